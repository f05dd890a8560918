/* SPDX-License-Identifier: Apache-2.0
 * Rows of quantize.h. */
#include "kernels/quantize.h"

/* Values beyond the integers saturate; NaN becomes the lowest value. */
static inline int32_t quantized(float x, const struct atoll_affine *affine)
{
	const float y = roundf(x / affine->scale) + (float)affine->zero_point;
	return !(y > (float)affine->low) ? affine->low : y >= (float)affine->high ? affine->high : (int32_t)y;
}

#define QUANTIZE(name, type)                                                                                           \
	void atoll_row_quantize_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])            \
	{                                                                                                              \
		const struct atoll_affine affine = *(const struct atoll_affine *)arg;                                  \
		const float *x = (const float *)(const void *)at[1];                                                   \
		type *y = (type *)(void *)at[0];                                                                       \
		(void)step;                                                                                            \
		for (size_t i = 0; i < n; i++)                                                                         \
			y[i] = (type)quantized(x[i], &affine);                                                         \
	}                                                                                                              \
	void atoll_row_dequantize_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])          \
	{                                                                                                              \
		const struct atoll_affine affine = *(const struct atoll_affine *)arg;                                  \
		const type *x = (const type *)(const void *)at[1];                                                     \
		float *y = (float *)(void *)at[0];                                                                     \
		(void)step;                                                                                            \
		for (size_t i = 0; i < n; i++)                                                                         \
			y[i] = affine.scale * (float)((int64_t)x[i] - affine.zero_point);                              \
	}
QUANTIZE(u8, uint8_t)
QUANTIZE(i8, int8_t)
QUANTIZE(i16, int16_t)
QUANTIZE(i32, int32_t)

static inline int32_t requantized(int32_t x, const struct atoll_requantize *q)
{
	const int32_t centred = (int32_t)((uint32_t)x - (uint32_t)q->zero_x);
	const int64_t y = (int64_t)atoll_fixed_mul(centred, q->factor) + q->zero_y;
	return (int32_t)(y < q->low ? q->low : y > q->high ? q->high : y);
}

#define REQUANTIZE(from, in, to, out)                                                                                  \
	void atoll_row_requantize_##from##_##to(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])   \
	{                                                                                                              \
		const struct atoll_requantize q = *(const struct atoll_requantize *)arg;                               \
		const in *x = (const in *)(const void *)at[1];                                                         \
		out *y = (out *)(void *)at[0];                                                                         \
		(void)step;                                                                                            \
		for (size_t i = 0; i < n; i++)                                                                         \
			y[i] = (out)requantized(x[i], &q);                                                             \
	}
ATOLL_REQUANTIZE_PAIRS(REQUANTIZE)
