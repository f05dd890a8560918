/* SPDX-License-Identifier: Apache-2.0
 * DENSIFY: writes out a constant that is stored sparse, level by level of its traversal order. */
#include <string.h>

#include "ops/loop.h"

/* Dense axes plus the block axes inside them. */
enum { LEVELS_MAX = 2 * ATOLL_OP_RANK_MAX };

struct sparse {
	const TfLiteSparsity *format;
	int levels, rank, blocks;
	int size[LEVELS_MAX]; /* by axis: of the outer dense axes, then of the blocks */
	ptrdiff_t step[LEVELS_MAX]; /* by axis: elements of the dense result */
	size_t element;
	size_t stored; /* elements in the sparse buffer */
};

static int size_at(const TfLiteIntArray *array, int i)
{
	return array == NULL || i < 0 || i >= array->size ? -1 : array->data[i];
}

static TfLiteStatus read_blocks(struct atoll_op *op, struct sparse *sparse, const struct atoll_dims *dims)
{
	for (int k = 0; k < sparse->blocks; k++) {
		const int axis = size_at(sparse->format->block_map, k);
		const int block = sparse->size[sparse->rank + k];
		if (axis < 0 || axis >= sparse->rank || block <= 0 || dims->at[axis] % block != 0)
			return atoll_op_fail(
				op, kAtollInvalidModel, "block %d of size %d does not divide axis %d", k, block, axis);
		sparse->size[axis] = dims->at[axis] / block;
		sparse->step[sparse->rank + k] = sparse->step[axis];
		sparse->step[axis] *= block;
	}
	return kTfLiteOk;
}

static TfLiteStatus read_levels(struct atoll_op *op, const TfLiteTensor *input, struct sparse *sparse)
{
	const TfLiteSparsity *format = sparse->format = input->sparsity;
	struct atoll_dims dims;
	bool seen[LEVELS_MAX] = {false};
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &dims));
	sparse->rank = dims.rank;
	sparse->levels = format->dim_metadata_size;
	sparse->blocks = sparse->levels - dims.rank;
	if (sparse->blocks < 0 || sparse->levels > LEVELS_MAX || format->traversal_order == NULL ||
		format->traversal_order->size != sparse->levels)
		return atoll_op_fail(op, kAtollInvalidModel, "%d levels of sparsity do not fit a tensor of rank %d",
			sparse->levels, dims.rank);
	sparse->element = atoll_type_bytes(input->type);
	ptrdiff_t step = 1;
	for (int i = dims.rank - 1; i >= 0; i--) {
		sparse->size[i] = dims.at[i];
		sparse->step[i] = step;
		step *= dims.at[i];
	}
	for (int level = 0; level < sparse->levels; level++) {
		const int axis = format->traversal_order->data[level];
		if (axis < 0 || axis >= sparse->levels || seen[axis])
			return atoll_op_fail(op, kAtollInvalidModel, "the traversal order names axis %d", axis);
		seen[axis] = true;
		if (axis >= dims.rank)
			sparse->size[axis] = format->dim_metadata[level].dense_size;
	}
	return read_blocks(op, sparse, &dims);
}

/* What stays the same on the way down the levels. */
struct walk {
	struct atoll_op *op;
	const struct sparse *sparse;
	const char *from;
	char *to;
};

static TfLiteStatus walk_level(struct walk *walk, int level, int64_t parent, ptrdiff_t at);

static TfLiteStatus take_element(struct walk *walk, int64_t position, ptrdiff_t at)
{
	const struct sparse *sparse = walk->sparse;
	if (position < 0 || (size_t)position >= sparse->stored)
		return atoll_op_fail(walk->op, kAtollInvalidModel,
			"the sparse tensor stores %zu elements, element %lld is named", sparse->stored,
			(long long)position);
	memcpy(walk->to + (size_t)at * sparse->element, walk->from + (size_t)position * sparse->element,
		sparse->element);
	return kTfLiteOk;
}

static TfLiteStatus walk_sparse(struct walk *walk, int level, int64_t parent, ptrdiff_t at)
{
	const struct sparse *sparse = walk->sparse;
	const TfLiteDimensionMetadata *metadata = &sparse->format->dim_metadata[level];
	const int axis = sparse->format->traversal_order->data[level];
	const int begin = parent > INT32_MAX - 1 ? -1 : size_at(metadata->array_segments, (int)parent);
	const int end = parent > INT32_MAX - 1 ? -1 : size_at(metadata->array_segments, (int)parent + 1);
	if (begin < 0 || end < begin)
		return atoll_op_fail(walk->op, kAtollInvalidModel, "segment %lld of level %d is [%d, %d)",
			(long long)parent, level, begin, end);
	for (int i = begin; i < end; i++) {
		const int index = size_at(metadata->array_indices, i);
		if (index < 0 || index >= sparse->size[axis])
			return atoll_op_fail(walk->op, kAtollInvalidModel,
				"index %d of level %d is out of range for size %d", index, level, sparse->size[axis]);
		ATOLL_TRY(walk_level(walk, level + 1, i, at + index * sparse->step[axis]));
	}
	return kTfLiteOk;
}

static TfLiteStatus walk_level(struct walk *walk, int level, int64_t parent, ptrdiff_t at)
{
	const struct sparse *sparse = walk->sparse;
	if (level == sparse->levels)
		return take_element(walk, parent, at);
	if (sparse->format->dim_metadata[level].format == kTfLiteDimSparseCSR)
		return walk_sparse(walk, level, parent, at);
	const int axis = sparse->format->traversal_order->data[level];
	for (int i = 0; i < sparse->size[axis]; i++)
		ATOLL_TRY(walk_level(walk, level + 1, parent * sparse->size[axis] + i, at + i * sparse->step[axis]));
	return kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteFloat16, kTfLiteInt8, kTfLiteNoType};
	struct sparse sparse;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, input, "the input", types));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	if (!atoll_tensor_is_constant(input) || input->sparsity == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the input must be a constant that is stored sparse");
	ATOLL_TRY(read_levels(op, input, &sparse));
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct sparse sparse;
	ATOLL_TRY(read_levels(op, input, &sparse));
	sparse.stored = input->bytes / sparse.element;
	memset(output->data.raw, 0, output->bytes);
	struct walk walk = {.op = op, .sparse = &sparse, .from = input->data.raw, .to = output->data.raw};
	return walk_level(&walk, 0, 0, 0);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinDensify, "DENSIFY", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_densify = ATOLL_OP_FAMILY(rows);
