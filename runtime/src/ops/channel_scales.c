/* SPDX-License-Identifier: Apache-2.0
 * Reads the scales of a quantized product and turns them into fixed-point factors. */
#include "ops/channel_scales.h"

#include <math.h>

#include "ops/fused_activation.h"

static const TfLiteAffineQuantization *affine(const TfLiteTensor *tensor)
{
	return tensor->quantization.type == kTfLiteAffineQuantization ? tensor->quantization.params : NULL;
}

int atoll_weight_scale_count(const TfLiteTensor *weights)
{
	const TfLiteAffineQuantization *quantization = affine(weights);
	return quantization != NULL && quantization->scale != NULL && quantization->scale->size > 1 ? quantization->scale->size : 1;
}

float atoll_weight_scale(const TfLiteTensor *weights, size_t channel)
{
	return atoll_weight_scale_count(weights) > 1 ? affine(weights)->scale->data[channel] : weights->params.scale;
}

TfLiteStatus atoll_weight_scales_check(struct atoll_op *op, const TfLiteTensor *weights, const struct atoll_channel_shape *shape)
{
	const size_t count = (size_t)atoll_weight_scale_count(weights), channels = shape->groups * shape->channels;
	if (count > 1 && count != channels)
		return atoll_op_fail(op, kAtollInvalidModel, "the weights have %zu scales for %zu output channels", count, channels);
	if (count > 1 && affine(weights)->quantized_dimension != shape->axis)
		return atoll_op_fail(op, kAtollInvalidModel, "the scales of the weights belong to dimension %d, it must be %d",
		                     (int)affine(weights)->quantized_dimension, shape->axis);
	for (size_t i = 0; i < count; i++) {
		const float scale = atoll_weight_scale(weights, i);
		if (!(scale >= 0.0f) || !isfinite(scale))
			return atoll_op_fail(op, kAtollInvalidModel, "scale %zu of the weights is %g", i, (double)scale);
	}
	return kTfLiteOk;
}

/* One scale for all UINT8 weights is multiplied with the input's in single precision, as the reference does; the others in double. */
static double factor_of(const TfLiteTensor *input, const TfLiteTensor *weights, float out_scale, size_t channel, bool single)
{
	const float weight_scale = atoll_weight_scale(weights, channel);
	const double product = single ? (double)(input->params.scale * weight_scale) : (double)input->params.scale * (double)weight_scale;
	return product / (double)out_scale;
}

TfLiteStatus atoll_channel_scales_make(struct atoll_op *op, const TfLiteTensor *input, const TfLiteTensor *weights,
                                       const struct atoll_channel_shape *shape, TfLiteFusedActivation activation,
                                       struct atoll_channel_scales *scales)
{
	const TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	ATOLL_TRY(atoll_weight_scales_check(op, weights, shape));
	const size_t room = shape->groups * shape->padded + ATOLL_REQUANTIZE_PADDING;
	scales->multiplier = op->services->keep(op, room * sizeof(int32_t));
	scales->shift = op->services->keep(op, room * sizeof(int32_t));
	if (scales->multiplier == NULL || scales->shift == NULL)
		return kTfLiteError;
	const bool single = shape->axis < 0 || input->type == kTfLiteUInt8;
	for (size_t g = 0; g < shape->groups; g++)
		for (size_t c = 0; c < shape->channels; c++) {
			const double factor = factor_of(input, weights, output->params.scale, g * shape->channels + c, single);
			const struct atoll_rescale rescale = atoll_rescale_from(factor);
			scales->multiplier[g * shape->padded + c] = rescale.multiplier;
			scales->shift[g * shape->padded + c] = rescale.shift;
		}
	scales->range.zero = output->params.zero_point;
	return atoll_fused_range_quantized(op, activation, output, &scales->range.lo, &scales->range.hi);
}
