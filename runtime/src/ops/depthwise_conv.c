/* SPDX-License-Identifier: Apache-2.0
 * DEPTHWISE_CONV_2D: checks what it is given and chooses the implementation for its number format. */
#include "ops/conv_kinds.h"
#include "ops/quantized_types.h"

static TfLiteStatus choose(struct atoll_op *op, struct atoll_conv *conv)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1), *bias = atoll_op_input(op, 2);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	op->takes_border = true;
	if (atoll_float_types_fit(input, weights, bias, output))
		return atoll_depthwise_f32_prepare(op, conv);
	if (atoll_quantized_types_fit(input, weights, bias, output))
		return atoll_depthwise_quantized_prepare(op, conv);
	op->takes_border = false;
	if (atoll_hybrid_types_fit(input, weights, bias, output))
		return atoll_depthwise_hybrid_prepare(op, conv);
	return atoll_types_refuse(op, input, weights, bias, output);
}

/* The multiplier follows from the shapes; files leave it 0 or state it, and a wrong statement is an error. */
static TfLiteStatus check_multiplier(struct atoll_op *op, const struct atoll_conv *conv, int stated)
{
	const size_t actual = conv->image.out_channels / conv->image.channels;
	if (stated == 0 || (size_t)stated == actual)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "the depth multiplier is %d, the shapes say %zu", stated, actual);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	const TfLiteDepthwiseConvParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	const struct atoll_conv_params common = {
		.padding = params->padding,
		.stride_width = params->stride_width,
		.stride_height = params->stride_height,
		.dilation_width = params->dilation_width_factor,
		.dilation_height = params->dilation_height_factor,
		.activation = params->activation,
		.depthwise = true,
	};
	struct atoll_conv *conv = NULL;
	ATOLL_TRY(atoll_conv_check(op, &common, &conv));
	ATOLL_TRY(check_multiplier(op, conv, params->depth_multiplier));
	return choose(op, conv);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_conv *conv = op->state;
	return conv->invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinDepthwiseConv2d, "DEPTHWISE_CONV_2D", 1, 7, prepare, invoke},
};
const struct atoll_op_family atoll_ops_depthwise_conv = ATOLL_OP_FAMILY(rows);
