/* SPDX-License-Identifier: Apache-2.0
 * Rows of quantize.h. */
#include "kernels/quantize.h"

/* Rounds halves away from zero: exact for what remains after clamping, and free of calls, so it becomes vectors.
 * Values beyond the integers saturate; NaN becomes the lowest value. */
static inline int32_t quantized(float x, float scale, float low, float high, int32_t zero_point)
{
	const float y = x / scale;
	const float raised = y > low ? y : low;
	const float clamped = raised < high ? raised : high;
	const int32_t whole = (int32_t)clamped;
	const float rest = clamped - (float)whole;
	return whole + (rest >= 0.5f) - (rest <= -0.5f) + zero_point;
}

#define QUANTIZE(name, type, wide)                                                                                     \
	void atoll_row_quantize_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])            \
	{                                                                                                              \
		const struct atoll_affine affine = *(const struct atoll_affine *)arg;                                  \
		const float *x = (const float *)(const void *)at[1];                                                   \
		type *y = (type *)(void *)at[0];                                                                       \
		(void)step;                                                                                            \
		const float low = (float)((int64_t)affine.low - affine.zero_point);                                    \
		const float high = (float)((int64_t)affine.high - affine.zero_point);                                  \
		for (size_t i = 0; i < n; i++)                                                                         \
			y[i] = (type)quantized(x[i], affine.scale, low, high, affine.zero_point);                      \
	}                                                                                                              \
	void atoll_row_dequantize_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])          \
	{                                                                                                              \
		const struct atoll_affine affine = *(const struct atoll_affine *)arg;                                  \
		const type *x = (const type *)(const void *)at[1];                                                     \
		float *y = (float *)(void *)at[0];                                                                     \
		(void)step;                                                                                            \
		for (size_t i = 0; i < n; i++)                                                                         \
			y[i] = affine.scale * (float)((wide)x[i] - affine.zero_point);                                 \
	}
QUANTIZE(u8, uint8_t, int32_t)
QUANTIZE(i8, int8_t, int32_t)
QUANTIZE(i16, int16_t, int32_t)

/* INT32 is wider than a float's fraction: in double precision. */
void atoll_row_quantize_i32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct atoll_affine affine = *(const struct atoll_affine *)arg;
	const float *x = (const float *)(const void *)at[1];
	int32_t *y = (int32_t *)(void *)at[0];
	(void)step;
	for (size_t i = 0; i < n; i++) {
		const double value = (double)roundf(x[i] / affine.scale) + affine.zero_point;
		y[i] = !(value > INT32_MIN) ? INT32_MIN : value >= INT32_MAX ? INT32_MAX : (int32_t)value;
	}
}

void atoll_row_dequantize_i32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct atoll_affine affine = *(const struct atoll_affine *)arg;
	const int32_t *x = (const int32_t *)(const void *)at[1];
	float *y = (float *)(void *)at[0];
	(void)step;
	for (size_t i = 0; i < n; i++)
		y[i] = affine.scale * (float)((int64_t)x[i] - affine.zero_point);
}

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

void atoll_requantize_table(const struct atoll_requantize *q, int32_t lowest, uint8_t table[256])
{
	for (int32_t x = lowest; x < lowest + 256; x++)
		table[(uint8_t)x] = (uint8_t)requantized(x, q);
}
