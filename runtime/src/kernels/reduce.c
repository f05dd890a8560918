/* SPDX-License-Identifier: Apache-2.0
 * Rows of reduce.h. */
#include "kernels/reduce.h"

#define INTO_MANY(next_y, next_x, in, accumulator, expression)                                                         \
	for (size_t i = 0; i < n; i++) {                                                                               \
		const accumulator a = y[(ptrdiff_t)i * (next_y)];                                                      \
		const in x = px[(ptrdiff_t)i * (next_x)];                                                              \
		y[(ptrdiff_t)i * (next_y)] = expression;                                                               \
	}
#define INTO_ONE(next_x, in, accumulator, expression)                                                                  \
	{                                                                                                              \
		accumulator a = *y;                                                                                    \
		for (size_t i = 0; i < n; i++) {                                                                       \
			const in x = px[(ptrdiff_t)i * (next_x)];                                                      \
			a = expression;                                                                                \
		}                                                                                                      \
		*y = a;                                                                                                \
	}

/* Dense rows get loops of their own, which become vectors. */
#define ROW(name, in, accumulator, expression)                                                                         \
	void atoll_reduce_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                  \
	{                                                                                                              \
		(void)arg;                                                                                             \
		const in *px = (const in *)(const void *)at[1];                                                        \
		accumulator *y = (accumulator *)(void *)at[0];                                                         \
		const ptrdiff_t next_x = step[1] / (ptrdiff_t)sizeof(in);                                              \
		const ptrdiff_t next_y = step[0] / (ptrdiff_t)sizeof(accumulator);                                     \
		if (next_y == 0 && next_x == 1)                                                                        \
			INTO_ONE(1, in, accumulator, expression)                                                       \
		else if (next_y == 0)                                                                                  \
			INTO_ONE(next_x, in, accumulator, expression)                                                  \
		else if (next_y == 1 && next_x == 1)                                                                   \
			INTO_MANY(1, 1, in, accumulator, expression)                                                   \
		else                                                                                                   \
			INTO_MANY(next_y, next_x, in, accumulator, expression)                                         \
	}
ATOLL_REDUCE_ROWS(ROW)

enum { PARTS = 16 };

static float sum_dense(size_t n, const float *x)
{
	float part[PARTS] = {0};
	for (; n >= PARTS; n -= PARTS, x += PARTS)
		for (int k = 0; k < PARTS; k++)
			part[k] += x[k];
	for (size_t k = 0; k < n; k++)
		part[k] += x[k];
	for (int half = PARTS / 2; half > 0; half /= 2)
		for (int k = 0; k < half; k++)
			part[k] += part[k + half];
	return part[0];
}

static void add_dense(size_t n, const float *x, float *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] += x[i];
}

void atoll_reduce_sum_f32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const ptrdiff_t dense = (ptrdiff_t)sizeof(float);
	const float *x = (const float *)(const void *)at[1];
	float *y = (float *)(void *)at[0];
	(void)arg;
	if (step[0] == 0 && step[1] == dense) {
		*y += sum_dense(n, x);
		return;
	}
	if (step[0] == dense && step[1] == dense) {
		add_dense(n, x, y);
		return;
	}
	for (; n > 0; n--, x += step[1] / dense, y += step[0] / dense)
		*y += *x;
}

void atoll_divide_f32(size_t n, float *y, float divisor)
{
	for (size_t i = 0; i < n; i++)
		y[i] /= divisor;
}

#define FINISH(name, type)                                                                                             \
	void atoll_reduce_finish_##name(                                                                               \
		const struct atoll_reduce_finish *finish, size_t n, const int32_t *accumulator, type *y)               \
	{                                                                                                              \
		for (size_t i = 0; i < n; i++) {                                                                       \
			const int32_t centred = (int32_t)(uint32_t)(uint64_t)(accumulator[i] - finish->offset);        \
			const int64_t value = (int64_t)atoll_fixed_mul(centred, finish->factor) + finish->zero_point;  \
			y[i] = (type)(value < finish->low    ? finish->low                                             \
			              : value > finish->high ? finish->high                                            \
			                                     : value);                                                 \
		}                                                                                                      \
	}
FINISH(i8, int8_t)
FINISH(u8, uint8_t)
FINISH(i16, int16_t)
