/* SPDX-License-Identifier: Apache-2.0
 * TRANSPOSE: the axes of a tensor in another order. */
#include "ops/move.h"

static TfLiteStatus order_of_axes(struct atoll_op *op, struct atoll_dims *dims, int *order)
{
	struct atoll_ints perm;
	bool used[ATOLL_OP_RANK_MAX] = {false};
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input", dims));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "permutation", &perm));
	if (perm.count != dims->rank)
		return atoll_op_fail(op, kAtollInvalidArgument, "the permutation has %d values, the input has rank %d",
			perm.count, dims->rank);
	for (int i = 0; i < perm.count; i++) {
		ATOLL_TRY(atoll_op_axis(op, perm.at[i], dims->rank, &order[i]));
		if (used[order[i]])
			return atoll_op_fail(
				op, kAtollInvalidArgument, "the permutation names axis %d twice", order[i]);
		used[order[i]] = true;
	}
	return kTfLiteOk;
}

static TfLiteStatus resize_permuted(struct atoll_op *op)
{
	struct atoll_dims dims;
	int order[ATOLL_OP_RANK_MAX];
	ATOLL_TRY(order_of_axes(op, &dims, order));
	struct atoll_dims permuted = {.rank = dims.rank};
	for (int i = 0; i < dims.rank; i++)
		permuted.at[i] = dims.at[order[i]];
	return atoll_op_resize(op, atoll_op_output(op, 0), &permuted);
}

static TfLiteStatus transpose_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_expect_movable(op, input, "the input"));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_permuted(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus transpose_invoke(struct atoll_op *op)
{
	struct atoll_dims dims;
	int order[ATOLL_OP_RANK_MAX];
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_permuted(op));
	ATOLL_TRY(order_of_axes(op, &dims, order));
	struct atoll_dims permuted = {.rank = dims.rank};
	struct atoll_places from;
	struct atoll_places from_permuted = {0};
	struct atoll_places to;
	atoll_places_of(&dims, dims.rank, &from);
	for (int i = 0; i < dims.rank; i++) {
		permuted.at[i] = dims.at[order[i]];
		from_permuted.step[i] = from.step[order[i]];
	}
	atoll_places_of(&permuted, permuted.rank, &to);
	return atoll_op_move(op, &permuted, atoll_op_output(op, 0), &to, atoll_op_input(op, 0), &from_permuted);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinTranspose, "TRANSPOSE", 1, 9, transpose_prepare, transpose_invoke},
};
const struct atoll_op_family atoll_ops_transpose = ATOLL_OP_FAMILY(rows);
