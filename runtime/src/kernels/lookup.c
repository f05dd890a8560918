/* SPDX-License-Identifier: Apache-2.0
 * Table filling of lookup.h. */
#include "kernels/lookup.h"

#include <math.h>

static int32_t clamped(float value, float low, float high)
{
	return (int32_t)(value < low || value != value ? low : value > high ? high : value);
}

void atoll_lookup_fill_8(uint8_t table[256], const struct atoll_lookup_scales *scales, atoll_real_fn f, float limit)
{
	const float inverse = 1.0f / scales->scale_y;
	for (int x = INT8_MIN; x <= INT8_MAX; x++) {
		const float y = f(scales->scale_x * (float)(x - scales->zero_x), limit);
		const float rounded = roundf(y * inverse) + (float)scales->zero_y;
		table[(uint8_t)x] = (uint8_t)clamped(rounded, INT8_MIN, INT8_MAX);
	}
}

void atoll_lookup_fill_16(int16_t table[513], const struct atoll_lookup_scales *scales, atoll_real_fn f, float limit)
{
	const float x_min = scales->scale_x * (float)(INT16_MIN - scales->zero_x);
	const float x_max = scales->scale_x * (float)(INT16_MAX - scales->zero_x);
	const float y_min = scales->scale_y * (float)(INT16_MIN - scales->zero_y);
	const float y_max = scales->scale_y * (float)(INT16_MAX - scales->zero_y);
	const float step = (x_max - x_min) / 512.0f;
	const float inverse = 65536.0f / (y_max - y_min);
	for (int i = 0; i < 512; i++) {
		const float y = f(x_min + (float)i * step, limit);
		const float y_middle = f(x_min + (float)i * step + step / 2.0f, limit);
		const float y_next = f(x_min + (float)(i + 1) * step, limit);
		const float sample = roundf(y * inverse);
		const float interpolated = roundf((y_next * inverse + sample) / 2.0f);
		const float error = interpolated - roundf(y_middle * inverse);
		table[i] = (int16_t)clamped(sample - roundf(error / 2.0f), INT16_MIN, INT16_MAX);
	}
	table[512] = (int16_t)clamped(roundf(f(x_max, limit) * inverse), INT16_MIN, INT16_MAX);
}
