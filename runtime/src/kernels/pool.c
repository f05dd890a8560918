/* SPDX-License-Identifier: Apache-2.0
 * Pooling loops over channels, which compilers turn into vectors. Knows pointers and sizes only. */
#include "kernels/pool.h"

#include <math.h>
#include <string.h>

#include "kernels/isa.h"

static const float *pixel_f32(const struct atoll_pool_window *w, size_t row, size_t column)
{
	return (const float *)w->input + row * w->line + column * w->channels;
}

static void clamp_f32(size_t n, float *y, float lo, float hi)
{
	for (size_t c = 0; c < n; c++) {
		const float raised = y[c] < lo ? lo : y[c];
		y[c] = raised > hi ? hi : raised;
	}
}

void atoll_pool_average_f32(const struct atoll_pool_window *w, float *y, float lo, float hi)
{
	atoll_isa_best()->loops_f32.pool_average(w, y, lo, hi);
}

void atoll_pool_max_f32(const struct atoll_pool_window *w, float *y, float lo, float hi)
{
	atoll_isa_best()->loops_f32.pool_max(w, y, lo, hi);
}

void atoll_pool_l2_f32(const struct atoll_pool_window *w, float *y, float lo, float hi)
{
	memset(y, 0, w->channels * sizeof(*y));
	for (size_t row = 0; row < w->rows; row++)
		for (size_t column = 0; column < w->columns; column++) {
			const float *x = pixel_f32(w, row, column);
			for (size_t c = 0; c < w->channels; c++) {
				const float square = x[c] * x[c];
				y[c] += square;
			}
		}
	const float count = (float)(w->rows * w->columns);
	for (size_t c = 0; c < w->channels; c++)
		y[c] = sqrtf(y[c] / count);
	clamp_f32(w->channels, y, lo, hi);
}

static int32_t clamp_int(int32_t v, int32_t lo, int32_t hi)
{
	return v < lo ? lo : v > hi ? hi : v;
}

static int32_t divide_rounding(int32_t sum, int32_t count)
{
	return sum > 0 ? (sum + count / 2) / count : (sum - count / 2) / count;
}

#define DEFINE_INTEGER_POOL(SUFFIX, TYPE)                                                                              \
	void atoll_pool_average_##SUFFIX(const struct atoll_pool_window *w, TYPE *y, int32_t *sums, int32_t lo, int32_t hi) \
	{                                                                                                              \
		memset(sums, 0, w->channels * sizeof(*sums));                                                          \
		for (size_t row = 0; row < w->rows; row++)                                                             \
			for (size_t column = 0; column < w->columns; column++) {                                       \
				const TYPE *x = (const TYPE *)w->input + row * w->line + column * w->channels;         \
				for (size_t c = 0; c < w->channels; c++)                                               \
					sums[c] += x[c];                                                               \
			}                                                                                              \
		const int32_t count = (int32_t)(w->rows * w->columns);                                                 \
		for (size_t c = 0; c < w->channels; c++)                                                               \
			y[c] = (TYPE)clamp_int(divide_rounding(sums[c], count), lo, hi);                               \
	}                                                                                                              \
	void atoll_pool_max_##SUFFIX(const struct atoll_pool_window *w, TYPE *y, int32_t *sums, int32_t lo, int32_t hi) \
	{                                                                                                              \
		(void)sums;                                                                                            \
		memcpy(y, w->input, w->channels * sizeof(*y));                                                         \
		for (size_t row = 0; row < w->rows; row++)                                                             \
			for (size_t column = 0; column < w->columns; column++) {                                       \
				const TYPE *x = (const TYPE *)w->input + row * w->line + column * w->channels;         \
				for (size_t c = 0; c < w->channels; c++)                                               \
					y[c] = x[c] > y[c] ? x[c] : y[c];                                              \
			}                                                                                              \
		for (size_t c = 0; c < w->channels; c++)                                                               \
			y[c] = (TYPE)clamp_int(y[c], lo, hi);                                                          \
	}
DEFINE_INTEGER_POOL(u8, uint8_t)
DEFINE_INTEGER_POOL(s8, int8_t)
DEFINE_INTEGER_POOL(s16, int16_t)
#undef DEFINE_INTEGER_POOL
