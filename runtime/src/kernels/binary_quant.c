/* SPDX-License-Identifier: Apache-2.0
 * Rows of binary_quant.h. Every one is a small function of two integers, run by one loop per element type. */
#include "kernels/binary_quant.h"

#include <stdbool.h>
#include <string.h>

static inline int32_t scaled_a(const struct atoll_binary_quant *q, int32_t a)
{
	return atoll_fixed_mul(atoll_fixed_shift_left(q->offset_a + a, q->left_shift), q->factor_a);
}

static inline int32_t scaled_b(const struct atoll_binary_quant *q, int32_t b)
{
	return atoll_fixed_mul(atoll_fixed_shift_left(q->offset_b + b, q->left_shift), q->factor_b);
}

static inline int32_t clamped(const struct atoll_binary_quant *q, int64_t y)
{
	return (int32_t)(y < q->low ? q->low : y > q->high ? q->high : y);
}

static inline int32_t finished(const struct atoll_binary_quant *q, int32_t raw)
{
	return clamped(q, (int64_t)atoll_fixed_mul(raw, q->factor_y) + q->offset_y);
}

static inline int32_t add(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return finished(q, (int32_t)((uint32_t)scaled_a(q, a) + (uint32_t)scaled_b(q, b)));
}

static inline int32_t mul(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return finished(q, (int32_t)((uint32_t)(q->offset_a + a) * (uint32_t)(q->offset_b + b)));
}

static inline int32_t squared_difference(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	const uint32_t difference = (uint32_t)scaled_a(q, a) - (uint32_t)scaled_b(q, b);
	return finished(q, (int32_t)(difference * difference));
}

/* 1 / (1 + x) for x in [0, 1), Q31 in and out: Newton's method in Q29 from the line 48/17 - 32/17 d, d = (1 + x) / 2. */
static int32_t reciprocal_of_one_plus(int32_t x)
{
	const int32_t one = 1 << 29;
	const int32_t half = (int32_t)(((int64_t)x + INT32_MAX + 1) / 2);
	int32_t y = 1515870810 + atoll_fixed_mul_high(half, -1010580540);
	for (int i = 0; i < 3; i++) {
		const int32_t error = one - atoll_fixed_mul_high(half, y);
		y += atoll_fixed_shift_left_sat(atoll_fixed_mul_high(y, error), 2);
	}
	return atoll_fixed_shift_left_sat(y, 1);
}

static int leading_zeros(uint32_t x)
{
	return x == 0 ? 32 : __builtin_clz(x);
}

/* Sign bits that repeat after the first. */
static int spare_sign_bits(int32_t x)
{
	return x >= 0           ? leading_zeros((uint32_t)x) - 1
	       : x == INT32_MIN ? 0
	                        : leading_zeros((uint32_t)(-x) * 2u - 1u) - 1;
}

static inline int32_t divided(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	int32_t dividend = q->offset_a + a;
	int32_t divisor = q->offset_b + b;
	if (divisor < 0) {
		dividend = -dividend;
		divisor = -divisor;
	}
	const int zeros = leading_zeros((uint32_t)divisor);
	const int32_t fraction = (int32_t)(((uint32_t)divisor << zeros) - (UINT32_C(1) << 31));
	const int headroom = spare_sign_bits(dividend);
	const struct atoll_fixed inverse = {reciprocal_of_one_plus(fraction), headroom};
	const int32_t quotient = atoll_fixed_mul(dividend, inverse);
	const struct atoll_fixed rest = {q->factor_y.multiplier, q->factor_y.shift - (31 - zeros) - headroom};
	return clamped(q, (int64_t)atoll_fixed_mul(quotient, rest) + q->offset_y);
}

/* A zero divisor was refused before. */
static inline int32_t div(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return q->offset_b + b == 0 ? q->high : divided(q, a, b);
}

static inline int32_t add_pot(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	const int64_t sum = (int64_t)atoll_fixed_shift_right(a, -q->factor_a.shift) +
	                    atoll_fixed_shift_right(b, -q->factor_b.shift);
	const int64_t narrow = sum > INT16_MAX ? INT16_MAX : sum < INT16_MIN ? INT16_MIN : sum;
	return clamped(q, narrow);
}

static inline int32_t sub_pot(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	const int64_t difference = (int64_t)atoll_fixed_shift_right(a, -q->factor_a.shift) -
	                           atoll_fixed_shift_right(b, -q->factor_b.shift);
	const int64_t narrow = difference > INT16_MAX ? INT16_MAX : difference < INT16_MIN ? INT16_MIN : difference;
	return clamped(q, narrow);
}

static inline bool equal(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return scaled_a(q, a) == scaled_b(q, b);
}

static inline bool not_equal(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return scaled_a(q, a) != scaled_b(q, b);
}

static inline bool less(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return scaled_a(q, a) < scaled_b(q, b);
}

static inline bool less_equal(const struct atoll_binary_quant *q, int32_t a, int32_t b)
{
	return scaled_a(q, a) <= scaled_b(q, b);
}

#define ROW(operation, suffix, in, out)                                                                                \
	void atoll_row_##operation##_q##suffix(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])    \
	{                                                                                                              \
		const struct atoll_binary_quant q = *(const struct atoll_binary_quant *)arg;                           \
		out *y = (out *)(void *)at[0];                                                                         \
		const in *a = (const in *)(const void *)at[1];                                                         \
		const in *b = (const in *)(const void *)at[2];                                                         \
		const ptrdiff_t next_a = step[1] / (ptrdiff_t)sizeof(in);                                              \
		const ptrdiff_t next_b = step[2] / (ptrdiff_t)sizeof(in);                                              \
		for (size_t i = 0; i < n; i++, a += next_a, b += next_b)                                               \
			y[i] = (out)operation(&q, *a, *b);                                                             \
	}
#define ROWS(operation)                                                                                                \
	ROW(operation, u8, uint8_t, uint8_t)                                                                           \
	ROW(operation, i8, int8_t, int8_t)                                                                             \
	ROW(operation, i16, int16_t, int16_t)
#define COMPARISONS(operation)                                                                                         \
	ROW(operation, u8, uint8_t, bool)                                                                              \
	ROW(operation, i8, int8_t, bool)

ROW(add, i16, int16_t, int16_t)
ROW(mul, i16, int16_t, int16_t)
ROWS(div)
ROWS(squared_difference)
ROW(add_pot, i16, int16_t, int16_t)
ROW(sub_pot, i16, int16_t, int16_t)
COMPARISONS(equal)
COMPARISONS(not_equal)
COMPARISONS(less)
COMPARISONS(less_equal)

static void start_8(struct atoll_binary_quant_8 *q8, const struct atoll_binary_quant *q)
{
	for (int i = 0; i < ATOLL_BINARY_RUN + ATOLL_REQUANTIZE_PADDING; i++) {
		q8->multiplier[i] = q->factor_y.multiplier;
		q8->shift[i] = q->factor_y.shift;
	}
	q8->range = (struct atoll_requantize_range){.zero = q->offset_y, .lo = q->low, .hi = q->high, .once = false};
}

void atoll_binary_quant_8_sum(struct atoll_binary_quant_8 *q8, const struct atoll_binary_quant *q, int32_t lowest)
{
	start_8(q8, q);
	for (int32_t x = lowest; x < lowest + 256; x++) {
		q8->part_a[(uint8_t)x] = scaled_a(q, x);
		q8->part_b[(uint8_t)x] = scaled_b(q, x);
	}
}

void atoll_binary_quant_8_product(struct atoll_binary_quant_8 *q8, const struct atoll_binary_quant *q, int32_t lowest)
{
	start_8(q8, q);
	for (int32_t x = lowest; x < lowest + 256; x++) {
		q8->part_a[(uint8_t)x] = q->offset_a + x;
		q8->part_b[(uint8_t)x] = q->offset_b + x;
	}
}

/* All results have one factor: they are rows of a few columns as much as one row. */
static void requantize_run(const struct atoll_binary_quant_8 *q8, size_t n, const int32_t *run, uint8_t *y)
{
	enum { COLUMNS = 16 };
	void *rows[ATOLL_BINARY_RUN / COLUMNS];
	const size_t whole = n / COLUMNS;
	for (size_t i = 0; i < whole; i++)
		rows[i] = y + i * COLUMNS;
	struct atoll_requantize r = {whole, COLUMNS, COLUMNS, run, q8->multiplier, q8->shift, &q8->range, rows, 0};
	atoll_requantize_8(&r);
	if (n % COLUMNS == 0)
		return;
	rows[0] = y + whole * COLUMNS;
	r = (struct atoll_requantize){1, n % COLUMNS, COLUMNS, run + whole * COLUMNS, q8->multiplier, q8->shift, &q8->range, rows, 0};
	atoll_requantize_8(&r);
}

#define ROW_8(name, operation)                                                                                         \
	void atoll_row_##name##_8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                 \
	{                                                                                                              \
		const struct atoll_binary_quant_8 *q8 = arg;                                                           \
		const uint8_t *a = (const uint8_t *)at[1];                                                             \
		const uint8_t *b = (const uint8_t *)at[2];                                                             \
		uint8_t *y = (uint8_t *)at[0];                                                                         \
		int32_t run[ATOLL_BINARY_RUN + ATOLL_REQUANTIZE_PADDING];                                              \
		for (size_t m; n > 0; n -= m, y += m) {                                                                \
			m = n < ATOLL_BINARY_RUN ? n : ATOLL_BINARY_RUN;                                               \
			for (size_t i = 0; i < m; i++, a += step[1], b += step[2])                                     \
				run[i] = (int32_t)((uint32_t)q8->part_a[*a] operation(uint32_t) q8->part_b[*b]);       \
			memset(run + m, 0, ATOLL_REQUANTIZE_PADDING * sizeof(*run));                                   \
			requantize_run(q8, m, run, y);                                                                 \
		}                                                                                                      \
	}
ROW_8(sum, +)
ROW_8(product, *)
