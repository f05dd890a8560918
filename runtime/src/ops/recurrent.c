/* SPDX-License-Identifier: Apache-2.0
 * Helpers of recurrent operators. */
#include "ops/recurrent.h"

#include <math.h>

#include "kernels/unary_f32.h"

void atoll_recurrent_activate(size_t n, float *x, TfLiteFusedActivation activation)
{
	const struct atoll_unary_f32_kernels *unary = atoll_unary_f32();
	if (activation == kTfLiteActTanh)
		unary->tanh(n, x, x, 0.0f, 0.0f);
	else if (activation == kTfLiteActSigmoid)
		unary->logistic(n, x, x, 0.0f, 0.0f);
	else if (activation == kTfLiteActRelu)
		unary->clamp(n, x, x, 0.0f, INFINITY);
	else if (activation == kTfLiteActReluN1To1)
		unary->clamp(n, x, x, -1.0f, 1.0f);
	else if (activation == kTfLiteActRelu6)
		unary->clamp(n, x, x, 0.0f, 6.0f);
}

TfLiteStatus atoll_recurrent_check_activation(struct atoll_op *op, TfLiteFusedActivation activation)
{
	switch (activation) {
	case kTfLiteActNone:
	case kTfLiteActRelu:
	case kTfLiteActReluN1To1:
	case kTfLiteActRelu6:
	case kTfLiteActTanh:
	case kTfLiteActSigmoid:
		return kTfLiteOk;
	default:
		return atoll_op_fail(op, kAtollUnsupported, "activation %d is not supported", (int)activation);
	}
}

TfLiteStatus atoll_recurrent_expect_shape(
	struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t rows, size_t columns)
{
	const int rank = columns > 0 ? 2 : 1;
	ATOLL_TRY(atoll_op_expect_rank(op, tensor, what, rank, rank));
	const bool fits = (size_t)atoll_tensor_dim(tensor, 0) == rows &&
	                  (rank == 1 || (size_t)atoll_tensor_dim(tensor, 1) == columns);
	if (fits)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "%s are %d by %d, they must be %zu by %zu", what,
		atoll_tensor_dim(tensor, 0), atoll_tensor_dim(tensor, 1), rows, columns > 0 ? columns : 1);
}

TfLiteStatus atoll_recurrent_expect_state(
	struct atoll_op *op, const TfLiteTensor *state, const char *what, size_t batches, size_t values)
{
	if (state == NULL || atoll_tensor_is_constant(state))
		return atoll_op_fail(op, kAtollInvalidModel, "%s is %s", what, state == NULL ? "missing" : "constant");
	if (atoll_tensor_elements(state) == batches * values)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "%s has %zu values for %zu batches of %zu", what,
		atoll_tensor_elements(state), batches, values);
}

void atoll_sequence_of(const TfLiteTensor *input, bool time_major, struct atoll_sequence *sequence)
{
	sequence->time_major = time_major;
	sequence->steps = (size_t)atoll_tensor_dim(input, time_major ? 0 : 1);
	sequence->batches = (size_t)atoll_tensor_dim(input, time_major ? 1 : 0);
}
