/* SPDX-License-Identifier: Apache-2.0
 * BUCKETIZE: the number of boundaries that are not above each value. */
#include "ops/shape.h"

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteFloat64, kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	const TfLiteBucketizeParams *params = op->node->builtin_data;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the input", types));
	ATOLL_TRY(atoll_op_decide_type(op, atoll_op_output(op, 0), kTfLiteInt32));
	if (params == NULL || params->num_boundaries < 0 || (params->num_boundaries > 0 && params->boundaries == NULL))
		return atoll_op_fail(op, kAtollInvalidModel, "the operator has no boundaries");
	for (int i = 1; i < params->num_boundaries; i++)
		if (!(params->boundaries[i - 1] < params->boundaries[i]))
			return atoll_op_fail(op, kAtollInvalidModel, "boundary %d is not above the one before it", i);
	return atoll_op_resize_like(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static double value_at(const TfLiteTensor *input, size_t i)
{
	switch (input->type) {
	case kTfLiteFloat32:
		return (double)input->data.f[i];
	case kTfLiteFloat64:
		return input->data.f64[i];
	case kTfLiteInt64:
		return (double)input->data.i64[i];
	default:
		return input->data.i32[i];
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteBucketizeParams *params = op->node->builtin_data;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	for (size_t i = 0; i < atoll_tensor_elements(input); i++) {
		const double value = value_at(input, i);
		int32_t low = 0;
		for (int32_t high = params->num_boundaries; low < high;) {
			const int32_t middle = low + (high - low) / 2;
			if (value < (double)params->boundaries[middle])
				high = middle;
			else
				low = middle + 1;
		}
		atoll_op_output(op, 0)->data.i32[i] = low;
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinBucketize, "BUCKETIZE", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_bucketize = ATOLL_OP_FAMILY(rows);
