/* SPDX-License-Identifier: Apache-2.0
 * Rows that accumulate operand 1 (x) into operand 0 (the accumulator, whose step is 0 where it is reduced). Knows no
 * tensors. */
#ifndef ATOLL_KERNELS_REDUCE_H
#define ATOLL_KERNELS_REDUCE_H

#include <stdint.h>

#include "kernels/fixed_point.h"
#include "kernels/nest.h"

/* ROW(name, operand type, accumulator type, expression of the accumulator a and x) */
#define ATOLL_REDUCE_ROWS(ROW)                                                                                         \
	ROW(sum_i8, int8_t, int32_t, (int32_t)((uint32_t)a + (uint32_t)x))                                             \
	ROW(sum_u8, uint8_t, int32_t, (int32_t)((uint32_t)a + (uint32_t)x))                                            \
	ROW(sum_i16, int16_t, int32_t, (int32_t)((uint32_t)a + (uint32_t)x))                                           \
	ROW(sum_i32, int32_t, int32_t, (int32_t)((uint32_t)a + (uint32_t)x))                                           \
	ROW(sum_i32_wide, int32_t, int64_t, (int64_t)((uint64_t)a + (uint64_t)(int64_t)x))                             \
	ROW(sum_i64, int64_t, int64_t, (int64_t)((uint64_t)a + (uint64_t)x))                                           \
	ROW(prod_f32, float, float, a *x)                                                                              \
	ROW(prod_i32, int32_t, int32_t, (int32_t)((uint32_t)a * (uint32_t)x))                                          \
	ROW(prod_i64, int64_t, int64_t, (int64_t)((uint64_t)a * (uint64_t)x))                                          \
	ROW(max_f32, float, float, x > a ? x : a)                                                                      \
	ROW(max_i8, int8_t, int8_t, x > a ? x : a)                                                                     \
	ROW(max_u8, uint8_t, uint8_t, x > a ? x : a)                                                                   \
	ROW(max_i16, int16_t, int16_t, x > a ? x : a)                                                                  \
	ROW(max_i32, int32_t, int32_t, x > a ? x : a)                                                                  \
	ROW(max_i64, int64_t, int64_t, x > a ? x : a)                                                                  \
	ROW(min_f32, float, float, x < a ? x : a)                                                                      \
	ROW(min_i8, int8_t, int8_t, x < a ? x : a)                                                                     \
	ROW(min_u8, uint8_t, uint8_t, x < a ? x : a)                                                                   \
	ROW(min_i16, int16_t, int16_t, x < a ? x : a)                                                                  \
	ROW(min_i32, int32_t, int32_t, x < a ? x : a)                                                                  \
	ROW(min_i64, int64_t, int64_t, x < a ? x : a)                                                                  \
	ROW(any_bool, uint8_t, uint8_t, (uint8_t)(a != 0 || x != 0))                                                   \
	ROW(all_bool, uint8_t, uint8_t, (uint8_t)(a != 0 && x != 0))

#define DECLARE(name, in, accumulator, expression)                                                                     \
	void atoll_reduce_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
ATOLL_REDUCE_ROWS(DECLARE)
#undef DECLARE

/* Sums a row in 16 interleaved parts, so that long sums stay accurate and fast. */
void atoll_reduce_sum_f32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

/* y[i] /= divisor, in place. */
void atoll_divide_f32(size_t n, float *y, float divisor);

/* y = (accumulator - offset) * factor + zero point, clamped to the type; one per quantized type. */
struct atoll_reduce_finish {
	int64_t offset;
	struct atoll_fixed factor;
	int32_t zero_point, low, high;
};
void atoll_reduce_finish_i8(const struct atoll_reduce_finish *finish, size_t n, const int32_t *accumulator, int8_t *y);
void atoll_reduce_finish_u8(const struct atoll_reduce_finish *finish, size_t n, const int32_t *accumulator, uint8_t *y);
void atoll_reduce_finish_i16(
	const struct atoll_reduce_finish *finish, size_t n, const int32_t *accumulator, int16_t *y);

#endif
