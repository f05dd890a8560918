/* SPDX-License-Identifier: Apache-2.0
 * Reciprocal square root of an integer as a fixed-point factor. Knows numbers only. */
#ifndef ATOLL_KERNELS_RSQRT_FIXED_H
#define ATOLL_KERNELS_RSQRT_FIXED_H

#include "kernels/fixed_point.h"

/* 1 / sqrt(x). x: 1 or more. */
struct atoll_fixed atoll_fixed_rsqrt(int32_t x);

#endif
