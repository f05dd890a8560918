/* SPDX-License-Identifier: Apache-2.0
 * PAD, PADV2, MIRROR_PAD: a tensor with a border. */
#include <string.h>

#include "kernels/copy.h"
#include "ops/loop.h"

struct border {
	struct atoll_dims inside; /* the input */
	struct atoll_dims whole; /* the output */
	int before[ATOLL_OP_RANK_MAX];
};

static int64_t padding_at(const TfLiteTensor *paddings, int i)
{
	switch (paddings->type) {
	case kTfLiteInt64:
		return paddings->data.i64[i];
	case kTfLiteInt16:
		return paddings->data.i16[i];
	case kTfLiteInt8:
		return paddings->data.int8[i];
	default:
		return paddings->data.i32[i];
	}
}

static TfLiteStatus check_paddings(struct atoll_op *op, const TfLiteTensor *paddings, int rank)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteInt16, kTfLiteInt8, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_type(op, paddings, "paddings", integers));
	ATOLL_TRY(atoll_op_expect_rank(op, paddings, "paddings", 2, 2));
	if (atoll_tensor_dim(paddings, 0) != rank || atoll_tensor_dim(paddings, 1) != 2)
		return atoll_op_fail(op, kAtollInvalidArgument, "paddings have shape %dx%d, %dx2 is needed",
			atoll_tensor_dim(paddings, 0), atoll_tensor_dim(paddings, 1), rank);
	return kTfLiteOk;
}

static TfLiteStatus read_border(struct atoll_op *op, struct border *border)
{
	const TfLiteTensor *paddings = atoll_op_input(op, 1);
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input", &border->inside));
	ATOLL_TRY(check_paddings(op, paddings, border->inside.rank));
	border->whole.rank = border->inside.rank;
	for (int i = 0; i < border->inside.rank; i++) {
		const int64_t before = padding_at(paddings, 2 * i);
		const int64_t after = padding_at(paddings, 2 * i + 1);
		if (before < 0 || after < 0 || before > INT32_MAX || after > INT32_MAX ||
			before + after + border->inside.at[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument, "axis %d is padded by %lld and %lld", i,
				(long long)before, (long long)after);
		border->before[i] = (int)before;
		border->whole.at[i] = (int)(before + after) + border->inside.at[i];
	}
	return kTfLiteOk;
}

static TfLiteStatus resize_bordered(struct atoll_op *op)
{
	struct border border;
	ATOLL_TRY(read_border(op, &border));
	return atoll_op_resize(op, atoll_op_output(op, 0), &border.whole);
}

static TfLiteStatus prepare(struct atoll_op *op, int inputs_min, int inputs_max)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs_min, inputs_max, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	ATOLL_TRY(check_paddings(op, atoll_op_input(op, 1), atoll_tensor_rank(input)));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_bordered(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus pad_prepare(struct atoll_op *op)
{
	return prepare(op, 2, 2);
}

static TfLiteStatus pad_v2_prepare(struct atoll_op *op)
{
	ATOLL_TRY(prepare(op, 3, 3));
	const TfLiteTensor *value = atoll_op_input(op, 2);
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), value, "input and constant"));
	if (atoll_tensor_elements(value) != 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "the padding constant holds %zu values",
			atoll_tensor_elements(value));
	return kTfLiteOk;
}

/* The element that fills the border: the constant, else what stands for zero. */
static void filling(const struct atoll_op *op, uint8_t value[16])
{
	const TfLiteTensor *constant = atoll_op_input(op, 2);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	memset(value, 0, 16);
	if (constant != NULL)
		memcpy(value, constant->data.raw, atoll_type_bytes(constant->type));
	else if (output->type == kTfLiteUInt8 || output->type == kTfLiteInt8)
		value[0] = (uint8_t)output->params.zero_point;
	else if (output->type == kTfLiteInt16)
		memcpy(value, &(int16_t){(int16_t)output->params.zero_point}, 2);
}

/* Fills a rectangle of the output that begins at `begin` on every axis. */
static void fill_part(struct atoll_op *op, const struct border *border, const int *begin,
	const struct atoll_dims *extent, uint8_t *value)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t element = atoll_type_bytes(output->type);
	const ptrdiff_t still[ATOLL_OP_RANK_MAX] = {0};
	ptrdiff_t to[ATOLL_OP_RANK_MAX];
	atoll_dims_steps(&border->whole, border->whole.rank, element, to);
	char *at = output->data.raw;
	for (int i = 0; i < extent->rank; i++)
		at += begin[i] * to[i];
	atoll_op_copy(op, extent, element, at, to, value, still);
}

/* Fills the border, two slabs per axis, each inside the slabs of the axes before it. */
static void fill_border(struct atoll_op *op, const struct border *border, uint8_t *value)
{
	struct atoll_dims extent = border->whole;
	int begin[ATOLL_OP_RANK_MAX] = {0};
	for (int i = 0; i < extent.rank; i++) {
		const int last = border->before[i] + border->inside.at[i];
		begin[i] = 0;
		extent.at[i] = border->before[i];
		fill_part(op, border, begin, &extent, value);
		begin[i] = last;
		extent.at[i] = border->whole.at[i] - last;
		fill_part(op, border, begin, &extent, value);
		begin[i] = border->before[i];
		extent.at[i] = border->inside.at[i];
	}
}

static void copy_inside(struct atoll_op *op, const struct border *border)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const size_t element = atoll_type_bytes(input->type);
	ptrdiff_t to[ATOLL_OP_RANK_MAX];
	ptrdiff_t from[ATOLL_OP_RANK_MAX];
	if (input->bytes == 0)
		return;
	atoll_dims_steps(&border->whole, border->whole.rank, element, to);
	atoll_dims_steps(&border->inside, border->inside.rank, element, from);
	char *at = atoll_op_output(op, 0)->data.raw;
	for (int i = 0; i < border->inside.rank; i++)
		at += border->before[i] * to[i];
	atoll_op_copy(op, &border->inside, element, at, to, input->data.raw, from);
}

static TfLiteStatus pad_invoke(struct atoll_op *op)
{
	struct border border;
	uint8_t value[16] __attribute__((aligned(16)));
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_bordered(op));
	ATOLL_TRY(read_border(op, &border));
	if (atoll_dims_elements(&border.whole) == 0)
		return kTfLiteOk;
	filling(op, value);
	fill_border(op, &border, value);
	copy_inside(op, &border);
	return kTfLiteOk;
}

/* 1 when the edge itself is not repeated. */
static int mirror_offset(const struct atoll_op *op)
{
	const TfLiteMirrorPaddingParams *params = op->node->builtin_data;
	return params->mode == kTfLiteMirrorPaddingReflect;
}

static TfLiteStatus check_mirror(struct atoll_op *op)
{
	struct border border;
	const int offset = mirror_offset(op);
	ATOLL_TRY(read_border(op, &border));
	for (int i = 0; i < border.inside.rank; i++) {
		const int after = border.whole.at[i] - border.inside.at[i] - border.before[i];
		const int most = border.inside.at[i] - offset;
		if (border.before[i] > most || after > most)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"axis %d of size %d cannot be mirrored by %d and %d", i, border.inside.at[i],
				border.before[i], after);
	}
	return kTfLiteOk;
}

static TfLiteStatus mirror_prepare(struct atoll_op *op)
{
	const TfLiteMirrorPaddingParams *params = op->node->builtin_data;
	if (params == NULL ||
		(params->mode != kTfLiteMirrorPaddingReflect && params->mode != kTfLiteMirrorPaddingSymmetric))
		return atoll_op_fail(op, kAtollInvalidModel, "the mode is %d", params == NULL ? -1 : (int)params->mode);
	ATOLL_TRY(prepare(op, 2, 2));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? check_mirror(op) : kTfLiteOk;
}

/* Mirrors the slabs around one axis of the output, of which all later axes are done. */
static void mirror_axis(struct atoll_op *op, const struct border *border, int axis, int offset)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t element = atoll_type_bytes(output->type);
	ptrdiff_t step[ATOLL_OP_RANK_MAX];
	ptrdiff_t mirrored[ATOLL_OP_RANK_MAX];
	struct atoll_dims extent = border->whole;
	atoll_dims_steps(&border->whole, border->whole.rank, element, step);
	char *inside = output->data.raw;
	for (int i = 0; i < extent.rank; i++) {
		mirrored[i] = i == axis ? -step[i] : step[i];
		if (i < axis) {
			extent.at[i] = border->inside.at[i];
			inside += border->before[i] * step[i];
		}
	}
	const int before = border->before[axis];
	const int last = before + border->inside.at[axis];
	extent.at[axis] = before;
	atoll_op_copy(op, &extent, element, inside, step, inside + (2 * before - 1 + offset) * step[axis], mirrored);
	extent.at[axis] = border->whole.at[axis] - last;
	atoll_op_copy(op, &extent, element, inside + last * step[axis], step, inside + (last - 1 - offset) * step[axis],
		mirrored);
}

static TfLiteStatus mirror_invoke(struct atoll_op *op)
{
	struct border border;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1))) {
		ATOLL_TRY(check_mirror(op));
		ATOLL_TRY(resize_bordered(op));
	}
	ATOLL_TRY(read_border(op, &border));
	if (atoll_dims_elements(&border.whole) == 0)
		return kTfLiteOk;
	copy_inside(op, &border);
	for (int axis = border.whole.rank - 1; axis >= 0; axis--)
		mirror_axis(op, &border, axis, mirror_offset(op));
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinPad, "PAD", 1, 6, pad_prepare, pad_invoke},
	{kTfLiteBuiltinPadv2, "PADV2", 1, 6, pad_v2_prepare, pad_invoke},
	{kTfLiteBuiltinMirrorPad, "MIRROR_PAD", 1, 3, mirror_prepare, mirror_invoke},
};
const struct atoll_op_family atoll_ops_pad = ATOLL_OP_FAMILY(rows);
