/* SPDX-License-Identifier: Apache-2.0
 * Pooling of one window over channels-last pixels. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_POOL_H
#define ATOLL_KERNELS_POOL_H

#include <stddef.h>
#include <stdint.h>

/* A window of `rows` by `columns` pixels (both at least 1) of `channels` values; lines are `line` values apart. */
struct atoll_pool_window {
	const void *input;
	size_t rows, columns, channels;
	size_t line;
};

/* y[c] = clamp(f(window[..][c])). Sums run in the order of rows, then columns. */
void atoll_pool_average_f32(const struct atoll_pool_window *window, float *y, float lo, float hi);
void atoll_pool_max_f32(const struct atoll_pool_window *window, float *y, float lo, float hi);
void atoll_pool_l2_f32(const struct atoll_pool_window *window, float *y, float lo, float hi); /* root of the mean square */

/* Integer averages round halves away from zero. `sums` is room for `channels` values. */
void atoll_pool_average_u8(const struct atoll_pool_window *window, uint8_t *y, int32_t *sums, int32_t lo, int32_t hi);
void atoll_pool_average_s8(const struct atoll_pool_window *window, int8_t *y, int32_t *sums, int32_t lo, int32_t hi);
void atoll_pool_average_s16(const struct atoll_pool_window *window, int16_t *y, int32_t *sums, int32_t lo, int32_t hi);
void atoll_pool_max_u8(const struct atoll_pool_window *window, uint8_t *y, int32_t *sums, int32_t lo, int32_t hi);
void atoll_pool_max_s8(const struct atoll_pool_window *window, int8_t *y, int32_t *sums, int32_t lo, int32_t hi);
void atoll_pool_max_s16(const struct atoll_pool_window *window, int16_t *y, int32_t *sums, int32_t lo, int32_t hi);

#endif
