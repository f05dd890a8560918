/* SPDX-License-Identifier: Apache-2.0
 * Quantizing floats to 8 bits with a scale chosen from the values themselves: the inputs of products whose weights alone are
 * quantized. Knows numbers only. */
#ifndef ATOLL_KERNELS_DYNAMIC_QUANTIZE_H
#define ATOLL_KERNELS_DYNAMIC_QUANTIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct atoll_float_range {
	float min, max; /* around 0 */
};

/* y[i] = q(x[i]) - zero point, so that x[i] is about y[i] * the returned scale. Symmetric: [-127, 127] and zero point 0.
 * Asymmetric: [-128, 127], the zero point chosen so that 0 is exact. All zeros give scale 1. Not-a-numbers become 0. */
float atoll_dynamic_quantize(size_t n, const float *x, bool asymmetric, int16_t *y);

#endif
