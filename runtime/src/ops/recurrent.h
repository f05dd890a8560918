/* SPDX-License-Identifier: Apache-2.0
 * What recurrent operators share: activations of whole vectors, and checks of the tensors of one matrix. Knows none of them. */
#ifndef ATOLL_OPS_RECURRENT_H
#define ATOLL_OPS_RECURRENT_H

#include "graph/op.h"

/* In place; the activation must have passed the check. */
void atoll_recurrent_activate(size_t n, float *x, TfLiteFusedActivation activation);
TfLiteStatus atoll_recurrent_check_activation(struct atoll_op *op, TfLiteFusedActivation activation);

/* Requires [rows, columns], or [rows] when columns is 0. */
TfLiteStatus atoll_recurrent_expect_shape(
	struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t rows, size_t columns);

/* Requires a variable with that many values. */
TfLiteStatus atoll_recurrent_expect_state(
	struct atoll_op *op, const TfLiteTensor *state, const char *what, size_t batches, size_t values);

/* Steps of a sequence [steps, batches, values] when `time_major`, else [batches, steps, values]. */
struct atoll_sequence {
	size_t steps, batches;
	bool time_major;
};
void atoll_sequence_of(const TfLiteTensor *input, bool time_major, struct atoll_sequence *sequence);

/* Which row of the tensor belongs to a batch at a step. */
static inline size_t atoll_sequence_row(const struct atoll_sequence *sequence, size_t step, size_t batch)
{
	return sequence->time_major ? step * sequence->batches + batch : batch * sequence->steps + step;
}

#endif
