/* SPDX-License-Identifier: Apache-2.0
 * Integer matrix product of 16-bit values in pairs: 8-bit operands with their zero points subtracted, and 16-bit ones.
 * Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_GEMM_S16_H
#define ATOLL_KERNELS_GEMM_S16_H

#include <stddef.h>
#include <stdint.h>

/* One tile of columns: out[i * width + j] = bias[j] + sum over s < segments and k < 2 * pairs of
 * rows[s * m + i][first + k] * w[s][k][j], for i < m and j < width. Sums wrap at 32 bits; callers keep them inside. weights:
 * packed by atoll_gemm_s16_pack, this tile's part, from the first pair on. bias: `width` values. width is `vector` or
 * `columns` of the kernel. */
struct atoll_gemm_s16 {
	const void *const *rows; /* of int16_t */
	size_t m, segments, first, pairs, width;
	const int16_t *weights;
	const int32_t *bias;
	int32_t *out;
};

struct atoll_gemm_s16_kernel {
	void (*run)(const struct atoll_gemm_s16 *gemm);
	/* Widening copies: y[i] = x[i] - zero. */
	void (*widen_s8)(size_t n, const int8_t *x, int32_t zero, int16_t *y);
	void (*widen_u8)(size_t n, const uint8_t *x, int32_t zero, int16_t *y);
	size_t vector; /* 32-bit results */
	size_t columns; /* of one packed tile */
	size_t rows; /* of one full tile */
};

const struct atoll_gemm_s16_kernel *atoll_gemm_s16_kernel_for(size_t n);

/* Packed nibbles hold two values a byte, the first in the low half. */
enum atoll_integer_format { ATOLL_FORMAT_U8, ATOLL_FORMAT_S8, ATOLL_FORMAT_S4 };

/* k by n weights, each less `zero`. */
struct atoll_gemm_s16_weights {
	const void *data;
	enum atoll_integer_format format;
	size_t offset; /* elements before the first one */
	int32_t zero;
	size_t n, k;
	size_t inner, middle; /* k as in atoll_gemm_f32_weights */
	size_t outer_stride, middle_stride, inner_stride, column_stride;
};

size_t atoll_gemm_s16_padded(const struct atoll_gemm_s16_kernel *kernel, size_t n);
/* Packed weights: padded(n) * (k rounded up to even) values. Tile after tile, [pair][column][2]. */
void atoll_gemm_s16_pack(const struct atoll_gemm_s16_kernel *kernel, const struct atoll_gemm_s16_weights *weights, int16_t *packed);

#endif
