/* SPDX-License-Identifier: Apache-2.0
 * Scales from the range of the values. Knows numbers only. */
#include "kernels/dynamic_quantize.h"

#include <math.h>
#include <string.h>

#include "kernels/isa.h"

static int32_t zero_point_of(const struct atoll_float_range *range, double scale)
{
	const double from_min = -128.0 - range->min / scale, from_max = 127.0 - range->max / scale;
	const double error_min = 128.0 + fabs(range->min / scale), error_max = 127.0 + fabs(range->max / scale);
	const double zero = error_min < error_max ? from_min : from_max;
	return zero <= -128.0 ? -128 : zero >= 127.0 ? 127 : (int32_t)round(zero);
}

float atoll_dynamic_quantize(size_t n, const float *x, bool asymmetric, int16_t *y)
{
	const struct atoll_isa *isa = atoll_isa_best();
	const struct atoll_float_range range = isa->range_f32(n, x);
	if (!(range.min < range.max)) {
		memset(y, 0, n * sizeof(*y));
		return 1.0f;
	}
	if (!asymmetric) {
		const float reach = fmaxf(-range.min, range.max);
		isa->quantize_dynamic(n, x, 127.0f / reach, 0, -127, y);
		return reach / 127.0f;
	}
	const double scale = ((double)range.max - (double)range.min) / 255.0;
	isa->quantize_dynamic(n, x, 1.0f / (float)scale, zero_point_of(&range, scale), -128, y);
	return (float)scale;
}
