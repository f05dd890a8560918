/* SPDX-License-Identifier: Apache-2.0
 * Fixed-point arithmetic of quantized operators: products with a 31-bit multiplier and a power of two, rounded
 * twice as the reference kernels do. Total: no input overflows or shifts out of range. Knows numbers only. */
#ifndef ATOLL_KERNELS_FIXED_POINT_H
#define ATOLL_KERNELS_FIXED_POINT_H

#include <math.h>
#include <stdint.h>

/* A real factor: multiplier * 2^(shift - 31). */
struct atoll_fixed {
	int32_t multiplier;
	int32_t shift;
};

/* The nearest fixed-point factor of a finite real one; factors below 2^-32 become 0, and above 2^30 that. */
static inline struct atoll_fixed atoll_fixed_from(double real)
{
	int exponent;
	const double mantissa = frexp(real, &exponent);
	int64_t multiplier = (int64_t)round(mantissa * 2147483648.0);
	if (multiplier == INT64_C(1) << 31) {
		multiplier /= 2;
		exponent++;
	}
	if (exponent < -31 || multiplier == 0)
		return (struct atoll_fixed){0, 0};
	if (exponent > 30)
		return (struct atoll_fixed){INT32_MAX, 30};
	return (struct atoll_fixed){(int32_t)multiplier, exponent};
}

/* x * m / 2^31, rounded to nearest, halves away from zero; INT32_MIN squared saturates. */
static inline int32_t atoll_fixed_mul_high(int32_t x, int32_t m)
{
	if (x == INT32_MIN && m == INT32_MIN)
		return INT32_MAX;
	const int64_t product = (int64_t)x * m;
	const int64_t nudge = product >= 0 ? INT64_C(1) << 30 : 1 - (INT64_C(1) << 30);
	return (int32_t)((product + nudge) / (INT64_C(1) << 31));
}

/* x / 2^exponent, rounded to nearest, halves away from zero. exponent: 0 to 31; larger ones count as 31. */
static inline int32_t atoll_fixed_shift_right(int32_t x, int exponent)
{
	if (exponent > 31)
		exponent = 31;
	const int32_t mask = (int32_t)((INT64_C(1) << exponent) - 1);
	const int32_t remainder = x & mask;
	const int32_t threshold = (mask >> 1) + (x < 0);
	return (x >> exponent) + (remainder > threshold);
}

/* x * 2^exponent, wrapping. */
static inline int32_t atoll_fixed_shift_left(int32_t x, int exponent)
{
	return exponent > 31 ? 0 : (int32_t)((uint32_t)x << exponent);
}

/* x * 2^exponent, saturating. */
static inline int32_t atoll_fixed_shift_left_sat(int32_t x, int exponent)
{
	const int64_t wide = (int64_t)x * (INT64_C(1) << (exponent > 31 ? 31 : exponent));
	return wide > INT32_MAX ? INT32_MAX : wide < INT32_MIN ? INT32_MIN : (int32_t)wide;
}

/* x times the factor. */
static inline int32_t atoll_fixed_mul(int32_t x, struct atoll_fixed f)
{
	const int32_t raised = f.shift > 0 ? atoll_fixed_shift_left(x, f.shift) : x;
	return atoll_fixed_shift_right(atoll_fixed_mul_high(raised, f.multiplier), f.shift < 0 ? -f.shift : 0);
}

/* 64-bit x (48 bits are used) times the factor, whose multiplier is first rounded to 16 bits. */
static inline int32_t atoll_fixed_mul64(int64_t x, struct atoll_fixed f)
{
	const int32_t m = f.multiplier < 0x7FFF0000 ? (f.multiplier + (1 << 15)) >> 16 : 0x7FFF;
	const int total = 15 - f.shift;
	const int64_t y = (int64_t)((uint64_t)x * (uint64_t)(int64_t)m) + (int64_t)(UINT64_C(1) << (total - 1));
	return (int32_t)(y >> total);
}

#endif
