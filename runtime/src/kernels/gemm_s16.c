/* SPDX-License-Identifier: Apache-2.0
 * Chooses the integer product for this processor and packs its weights. Knows pointers and sizes only. */
#include "kernels/gemm_s16.h"

#include "kernels/isa.h"

const struct atoll_gemm_s16_kernel *atoll_gemm_s16_kernel_for(size_t n)
{
	const struct atoll_isa *isa = atoll_isa_best();
	while (isa->narrower != NULL && n <= isa->narrower->gemm_s16.vector)
		isa = isa->narrower;
	return &isa->gemm_s16;
}

size_t atoll_gemm_s16_padded(const struct atoll_gemm_s16_kernel *kernel, size_t n)
{
	return (n + kernel->vector - 1) / kernel->vector * kernel->vector;
}

static int32_t integer_at(const struct atoll_gemm_s16_weights *w, size_t at)
{
	if (w->format == ATOLL_FORMAT_U8)
		return ((const uint8_t *)w->data)[at];
	if (w->format == ATOLL_FORMAT_S8)
		return ((const int8_t *)w->data)[at];
	const int32_t nibble = ((const uint8_t *)w->data)[at / 2] >> (at % 2 * 4) & 15;
	return nibble < 8 ? nibble : nibble - 16;
}

static int16_t weight_at(const struct atoll_gemm_s16_weights *w, size_t k, size_t j)
{
	if (k >= w->k || j >= w->n)
		return 0;
	const size_t run = k / w->inner;
	const size_t at = run / w->middle * w->outer_stride + run % w->middle * w->middle_stride + k % w->inner * w->inner_stride +
	                  j * w->column_stride;
	return (int16_t)(integer_at(w, w->offset + at) - w->zero);
}

void atoll_gemm_s16_pack(const struct atoll_gemm_s16_kernel *kernel, const struct atoll_gemm_s16_weights *weights, int16_t *packed)
{
	const size_t padded = atoll_gemm_s16_padded(kernel, weights->n);
	for (size_t first = 0; first < padded; first += kernel->columns) {
		const size_t left = padded - first, width = left < kernel->columns ? left : kernel->columns;
		for (size_t k = 0; k < weights->k; k += 2)
			for (size_t j = first; j < first + width; j++) {
				*packed++ = weight_at(weights, k, j);
				*packed++ = weight_at(weights, k + 1, j);
			}
	}
}
