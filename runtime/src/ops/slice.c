/* SPDX-License-Identifier: Apache-2.0
 * SLICE and STRIDED_SLICE: a regular part of a tensor. */
#include "ops/move.h"

/* The part: for every axis of the input where it begins, its step, and how many are taken. */
struct part {
	struct atoll_dims from; /* the input's shape, with the axes that STRIDED_SLICE inserts */
	struct atoll_dims count;
	int begin[ATOLL_OP_RANK_MAX];
	int step[ATOLL_OP_RANK_MAX];
	bool dropped[ATOLL_OP_RANK_MAX]; /* axes that are not in the output */
};

static TfLiteStatus resize_to_part(struct atoll_op *op, const struct part *part)
{
	struct atoll_dims dims = {.rank = 0};
	for (int i = 0; i < part->count.rank; i++)
		if (!part->dropped[i])
			dims.at[dims.rank++] = part->count.at[i];
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus copy_part(struct atoll_op *op, const struct part *part)
{
	struct atoll_places to;
	struct atoll_places from;
	ptrdiff_t first = 0;
	atoll_places_of(&part->count, part->count.rank, &to);
	atoll_places_of(&part->from, part->from.rank, &from);
	for (int i = 0; i < part->from.rank; i++) {
		first += part->begin[i] * from.step[i];
		from.step[i] *= part->step[i];
	}
	from.first = (size_t)first;
	return atoll_op_move(op, &part->count, atoll_op_output(op, 0), &to, atoll_op_input(op, 0), &from);
}

static TfLiteStatus slice_part(struct atoll_op *op, struct part *part)
{
	struct atoll_ints begin;
	struct atoll_ints size;
	*part = (struct part){.from = {.rank = 0}};
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input", &part->from));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "begin", &begin));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 2), "size", &size));
	const int rank = part->count.rank = part->from.rank;
	if (begin.count != rank || size.count != rank)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"begin has %d values and size %d, the input has rank %d", begin.count, size.count, rank);
	for (int i = 0; i < rank; i++) {
		const int64_t whole = part->from.at[i];
		if (begin.at[i] < 0 || begin.at[i] > whole)
			return atoll_op_fail(op, kAtollOutOfRange, "begin is %lld on axis %d of size %lld",
				(long long)begin.at[i], i, (long long)whole);
		const int64_t count = size.at[i] == -1 ? whole - begin.at[i] : size.at[i];
		if (count < 0 || count > whole - begin.at[i])
			return atoll_op_fail(op, kAtollOutOfRange, "size is %lld from %lld on axis %d of size %lld",
				(long long)count, (long long)begin.at[i], i, (long long)whole);
		part->begin[i] = (int)begin.at[i];
		part->count.at[i] = (int)count;
		part->step[i] = 1;
	}
	return kTfLiteOk;
}

static bool has_bit(int mask, int bit)
{
	return ((unsigned)mask >> bit & 1u) != 0;
}

/* What the operands say of one axis of the input. */
struct span {
	int64_t begin, end, step;
	bool from_first, to_last, shrink;
};

static TfLiteStatus place_span(struct atoll_op *op, const struct span *span, int axis, struct part *part)
{
	const int64_t whole = part->from.at[axis];
	const int64_t step = span->step;
	if (step == 0 || step > INT32_MAX || step < -INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidArgument, "the stride on axis %d is %lld", axis, (long long)step);
	const int64_t low = step > 0 ? 0 : -1;
	const int64_t high = step > 0 ? whole : whole - 1;
	int64_t begin = span->begin < 0 ? span->begin + whole : span->begin;
	int64_t end = span->end < 0 ? span->end + whole : span->end;
	if (span->shrink) {
		if (begin < 0 || begin >= whole)
			return atoll_op_fail(op, kAtollOutOfRange, "index %lld is out of range on axis %d of size %lld",
				(long long)span->begin, axis, (long long)whole);
		part->begin[axis] = (int)begin;
		part->step[axis] = 1;
		part->count.at[axis] = 1;
		part->dropped[axis] = true;
		return kTfLiteOk;
	}
	begin = span->from_first ? (step > 0 ? low : high) : begin < low ? low : begin > high ? high : begin;
	end = span->to_last ? (step > 0 ? high : low) : end < low ? low : end > high ? high : end;
	const int64_t distance = step > 0 ? end - begin : begin - end;
	const int64_t stride = step > 0 ? step : -step;
	part->count.at[axis] = distance <= 0 ? 0 : (int)((distance + stride - 1) / stride);
	part->begin[axis] = part->count.at[axis] == 0 ? 0 : (int)begin;
	part->step[axis] = part->count.at[axis] <= 1 ? 1 : (int)step;
	return kTfLiteOk;
}

struct strided_operands {
	struct atoll_ints begin, end, strides;
};

static TfLiteStatus read_operands(struct atoll_op *op, struct strided_operands *operands)
{
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "begin", &operands->begin));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 2), "end", &operands->end));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 3), "strides", &operands->strides));
	if (operands->begin.count != operands->end.count || operands->begin.count != operands->strides.count)
		return atoll_op_fail(op, kAtollInvalidArgument, "begin, end and strides hold %d, %d and %d values",
			operands->begin.count, operands->end.count, operands->strides.count);
	return kTfLiteOk;
}

static TfLiteStatus add_axis(struct atoll_op *op, struct part *part, int size, int *axis)
{
	if (part->from.rank == ATOLL_OP_RANK_MAX)
		return atoll_op_fail(
			op, kAtollUnsupported, "more than %d axes are sliced or inserted", ATOLL_OP_RANK_MAX);
	*axis = part->from.rank++;
	part->count.rank = part->from.rank;
	part->from.at[*axis] = part->count.at[*axis] = size;
	part->begin[*axis] = 0;
	part->step[*axis] = 1;
	part->dropped[*axis] = false;
	return kTfLiteOk;
}

/* Axes that entries after `i` still speak of; the ellipsis stands for all others. */
static int axes_after(const TfLiteStridedSliceParams *params, int i, int entries)
{
	int axes = 0;
	for (int k = i + 1; k < entries; k++)
		axes += !has_bit(params->new_axis_mask, k);
	return axes;
}

static TfLiteStatus strided_part(struct atoll_op *op, struct part *part)
{
	const TfLiteStridedSliceParams *params = op->node->builtin_data;
	struct strided_operands operands;
	struct atoll_dims input;
	*part = (struct part){.from = {.rank = 0}};
	ATOLL_TRY(read_operands(op, &operands));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input", &input));
	int next = 0; /* axis of the input */
	int axis = 0;
	bool ellipsis_seen = false;
	for (int i = 0; i < operands.begin.count; i++) {
		if (has_bit(params->ellipsis_mask, i) && !ellipsis_seen) {
			ellipsis_seen = true;
			for (const int stop = input.rank - axes_after(params, i, operands.begin.count); next < stop;
				next++)
				ATOLL_TRY(add_axis(op, part, input.at[next], &axis));
			continue;
		}
		if (has_bit(params->new_axis_mask, i)) {
			ATOLL_TRY(add_axis(op, part, 1, &axis));
			continue;
		}
		if (next == input.rank)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"begin has more values than the input has axes (%d)", input.rank);
		ATOLL_TRY(add_axis(op, part, input.at[next++], &axis));
		const struct span span = {
			.begin = operands.begin.at[i],
			.end = params->offset ? (int64_t)((uint64_t)operands.begin.at[i] + (uint64_t)operands.end.at[i])
			                      : operands.end.at[i],
			.step = operands.strides.at[i],
			.from_first = has_bit(params->begin_mask, i),
			.to_last = has_bit(params->end_mask, i),
			.shrink = has_bit(params->shrink_axis_mask, i),
		};
		ATOLL_TRY(place_span(op, &span, axis, part));
	}
	for (; next < input.rank; next++)
		ATOLL_TRY(add_axis(op, part, input.at[next], &axis));
	return kTfLiteOk;
}

typedef TfLiteStatus (*part_fn)(struct atoll_op *op, struct part *part);

static bool operands_known(const struct atoll_op *op)
{
	for (int i = 1; i < atoll_op_input_count(op); i++)
		if (!atoll_tensor_is_constant(atoll_op_input(op, i)))
			return false;
	return true;
}

static TfLiteStatus prepare(struct atoll_op *op, int inputs, part_fn find)
{
	struct part part;
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs, inputs, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_expect_movable(op, input, "the input"));
	if (!operands_known(op))
		return atoll_op_defer(op, atoll_op_output(op, 0));
	ATOLL_TRY(find(op, &part));
	return resize_to_part(op, &part);
}

static TfLiteStatus invoke(struct atoll_op *op, part_fn find)
{
	struct part part;
	ATOLL_TRY(find(op, &part));
	if (!operands_known(op))
		ATOLL_TRY(resize_to_part(op, &part));
	return copy_part(op, &part);
}

static TfLiteStatus slice_prepare(struct atoll_op *op)
{
	return prepare(op, 3, slice_part);
}

static TfLiteStatus slice_invoke(struct atoll_op *op)
{
	return invoke(op, slice_part);
}

static TfLiteStatus strided_slice_prepare(struct atoll_op *op)
{
	if (op->node->builtin_data == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the operator has no parameters");
	return prepare(op, 4, strided_part);
}

static TfLiteStatus strided_slice_invoke(struct atoll_op *op)
{
	return invoke(op, strided_part);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSlice, "SLICE", 1, 8, slice_prepare, slice_invoke},
	{kTfLiteBuiltinStridedSlice, "STRIDED_SLICE", 1, 8, strided_slice_prepare, strided_slice_invoke},
};
const struct atoll_op_family atoll_ops_slice = ATOLL_OP_FAMILY(rows);
