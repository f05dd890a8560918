/* SPDX-License-Identifier: Apache-2.0
 * Rows of binary.h, all from one loop. */
#include "kernels/binary.h"

#include <math.h>
#include <stdbool.h>

#include "kernels/isa.h"

#define WRAP(type, wide, a, operation, b) ((type)((wide)(a)operation(wide)(b)))

struct complex64 {
	float re, im;
};

/* NaN stays NaN: both comparisons are false for it. */
static inline float clamp_f32(const void *arg, float x)
{
	const struct atoll_clamp *clamp = arg;
	const float raised = x < clamp->low_f ? clamp->low_f : x;
	return raised > clamp->high_f ? clamp->high_f : raised;
}

static inline int64_t clamp_int(const void *arg, int64_t x)
{
	const struct atoll_clamp *clamp = arg;
	return x < clamp->low_i ? clamp->low_i : x > clamp->high_i ? clamp->high_i : x;
}

static inline struct complex64 mul_complex(struct complex64 a, struct complex64 b)
{
	return (struct complex64){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

/* base to a power that is not negative, wrapping. */
static inline int32_t integer_power(int32_t base, int32_t exponent)
{
	uint32_t result = 1;
	uint32_t square = (uint32_t)base;
	for (; exponent > 0; exponent >>= 1, square *= square)
		if (exponent & 1)
			result *= square;
	return (int32_t)result;
}

/* b is not 0; the one quotient that overflows wraps. */
static inline int64_t floor_quotient(int64_t a, int64_t b)
{
	const int64_t quotient = a / b;
	return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

static inline int64_t floor_remainder(int64_t a, int64_t b)
{
	if (b == -1)
		return 0;
	const int64_t remainder = a % b;
	return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
}

static inline float floor_remainder_f32(float a, float b)
{
	const float remainder = fmodf(a, b);
	return remainder != 0.0f && (remainder < 0.0f) != (b < 0.0f) ? remainder + b : remainder;
}

static inline int32_t shift_right(int32_t a, int32_t b, int32_t most)
{
	return a >> (b < 0 ? 0 : b > most ? most : b);
}

#define LOOP(next_a, next_b, in, expression)                                                                           \
	for (size_t i = 0; i < n; i++) {                                                                               \
		const in a = pa[(ptrdiff_t)i * (next_a)];                                                              \
		const in b = pb[(ptrdiff_t)i * (next_b)];                                                              \
		y[i] = expression;                                                                                     \
	}

/* `more` stands between the loop over two dense operands, which becomes vectors, and the one over any steps. */
#define ROW_WITH(name, in, out, expression, more)                                                                      \
	void atoll_row_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                     \
	{                                                                                                              \
		(void)arg;                                                                                             \
		out *y = (out *)(void *)at[0];                                                                         \
		const in *pa = (const in *)(const void *)at[1];                                                        \
		const in *pb = (const in *)(const void *)at[2];                                                        \
		const ptrdiff_t next_a = step[1] / (ptrdiff_t)sizeof(in);                                              \
		const ptrdiff_t next_b = step[2] / (ptrdiff_t)sizeof(in);                                              \
		if (next_a == 1 && next_b == 1)                                                                        \
			LOOP(1, 1, in, expression)                                                                     \
		else                                                                                                   \
			more LOOP(next_a, next_b, in, expression)                                                      \
	}
#define ROW(name, in, out, expression) ROW_WITH(name, in, out, expression, )

/* The arithmetic that models do most: one broadcast value becomes vectors too. */
#define BUSY_ROW(name, in, out, expression)                                                                            \
	ROW_WITH(name, in, out, expression,                                                                            \
		if (next_a == 1 && next_b == 0) LOOP(1, 0, in, expression) else if (next_a == 0 && next_b == 1)        \
			LOOP(0, 1, in, expression) else)

/* Dense and repeated floats go to the vectors of this processor. */
#define FLOAT_ROW(name, entry, expression)                                                                             \
	ROW_WITH(steps_##name, float, float, expression, )                                                             \
	void atoll_row_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                     \
	{                                                                                                              \
		const struct atoll_clamp *clamp = arg;                                                                 \
		const bool dense_a = step[1] == sizeof(float), dense_b = step[2] == sizeof(float);                     \
		if ((dense_a && (dense_b || step[2] == 0)) || (dense_b && step[1] == 0))                               \
			atoll_isa_best()->loops_f32.entry(n, (const float *)(const void *)at[1],                       \
				(const float *)(const void *)at[2],                                                    \
				!dense_a  ? ATOLL_REPEAT_A                                                             \
				: dense_b ? ATOLL_REPEAT_NONE                                                          \
					  : ATOLL_REPEAT_B,                                                            \
				clamp->low_f, clamp->high_f, (float *)(void *)at[0]);                                  \
		else                                                                                                   \
			atoll_row_steps_##name(arg, n, at, step);                                                      \
	}
#include "kernels/binary_rows.inc"
#undef ROW
#undef BUSY_ROW
#undef FLOAT_ROW
