/* SPDX-License-Identifier: Apache-2.0
 * Dot products of 8-bit rows. */
#include "kernels/hybrid.h"

static int32_t dot(size_t n, const int8_t *a, const int16_t *b)
{
	int32_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += a[i] * b[i];
	return sum;
}

void atoll_hybrid_accumulate(size_t n, size_t k, const int8_t *weights, const int16_t *x, float scale, float *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] += (float)dot(k, weights + i * k, x) * scale;
}
