/* SPDX-License-Identifier: Apache-2.0
 * Quantization parameters, checked and turned into what integer kernels take. */
#include "ops/quant.h"

#include "ops/shape.h"

bool atoll_tensor_is_quantized(const TfLiteTensor *tensor)
{
	return tensor->params.scale != 0.0f;
}

void atoll_type_range(TfLiteType type, int32_t *low, int32_t *high)
{
	switch (type) {
	case kTfLiteUInt8:
		*low = 0, *high = UINT8_MAX;
		return;
	case kTfLiteInt8:
		*low = INT8_MIN, *high = INT8_MAX;
		return;
	case kTfLiteInt16:
		*low = INT16_MIN, *high = INT16_MAX;
		return;
	case kTfLiteInt4:
		*low = -8, *high = 7;
		return;
	case kTfLiteUInt4:
		*low = 0, *high = 15;
		return;
	case kTfLiteInt2:
		*low = -2, *high = 1;
		return;
	default:
		*low = INT32_MIN, *high = INT32_MAX;
		return;
	}
}

TfLiteStatus atoll_op_expect_quantized(struct atoll_op *op, const TfLiteTensor *tensor, const char *what)
{
	const float scale = tensor->params.scale;
	int32_t low;
	int32_t high;
	atoll_type_range(tensor->type, &low, &high);
	if (!(scale > 0.0f) || !isfinite(scale))
		return atoll_op_fail(op, kAtollInvalidModel, "%s of type %s has the quantization scale %g", what,
			TfLiteTypeGetName(tensor->type), (double)scale);
	if (tensor->params.zero_point < low || tensor->params.zero_point > high)
		return atoll_op_fail(op, kAtollInvalidModel, "%s of type %s has the zero point %d", what,
			TfLiteTypeGetName(tensor->type), tensor->params.zero_point);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_factor(struct atoll_op *op, double real, const char *what, struct atoll_fixed *factor)
{
	if (!isfinite(real) || real < 0.0)
		return atoll_op_fail(op, kAtollInvalidModel, "the scale factor of %s is %g", what, real);
	*factor = atoll_fixed_from(real);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_float_range(struct atoll_op *op, TfLiteFusedActivation activation, float *low, float *high)
{
	switch (activation) {
	case kTfLiteActNone:
		*low = -INFINITY, *high = INFINITY;
		return kTfLiteOk;
	case kTfLiteActRelu:
		*low = 0.0f, *high = INFINITY;
		return kTfLiteOk;
	case kTfLiteActReluN1To1:
		*low = -1.0f, *high = 1.0f;
		return kTfLiteOk;
	case kTfLiteActRelu6:
		*low = 0.0f, *high = 6.0f;
		return kTfLiteOk;
	default:
		return atoll_op_fail(op, kAtollUnsupported, "fused activation %d is not supported", (int)activation);
	}
}

static int32_t quantized(float real, const TfLiteTensor *tensor)
{
	const double value = (double)tensor->params.zero_point + (double)roundf(real / tensor->params.scale);
	return value > INT32_MAX ? INT32_MAX : value < INT32_MIN ? INT32_MIN : (int32_t)value;
}

TfLiteStatus atoll_op_quantized_range(
	struct atoll_op *op, TfLiteFusedActivation activation, const TfLiteTensor *output, int32_t *low, int32_t *high)
{
	float low_real = 0.0f;
	float high_real = 0.0f;
	ATOLL_TRY(atoll_op_float_range(op, activation, &low_real, &high_real));
	atoll_type_range(output->type, low, high);
	const int32_t low_cut = isinf(low_real) ? *low : quantized(low_real, output);
	const int32_t high_cut = isinf(high_real) ? *high : quantized(high_real, output);
	*low = low_cut > *low ? low_cut : *low;
	*high = high_cut < *high ? high_cut : *high;
	return kTfLiteOk;
}
