/* SPDX-License-Identifier: Apache-2.0
 * Chooses the float product for this processor and packs its weights. Knows pointers and sizes only. */
#include "kernels/gemm_f32.h"

#include <stdbool.h>
#include <stdint.h>

#include "kernels/isa.h"

const struct atoll_gemm_f32_kernel *atoll_gemm_f32_kernel_for(size_t n)
{
	const struct atoll_isa *isa = atoll_isa_best();
	/* Half of a wide vector would be padding: the narrower set does as well with half the work. */
	while (isa->narrower != NULL && n <= isa->narrower->gemm_f32.vector)
		isa = isa->narrower;
	return &isa->gemm_f32;
}

size_t atoll_gemm_f32_padded(const struct atoll_gemm_f32_kernel *kernel, size_t n)
{
	return (n + kernel->vector - 1) / kernel->vector * kernel->vector;
}

/* Where value `k` of column 0 lies. */
static const float *row_of(const struct atoll_gemm_f32_weights *w, size_t k)
{
	const size_t run = k / w->inner;
	return w->data + run / w->middle * w->outer_stride + run % w->middle * w->middle_stride + k % w->inner * w->inner_stride;
}

/* `width` columns of one k; those beyond the last are zeros. */
static void pack_row(const struct atoll_gemm_f32_weights *w, const float *row, size_t first, size_t width, float *packed)
{
	const size_t real = w->n - first < width ? w->n - first : width;
	for (size_t j = 0; j < real; j++)
		packed[j] = row[(first + j) * w->column_stride];
	for (size_t j = real; j < width; j++)
		packed[j] = 0.0f;
}

enum { RUN = 16 }; /* floats of a cache line: read whole, column by column */

typedef float v4 __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i4 __attribute__((vector_size(16)));

#if defined(__clang__)
#define SHUFFLE(a, b, i, j, k, l) __builtin_shufflevector(a, b, i, j, k, l)
#else
#define SHUFFLE(a, b, i, j, k, l) __builtin_shuffle(a, b, (i4){i, j, k, l})
#endif

/* Four values of k of four columns, turned over. */
static void turn_4x4(const float *column, size_t stride, float *packed, size_t width)
{
	const v4 a = *(const v4 *)column, b = *(const v4 *)(column + stride);
	const v4 c = *(const v4 *)(column + 2 * stride), d = *(const v4 *)(column + 3 * stride);
	const v4 ab_low = SHUFFLE(a, b, 0, 4, 1, 5), ab_high = SHUFFLE(a, b, 2, 6, 3, 7);
	const v4 cd_low = SHUFFLE(c, d, 0, 4, 1, 5), cd_high = SHUFFLE(c, d, 2, 6, 3, 7);
	*(v4 *)packed = SHUFFLE(ab_low, cd_low, 0, 1, 4, 5);
	*(v4 *)(packed + width) = SHUFFLE(ab_low, cd_low, 2, 3, 6, 7);
	*(v4 *)(packed + 2 * width) = SHUFFLE(ab_high, cd_high, 0, 1, 4, 5);
	*(v4 *)(packed + 3 * width) = SHUFFLE(ab_high, cd_high, 2, 3, 6, 7);
}

/* RUN values of k that lie side by side. */
static void pack_run(const struct atoll_gemm_f32_weights *w, const float *row, size_t first, size_t width, float *packed)
{
	const size_t real = w->n - first < width ? w->n - first : width;
	size_t j = 0;
	for (; j + 4 <= real; j += 4)
		for (size_t q = 0; q < RUN; q += 4)
			turn_4x4(row + (first + j) * w->column_stride + q, w->column_stride, packed + q * width + j, width);
	for (; j < width; j++)
		for (size_t q = 0; q < RUN; q++)
			packed[q * width + j] = j < real ? row[(first + j) * w->column_stride + q] : 0.0f;
}

void atoll_gemm_f32_pack(const struct atoll_gemm_f32_kernel *kernel, const struct atoll_gemm_f32_weights *weights, float *packed)
{
	const size_t padded = atoll_gemm_f32_padded(kernel, weights->n);
	for (size_t first = 0; first < padded; first += kernel->columns) {
		const size_t left = padded - first;
		const size_t width = left < kernel->columns ? left : kernel->columns;
		for (size_t k = 0; k < weights->k;) {
			const bool whole = weights->inner_stride == 1 && k % weights->inner + RUN <= weights->inner;
			if (whole)
				pack_run(weights, row_of(weights, k), first, width, packed);
			else
				pack_row(weights, row_of(weights, k), first, width, packed);
			packed += (whole ? RUN : 1) * width;
			k += whole ? RUN : 1;
		}
	}
}
