/* SPDX-License-Identifier: Apache-2.0
 * Products with 8-bit rows, scaled. */
#include "kernels/hybrid.h"

#include "kernels/dot.h"

void atoll_hybrid_accumulate(size_t n, size_t k, const int8_t *weights, const int16_t *x, float scale, float *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] += (float)atoll_dot_s8_s16(k, weights + i * k, x) * scale;
}
