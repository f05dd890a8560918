/* SPDX-License-Identifier: Apache-2.0
 * Real factors as fixed-point ones. */
#include "ops/rescale.h"

#include <math.h>

struct atoll_rescale atoll_rescale_from(double factor)
{
	struct atoll_rescale result = {0, 0};
	if (!(factor > 0.0) || !isfinite(factor))
		return result;
	int shift;
	const double fraction = frexp(factor, &shift);
	int64_t fixed = (int64_t)round(fraction * (double)(INT64_C(1) << 31));
	if (fixed == INT64_C(1) << 31) {
		fixed /= 2;
		shift++;
	}
	if (shift < -31) /* too small to matter: everything becomes 0 */
		return result;
	if (shift > 30) { /* saturates */
		shift = 30;
		fixed = INT32_MAX;
	}
	result.multiplier = (int32_t)fixed;
	result.shift = shift;
	return result;
}

TfLiteStatus atoll_op_expect_quantized(struct atoll_op *op, const TfLiteTensor *tensor, const char *what)
{
	const float scale = tensor->params.scale;
	const int32_t zero = tensor->params.zero_point;
	int32_t lo = 0, hi = UINT8_MAX;
	if (tensor->type == kTfLiteInt8) {
		lo = INT8_MIN;
		hi = INT8_MAX;
	} else if (tensor->type == kTfLiteInt16) {
		lo = INT16_MIN;
		hi = INT16_MAX;
	}
	if (!(scale > 0.0f) || !isfinite(scale))
		return atoll_op_fail(op, kAtollInvalidModel, "the scale of %s is %g, it must be positive", what, (double)scale);
	if (zero < lo || zero > hi)
		return atoll_op_fail(op, kAtollInvalidModel, "the zero point of %s is %d, outside [%d, %d]", what, (int)zero, (int)lo, (int)hi);
	return kTfLiteOk;
}
