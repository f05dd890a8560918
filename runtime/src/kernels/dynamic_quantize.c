/* SPDX-License-Identifier: Apache-2.0
 * Scales from the range of the values. Knows numbers only. */
#include "kernels/dynamic_quantize.h"

#include <math.h>
#include <string.h>

struct range {
	float min, max; /* around 0 */
};

static struct range range_of(size_t n, const float *x)
{
	struct range range = {0.0f, 0.0f};
	for (size_t i = 0; i < n; i++) {
		range.min = x[i] < range.min ? x[i] : range.min;
		range.max = x[i] > range.max ? x[i] : range.max;
	}
	return range;
}

static int32_t zero_point_of(const struct range *range, double scale)
{
	const double from_min = -128.0 - range->min / scale, from_max = 127.0 - range->max / scale;
	const double error_min = 128.0 + fabs(range->min / scale), error_max = 127.0 + fabs(range->max / scale);
	const double zero = error_min < error_max ? from_min : from_max;
	return zero <= -128.0 ? -128 : zero >= 127.0 ? 127 : (int32_t)round(zero);
}

static void quantize(size_t n, const float *x, float inverse, int32_t zero, int32_t lo, int16_t *y)
{
	for (size_t i = 0; i < n; i++) {
		const float scaled = x[i] * inverse;
		const float units = roundf((float)zero + scaled);
		const int32_t q = units >= 127.0f ? 127 : units > (float)lo ? (int32_t)units : units <= (float)lo ? lo : zero;
		y[i] = (int16_t)(q - zero);
	}
}

float atoll_dynamic_quantize(size_t n, const float *x, bool asymmetric, int16_t *y)
{
	const struct range range = range_of(n, x);
	if (!(range.min < range.max)) {
		memset(y, 0, n * sizeof(*y));
		return 1.0f;
	}
	if (!asymmetric) {
		const float reach = fmaxf(-range.min, range.max);
		quantize(n, x, 127.0f / reach, 0, -127, y);
		return reach / 127.0f;
	}
	const double scale = ((double)range.max - (double)range.min) / 255.0;
	quantize(n, x, 1.0f / (float)scale, zero_point_of(&range, scale), -128, y);
	return (float)scale;
}
