/* SPDX-License-Identifier: Apache-2.0
 * What is done to the results of a product while they are still in the cache: sums with another tensor, activations.
 * Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_POST_F32_H
#define ATOLL_KERNELS_POST_F32_H

#include <stddef.h>

enum atoll_post_kind {
	ATOLL_POST_CLAMP, /* to [lo, hi]; NaN passes */
	ATOLL_POST_ADD, /* y + operand */
	ATOLL_POST_MUL, /* y * operand */
	ATOLL_POST_PRELU, /* y < 0 ? operand * y : y */
	ATOLL_POST_HARD_SWISH,
	ATOLL_POST_LOGISTIC,
	ATOLL_POST_SWISH, /* y * logistic(y) */
};

struct atoll_post_step_f32 {
	enum atoll_post_kind kind;
	const float *operand; /* of the first row */
	size_t row_stride; /* of the operand, in floats; 0: one row for all */
	float lo, hi;
};

/* Applies the steps in order to each of m rows of n floats, `stride` floats apart. Computes the same bytes whatever the
 * vector width. Operands overlap no row. No alignment needed. */
struct atoll_post_f32 {
	float *rows;
	size_t m, n, stride;
	const struct atoll_post_step_f32 *steps;
	int count;
};

void atoll_post_f32(const struct atoll_post_f32 *post);

#endif
