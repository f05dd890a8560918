/* SPDX-License-Identifier: Apache-2.0
 * SCATTER_ND, SPARSE_TO_DENSE, DYNAMIC_UPDATE_SLICE: values written to places that indices name. */
#include <string.h>

#include "ops/indices.h"
#include "ops/loop.h"
#include "ops/move.h"

static TfLiteStatus shape_from(struct atoll_op *op, int position, struct atoll_dims *dims)
{
	struct atoll_ints shape;
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, position), "shape", &shape));
	dims->rank = shape.count;
	for (int i = 0; i < shape.count; i++) {
		if (shape.at[i] < 0 || shape.at[i] > INT32_MAX)
			return atoll_op_fail(
				op, kAtollInvalidArgument, "dimension %d is %lld", i, (long long)shape.at[i]);
		dims->at[i] = (int)shape.at[i];
	}
	return kTfLiteOk;
}

static TfLiteStatus resize_from(struct atoll_op *op, int position)
{
	struct atoll_dims dims;
	ATOLL_TRY(shape_from(op, position, &dims));
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus scatter_prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {
		kTfLiteFloat32, kTfLiteInt32, kTfLiteInt64, kTfLiteUInt8, kTfLiteInt8, kTfLiteBool, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 0)));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "indices", 1, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "updates", types));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 1), atoll_op_output(op, 0), "updates and output"));
	return atoll_tensor_is_constant(atoll_op_input(op, 2)) ? resize_from(op, 2)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

/* to += from; several updates of one place add up. */
static void add_slice(TfLiteType type, char *to, const char *from, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		switch (type) {
		case kTfLiteFloat32:
			((float *)(void *)to)[i] += ((const float *)(const void *)from)[i];
			break;
		case kTfLiteInt32:
			((uint32_t *)(void *)to)[i] += ((const uint32_t *)(const void *)from)[i];
			break;
		case kTfLiteInt64:
			((uint64_t *)(void *)to)[i] += ((const uint64_t *)(const void *)from)[i];
			break;
		case kTfLiteBool:
			to[i] = to[i] || from[i];
			break;
		default:
			((uint8_t *)to)[i] = (uint8_t)(((uint8_t *)to)[i] + ((const uint8_t *)from)[i]);
			break;
		}
	}
}

static TfLiteStatus scatter_invoke(struct atoll_op *op)
{
	const TfLiteTensor *indices = atoll_op_input(op, 0);
	const TfLiteTensor *updates = atoll_op_input(op, 1);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_dims dims;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 2)))
		ATOLL_TRY(resize_from(op, 2));
	ATOLL_TRY(atoll_op_dims(op, output, "the output", &dims));
	const int depth = atoll_tensor_dim(indices, atoll_tensor_rank(indices) - 1);
	if (depth > dims.rank)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"the indices have %d coordinates, the output has rank %d", depth, dims.rank);
	const size_t slice = atoll_dims_inner(&dims, depth - 1);
	const size_t count = depth == 0 ? 1 : atoll_tensor_elements(indices) / (size_t)depth;
	if (atoll_tensor_elements(updates) != count * slice)
		return atoll_op_fail(op, kAtollSizeMismatch,
			"the updates hold %zu elements, %zu slices of %zu are named", atoll_tensor_elements(updates),
			count, slice);
	const size_t slice_bytes = slice * atoll_type_bytes(output->type);
	if (output->bytes > 0)
		memset(output->data.raw, 0, output->bytes);
	for (size_t i = 0; i < count; i++) {
		size_t at;
		ATOLL_TRY(atoll_op_slice_at(op, indices, i, depth, &dims, &at));
		add_slice(
			output->type, output->data.raw + at * slice_bytes, updates->data.raw + i * slice_bytes, slice);
	}
	return kTfLiteOk;
}

/* SPARSE_TO_DENSE: indices of rank 0 (one place on one axis), 1 (places on one axis) or 2 (rows of coordinates). */
static TfLiteStatus dense_prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 4, 4, 1));
	const TfLiteTensor *values = atoll_op_input(op, 2);
	const TfLiteTensor *otherwise = atoll_op_input(op, 3);
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 0)));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "indices", 0, 2));
	ATOLL_TRY(atoll_op_element_bytes(op, values, "values", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, values, otherwise, "values and default"));
	ATOLL_TRY(atoll_op_expect_same_type(op, values, atoll_op_output(op, 0), "values and output"));
	if (atoll_tensor_elements(otherwise) != 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "the default value has %zu elements",
			atoll_tensor_elements(otherwise));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_from(op, 1)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus dense_invoke(struct atoll_op *op)
{
	const TfLiteTensor *indices = atoll_op_input(op, 0);
	const TfLiteTensor *values = atoll_op_input(op, 2);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t element = atoll_type_bytes(output->type);
	struct atoll_dims dims;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_from(op, 1));
	ATOLL_TRY(atoll_op_dims(op, output, "the output", &dims));
	const int depth = atoll_tensor_rank(indices) == 2 ? atoll_tensor_dim(indices, 1) : 1;
	const size_t count = depth == 0 ? 0 : atoll_tensor_elements(indices) / (size_t)depth;
	const bool one_value = atoll_tensor_rank(values) == 0;
	if (depth != dims.rank || (!one_value && atoll_tensor_elements(values) != count))
		return atoll_op_fail(op, kAtollInvalidArgument,
			"%zu places of %d coordinates do not fit %zu values and an output of rank %d", count, depth,
			atoll_tensor_elements(values), dims.rank);
	for (size_t i = 0; i < atoll_tensor_elements(output); i++)
		memcpy(output->data.raw + i * element, atoll_op_input(op, 3)->data.raw, element);
	for (size_t i = 0; i < count; i++) {
		size_t at;
		ATOLL_TRY(atoll_op_slice_at(op, indices, i, depth, &dims, &at));
		memcpy(output->data.raw + at * element, values->data.raw + (one_value ? 0 : i) * element, element);
	}
	return kTfLiteOk;
}

static TfLiteStatus update_prepare(struct atoll_op *op)
{
	struct atoll_dims dims;
	struct atoll_dims update;
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	const TfLiteTensor *operand = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_movable(op, operand, "the operand"));
	if (operand->type == kTfLiteString)
		return atoll_op_fail(op, kAtollUnsupported, "strings are not supported");
	ATOLL_TRY(atoll_op_expect_same_type(op, operand, atoll_op_input(op, 1), "operand and update"));
	ATOLL_TRY(atoll_op_expect_same_type(op, operand, atoll_op_output(op, 0), "operand and output"));
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 2)));
	ATOLL_TRY(atoll_op_dims(op, operand, "the operand", &dims));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "the update", &update));
	if (update.rank != dims.rank || atoll_tensor_elements(atoll_op_input(op, 2)) != (size_t)dims.rank)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"operand, update and start indices have ranks %d, %d and %zu", dims.rank, update.rank,
			atoll_tensor_elements(atoll_op_input(op, 2)));
	for (int i = 0; i < dims.rank; i++)
		if (update.at[i] > dims.at[i])
			return atoll_op_fail(op, kAtollInvalidArgument,
				"the update has size %d on axis %d, the operand %d", update.at[i], i, dims.at[i]);
	return atoll_op_resize_like(op, atoll_op_output(op, 0), operand);
}

/* Start indices are moved so that the update lies inside. */
static TfLiteStatus update_invoke(struct atoll_op *op)
{
	const TfLiteTensor *update = atoll_op_input(op, 1);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_dims dims;
	struct atoll_dims extent;
	struct atoll_places to;
	struct atoll_places from;
	ATOLL_TRY(atoll_op_copy_whole(op, output, atoll_op_input(op, 0)));
	ATOLL_TRY(atoll_op_dims(op, output, "the output", &dims));
	ATOLL_TRY(atoll_op_dims(op, update, "the update", &extent));
	atoll_places_of(&dims, dims.rank, &to);
	atoll_places_of(&extent, extent.rank, &from);
	for (int i = 0; i < dims.rank; i++) {
		const int64_t start = atoll_index_at(atoll_op_input(op, 2), (size_t)i);
		const int64_t most = dims.at[i] - extent.at[i];
		to.first += (size_t)((start < 0 ? 0 : start > most ? most : start) * to.step[i]);
	}
	return atoll_op_move(op, &extent, output, &to, update, &from);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinScatterNd, "SCATTER_ND", 1, 1, scatter_prepare, scatter_invoke},
	{kTfLiteBuiltinSparseToDense, "SPARSE_TO_DENSE", 1, 3, dense_prepare, dense_invoke},
	{kTfLiteBuiltinDynamicUpdateSlice, "DYNAMIC_UPDATE_SLICE", 1, 6, update_prepare, update_invoke},
};
const struct atoll_op_family atoll_ops_scatter = ATOLL_OP_FAMILY(rows);
