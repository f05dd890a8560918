/* SPDX-License-Identifier: Apache-2.0
 * Newton's method for 1 / sqrt(x), in Q28. */
#include "kernels/rsqrt_fixed.h"

static int32_t newton_step(int32_t y, int32_t half_x)
{
	const int32_t one_and_half = (1 << 28) + (1 << 27);
	const int32_t square = atoll_fixed_mul_high(y, y);
	const int32_t cube = atoll_fixed_shift_left_sat(atoll_fixed_mul_high(square, y), 6);
	const int32_t next = atoll_fixed_mul_high(one_and_half, y) - atoll_fixed_mul_high(half_x, cube);
	return atoll_fixed_shift_left_sat(next, 3);
}

struct atoll_fixed atoll_fixed_rsqrt(int32_t x)
{
	if (x <= 1)
		return (struct atoll_fixed){INT32_MAX, 0};
	int shift = 11;
	for (; x >= 1 << 29; x /= 4)
		shift++;
	const int pairs = (__builtin_clz((uint32_t)x) - 1) / 2 - 1;
	shift -= pairs;
	x <<= 2 * pairs;
	const int32_t half_x = atoll_fixed_shift_right(x >> 1, 1);
	int32_t y = 1 << 28;
	for (int i = 0; i < 5; i++)
		y = newton_step(y, half_x);
	const int32_t half_sqrt_2 = 1518500250; /* sqrt(2) / 2 in Q31 */
	y = atoll_fixed_mul_high(y, half_sqrt_2);
	return shift < 0 ? (struct atoll_fixed){(int32_t)((uint32_t)y << -shift), 0} : (struct atoll_fixed){y, -shift};
}
