/* SPDX-License-Identifier: Apache-2.0
 * LSTM, UNIDIRECTIONAL_SEQUENCE_LSTM and BIDIRECTIONAL_SEQUENCE_LSTM: checks the dozens of tensors and chooses the
 * implementation for their number format. */
#include "ops/lstm.h"

#include "ops/linear.h"
#include "ops/shape.h"

/* Positions of the inputs of one direction, behind the input; -1: it has none. */
struct layout {
	int weights; /* of four gates */
	int recurrent;
	int peepholes; /* of the input, forget and output gates */
	int biases;
	int projection; /* and its bias */
	int state; /* hidden, cell */
	int norms;
	int auxiliary;
};

enum { INPUT = 0, AUXILIARY = 39, ONE_INPUTS_MIN = 20, ONE_INPUTS_MAX = 24, TWO_INPUTS = 48 };

static const struct layout one = {1, 5, 9, 12, 16, 18, 20, -1};
static const struct layout forward = {1, 5, 9, 12, 16, 35, -1, 40};
static const struct layout backward = {18, 22, 26, 29, 33, 37, -1, 44};

static const TfLiteTensor *optional(const struct atoll_op *op, int first, int i)
{
	return first < 0 ? NULL : atoll_op_input(op, first + i);
}

static void collect(const struct atoll_op *op, const struct layout *layout, struct atoll_lstm *lstm)
{
	static const int peepholes[ATOLL_LSTM_GATES] = {0, 1, -1, 2};
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		struct atoll_lstm_gate *gate = &lstm->gates[g];
		gate->input_weights = atoll_op_input(op, layout->weights + g);
		gate->recurrent_weights = atoll_op_input(op, layout->recurrent + g);
		gate->peephole = peepholes[g] >= 0 ? atoll_op_input(op, layout->peepholes + peepholes[g]) : NULL;
		gate->bias = atoll_op_input(op, layout->biases + g);
		gate->norm = optional(op, layout->norms, g);
		gate->auxiliary_weights = lstm->auxiliary == NULL ? NULL : optional(op, layout->auxiliary, g);
	}
	lstm->projection = atoll_op_input(op, layout->projection);
	lstm->projection_bias = atoll_op_input(op, layout->projection + 1);
	lstm->hidden = atoll_op_input_mut(op, layout->state);
	lstm->cell = atoll_op_input_mut(op, layout->state + 1);
}

static TfLiteStatus expect_optional(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t count)
{
	return tensor == NULL ? kTfLiteOk : atoll_recurrent_expect_shape(op, tensor, what, count, 0);
}

static size_t last_dim(const TfLiteTensor *tensor)
{
	return (size_t)atoll_tensor_dim(tensor, atoll_tensor_rank(tensor) - 1);
}

static TfLiteStatus check_gate(struct atoll_op *op, const struct atoll_lstm *lstm, int index)
{
	const struct atoll_lstm_gate *gate = &lstm->gates[index];
	if (index == ATOLL_LSTM_INPUT && gate->input_weights == NULL && gate->recurrent_weights == NULL)
		return kTfLiteOk; /* coupled with the forget gate */
	if (gate->input_weights == NULL || gate->recurrent_weights == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "gate %d lacks weights", index);
	ATOLL_TRY(atoll_recurrent_expect_shape(op, gate->input_weights, "input weights", lstm->cells, lstm->inputs));
	ATOLL_TRY(atoll_recurrent_expect_shape(
		op, gate->recurrent_weights, "recurrent weights", lstm->cells, lstm->diagonal ? 0 : lstm->outputs));
	ATOLL_TRY(expect_optional(op, gate->peephole, "peephole weights", lstm->cells));
	ATOLL_TRY(expect_optional(op, gate->norm, "layer normalization weights", lstm->cells));
	if (lstm->auxiliary != NULL && gate->auxiliary_weights == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "gate %d lacks auxiliary weights", index);
	if (gate->auxiliary_weights != NULL)
		ATOLL_TRY(atoll_recurrent_expect_shape(
			op, gate->auxiliary_weights, "auxiliary weights", lstm->cells, last_dim(lstm->auxiliary)));
	if (gate->bias == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "gate %d lacks a bias", index);
	return atoll_recurrent_expect_shape(op, gate->bias, "biases", lstm->cells, 0);
}

static TfLiteStatus check_sizes(struct atoll_op *op, struct atoll_lstm *lstm)
{
	const TfLiteTensor *cell_weights = lstm->gates[ATOLL_LSTM_OUTPUT].input_weights;
	const TfLiteTensor *recurrent = lstm->gates[ATOLL_LSTM_OUTPUT].recurrent_weights;
	if (cell_weights == NULL || recurrent == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the output gate lacks weights");
	ATOLL_TRY(atoll_op_expect_rank(op, cell_weights, "input weights", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(
		op, recurrent, "recurrent weights", lstm->diagonal ? 1 : 2, lstm->diagonal ? 1 : 2));
	lstm->cells = (size_t)atoll_tensor_dim(cell_weights, 0);
	lstm->inputs = (size_t)atoll_tensor_dim(cell_weights, 1);
	lstm->outputs = last_dim(recurrent);
	if (lstm->cells == 0 || lstm->outputs == 0 || lstm->inputs == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "%zu cells, %zu inputs, %zu outputs: none may be 0",
			lstm->cells, lstm->inputs, lstm->outputs);
	if (last_dim(lstm->input) != lstm->inputs)
		return atoll_op_fail(op, kAtollInvalidModel, "the input has %zu values a step, the weights take %zu",
			last_dim(lstm->input), lstm->inputs);
	for (int g = 0; g < ATOLL_LSTM_GATES; g++)
		ATOLL_TRY(check_gate(op, lstm, g));
	if (lstm->projection == NULL && lstm->outputs != lstm->cells)
		return atoll_op_fail(op, kAtollInvalidModel, "%zu cells give %zu outputs without a projection",
			lstm->cells, lstm->outputs);
	if (lstm->projection != NULL)
		ATOLL_TRY(atoll_recurrent_expect_shape(
			op, lstm->projection, "projection weights", lstm->outputs, lstm->cells));
	ATOLL_TRY(expect_optional(op, lstm->projection_bias, "projection biases", lstm->outputs));
	ATOLL_TRY(atoll_recurrent_expect_state(
		op, lstm->hidden, "the hidden state", lstm->sequence.batches, lstm->outputs));
	return atoll_recurrent_expect_state(op, lstm->cell, "the cell state", lstm->sequence.batches, lstm->cells);
}

static TfLiteStatus choose(struct atoll_op *op, struct atoll_lstm *lstm)
{
	const TfLiteTensor *weights = lstm->gates[ATOLL_LSTM_OUTPUT].input_weights;
	if (lstm->input->type == kTfLiteFloat32 && (weights->type == kTfLiteFloat32 || atoll_linear_is_hybrid(weights)))
		return atoll_lstm_f32_prepare(op, lstm);
	if (lstm->input->type == kTfLiteInt8 && weights->type == kTfLiteInt8 && lstm->auxiliary == NULL &&
		!lstm->diagonal)
		return atoll_lstm_integer_prepare(op, lstm);
	return atoll_op_fail(op, kAtollUnsupported, "input %s with weights %s is not supported",
		TfLiteTypeGetName(lstm->input->type), TfLiteTypeGetName(weights->type));
}

/* What invoke walks: one direction, or two. */
struct both {
	int count;
	struct atoll_lstm pass[2];
};

static TfLiteStatus start(
	struct atoll_op *op, int inputs_min, int inputs_max, int outputs, int rank, struct both **result)
{
	ATOLL_TRY(atoll_op_expect_counts(op, inputs_min, inputs_max, outputs));
	struct both *both = op->services->keep(op, sizeof(*both));
	if (both == NULL)
		return kTfLiteError;
	both->count = 1;
	op->state = both;
	*result = both;
	for (int i = 0; i < outputs; i++)
		if (atoll_op_output(op, i) == NULL)
			return atoll_op_fail(op, kAtollInvalidModel, "output %d is absent", i);
	return atoll_op_expect_rank(op, atoll_op_input(op, INPUT), "input 0", rank, rank);
}

static TfLiteStatus finish_one(struct atoll_op *op, struct atoll_lstm *lstm)
{
	lstm->input = atoll_op_input(op, INPUT);
	collect(op, &one, lstm);
	ATOLL_TRY(check_sizes(op, lstm));
	struct atoll_dims shape;
	ATOLL_TRY(atoll_op_dims(op, lstm->input, "input 0", &shape));
	shape.at[shape.rank - 1] = (int)lstm->outputs;
	lstm->output = atoll_op_output(op, 0);
	lstm->output_row = lstm->outputs;
	ATOLL_TRY(atoll_op_resize(op, lstm->output, &shape));
	return choose(op, lstm);
}

static TfLiteStatus prepare_sequence(struct atoll_op *op)
{
	const TfLiteUnidirectionalSequenceLSTMParams *params = op->node->builtin_data;
	struct both *both = NULL;
	ATOLL_TRY(start(op, ONE_INPUTS_MIN, ONE_INPUTS_MAX, 1, 3, &both));
	struct atoll_lstm *lstm = &both->pass[0];
	atoll_sequence_of(atoll_op_input(op, INPUT), params->time_major, &lstm->sequence);
	lstm->diagonal = params->diagonal_recurrent_tensors;
	lstm->asymmetric = params->asymmetric_quantize_inputs;
	lstm->activation = params->activation;
	lstm->cell_clip = params->cell_clip;
	lstm->projection_clip = params->proj_clip;
	return finish_one(op, lstm);
}

/* The full kernel; lstm_basic.c has the other one. */
static TfLiteStatus prepare_single(struct atoll_op *op)
{
	const TfLiteLSTMParams *params = op->node->builtin_data;
	struct both *both = NULL;
	ATOLL_TRY(start(op, ONE_INPUTS_MIN, ONE_INPUTS_MAX, 1, 2, &both));
	struct atoll_lstm *lstm = &both->pass[0];
	lstm->sequence = (struct atoll_sequence){1, (size_t)atoll_tensor_dim(atoll_op_input(op, INPUT), 0), true};
	lstm->asymmetric = params->asymmetric_quantize_inputs;
	lstm->activation = params->activation;
	lstm->cell_clip = params->cell_clip;
	lstm->projection_clip = params->proj_clip;
	return finish_one(op, lstm);
}

/* Without weights of its own an auxiliary input is the input of the backward direction. */
static TfLiteStatus choose_inputs(struct atoll_op *op, struct both *both)
{
	const TfLiteTensor *input = atoll_op_input(op, INPUT);
	const TfLiteTensor *auxiliary = atoll_op_input(op, AUXILIARY);
	both->pass[0].input = both->pass[1].input = input;
	if (auxiliary == NULL)
		return kTfLiteOk;
	ATOLL_TRY(atoll_op_expect_rank(op, auxiliary, "the auxiliary input", 3, 3));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, auxiliary, "input and auxiliary input"));
	for (int i = 0; i < 2; i++)
		if (atoll_tensor_dim(auxiliary, i) != atoll_tensor_dim(input, i))
			return atoll_op_fail(op, kAtollInvalidModel,
				"the auxiliary input does not have the steps and batches of the input");
	if (atoll_op_input(op, forward.auxiliary + ATOLL_LSTM_FORGET) == NULL)
		both->pass[1].input = auxiliary;
	else
		both->pass[0].auxiliary = both->pass[1].auxiliary = auxiliary;
	return kTfLiteOk;
}

static TfLiteStatus resize_outputs(struct atoll_op *op, struct both *both, bool merged)
{
	struct atoll_dims shape;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, INPUT), "input 0", &shape));
	both->pass[1].output_offset = merged ? both->pass[0].outputs : 0;
	for (int i = 0; i < 2; i++) {
		struct atoll_lstm *lstm = &both->pass[i];
		lstm->output = atoll_op_output(op, merged ? 0 : i);
		lstm->output_row = merged ? both->pass[0].outputs + both->pass[1].outputs : lstm->outputs;
		shape.at[2] = (int)lstm->output_row;
		ATOLL_TRY(atoll_op_resize(op, lstm->output, &shape));
	}
	return kTfLiteOk;
}

static TfLiteStatus prepare_both(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	const TfLiteBidirectionalSequenceLSTMParams *params = op->node->builtin_data;
	struct both *both = NULL;
	ATOLL_TRY(start(op, TWO_INPUTS, TWO_INPUTS, params->merge_outputs ? 1 : 2, 3, &both));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, INPUT), "input 0", floats));
	ATOLL_TRY(choose_inputs(op, both));
	both->count = 2;
	for (int i = 0; i < 2; i++) {
		struct atoll_lstm *lstm = &both->pass[i];
		atoll_sequence_of(atoll_op_input(op, INPUT), params->time_major, &lstm->sequence);
		lstm->backward = i == 1;
		lstm->asymmetric = params->asymmetric_quantize_inputs;
		lstm->activation = params->activation;
		lstm->cell_clip = params->cell_clip;
		lstm->projection_clip = params->proj_clip;
		collect(op, i == 0 ? &forward : &backward, lstm);
		ATOLL_TRY(check_sizes(op, lstm));
	}
	ATOLL_TRY(resize_outputs(op, both, params->merge_outputs));
	ATOLL_TRY(choose(op, &both->pass[0]));
	return choose(op, &both->pass[1]);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct both *both = op->state;
	for (int i = 0; i < both->count; i++)
		ATOLL_TRY(both->pass[i].invoke(op, &both->pass[i]));
	return kTfLiteOk;
}

static TfLiteStatus prepare_either(struct atoll_op *op)
{
	const TfLiteLSTMParams *params = op->node->builtin_data;
	return params->kernel_type == kTfLiteLSTMBasicKernel ? atoll_lstm_basic_prepare(op) : prepare_single(op);
}

static TfLiteStatus invoke_either(struct atoll_op *op)
{
	const TfLiteLSTMParams *params = op->node->builtin_data;
	return params->kernel_type == kTfLiteLSTMBasicKernel ? atoll_lstm_basic_invoke(op) : invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinLstm, "LSTM", 1, 4, prepare_either, invoke_either},
	{kTfLiteBuiltinUnidirectionalSequenceLstm, "UNIDIRECTIONAL_SEQUENCE_LSTM", 1, 4, prepare_sequence, invoke},
	{kTfLiteBuiltinBidirectionalSequenceLstm, "BIDIRECTIONAL_SEQUENCE_LSTM", 1, 3, prepare_both, invoke},
};
const struct atoll_op_family atoll_ops_lstm = ATOLL_OP_FAMILY(rows);
