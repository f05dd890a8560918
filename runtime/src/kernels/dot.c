/* SPDX-License-Identifier: Apache-2.0
 * Sums of products, written so that compilers make vectors of them. */
#include "kernels/dot.h"

int32_t atoll_dot_s8_centred(size_t n, const int8_t *a, const int8_t *b, int32_t zero)
{
	uint32_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += (uint32_t)(a[i] * (b[i] - zero));
	return (int32_t)sum;
}

int32_t atoll_dot_s8_s16(size_t n, const int8_t *a, const int16_t *b)
{
	int32_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += a[i] * b[i];
	return sum;
}
