/* SPDX-License-Identifier: Apache-2.0
 * What activations of one input share. Private to activation*.c. */
#ifndef ATOLL_OPS_ACTIVATION_H
#define ATOLL_OPS_ACTIVATION_H

#include "graph/op.h"
#include "kernels/unary_f32.h"

struct atoll_activation {
	atoll_unary_f32_fn f32; /* FLOAT32, FLOAT16 and BFLOAT16, with its two parameters */
	float a, b;
	uint8_t table[256]; /* INT8 and UINT8: indexed by the input's bits */
	const uint16_t *words; /* INT16: of the functions that interpolate */
	void (*s16)(const struct atoll_activation *activation, size_t n, const int16_t *x, int16_t *y); /* INT16 */
	int32_t multiplier[2], shift[2], in_zero, out_zero, lo, hi;
};

/* prepare: checks tensors, resizes the output; op->state is the activation, all zero. */
TfLiteStatus atoll_activation_start(struct atoll_op *op, struct atoll_activation **activation);
/* Whether `f32` runs it. */
bool atoll_activation_is_real(const TfLiteTensor *tensor);
TfLiteStatus atoll_activation_check_scales(struct atoll_op *op);
/* prepare: one entry per 8-bit input, rounded half away from zero. */
void atoll_activation_fill_table(struct atoll_op *op, struct atoll_activation *activation, float (*real)(float x, float parameter),
                                 float parameter);
TfLiteStatus atoll_activation_refuse(struct atoll_op *op);
TfLiteStatus atoll_activation_invoke(struct atoll_op *op);

#endif
