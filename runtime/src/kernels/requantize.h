/* SPDX-License-Identifier: Apache-2.0
 * Fixed-point rescaling as the reference kernels define it: multiplying an integer by multiplier * 2^(shift - 31) with two
 * roundings. Knows numbers only. */
#ifndef ATOLL_KERNELS_REQUANTIZE_H
#define ATOLL_KERNELS_REQUANTIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kernels/fixed_point.h"

/* x * multiplier * 2^(shift - 31); shift in [-31, 30]. The left shift wraps like the reference's. */
static inline int32_t atoll_rescale(int32_t x, int32_t multiplier, int shift)
{
	return atoll_fixed_mul(x, (struct atoll_fixed){multiplier, shift});
}

/* The same rounded once, halves up: what the reference does in FULLY_CONNECTED. */
static inline int32_t atoll_rescale_once(int32_t x, int32_t multiplier, int shift)
{
	const int total = 31 - shift;
	const int64_t product = (int64_t)x * multiplier + (INT64_C(1) << (total - 1));
	return (int32_t)(product >> total);
}

/* The same for 48-bit values, with the multiplier reduced to 16 bits and one rounding: 16-bit activations. */
static inline int32_t atoll_rescale_wide(int64_t x, int32_t multiplier, int shift)
{
	const int32_t reduced = multiplier < 0x7fff0000 ? (multiplier + (1 << 15)) >> 16 : 0x7fff;
	const int total = shift < 15 ? 15 - shift : 1;
	/* Unsigned: sums that only a hostile file reaches wrap. */
	const uint64_t product = (uint64_t)x * (uint64_t)reduced + (UINT64_C(1) << (total - 1));
	return (int32_t)((int64_t)product >> total);
}

/* The same with the whole multiplier, as in FULLY_CONNECTED. |x| below 2^47; computed in two halves, so that nothing overflows. */
static inline int32_t atoll_rescale_wide_once(int64_t x, int32_t multiplier, int shift)
{
	const int total = 31 - shift, part = total < 24 ? 0 : 24;
	const int64_t high = x >> part, low = x - high * (INT64_C(1) << part);
	const int64_t carried = (low * multiplier + (INT64_C(1) << (total - 1))) >> part;
	/* Unsigned, as above. */
	const uint64_t product = (uint64_t)high * (uint64_t)multiplier + (uint64_t)carried;
	const int64_t result = (int64_t)product >> (total - part);
	return (int32_t)(result < INT32_MIN / 2 ? INT32_MIN / 2 : result > INT32_MAX / 2 ? INT32_MAX / 2 : result);
}

struct atoll_requantize_range {
	int32_t zero, lo, hi;
	bool once; /* rounded once */
};

/* rows rows of n sums: out[i][at + j] = clamp(rescale(x[i * step + j], multiplier[j], shift[j]) + zero, lo, hi), stored in 8
 * or 16 bits, for i < rows and j < n. Every row of x, and multiplier and shift, are readable up to n rounded up to the
 * widest vector (16); exactly n values a row are written. lo and hi lie in the range of the stored type. */
struct atoll_requantize {
	size_t rows, n, step;
	const int32_t *x, *multiplier, *shift;
	const struct atoll_requantize_range *range;
	void *const *out;
	size_t at; /* elements */
};
void atoll_requantize_8(const struct atoll_requantize *r);
void atoll_requantize_16(const struct atoll_requantize *r);
enum { ATOLL_REQUANTIZE_PADDING = 16 };

#endif
