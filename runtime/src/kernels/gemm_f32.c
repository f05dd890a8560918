/* SPDX-License-Identifier: Apache-2.0
 * Chooses the float product for this processor and packs its weights. Knows pointers and sizes only. */
#include "kernels/gemm_f32.h"

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

static float *pack_row(const struct atoll_gemm_f32_weights *w, size_t k, size_t first, size_t width, float *packed)
{
	const size_t run = k / w->inner;
	const float *row = w->data + run / w->middle * w->outer_stride + run % w->middle * w->middle_stride + k % w->inner * w->inner_stride;
	for (size_t j = first; j < first + width; j++)
		*packed++ = j < w->n ? row[j * w->column_stride] : 0.0f;
	return packed;
}

void atoll_gemm_f32_pack(const struct atoll_gemm_f32_kernel *kernel, const struct atoll_gemm_f32_weights *weights, float *packed)
{
	const size_t padded = atoll_gemm_f32_padded(kernel, weights->n);
	for (size_t first = 0; first < padded; first += kernel->columns) {
		const size_t left = padded - first;
		const size_t width = left < kernel->columns ? left : kernel->columns;
		for (size_t k = 0; k < weights->k; k++)
			packed = pack_row(weights, k, first, width, packed);
	}
}
