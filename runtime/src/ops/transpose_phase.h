/* SPDX-License-Identifier: Apache-2.0
 * One phase of a transposed convolution. Outputs whose position has the same remainder modulo the stride see the same taps,
 * so each pair of remainders is an ordinary convolution with part of the weights. Private to transpose_*.c. */
#ifndef ATOLL_OPS_TRANSPOSE_PHASE_H
#define ATOLL_OPS_TRANSPOSE_PHASE_H

#include "ops/product.h"
#include "ops/transpose_conv.h"

/* Outputs first, first + stride, ... of one axis; output number i reads inputs base + i - t for t < taps. */
struct atoll_phase_axis {
	size_t first, count, taps;
	size_t tap; /* of the weights, for t = 0 */
	size_t base;
};

struct atoll_phase {
	const struct atoll_transpose_conv *conv;
	struct atoll_phase_axis y, x;
	size_t element; /* bytes */
	const char *input;
	const void *outside; /* what a tap outside the input reads, or NULL for the caller to notice */
	char *output;
};

/* How many phases there are; fails when the strides make too many. */
TfLiteStatus atoll_phase_count(struct atoll_op *op, const struct atoll_transpose_conv *conv, size_t *count);

/* Finds the place of phase `index` of `conv` among the outputs. */
void atoll_phase_place(struct atoll_phase *phase, size_t index);

size_t atoll_phase_rows(const struct atoll_phase *phase);

/* Where the weights of a phase start, and how its k values (rows of taps, taps, channels) step through them; elements. */
struct atoll_phase_weights {
	size_t offset, k, inner, middle, outer_stride, middle_stride, column_stride;
};
struct atoll_phase_weights atoll_phase_weights_of(const struct atoll_phase *phase);

/* An atoll_gather_fn; `arg` is a struct atoll_phase. */
void atoll_phase_gather(const void *arg, const struct atoll_block *block);

#endif
