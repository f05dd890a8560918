/* SPDX-License-Identifier: Apache-2.0
 * Fused activations as ranges. Knows no kernels. */
#include "ops/fused_activation.h"

#include <math.h>

TfLiteStatus atoll_fused_range_f32(struct atoll_op *op, TfLiteFusedActivation activation, float *lo, float *hi)
{
	switch (activation) {
	case kTfLiteActNone:
		*lo = -INFINITY;
		*hi = INFINITY;
		return kTfLiteOk;
	case kTfLiteActRelu:
		*lo = 0.0f;
		*hi = INFINITY;
		return kTfLiteOk;
	case kTfLiteActRelu6:
		*lo = 0.0f;
		*hi = 6.0f;
		return kTfLiteOk;
	case kTfLiteActReluN1To1:
		*lo = -1.0f;
		*hi = 1.0f;
		return kTfLiteOk;
	default:
		return atoll_op_fail(op, kAtollUnsupported, "fused activation %d is not supported", (int)activation);
	}
}

bool atoll_fused_absorb_clamp(const struct atoll_op *next, float *lo, float *hi)
{
	static const struct {
		int32_t code;
		float lo, hi;
	} clamps[] = {{kTfLiteBuiltinRelu, 0.0f, INFINITY},
	              {kTfLiteBuiltinRelu6, 0.0f, 6.0f},
	              {kTfLiteBuiltinReluN1To1, -1.0f, 1.0f},
	              {kTfLiteBuiltinRelu0To1, 0.0f, 1.0f}};
	for (size_t i = 0; i < sizeof(clamps) / sizeof(clamps[0]); i++)
		if (clamps[i].code == next->def->code && atoll_op_output(next, 0)->type == kTfLiteFloat32) {
			*lo = fminf(fmaxf(*lo, clamps[i].lo), clamps[i].hi);
			*hi = fminf(fmaxf(*hi, clamps[i].lo), clamps[i].hi);
			return true;
		}
	return false;
}

static TfLiteStatus type_range(struct atoll_op *op, TfLiteType type, int32_t *lo, int32_t *hi)
{
	switch (type) {
	case kTfLiteUInt8:
		*lo = 0;
		*hi = UINT8_MAX;
		return kTfLiteOk;
	case kTfLiteInt8:
		*lo = INT8_MIN;
		*hi = INT8_MAX;
		return kTfLiteOk;
	case kTfLiteInt16:
		*lo = INT16_MIN;
		*hi = INT16_MAX;
		return kTfLiteOk;
	default:
		return atoll_op_fail(op, kAtollTypeMismatch, "output type %d is not a quantized one", (int)type);
	}
}

/* A real bound in quantized units, kept inside the type's range: bounds far outside would overflow int32. */
static int32_t quantize_bound(float bound, const TfLiteQuantizationParams *params, int32_t lo, int32_t hi)
{
	const double units = params->zero_point + (double)roundf(bound / params->scale);
	return units <= lo ? lo : units >= hi ? hi : (int32_t)units;
}

TfLiteStatus atoll_fused_range_quantized(struct atoll_op *op, TfLiteFusedActivation activation, const TfLiteTensor *output, int32_t *lo,
                                         int32_t *hi)
{
	float real_lo = -INFINITY, real_hi = INFINITY;
	ATOLL_TRY(atoll_fused_range_f32(op, activation, &real_lo, &real_hi));
	int32_t type_lo = 0, type_hi = 0;
	ATOLL_TRY(type_range(op, output->type, &type_lo, &type_hi));
	const TfLiteQuantizationParams *params = &output->params;
	if (!(params->scale > 0.0f))
		return atoll_op_fail(op, kAtollInvalidModel, "the output has no positive scale (%g)", (double)params->scale);
	*lo = isinf(real_lo) ? type_lo : quantize_bound(real_lo, params, type_lo, type_hi);
	*hi = isinf(real_hi) ? type_hi : quantize_bound(real_hi, params, type_lo, type_hi);
	return kTfLiteOk;
}
