/* SPDX-License-Identifier: Apache-2.0
 * BATCH_MATMUL once checked, and the files that implement its number formats. Private to batch_matmul*.c. */
#ifndef ATOLL_OPS_BATCH_MATMUL_H
#define ATOLL_OPS_BATCH_MATMUL_H

#include "ops/shape.h"

struct atoll_batch_matmul {
	size_t m, n, k;
	bool left_transposed, right_transposed; /* as stored: [k, m] and [n, k] */
	struct atoll_dims batches; /* of the output */
	ptrdiff_t left_step[ATOLL_OP_RANK_MAX], right_step[ATOLL_OP_RANK_MAX]; /* matrices between neighbours; 0 where broadcast */
	TfLiteStatus (*invoke)(struct atoll_op *op);
	void *format; /* of the implementation */
};

/* Which matrix of each operand batch number `index` multiplies. */
void atoll_batch_matmul_at(const struct atoll_batch_matmul *matmul, size_t index, size_t *left, size_t *right);

TfLiteStatus atoll_batch_matmul_f32_prepare(struct atoll_op *op, struct atoll_batch_matmul *matmul);
TfLiteStatus atoll_batch_matmul_quantized_prepare(struct atoll_op *op, struct atoll_batch_matmul *matmul);

#endif
