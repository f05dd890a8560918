/* SPDX-License-Identifier: Apache-2.0
 * A vector quantized on the spot times 8-bit weights, as floats. Knows no tensors. */
#ifndef ATOLL_KERNELS_HYBRID_H
#define ATOLL_KERNELS_HYBRID_H

#include <stddef.h>
#include <stdint.h>

/* y[i] += scale * (row i of the weights, n rows of k) . x. Sums must fit 32 bits: k below 2^16. */
void atoll_hybrid_accumulate(size_t n, size_t k, const int8_t *weights, const int16_t *x, float scale, float *y);

#endif
