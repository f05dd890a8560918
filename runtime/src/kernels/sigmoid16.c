/* SPDX-License-Identifier: Apache-2.0
 * Exponentials of negative numbers by a polynomial and a barrel of factors, then a division by Newton's method; all in 16-bit
 * words. Words with n integer bits have 15 - n fraction bits. Knows numbers only. */
#include "kernels/sigmoid16.h"

#include <stddef.h>

static int16_t saturate(int32_t v)
{
	return (int16_t)(v < INT16_MIN ? INT16_MIN : v > INT16_MAX ? INT16_MAX : v);
}

/* a * b / 2^15, rounded to nearest, halves away from zero: integer bits add up. */
static int16_t multiply(int16_t a, int16_t b)
{
	if (a == INT16_MIN && b == INT16_MIN)
		return INT16_MAX;
	const int32_t product = (int32_t)a * b;
	return (int16_t)((product + (product >= 0 ? 1 << 14 : 1 - (1 << 14))) / (1 << 15));
}

static int16_t divide_by_power(int16_t v, int exponent)
{
	const int32_t mask = (1 << exponent) - 1, remainder = v & mask, threshold = (mask >> 1) + (v < 0);
	return (int16_t)((v >> exponent) + (remainder > threshold));
}

static int16_t multiply_by_power(int16_t v, int exponent)
{
	return saturate((int32_t)v * (1 << exponent));
}

enum {
	EXP_MINUS_EIGHTH = 28918, /* exp(-1/8) with 15 fraction bits */
	THIRD = 10923, /* 1/3 with 15 fraction bits */
	EIGHTH = 1 << 12,
};

/* exp(a) for a in [-1/4, 0): Taylor's polynomial of degree 4 around -1/8. */
static int16_t exp_small(int16_t a)
{
	const int16_t x = (int16_t)(a + EIGHTH), x2 = multiply(x, x), x3 = multiply(x2, x), x4 = multiply(x2, x2);
	const int16_t quarter = divide_by_power(x4, 2);
	const int16_t inner = (int16_t)(multiply((int16_t)(quarter + x3), THIRD) + x2);
	const int16_t rest = divide_by_power(inner, 1);
	return saturate(EXP_MINUS_EIGHTH + multiply(EXP_MINUS_EIGHTH, (int16_t)(x + rest)));
}

/* exp(a) for a <= 0 with `integer_bits`: the fraction of a quarter by polynomial, each power of two above by a factor. */
static int16_t exp_negative(int16_t a, int integer_bits)
{
	/* exp(-2^e) for e = -2 ... 4, 15 fraction bits. */
	static const int16_t factors[] = {25520, 19875, 12055, 4435, 600, 11, 0};
	const int fraction_bits = 15 - integer_bits;
	if (a == 0)
		return INT16_MAX;
	if (integer_bits > 5 && a < -(32 << fraction_bits))
		return 0;
	const int16_t quarter = (int16_t)(1 << (fraction_bits - 2));
	const int16_t small = (int16_t)((a & (quarter - 1)) - quarter);
	int16_t result = exp_small(multiply_by_power(small, integer_bits));
	const int32_t rest = small - a;
	for (int i = 0; i < (int)(sizeof(factors) / sizeof(factors[0])); i++) {
		const int exponent = i - 2;
		if (integer_bits > exponent && (rest & (1 << (fraction_bits + exponent))) != 0)
			result = multiply(result, factors[i]);
	}
	return result;
}

enum { TWO_BITS_ONE = 1 << 13, TWO_BITS_48_17 = 23130, TWO_BITS_MINUS_32_17 = -15420 };

/* 2 / (1 + a) for a in [0, 1], with 2 integer bits: Newton's method for the reciprocal of (1 + a) / 2. */
static int16_t two_over_one_plus(int16_t a)
{
	const int16_t half = (int16_t)(((int32_t)a + INT16_MAX + 1) / 2);
	int16_t x = (int16_t)(TWO_BITS_48_17 + multiply(half, TWO_BITS_MINUS_32_17));
	for (int step = 0; step < 3; step++) {
		const int16_t error = (int16_t)(TWO_BITS_ONE - multiply(half, x));
		x = (int16_t)(x + multiply_by_power(multiply(x, error), 2));
	}
	return x;
}

int16_t atoll_logistic_s16(int16_t x)
{
	if (x == 0)
		return 1 << 14;
	const int16_t magnitude = (int16_t)(x > 0 ? -x : x); /* its negative */
	const int16_t positive = multiply_by_power(two_over_one_plus(exp_negative(magnitude, 3)), 1);
	return x > 0 ? positive : (int16_t)(INT16_MAX - positive);
}

int16_t atoll_tanh_s16(int16_t x, int integer_bits)
{
	if (x == 0)
		return 0;
	const int16_t negative = (int16_t)(x > 0 ? -x : x);
	const int16_t ratio = two_over_one_plus(exp_negative(negative, integer_bits + 1));
	const int16_t magnitude = multiply_by_power((int16_t)(ratio - TWO_BITS_ONE), 2);
	return x > 0 ? magnitude : (int16_t)-magnitude;
}
