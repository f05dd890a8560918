/* SPDX-License-Identifier: Apache-2.0
 * Logistic and hyperbolic tangent of 16-bit fixed-point numbers, bit for bit as the reference computes them. Knows numbers only. */
#ifndef ATOLL_KERNELS_SIGMOID16_H
#define ATOLL_KERNELS_SIGMOID16_H

#include <stdint.h>

/* x has 3 integer and 12 fraction bits; the result, in [0, 1], 15 fraction bits. */
int16_t atoll_logistic_s16(int16_t x);

/* x has `integer_bits` (0 to 6) and 15 - integer_bits fraction bits; the result, in [-1, 1], 15 fraction bits. */
int16_t atoll_tanh_s16(int16_t x, int integer_bits);

#endif
