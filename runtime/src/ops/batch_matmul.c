/* SPDX-License-Identifier: Apache-2.0
 * BATCH_MATMUL: checks what it is given, broadcasts the batches and chooses the implementation for its number format. */
#include "ops/batch_matmul.h"

void atoll_batch_matmul_at(const struct atoll_batch_matmul *matmul, size_t index, size_t *left, size_t *right)
{
	*left = *right = 0;
	for (int axis = matmul->batches.rank - 1; axis >= 0; axis--) {
		const size_t extent = (size_t)matmul->batches.at[axis], at = index % extent;
		index /= extent;
		*left += at * (size_t)matmul->left_step[axis];
		*right += at * (size_t)matmul->right_step[axis];
	}
}

static TfLiteStatus check_shapes(struct atoll_op *op, struct atoll_batch_matmul *matmul)
{
	struct atoll_dims left, right;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &left));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "input 1", &right));
	if (left.rank < 2 || right.rank < 2)
		return atoll_op_fail(op, kAtollInvalidModel, "the inputs have ranks %d and %d, at least 2 is needed", left.rank, right.rank);
	const int l = left.rank - 2, r = right.rank - 2;
	const int left_k = left.at[matmul->left_transposed ? l : l + 1], right_k = right.at[matmul->right_transposed ? r + 1 : r];
	if (left_k != right_k)
		return atoll_op_fail(op, kAtollInvalidModel, "the inner dimensions are %d and %d", left_k, right_k);
	matmul->m = (size_t)left.at[matmul->left_transposed ? l + 1 : l];
	matmul->n = (size_t)right.at[matmul->right_transposed ? r : r + 1];
	matmul->k = (size_t)left_k;
	left.rank = l;
	right.rank = r;
	ATOLL_TRY(atoll_op_broadcast(op, &left, &right, &matmul->batches));
	atoll_dims_steps(&left, matmul->batches.rank, 1, matmul->left_step);
	atoll_dims_steps(&right, matmul->batches.rank, 1, matmul->right_step);
	struct atoll_dims shape = matmul->batches;
	if (shape.rank + 2 > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollLimit, "the output would have %d dimensions", shape.rank + 2);
	shape.at[shape.rank++] = (int)matmul->m;
	shape.at[shape.rank++] = (int)matmul->n;
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}

static TfLiteStatus choose(struct atoll_op *op, struct atoll_batch_matmul *matmul)
{
	const TfLiteTensor *left = atoll_op_input(op, 0), *right = atoll_op_input(op, 1), *output = atoll_op_output(op, 0);
	const bool same = left->type == right->type && left->type == output->type;
	if (same && left->type == kTfLiteFloat32)
		return atoll_batch_matmul_f32_prepare(op, matmul);
	if (same && (left->type == kTfLiteInt8 || left->type == kTfLiteInt16))
		return atoll_batch_matmul_quantized_prepare(op, matmul);
	return atoll_op_fail(op, kAtollUnsupported, "inputs %s and %s, output %s is not a supported combination of types", TfLiteTypeGetName(left->type),
	                     TfLiteTypeGetName(right->type), TfLiteTypeGetName(output->type));
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	const TfLiteBatchMatMulParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	struct atoll_batch_matmul *matmul = op->services->keep(op, sizeof(*matmul));
	if (matmul == NULL)
		return kTfLiteError;
	op->state = matmul;
	matmul->left_transposed = params->adj_x;
	matmul->right_transposed = params->adj_y;
	ATOLL_TRY(check_shapes(op, matmul));
	return choose(op, matmul);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_batch_matmul *matmul = op->state;
	return matmul->invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinBatchMatmul, "BATCH_MATMUL", 1, 4, prepare, invoke},
};
const struct atoll_op_family atoll_ops_batch_matmul = ATOLL_OP_FAMILY(rows);
