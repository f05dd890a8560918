/* SPDX-License-Identifier: Apache-2.0
 * MATRIX_DIAG and MATRIX_SET_DIAG: vectors on the diagonals of matrices. */
#include <string.h>

#include "ops/loop.h"

static TfLiteStatus diag_prepare(struct atoll_op *op)
{
	struct atoll_dims dims;
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", 1, ATOLL_OP_RANK_MAX - 1));
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &dims));
	dims.at[dims.rank] = dims.at[dims.rank - 1];
	dims.rank++;
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus set_diag_prepare(struct atoll_op *op)
{
	struct atoll_dims dims;
	struct atoll_dims diagonal;
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", 2, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_input(op, 1), "input and diagonal"));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &dims));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "the diagonal", &diagonal));
	const int rows = dims.at[dims.rank - 2];
	const int columns = dims.at[dims.rank - 1];
	struct atoll_dims wanted = dims;
	wanted.rank--;
	wanted.at[wanted.rank - 1] = rows < columns ? rows : columns;
	if (!atoll_dims_equal(&wanted, &diagonal))
		return atoll_op_fail(
			op, kAtollInvalidArgument, "the diagonal does not fit matrices of %dx%d", rows, columns);
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

/* Writes the diagonals of all matrices of the output. */
static void put_diagonals(struct atoll_op *op, const TfLiteTensor *diagonal)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	const int rank = atoll_tensor_rank(output);
	const int rows = atoll_tensor_dim(output, rank - 2);
	const int columns = atoll_tensor_dim(output, rank - 1);
	const int length = rows < columns ? rows : columns;
	const ptrdiff_t element = (ptrdiff_t)atoll_type_bytes(output->type);
	if (length == 0)
		return;
	const struct atoll_dims extent = {
		.rank = 2, .at = {(int)(atoll_tensor_elements(diagonal) / (size_t)length), length}};
	const ptrdiff_t to[] = {(ptrdiff_t)rows * columns * element, (columns + (ptrdiff_t)1) * element};
	const ptrdiff_t from[] = {length * element, element};
	atoll_op_copy(op, &extent, (size_t)element, output->data.raw, to, diagonal->data.raw, from);
}

static TfLiteStatus diag_invoke(struct atoll_op *op)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	if (output->bytes == 0)
		return kTfLiteOk;
	memset(output->data.raw, 0, output->bytes);
	put_diagonals(op, atoll_op_input(op, 0));
	return kTfLiteOk;
}

static TfLiteStatus set_diag_invoke(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_copy_whole(op, atoll_op_output(op, 0), atoll_op_input(op, 0)));
	put_diagonals(op, atoll_op_input(op, 1));
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinMatrixDiag, "MATRIX_DIAG", 1, 1, diag_prepare, diag_invoke},
	{kTfLiteBuiltinMatrixSetDiag, "MATRIX_SET_DIAG", 1, 1, set_diag_prepare, set_diag_invoke},
};
const struct atoll_op_family atoll_ops_matrix_diag = ATOLL_OP_FAMILY(rows);
