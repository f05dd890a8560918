/* SPDX-License-Identifier: Apache-2.0
 * Sums of products of integers. Knows no tensors. */
#ifndef ATOLL_KERNELS_DOT_H
#define ATOLL_KERNELS_DOT_H

#include <stddef.h>
#include <stdint.h>

/* a . (b - zero), wrapping; zero is an INT8 too. */
int32_t atoll_dot_s8_centred(size_t n, const int8_t *a, const int8_t *b, int32_t zero);
/* a . b, which must fit 32 bits: n is below 2^16 where b is a difference of two INT8. */
int32_t atoll_dot_s8_s16(size_t n, const int8_t *a, const int16_t *b);

#endif
