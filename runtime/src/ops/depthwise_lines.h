/* SPDX-License-Identifier: Apache-2.0
 * Sums of an integer depthwise convolution with one output a channel, row by row; what becomes of the sums is the caller's
 * business. Private to depthwise_*.c. */
#ifndef ATOLL_OPS_DEPTHWISE_LINES_H
#define ATOLL_OPS_DEPTHWISE_LINES_H

#include "kernels/depthwise_s16.h"
#include "ops/conv_kinds.h"

struct atoll_depthwise_lines {
	/* Set by the caller before planning. */
	const struct atoll_conv_image *image;
	TfLiteType in_type; /* INT8, UINT8, INT16 */
	TfLiteType weight_type; /* INT8, UINT8 */
	int32_t in_zero, weight_zero;
	bool with_bias; /* INT32, added to the sums */
	/* Set by planning. */
	const struct atoll_depthwise_s16_kernel *kernel;
	size_t channels; /* padded to the kernel's vector */
	size_t pairs, columns; /* of the lines */
	const int16_t *weights;
	int16_t *own_weights; /* when they are not constant */
	int32_t *bias; /* padded */
	size_t lines_bytes, worker_bytes;
	size_t row_multiplies;
	int scratch;
};

/* Whether this kind of depthwise convolution can be done here: one output a channel, more than one of them, 8-bit weights. */
bool atoll_depthwise_lines_fit(const struct atoll_conv *conv, const TfLiteTensor *weights);

/* prepare. */
TfLiteStatus atoll_depthwise_lines_plan(struct atoll_op *op, struct atoll_depthwise_lines *lines);

/* invoke, first: takes over weights and bias that are not constant. */
void atoll_depthwise_lines_refresh(struct atoll_depthwise_lines *lines, struct atoll_op *op);

/* invoke: the sums of one output row (of all batches' rows), `image->x.out` pixels of `channels` values. `memory` is the worker's
 * part of the scratch. */
const int32_t *atoll_depthwise_lines_row(const struct atoll_depthwise_lines *lines, const void *input, size_t row, char *memory);

/* invoke: runs `fn` over the output rows. */
void atoll_depthwise_lines_run(struct atoll_op *op, const struct atoll_depthwise_lines *lines, atoll_range_fn fn, void *arg);

#endif
