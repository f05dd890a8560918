/* SPDX-License-Identifier: Apache-2.0
 * RNN, UNIDIRECTIONAL_SEQUENCE_RNN, BIDIRECTIONAL_SEQUENCE_RNN: each step is
 * state = activation(W input + W' auxiliary input + R state + bias), in floats with float or 8-bit weights. */
#include <string.h>

#include "ops/linear.h"
#include "ops/recurrent.h"
#include "ops/shape.h"

/* Positions of the inputs. */
enum {
	INPUT = 0,
	FORWARD = 1, /* weights, recurrent weights, bias, state */
	BACKWARD = 5,
	AUXILIARY = 9,
	AUXILIARY_WEIGHTS = 10, /* of both directions */
};

/* One direction. */
struct pass {
	struct atoll_linear from_input, from_auxiliary, from_state;
	const TfLiteTensor *input, *auxiliary; /* the second may be NULL */
	TfLiteTensor *state, *output;
	size_t units, output_row, output_offset;
	bool backward;
	int inputs, work; /* scratch: [row][unit]; twice that when there is an auxiliary input. [batch][unit] */
};

struct rnn {
	struct atoll_sequence sequence;
	TfLiteFusedActivation activation;
	bool asymmetric;
	int passes, repeats;
	struct pass pass[2];
};

static TfLiteStatus check_weights(
	struct atoll_op *op, const TfLiteTensor *input, const TfLiteTensor *weights, size_t units)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteInt8, kTfLiteUInt8, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_type(op, weights, "the weights", types));
	return atoll_recurrent_expect_shape(
		op, weights, "the weights", units, (size_t)atoll_tensor_dim(input, atoll_tensor_rank(input) - 1));
}

static TfLiteStatus prepare_auxiliary(
	struct atoll_op *op, const struct rnn *rnn, struct pass *pass, const TfLiteTensor *weights, size_t rows)
{
	const TfLiteTensor *input = pass->auxiliary;
	for (int i = 0; i < 2; i++)
		if (atoll_tensor_rank(input) != 3 || atoll_tensor_dim(input, i) != atoll_tensor_dim(pass->input, i))
			return atoll_op_fail(op, kAtollInvalidModel,
				"the auxiliary input does not have the steps and batches of the input");
	ATOLL_TRY(check_weights(op, input, weights, pass->units));
	return atoll_linear_plan(op, &pass->from_auxiliary, rows, weights, NULL, rnn->asymmetric);
}

/* `first` is the position of the direction's weights. */
static TfLiteStatus prepare_pass(
	struct atoll_op *op, const struct rnn *rnn, struct pass *pass, int first, const TfLiteTensor *auxiliary_weights)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	const TfLiteTensor *weights = atoll_op_input(op, first);
	const TfLiteTensor *recurrent = atoll_op_input(op, first + 1);
	const TfLiteTensor *bias = atoll_op_input(op, first + 2);
	const size_t rows = rnn->sequence.steps * rnn->sequence.batches;
	ATOLL_TRY(atoll_op_expect_rank(op, weights, "the weights", 2, 2));
	pass->units = (size_t)atoll_tensor_dim(weights, 0);
	if (pass->units == 0 || atoll_tensor_dim(weights, 1) == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "%zu units of %d inputs: none may be 0", pass->units,
			atoll_tensor_dim(weights, 1));
	ATOLL_TRY(check_weights(op, pass->input, weights, pass->units));
	ATOLL_TRY(atoll_op_expect_same_type(op, weights, recurrent, "weights and recurrent weights"));
	ATOLL_TRY(atoll_recurrent_expect_shape(op, recurrent, "the recurrent weights", pass->units, pass->units));
	ATOLL_TRY(atoll_op_expect_type(op, bias, "the bias", floats));
	ATOLL_TRY(atoll_recurrent_expect_shape(op, bias, "the biases", pass->units, 0));
	pass->state = atoll_op_input_mut(op, first + 3);
	ATOLL_TRY(atoll_recurrent_expect_state(op, pass->state, "the state", rnn->sequence.batches, pass->units));
	ATOLL_TRY(atoll_op_expect_type(op, pass->state, "the state", floats));
	ATOLL_TRY(atoll_linear_plan(op, &pass->from_input, rows, weights, bias, rnn->asymmetric));
	ATOLL_TRY(atoll_linear_plan(op, &pass->from_state, rnn->sequence.batches, recurrent, NULL, rnn->asymmetric));
	if (pass->auxiliary != NULL)
		ATOLL_TRY(prepare_auxiliary(op, rnn, pass, auxiliary_weights, rows));
	const size_t planes = pass->auxiliary != NULL ? 2 : 1;
	ATOLL_TRY(op->services->scratch(op, planes * rows * pass->units * sizeof(float), &pass->inputs));
	return op->services->scratch(op, rnn->sequence.batches * pass->units * sizeof(float), &pass->work);
}

static TfLiteStatus start(
	struct atoll_op *op, TfLiteFusedActivation activation, bool asymmetric, int rank, struct rnn **result)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	struct rnn *rnn = op->services->keep(op, sizeof(*rnn));
	if (rnn == NULL)
		return kTfLiteError;
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, INPUT), "input 0", floats));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, INPUT), "input 0", rank, rank));
	for (int i = 0; i < atoll_op_output_count(op); i++)
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, i), "the output", floats));
	ATOLL_TRY(atoll_recurrent_check_activation(op, activation));
	rnn->activation = activation;
	rnn->asymmetric = asymmetric;
	rnn->passes = rnn->repeats = 1;
	op->state = rnn;
	*result = rnn;
	return kTfLiteOk;
}

static TfLiteStatus prepare_forward(struct atoll_op *op, struct rnn *rnn)
{
	struct pass *pass = &rnn->pass[0];
	struct atoll_dims dims;
	pass->input = atoll_op_input(op, INPUT);
	pass->output = atoll_op_output(op, 0);
	ATOLL_TRY(prepare_pass(op, rnn, pass, FORWARD, NULL));
	pass->output_row = pass->units;
	ATOLL_TRY(atoll_op_dims(op, pass->input, "input 0", &dims));
	dims.at[dims.rank - 1] = (int)pass->units;
	return atoll_op_resize(op, pass->output, &dims);
}

static TfLiteStatus prepare_single(struct atoll_op *op)
{
	const TfLiteRNNParams *params = op->node->builtin_data;
	struct rnn *rnn;
	ATOLL_TRY(atoll_op_expect_tensors(op, 5, 5, 1));
	ATOLL_TRY(start(op, params->activation, params->asymmetric_quantize_inputs, 2, &rnn));
	rnn->sequence = (struct atoll_sequence){1, (size_t)atoll_tensor_dim(atoll_op_input(op, INPUT), 0), true};
	return prepare_forward(op, rnn);
}

static TfLiteStatus prepare_sequence(struct atoll_op *op)
{
	const TfLiteSequenceRNNParams *params = op->node->builtin_data;
	struct rnn *rnn;
	ATOLL_TRY(atoll_op_expect_tensors(op, 5, 5, 1));
	ATOLL_TRY(start(op, params->activation, params->asymmetric_quantize_inputs, 3, &rnn));
	atoll_sequence_of(atoll_op_input(op, INPUT), params->time_major, &rnn->sequence);
	return prepare_forward(op, rnn);
}

/* Without weights of its own an auxiliary input is the input of the backward direction. The reference then reads it only when
 * time comes first. */
static TfLiteStatus choose_inputs(struct atoll_op *op, struct rnn *rnn)
{
	const TfLiteTensor *input = atoll_op_input(op, INPUT);
	const TfLiteTensor *auxiliary = atoll_op_input(op, AUXILIARY);
	const bool weighed = atoll_op_input(op, AUXILIARY_WEIGHTS) != NULL;
	if (weighed != (atoll_op_input(op, AUXILIARY_WEIGHTS + 1) != NULL) || (weighed && auxiliary == NULL))
		return atoll_op_fail(op, kAtollInvalidModel,
			"has auxiliary weights of one direction, or no auxiliary input for them");
	rnn->pass[0].input = rnn->pass[1].input = input;
	if (weighed)
		rnn->pass[0].auxiliary = rnn->pass[1].auxiliary = auxiliary;
	else if (auxiliary != NULL && rnn->sequence.time_major)
		rnn->pass[1].input = auxiliary;
	for (int i = 0; i < 2; i++)
		if (atoll_tensor_rank(rnn->pass[1].input) != 3 ||
			atoll_tensor_dim(rnn->pass[1].input, i) != atoll_tensor_dim(input, i))
			return atoll_op_fail(op, kAtollInvalidModel,
				"the auxiliary input does not have the steps and batches of the input");
	return kTfLiteOk;
}

static TfLiteStatus resize_outputs(struct atoll_op *op, struct rnn *rnn, bool merged)
{
	struct atoll_dims dims;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, INPUT), "input 0", &dims));
	rnn->pass[1].output_offset = merged ? rnn->pass[0].units : 0;
	for (int i = 0; i < 2; i++) {
		struct pass *pass = &rnn->pass[i];
		pass->output = atoll_op_output(op, merged ? 0 : i);
		pass->output_row = merged ? rnn->pass[0].units + rnn->pass[1].units : pass->units;
		dims.at[2] = (int)pass->output_row;
		ATOLL_TRY(atoll_op_resize(op, pass->output, &dims));
	}
	return kTfLiteOk;
}

static TfLiteStatus prepare_both(struct atoll_op *op)
{
	const TfLiteBidirectionalSequenceRNNParams *params = op->node->builtin_data;
	struct rnn *rnn;
	ATOLL_TRY(atoll_op_expect_tensors(op, 9, 12, params->merge_outputs ? 1 : 2));
	ATOLL_TRY(start(op, params->activation, params->asymmetric_quantize_inputs, 3, &rnn));
	atoll_sequence_of(atoll_op_input(op, INPUT), params->time_major, &rnn->sequence);
	rnn->passes = 2;
	rnn->pass[1].backward = true;
	ATOLL_TRY(choose_inputs(op, rnn));
	ATOLL_TRY(prepare_pass(op, rnn, &rnn->pass[0], FORWARD, atoll_op_input(op, AUXILIARY_WEIGHTS)));
	ATOLL_TRY(prepare_pass(op, rnn, &rnn->pass[1], BACKWARD, atoll_op_input(op, AUXILIARY_WEIGHTS + 1)));
	/* The reference runs the whole sequence once for each step here, and the state goes on from run to run. */
	if (params->time_major && rnn->pass[0].from_input.hybrid)
		rnn->repeats = (int)rnn->sequence.steps;
	return resize_outputs(op, rnn, params->merge_outputs);
}

static void add(size_t n, const float *x, float *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] += x[i];
}

static void run_step(
	struct atoll_op *op, const struct rnn *rnn, struct pass *pass, size_t step, const float *inputs, float *work)
{
	const size_t units = pass->units;
	float *state = pass->state->data.f;
	atoll_linear_run(op, &pass->from_state, state, work);
	for (size_t batch = 0; batch < rnn->sequence.batches; batch++) {
		const size_t row = atoll_sequence_row(&rnn->sequence, step, batch);
		float *next = state + batch * units;
		memcpy(next, inputs + row * units, units * sizeof(*next));
		add(units, work + batch * units, next);
		atoll_recurrent_activate(units, next, rnn->activation);
		memcpy(pass->output->data.f + row * pass->output_row + pass->output_offset, next,
			units * sizeof(*next));
	}
}

static TfLiteStatus run_pass(struct atoll_op *op, const struct rnn *rnn, struct pass *pass)
{
	const size_t steps = rnn->sequence.steps;
	const size_t size = steps * rnn->sequence.batches * pass->units;
	float *inputs = op->services->scratch_data(op, pass->inputs);
	float *work = op->services->scratch_data(op, pass->work);
	atoll_linear_run(op, &pass->from_input, pass->input->data.f, inputs);
	if (pass->auxiliary != NULL) {
		atoll_linear_run(op, &pass->from_auxiliary, pass->auxiliary->data.f, inputs + size);
		add(size, inputs + size, inputs);
	}
	for (int repeat = 0; repeat < rnn->repeats; repeat++)
		for (size_t step = 0; step < steps; step++) {
			ATOLL_TRY(op->services->poll(op));
			run_step(op, rnn, pass, pass->backward ? steps - 1 - step : step, inputs, work);
		}
	return kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct rnn *rnn = op->state;
	for (int i = 0; i < rnn->passes; i++)
		ATOLL_TRY(run_pass(op, rnn, &rnn->pass[i]));
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinRnn, "RNN", 1, 3, prepare_single, invoke},
	{kTfLiteBuiltinUnidirectionalSequenceRnn, "UNIDIRECTIONAL_SEQUENCE_RNN", 1, 3, prepare_sequence, invoke},
	{kTfLiteBuiltinBidirectionalSequenceRnn, "BIDIRECTIONAL_SEQUENCE_RNN", 1, 3, prepare_both, invoke},
};
const struct atoll_op_family atoll_ops_rnn = ATOLL_OP_FAMILY(rows);
