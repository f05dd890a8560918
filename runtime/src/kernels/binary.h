/* SPDX-License-Identifier: Apache-2.0
 * Row functions of two operands: y = f(a, b) on floats and integers. Knows no tensors and no quantization.
 * Operand 0 is y, 1 is a, 2 is b; y may be a or b when their steps agree. Any step, including 0. */
#ifndef ATOLL_KERNELS_BINARY_H
#define ATOLL_KERNELS_BINARY_H

#include <stdint.h>

#include "kernels/nest.h"

/* The argument of the *_f32 and *_i32, *_i64 arithmetic rows below that say "clamped". */
struct atoll_clamp {
	float low_f, high_f;
	int64_t low_i, high_i;
};

#define ROW(name, in, out, expression)                                                                                 \
	void atoll_row_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
#define BUSY_ROW ROW
#define FLOAT_ROW(name, entry, expression) ROW(name, float, float, expression)
#include "kernels/binary_rows.inc"
#undef FLOAT_ROW
#undef BUSY_ROW
#undef ROW

#endif
