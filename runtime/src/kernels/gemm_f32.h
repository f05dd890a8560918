/* SPDX-License-Identifier: Apache-2.0
 * Float matrix product with gathered rows: the heart of convolution, transposed convolution and fully-connected.
 * Knows pointers and sizes only; what a row means is the caller's. */
#ifndef ATOLL_KERNELS_GEMM_F32_H
#define ATOLL_KERNELS_GEMM_F32_H

#include <stddef.h>

/* out[i][j] = clamp(bias[j] + sum over s, q of rows[s * m + i][q] * w[s * depth + q][j], lo, hi)
 * for i < m, j < n. Each sum runs in the order of s, then q, in one chain of fused multiply-adds: the bytes do not
 * depend on m, n, tiles or threads. A NaN passes the clamp.
 * weights: packed by atoll_gemm_f32_pack. bias: n values, readable up to n rounded up to `vector`.
 * out: exactly n floats a row are written; they overlap nothing that is read. No alignment needed. */
struct atoll_gemm_f32 {
	const void *const *rows; /* of floats */
	size_t m, n;
	size_t segments, depth;
	const float *weights;
	const float *bias;
	void *const *out; /* of floats */
	float lo, hi;
};

/* One implementation. A product may be cut at multiples of `columns`: column j0 of the packed weights starts
 * j0 * k floats in. */
struct atoll_gemm_f32_kernel {
	void (*run)(const struct atoll_gemm_f32 *gemm);
	size_t vector; /* floats */
	size_t columns; /* of one packed tile, a multiple of vector */
	size_t rows; /* a multiple of full tiles: blocks of it leave no remainder */
};

/* The best implementation for this processor and n output columns. */
const struct atoll_gemm_f32_kernel *atoll_gemm_f32_kernel_for(size_t n);

/* How the unpacked weights lie: k counts `inner` values, then `middle` runs of them, then the runs of runs; column j is
 * column_stride further. */
struct atoll_gemm_f32_weights {
	const float *data;
	size_t n, k;
	size_t inner, middle;
	size_t outer_stride, middle_stride, inner_stride, column_stride;
};

/* n rounded up to whole vectors: what bias and packed weights are padded to. */
size_t atoll_gemm_f32_padded(const struct atoll_gemm_f32_kernel *kernel, size_t n);
/* Packed weights: padded(n) * k floats. */
void atoll_gemm_f32_pack(const struct atoll_gemm_f32_kernel *kernel, const struct atoll_gemm_f32_weights *weights, float *packed);

#endif
