/* SPDX-License-Identifier: Apache-2.0
 * ADD_N: the sum of any number of tensors of one shape. */
#include "kernels/binary.h"
#include "ops/elementwise.h"

static const struct atoll_typed_row add_rows[] = {
	{kTfLiteFloat32, atoll_row_add_f32}, {kTfLiteInt32, atoll_row_add_i32}, {kTfLiteNoType, NULL}};

static TfLiteStatus prepare(struct atoll_op *op)
{
	const int count = atoll_op_input_count(op);
	struct atoll_dims first;
	ATOLL_TRY(atoll_op_expect_tensors(op, count < 1 ? 1 : count, count, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_dims(op, input, "input 0", &first));
	if (atoll_op_row(op, add_rows, input->type) == NULL)
		return kTfLiteError;
	for (int i = 0; i < count; i++) {
		struct atoll_dims dims;
		ATOLL_TRY(atoll_op_expect_same_type(
			op, atoll_op_input(op, i), atoll_op_output(op, 0), "input and output"));
		ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, i), "an input", &dims));
		if (!atoll_dims_equal(&dims, &first))
			return atoll_op_fail(op, kAtollInvalidArgument, "input %d differs in shape from input 0", i);
	}
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	static const struct atoll_clamp open = {-__builtin_inff(), __builtin_inff(), INT64_MIN, INT64_MAX};
	TfLiteTensor *output = atoll_op_output(op, 0);
	const ptrdiff_t element = (ptrdiff_t)atoll_type_bytes(output->type);
	struct atoll_nest nest;
	ATOLL_TRY(atoll_op_copy_whole(op, output, atoll_op_input(op, 0)));
	atoll_nest_init(&nest, 3);
	atoll_nest_push(&nest, atoll_tensor_elements(output), (const ptrdiff_t[]){element, element, element});
	for (int i = 1; i < atoll_op_input_count(op); i++)
		atoll_op_run_nest(op, &nest,
			(char *const[]){output->data.raw, output->data.raw, atoll_op_input(op, i)->data.raw},
			atoll_op_row(op, add_rows, output->type), &open);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinAddN, "ADD_N", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_add_n = ATOLL_OP_FAMILY(rows);
