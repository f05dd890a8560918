/* SPDX-License-Identifier: Apache-2.0
 * Inverse square roots in fixed point. Knows numbers only. */
#ifndef ATOLL_KERNELS_INVERSE_ROOT_H
#define ATOLL_KERNELS_INVERSE_ROOT_H

#include <stdint.h>

/* 1 / sqrt(input) as multiplier * 2^(shift - 31), bit for bit as the reference computes it; shift is at most 0. input: not
 * negative; 0 counts as 1. */
void atoll_inverse_root(int32_t input, int32_t *multiplier, int *shift);

#endif
