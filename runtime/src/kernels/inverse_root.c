/* SPDX-License-Identifier: Apache-2.0
 * Inverse square roots in fixed point. Knows numbers only. */
#include "kernels/inverse_root.h"

#include "kernels/requantize.h"

/* Five Newton steps in fixed point with 3 integer bits. */
void atoll_inverse_root(int32_t input, int32_t *multiplier, int *shift)
{
	if (input <= 1) { /* of 0 by definition; of 1 it is 1 */
		*multiplier = INT32_MAX;
		*shift = 0;
		return;
	}
	int right = 11;
	while (input >= 1 << 29) {
		input /= 4;
		right++;
	}
	int bits = 0; /* of headroom, in pairs */
	while ((input << (2 * (bits + 1))) < 1 << 29 && bits < 14)
		bits++;
	const int pairs = bits;
	right -= pairs;
	input <<= 2 * pairs;
	/* Half of half the input: what is left of the factor, sqrt(2), comes off at the end. */
	const int32_t in = atoll_fixed_shift_right(input >> 1, 1), three_halves = 3 << 27;
	int32_t x = 1 << 28;
	for (int step = 0; step < 5; step++) {
		const int32_t cube_high = atoll_fixed_mul_high(atoll_fixed_mul_high(x, x), x);
		const int32_t cube = (int32_t)(cube_high > INT32_MAX / 64 ? INT32_MAX : cube_high < INT32_MIN / 64 ? INT32_MIN : cube_high * 64);
		const int32_t a = atoll_fixed_mul_high(three_halves, x), b = atoll_fixed_mul_high(in, cube);
		const int64_t difference = (int64_t)a - b;
		const int64_t scaled = difference * 8;
		x = (int32_t)(scaled > INT32_MAX ? INT32_MAX : scaled < INT32_MIN ? INT32_MIN : scaled);
	}
	*multiplier = atoll_fixed_mul_high(x, 1518500250); /* sqrt(2) / 2 as a 31-bit fraction */
	*shift = -right;
	if (*shift > 0) {
		*multiplier <<= *shift;
		*shift = 0;
	}
}
