/* SPDX-License-Identifier: Apache-2.0
 * SELECT and SELECT_V2: elements of one of two tensors, as a condition says. */
#include "kernels/select.h"

#include "ops/elementwise.h"

static TfLiteStatus check(struct atoll_op *op, struct atoll_dims dims[3])
{
	static const TfLiteType booleans[] = {kTfLiteBool, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the condition", booleans));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 1), atoll_op_input(op, 2), "the choices"));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 1), atoll_op_output(op, 0), "input and output"));
	if (atoll_select_row(atoll_type_bytes(atoll_op_input(op, 1)->type)) == NULL)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported",
			TfLiteTypeGetName(atoll_op_input(op, 1)->type));
	for (int i = 0; i < 3; i++)
		ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, i), "an input", &dims[i]));
	return kTfLiteOk;
}

/* SELECT pairs a condition of rank 1 with the first axis; everything else broadcasts, as in SELECT_V2. */
static bool selects_rows(const struct atoll_dims dims[3], int32_t code)
{
	return code == kTfLiteBuiltinSelect && dims[0].rank == 1 && dims[1].rank > 1 &&
	       atoll_dims_equal(&dims[1], &dims[2]);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	struct atoll_dims dims[3];
	struct atoll_dims y;
	ATOLL_TRY(check(op, dims));
	if (selects_rows(dims, op->def->code)) {
		if (dims[0].at[0] != dims[1].at[0])
			return atoll_op_fail(op, kAtollInvalidArgument, "the condition has %d values for %d rows",
				dims[0].at[0], dims[1].at[0]);
		return atoll_op_resize(op, atoll_op_output(op, 0), &dims[1]);
	}
	ATOLL_TRY(atoll_op_broadcast(op, &dims[1], &dims[2], &y));
	ATOLL_TRY(atoll_op_broadcast(op, &dims[0], &y, &y));
	return atoll_op_resize(op, atoll_op_output(op, 0), &y);
}

static TfLiteStatus invoke_rows(struct atoll_op *op, const struct atoll_dims dims[3])
{
	const ptrdiff_t element = (ptrdiff_t)atoll_type_bytes(atoll_op_output(op, 0)->type);
	const size_t inner = atoll_dims_inner(&dims[1], 0);
	const ptrdiff_t row = (ptrdiff_t)inner * element;
	struct atoll_nest nest;
	atoll_nest_init(&nest, 4);
	atoll_nest_push(&nest, (size_t)dims[1].at[0], (const ptrdiff_t[]){row, 1, row, row});
	atoll_nest_push(&nest, inner, (const ptrdiff_t[]){element, 0, element, element});
	char *const base[] = {atoll_op_output(op, 0)->data.raw, atoll_op_input(op, 0)->data.raw,
		atoll_op_input(op, 1)->data.raw, atoll_op_input(op, 2)->data.raw};
	atoll_op_run_nest(op, &nest, base, atoll_select_row((size_t)element), NULL);
	return kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct atoll_dims dims[3];
	ATOLL_TRY(check(op, dims));
	if (selects_rows(dims, op->def->code))
		return invoke_rows(op, dims);
	return atoll_op_run_broadcast(op, 4, atoll_select_row(atoll_type_bytes(atoll_op_output(op, 0)->type)), NULL);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSelect, "SELECT", 1, 4, prepare, invoke},
	{kTfLiteBuiltinSelectV2, "SELECT_V2", 1, 2, prepare, invoke},
};
const struct atoll_op_family atoll_ops_select = ATOLL_OP_FAMILY(rows);
