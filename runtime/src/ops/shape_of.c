/* SPDX-License-Identifier: Apache-2.0
 * SHAPE and RANK: what is known of a tensor without looking at its values. */
#include "ops/shape.h"

static TfLiteStatus shape_prepare(struct atoll_op *op)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, output, "output", integers));
	const struct atoll_dims dims = {.rank = 1, .at = {atoll_tensor_rank(atoll_op_input(op, 0))}};
	return atoll_op_resize(op, output, &dims);
}

static TfLiteStatus shape_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	for (int i = 0; i < atoll_tensor_rank(input); i++) {
		if (output->type == kTfLiteInt64)
			output->data.i64[i] = input->dims->data[i];
		else
			output->data.i32[i] = input->dims->data[i];
	}
	return kTfLiteOk;
}

static TfLiteStatus rank_prepare(struct atoll_op *op)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "output", integers));
	return atoll_op_resize(op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 0});
}

static TfLiteStatus rank_invoke(struct atoll_op *op)
{
	atoll_op_output(op, 0)->data.i32[0] = atoll_tensor_rank(atoll_op_input(op, 0));
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinShape, "SHAPE", 1, 1, shape_prepare, shape_invoke},
	{kTfLiteBuiltinRank, "RANK", 1, 1, rank_prepare, rank_invoke},
};
const struct atoll_op_family atoll_ops_shape_of = ATOLL_OP_FAMILY(rows);
