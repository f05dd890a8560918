/* SPDX-License-Identifier: Apache-2.0
 * Broadcasting, once for all operators that need it. */
#include "ops/elementwise.h"

atoll_row_fn atoll_op_row(struct atoll_op *op, const struct atoll_typed_row *rows, TfLiteType type)
{
	for (const struct atoll_typed_row *row = rows; row->row != NULL; row++)
		if (row->type == type)
			return row->row;
	atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(type));
	return NULL;
}

TfLiteStatus atoll_op_prepare_broadcast(struct atoll_op *op)
{
	struct atoll_dims a;
	struct atoll_dims b;
	struct atoll_dims y;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_input(op, 1), "the inputs"));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &a));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "input 1", &b));
	ATOLL_TRY(atoll_op_broadcast(op, &a, &b, &y));
	return atoll_op_resize(op, atoll_op_output(op, 0), &y);
}

TfLiteStatus atoll_op_run_broadcast(struct atoll_op *op, int operands, atoll_row_fn row, const void *arg)
{
	struct atoll_nest nest;
	struct atoll_dims dims[ATOLL_NEST_OPERANDS_MAX];
	const struct atoll_dims *pointers[ATOLL_NEST_OPERANDS_MAX];
	size_t element[ATOLL_NEST_OPERANDS_MAX];
	char *base[ATOLL_NEST_OPERANDS_MAX];
	for (int k = 0; k < operands; k++) {
		const TfLiteTensor *tensor = k == 0 ? atoll_op_output(op, 0) : atoll_op_input(op, k - 1);
		ATOLL_TRY(atoll_op_dims(op, tensor, "an operand", &dims[k]));
		pointers[k] = &dims[k];
		element[k] = atoll_type_bytes(tensor->type);
		base[k] = tensor->data.raw;
	}
	atoll_nest_broadcast(&nest, operands, pointers, element);
	atoll_op_run_nest(op, &nest, base, row, arg);
	return kTfLiteOk;
}
