/* SPDX-License-Identifier: Apache-2.0
 * Activations and softmax on rows of floats. Knows pointers and sizes only.
 * Every function computes the same bytes whatever the vector width: tails run through the same instructions.
 * y may equal x; no other overlap. */
#ifndef ATOLL_KERNELS_UNARY_F32_H
#define ATOLL_KERNELS_UNARY_F32_H

#include <stddef.h>

typedef void (*atoll_unary_f32_fn)(size_t n, const float *x, float *y, float a, float b);

struct atoll_unary_f32_kernels {
	atoll_unary_f32_fn clamp; /* to [a, b]; NaN passes */
	atoll_unary_f32_fn exp;
	atoll_unary_f32_fn logistic; /* 1 / (1 + exp(-x)) */
	atoll_unary_f32_fn tanh;
	atoll_unary_f32_fn elu; /* x < 0 ? exp(x) - 1 : x */
	atoll_unary_f32_fn gelu_tanh; /* the tanh approximation */
	atoll_unary_f32_fn hard_swish; /* x * min(max(x + 3, 0), 6) / 6 */
	atoll_unary_f32_fn leaky; /* x < 0 ? a * x : x */
	/* y = softmax(a * x), one row; n >= 1 */
	atoll_unary_f32_fn softmax;
	/* y = x - max - log(sum(exp(x - max))), one row; n >= 1 */
	atoll_unary_f32_fn log_softmax;
	/* y = x < 0 ? alpha * x : x, elementwise */
	void (*prelu)(size_t n, const float *x, const float *alpha, float *y);
};

const struct atoll_unary_f32_kernels *atoll_unary_f32(void);

#endif
