/* SPDX-License-Identifier: Apache-2.0
 * One table of kernels per instruction set, and the best one this processor can run. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_ISA_H
#define ATOLL_KERNELS_ISA_H

#include "kernels/depthwise_f32.h"
#include "kernels/depthwise_s16.h"
#include "kernels/dynamic_quantize.h"
#include "kernels/gemm_f32.h"
#include "kernels/gemm_s16.h"
#include "kernels/loops_f32.h"
#include "kernels/post_f32.h"
#include "kernels/requantize.h"
#include "kernels/scale_rows.h"
#include "kernels/unary_f32.h"

struct atoll_isa {
	const char *name;
	const struct atoll_isa *narrower; /* half the vector, same results; NULL for the narrowest */
	size_t vector; /* floats */
	struct atoll_gemm_f32_kernel gemm_f32;
	void (*depthwise_f32)(const struct atoll_depthwise_f32 *row, size_t channel_begin, size_t channel_end);
	struct atoll_unary_f32_kernels unary_f32;
	struct atoll_loops_f32 loops_f32;
	struct atoll_gemm_s16_kernel gemm_s16;
	void (*post_f32)(const struct atoll_post_f32 *post);
	void (*widen_f16)(size_t n, const uint16_t *x, float *y);
	void (*requantize_8)(const struct atoll_requantize *r);
	void (*requantize_16)(const struct atoll_requantize *r);
	void (*scale_rows)(const struct atoll_scale_rows *s);
	struct atoll_float_range (*range_f32)(size_t n, const float *x);
	/* y[i] = the nearest integer to zero + x[i] * inverse, halves away from 0, from lo to 127, less zero. */
	void (*quantize_dynamic)(size_t n, const float *x, float inverse, int32_t zero, int32_t lo, int16_t *y);
	void (*table_8)(size_t n, const uint8_t *table, const uint8_t *x, uint8_t *y);
	struct atoll_depthwise_s16_kernel depthwise_s16;
	void (*pair_s8)(size_t n, const int8_t *a, const int8_t *b, int32_t zero, int16_t *y);
	void (*pair_u8)(size_t n, const uint8_t *a, const uint8_t *b, int32_t zero, int16_t *y);
	void (*pair_s16)(size_t n, const int16_t *a, const int16_t *b, int32_t zero, int16_t *y);
};

extern const struct atoll_isa atoll_isa__portable;
#if defined(__x86_64__)
extern const struct atoll_isa atoll_isa__avx2;
extern const struct atoll_isa atoll_isa__avx512;
#endif

const struct atoll_isa *atoll_isa_best(void);

#endif
