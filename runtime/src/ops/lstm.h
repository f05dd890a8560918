/* SPDX-License-Identifier: Apache-2.0
 * The tensors and sizes of one direction of a long short-term memory, once checked. Private to lstm*.c. */
#ifndef ATOLL_OPS_LSTM_H
#define ATOLL_OPS_LSTM_H

#include "ops/recurrent.h"

enum { ATOLL_LSTM_INPUT, ATOLL_LSTM_FORGET, ATOLL_LSTM_CELL, ATOLL_LSTM_OUTPUT, ATOLL_LSTM_GATES };

/* One gate; tensors are NULL where absent. */
struct atoll_lstm_gate {
	const TfLiteTensor *input_weights; /* [cells, inputs]; the input gate has none when it is 1 - forget gate */
	const TfLiteTensor *auxiliary_weights; /* [cells, auxiliary inputs] */
	const TfLiteTensor *recurrent_weights; /* [cells, outputs], or [cells] when diagonal */
	const TfLiteTensor *peephole; /* [cells] */
	const TfLiteTensor *bias; /* [cells] */
	const TfLiteTensor *norm; /* [cells]: layer normalization */
};

struct atoll_lstm {
	struct atoll_lstm_gate gates[ATOLL_LSTM_GATES];
	const TfLiteTensor *projection, *projection_bias;
	const TfLiteTensor *input, *auxiliary; /* the second may be NULL */
	TfLiteTensor *hidden, *cell; /* state: [batches, outputs] and [batches, cells] */
	TfLiteTensor *output;
	size_t output_row, output_offset; /* values a row of the output has, and before this direction's */
	struct atoll_sequence sequence;
	size_t inputs, cells, outputs;
	bool backward, diagonal, asymmetric;
	TfLiteFusedActivation activation;
	float cell_clip, projection_clip; /* 0: none */
	TfLiteStatus (*invoke)(struct atoll_op *op, const struct atoll_lstm *lstm);
	void *format; /* of the implementation */
};

TfLiteStatus atoll_lstm_f32_prepare(struct atoll_op *op, struct atoll_lstm *lstm);
TfLiteStatus atoll_lstm_integer_prepare(struct atoll_op *op, struct atoll_lstm *lstm);

/* The kernel of four gates in one matrix; op->state is its own. */
TfLiteStatus atoll_lstm_basic_prepare(struct atoll_op *op);
TfLiteStatus atoll_lstm_basic_invoke(struct atoll_op *op);

#endif
