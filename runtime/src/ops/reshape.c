/* SPDX-License-Identifier: Apache-2.0
 * RESHAPE, SQUEEZE, EXPAND_DIMS: the same bytes under another shape. */
#include "ops/loop.h"

static bool shape_is_tensor(const struct atoll_op *op)
{
	const TfLiteTensor *shape = atoll_op_input(op, 1);
	return shape != NULL && atoll_tensor_rank(shape) == 1;
}

static TfLiteStatus wanted_shape(struct atoll_op *op, struct atoll_ints *shape)
{
	if (shape_is_tensor(op))
		return atoll_op_ints(op, atoll_op_input(op, 1), "shape", shape);
	const TfLiteReshapeParams *params = op->node->builtin_data;
	if (params == NULL || params->num_dimensions < 0 || params->num_dimensions > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollInvalidModel, "there is neither a shape tensor nor a valid new_shape");
	shape->count = params->num_dimensions;
	for (int i = 0; i < shape->count; i++)
		shape->at[i] = params->shape[i];
	if (shape->count == 1 && shape->at[0] == 0) /* how old converters spell a scalar */
		shape->count = 0;
	return kTfLiteOk;
}

/* The size that stands for -1, when `elements` are shared out over the other dimensions. */
static TfLiteStatus stretch(
	struct atoll_op *op, const struct atoll_ints *shape, size_t elements, int *stretched, int64_t *size)
{
	int64_t known = 1;
	*stretched = -1;
	for (int i = 0; i < shape->count; i++) {
		if (shape->at[i] == -1 && *stretched < 0) {
			*stretched = i;
			continue;
		}
		if (shape->at[i] < 0 || shape->at[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument, "dimension %d of the new shape is %lld", i,
				(long long)shape->at[i]);
		if (__builtin_mul_overflow(known, shape->at[i], &known))
			return atoll_op_fail(op, kAtollLimit, "the new shape has too many elements");
	}
	*size = known > 0 ? (int64_t)elements / known : 0;
	if (*stretched >= 0)
		known *= *size;
	if ((size_t)known != elements)
		return atoll_op_fail(op, kAtollSizeMismatch, "the new shape holds %lld elements, the input %zu",
			(long long)known, elements);
	return kTfLiteOk;
}

static TfLiteStatus reshape_output(struct atoll_op *op)
{
	struct atoll_ints shape;
	int stretched;
	int64_t size = 0;
	ATOLL_TRY(wanted_shape(op, &shape));
	ATOLL_TRY(stretch(op, &shape, atoll_tensor_elements(atoll_op_input(op, 0)), &stretched, &size));
	struct atoll_dims dims = {.rank = shape.count};
	for (int i = 0; i < shape.count; i++)
		dims.at[i] = (int)(i == stretched ? size : shape.at[i]);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus check_types(struct atoll_op *op)
{
	return atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output");
}

static TfLiteStatus reshape_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 2, 1));
	ATOLL_TRY(check_types(op));
	if (shape_is_tensor(op) && !atoll_tensor_is_constant(atoll_op_input(op, 1)))
		return atoll_op_defer(op, atoll_op_output(op, 0));
	return reshape_output(op);
}

static TfLiteStatus reshape_invoke(struct atoll_op *op)
{
	if (shape_is_tensor(op) && !atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(reshape_output(op));
	return atoll_op_copy_whole(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static TfLiteStatus axes_to_squeeze(struct atoll_op *op, const struct atoll_dims *dims, bool *squeezed)
{
	const TfLiteSqueezeParams *params = op->node->builtin_data;
	const int count = params == NULL ? 0 : params->num_squeeze_dims;
	if (count < 0 || count > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(
			op, kAtollInvalidModel, "%d squeeze_dims, at most %d are supported", count, ATOLL_OP_RANK_MAX);
	for (int i = 0; i < dims->rank; i++)
		squeezed[i] = count == 0 && dims->at[i] == 1;
	for (int i = 0; i < count; i++) {
		int axis;
		ATOLL_TRY(atoll_op_axis(op, params->squeeze_dims[i], dims->rank, &axis));
		if (dims->at[axis] != 1)
			return atoll_op_fail(op, kAtollInvalidArgument, "axis %d cannot be squeezed, its size is %d",
				axis, dims->at[axis]);
		squeezed[axis] = true;
	}
	return kTfLiteOk;
}

static TfLiteStatus squeeze_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(check_types(op));
	struct atoll_dims dims;
	bool squeezed[ATOLL_OP_RANK_MAX];
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input", &dims));
	ATOLL_TRY(axes_to_squeeze(op, &dims, squeezed));
	struct atoll_dims kept = {.rank = 0};
	for (int i = 0; i < dims.rank; i++)
		if (!squeezed[i])
			kept.at[kept.rank++] = dims.at[i];
	return atoll_op_resize(op, atoll_op_output(op, 0), &kept);
}

static TfLiteStatus expand_output(struct atoll_op *op)
{
	struct atoll_dims dims;
	int64_t wanted;
	int axis;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input", &dims));
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 1), "axis", &wanted));
	ATOLL_TRY(atoll_op_axis(op, wanted, dims.rank + 1, &axis));
	if (dims.rank == ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "the output would have rank %d, at most %d is supported",
			dims.rank + 1, ATOLL_OP_RANK_MAX);
	for (int i = dims.rank; i > axis; i--)
		dims.at[i] = dims.at[i - 1];
	dims.at[axis] = 1;
	dims.rank++;
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus expand_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(check_types(op));
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		return atoll_op_defer(op, atoll_op_output(op, 0));
	return expand_output(op);
}

static TfLiteStatus expand_invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(expand_output(op));
	return atoll_op_copy_whole(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static TfLiteStatus copy_invoke(struct atoll_op *op)
{
	return atoll_op_copy_whole(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinReshape, "RESHAPE", 1, 2, reshape_prepare, reshape_invoke},
	{kTfLiteBuiltinSqueeze, "SQUEEZE", 1, 2, squeeze_prepare, copy_invoke},
	{kTfLiteBuiltinExpandDims, "EXPAND_DIMS", 1, 2, expand_prepare, expand_invoke},
};
const struct atoll_op_family atoll_ops_reshape = ATOLL_OP_FAMILY(rows);
