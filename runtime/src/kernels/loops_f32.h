/* SPDX-License-Identifier: Apache-2.0
 * Short float loops over channels or elements that every instruction set has its own vectors for. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_LOOPS_F32_H
#define ATOLL_KERNELS_LOOPS_F32_H

#include <stddef.h>

#include "kernels/pool.h"

/* Both operands dense, or one of them a single value that is repeated. */
enum atoll_repeat { ATOLL_REPEAT_NONE, ATOLL_REPEAT_A, ATOLL_REPEAT_B };

/* y[i] = clamp(f(a[i], b[i]), lo, hi); y may be a or b. A NaN stays a NaN. */
typedef void (*atoll_binary_f32_fn)(size_t n, const float *a, const float *b, enum atoll_repeat repeat, float lo, float hi, float *y);

struct atoll_loops_f32 {
	atoll_binary_f32_fn add, sub, mul, div;
	/* As atoll_pool_average_f32 and atoll_pool_max_f32. */
	void (*pool_average)(const struct atoll_pool_window *window, float *y, float lo, float hi);
	void (*pool_max)(const struct atoll_pool_window *window, float *y, float lo, float hi);
	/* y[i] = a[i] * weights[0] + b[i] * weights[1] + c[i] * weights[2] + d[i] * weights[3], summed from the left. */
	void (*mix)(size_t n, const float *const corners[4], const float weights[4], float *y);
};

/* The mix of this processor. */
void atoll_mix_f32(size_t n, const float *const corners[4], const float weights[4], float *y);

#endif
