/* SPDX-License-Identifier: Apache-2.0
 * Shape arithmetic of operators, checked. */
#include "ops/shape.h"

#include <limits.h>

TfLiteStatus atoll_op_expect_tensors(struct atoll_op *op, int inputs_min, int inputs_max, int outputs)
{
	ATOLL_TRY(atoll_op_expect_counts(op, inputs_min, inputs_max, outputs));
	for (int i = 0; i < atoll_op_input_count(op); i++)
		if (atoll_op_input(op, i) == NULL && i < inputs_min)
			return atoll_op_fail(op, kAtollInvalidModel, "input %d is absent", i);
	for (int i = 0; i < outputs; i++)
		if (atoll_op_output(op, i) == NULL)
			return atoll_op_fail(op, kAtollInvalidModel, "output %d is absent", i);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_dims(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, struct atoll_dims *dims)
{
	const int rank = atoll_tensor_rank(tensor);
	if (rank > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "%s has rank %d, at most %d is supported", what, rank,
			ATOLL_OP_RANK_MAX);
	dims->rank = rank;
	for (int i = 0; i < rank; i++)
		dims->at[i] = tensor->dims->data[i];
	return kTfLiteOk;
}

static int64_t integer_at(const TfLiteTensor *tensor, size_t i)
{
	switch (tensor->type) {
	case kTfLiteInt64:
		return tensor->data.i64[i];
	case kTfLiteInt16:
		return tensor->data.i16[i];
	default:
		return tensor->data.i32[i];
	}
}

TfLiteStatus atoll_op_ints(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, struct atoll_ints *ints)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteInt16, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_type(op, tensor, what, integers));
	ATOLL_TRY(atoll_op_expect_rank(op, tensor, what, 0, 1));
	const size_t count = atoll_tensor_elements(tensor);
	if (count > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "%s holds %zu values, at most %d are supported", what,
			count, ATOLL_OP_RANK_MAX);
	if (count > 0 && tensor->data.raw == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "%s has no data", what);
	ints->count = (int)count;
	for (size_t i = 0; i < count; i++)
		ints->at[i] = integer_at(tensor, i);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_int(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, int64_t *value)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteInt16, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_type(op, tensor, what, integers));
	const size_t count = atoll_tensor_elements(tensor);
	if (count != 1)
		return atoll_op_fail(op, kAtollInvalidModel, "%s must hold one value, it holds %zu", what, count);
	if (tensor->data.raw == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "%s has no data", what);
	*value = integer_at(tensor, 0);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_axis(struct atoll_op *op, int64_t axis, int rank, int *normal)
{
	if (axis < -rank || axis >= rank)
		return atoll_op_fail(
			op, kAtollOutOfRange, "axis %lld is out of range for rank %d", (long long)axis, rank);
	*normal = (int)(axis < 0 ? axis + rank : axis);
	return kTfLiteOk;
}

static int dim_from_end(const struct atoll_dims *dims, int from_end)
{
	return from_end < dims->rank ? dims->at[dims->rank - 1 - from_end] : 1;
}

TfLiteStatus atoll_op_broadcast(
	struct atoll_op *op, const struct atoll_dims *a, const struct atoll_dims *b, struct atoll_dims *y)
{
	struct atoll_dims shape = {.rank = a->rank > b->rank ? a->rank : b->rank};
	for (int i = 0; i < shape.rank; i++) {
		const int da = dim_from_end(a, i);
		const int db = dim_from_end(b, i);
		if (da != db && da != 1 && db != 1)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"dimensions %d and %d do not broadcast (axis %d of the result)", da, db,
				shape.rank - 1 - i);
		shape.at[shape.rank - 1 - i] = da == 1 ? db : da;
	}
	*y = shape;
	return kTfLiteOk;
}

TfLiteStatus atoll_op_resize(struct atoll_op *op, TfLiteTensor *tensor, const struct atoll_dims *dims)
{
	size_t room = PTRDIFF_MAX / 16;
	for (int i = 0; i < dims->rank; i++) {
		if (dims->at[i] < 0)
			return atoll_op_fail(
				op, kAtollInvalidArgument, "output dimension %d would be %d", i, dims->at[i]);
		if (dims->at[i] > 0)
			room /= (size_t)dims->at[i];
	}
	if (room == 0)
		return atoll_op_fail(op, kAtollLimit, "the output shape has more elements than memory can hold");
	return op->services->resize(op, tensor, dims->rank, dims->at);
}

TfLiteStatus atoll_op_resize_like(struct atoll_op *op, TfLiteTensor *tensor, const TfLiteTensor *like)
{
	return op->services->resize(op, tensor, like->dims->size, like->dims->data);
}

TfLiteStatus atoll_op_defer(struct atoll_op *op, TfLiteTensor *output)
{
	return op->services->set_dynamic(op, output);
}

TfLiteStatus atoll_op_expect_same_type(
	struct atoll_op *op, const TfLiteTensor *a, const TfLiteTensor *b, const char *what)
{
	if (a->type == b->type)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollTypeMismatch, "%s differ in type: %s and %s", what, TfLiteTypeGetName(a->type),
		TfLiteTypeGetName(b->type));
}

TfLiteStatus atoll_op_decide_type(struct atoll_op *op, TfLiteTensor *output, TfLiteType type)
{
	if (type != output->type && (atoll_type_bytes(type) == 0 || atoll_type_bytes(output->type) == 0))
		return atoll_op_fail(op, kAtollTypeMismatch, "the output is %s and must be %s",
			TfLiteTypeGetName(output->type), TfLiteTypeGetName(type));
	output->type = type;
	return kTfLiteOk;
}

size_t atoll_dims_elements(const struct atoll_dims *dims)
{
	return atoll_dims_outer(dims, dims->rank);
}

bool atoll_dims_equal(const struct atoll_dims *a, const struct atoll_dims *b)
{
	if (a->rank != b->rank)
		return false;
	for (int i = 0; i < a->rank; i++)
		if (a->at[i] != b->at[i])
			return false;
	return true;
}

size_t atoll_dims_outer(const struct atoll_dims *dims, int axis)
{
	size_t count = 1;
	for (int i = 0; i < axis; i++)
		count *= (size_t)dims->at[i];
	return count;
}

size_t atoll_dims_inner(const struct atoll_dims *dims, int axis)
{
	size_t count = 1;
	for (int i = axis + 1; i < dims->rank; i++)
		count *= (size_t)dims->at[i];
	return count;
}

void atoll_dims_steps(const struct atoll_dims *dims, int rank, size_t element_bytes, ptrdiff_t *steps)
{
	ptrdiff_t step = (ptrdiff_t)element_bytes;
	for (int i = 0; i < rank; i++) {
		const int dim = dim_from_end(dims, i);
		steps[rank - 1 - i] = dim == 1 ? 0 : step;
		step *= dim;
	}
}

TfLiteStatus atoll_op_resize_as_told(struct atoll_op *op, const char *what)
{
	struct atoll_ints shape;
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 0), what, &shape));
	struct atoll_dims dims = {.rank = shape.count};
	for (int i = 0; i < shape.count; i++) {
		if (shape.at[i] < 0 || shape.at[i] > INT32_MAX)
			return atoll_op_fail(
				op, kAtollInvalidArgument, "dimension %d is %lld", i, (long long)shape.at[i]);
		dims.at[i] = (int)shape.at[i];
	}
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}
