/* SPDX-License-Identifier: Apache-2.0
 * LSTM and UNIDIRECTIONAL_SEQUENCE_LSTM: checks the two dozen tensors and chooses the implementation for their number format. */
#include "ops/lstm.h"

#include "ops/shape.h"

/* Positions of the inputs. */
enum {
	INPUT = 0,
	INPUT_WEIGHTS = 1,
	RECURRENT_WEIGHTS = 5,
	PEEPHOLES = 9, /* of the input, forget and output gates */
	BIASES = 12,
	PROJECTION = 16,
	PROJECTION_BIAS = 17,
	HIDDEN = 18,
	CELL = 19,
	NORMS = 20,
	INPUTS_MAX = 24,
};

static void collect(const struct atoll_op *op, struct atoll_lstm *lstm)
{
	static const int peepholes[ATOLL_LSTM_GATES] = {PEEPHOLES, PEEPHOLES + 1, -1, PEEPHOLES + 2};
	lstm->input = atoll_op_input(op, INPUT);
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		struct atoll_lstm_gate *gate = &lstm->gates[g];
		gate->input_weights = atoll_op_input(op, INPUT_WEIGHTS + g);
		gate->recurrent_weights = atoll_op_input(op, RECURRENT_WEIGHTS + g);
		gate->peephole = peepholes[g] >= 0 ? atoll_op_input(op, peepholes[g]) : NULL;
		gate->bias = atoll_op_input(op, BIASES + g);
		gate->norm = atoll_op_input(op, NORMS + g);
	}
	lstm->projection = atoll_op_input(op, PROJECTION);
	lstm->projection_bias = atoll_op_input(op, PROJECTION_BIAS);
}

static TfLiteStatus expect_shape(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t rows, size_t columns)
{
	const int rank = columns > 0 ? 2 : 1;
	ATOLL_TRY(atoll_op_expect_rank(op, tensor, what, rank, rank));
	const bool fits = (size_t)atoll_tensor_dim(tensor, 0) == rows && (rank == 1 || (size_t)atoll_tensor_dim(tensor, 1) == columns);
	if (fits)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "%s are %d by %d, they must be %zu by %zu", what, atoll_tensor_dim(tensor, 0),
	                     atoll_tensor_dim(tensor, 1), rows, columns > 0 ? columns : 1);
}

static TfLiteStatus expect_optional(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t count)
{
	return tensor == NULL ? kTfLiteOk : expect_shape(op, tensor, what, count, 0);
}

static TfLiteStatus check_gate(struct atoll_op *op, const struct atoll_lstm *lstm, int index)
{
	const struct atoll_lstm_gate *gate = &lstm->gates[index];
	if (index == ATOLL_LSTM_INPUT && gate->input_weights == NULL && gate->recurrent_weights == NULL)
		return kTfLiteOk; /* coupled with the forget gate */
	if (gate->input_weights == NULL || gate->recurrent_weights == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "gate %d lacks weights", index);
	ATOLL_TRY(expect_shape(op, gate->input_weights, "input weights", lstm->cells, lstm->inputs));
	ATOLL_TRY(expect_shape(op, gate->recurrent_weights, "recurrent weights", lstm->cells, lstm->outputs));
	ATOLL_TRY(expect_optional(op, gate->peephole, "peephole weights", lstm->cells));
	ATOLL_TRY(expect_optional(op, gate->norm, "layer normalization weights", lstm->cells));
	if (gate->bias == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "gate %d lacks a bias", index);
	return expect_shape(op, gate->bias, "biases", lstm->cells, 0);
}

static TfLiteStatus check_state(struct atoll_op *op, struct atoll_lstm *lstm)
{
	lstm->hidden = atoll_op_input_mut(op, HIDDEN);
	lstm->cell = atoll_op_input_mut(op, CELL);
	if (lstm->hidden == NULL || lstm->cell == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "lacks its state tensors");
	if (atoll_tensor_is_constant(lstm->hidden) || atoll_tensor_is_constant(lstm->cell))
		return atoll_op_fail(op, kAtollInvalidModel, "its state tensors are constant");
	if (atoll_tensor_elements(lstm->hidden) != lstm->batches * lstm->outputs)
		return atoll_op_fail(op, kAtollInvalidModel, "the hidden state has %zu values for %zu batches of %zu", atoll_tensor_elements(lstm->hidden),
		                     lstm->batches, lstm->outputs);
	if (atoll_tensor_elements(lstm->cell) != lstm->batches * lstm->cells)
		return atoll_op_fail(op, kAtollInvalidModel, "the cell state has %zu values for %zu batches of %zu", atoll_tensor_elements(lstm->cell),
		                     lstm->batches, lstm->cells);
	return kTfLiteOk;
}

static TfLiteStatus check_sizes(struct atoll_op *op, struct atoll_lstm *lstm)
{
	const TfLiteTensor *cell_weights = lstm->gates[ATOLL_LSTM_OUTPUT].input_weights, *recurrent = lstm->gates[ATOLL_LSTM_OUTPUT].recurrent_weights;
	if (cell_weights == NULL || recurrent == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the output gate lacks weights");
	ATOLL_TRY(atoll_op_expect_rank(op, cell_weights, "input weights", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, recurrent, "recurrent weights", 2, 2));
	lstm->cells = (size_t)atoll_tensor_dim(cell_weights, 0);
	lstm->inputs = (size_t)atoll_tensor_dim(cell_weights, 1);
	lstm->outputs = (size_t)atoll_tensor_dim(recurrent, 1);
	if (lstm->cells == 0 || lstm->outputs == 0 || lstm->inputs == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "%zu cells, %zu inputs, %zu outputs: none may be 0", lstm->cells, lstm->inputs, lstm->outputs);
	const int rank = atoll_tensor_rank(lstm->input);
	if ((size_t)atoll_tensor_dim(lstm->input, rank - 1) != lstm->inputs)
		return atoll_op_fail(op, kAtollInvalidModel, "the input has %d values a step, the weights take %zu", atoll_tensor_dim(lstm->input, rank - 1),
		                     lstm->inputs);
	for (int g = 0; g < ATOLL_LSTM_GATES; g++)
		ATOLL_TRY(check_gate(op, lstm, g));
	if (lstm->projection == NULL && lstm->outputs != lstm->cells)
		return atoll_op_fail(op, kAtollInvalidModel, "%zu cells give %zu outputs without a projection", lstm->cells, lstm->outputs);
	if (lstm->projection != NULL)
		ATOLL_TRY(expect_shape(op, lstm->projection, "projection weights", lstm->outputs, lstm->cells));
	ATOLL_TRY(expect_optional(op, lstm->projection_bias, "projection biases", lstm->outputs));
	return check_state(op, lstm);
}

static TfLiteStatus choose(struct atoll_op *op, struct atoll_lstm *lstm)
{
	const TfLiteTensor *weights = lstm->gates[ATOLL_LSTM_OUTPUT].input_weights;
	if (lstm->input->type == kTfLiteFloat32 && weights->type == kTfLiteFloat32)
		return atoll_lstm_f32_prepare(op, lstm);
	if (lstm->input->type == kTfLiteInt8 && weights->type == kTfLiteInt8)
		return atoll_lstm_integer_prepare(op, lstm);
	return atoll_op_fail(op, kAtollUnsupported, "input %s with weights %s is not supported", TfLiteTypeGetName(lstm->input->type),
	                     TfLiteTypeGetName(weights->type));
}

static TfLiteStatus start(struct atoll_op *op, struct atoll_lstm **result)
{
	ATOLL_TRY(atoll_op_expect_counts(op, CELL + 1, INPUTS_MAX, 1));
	struct atoll_lstm *lstm = op->services->keep(op, sizeof(*lstm));
	if (lstm == NULL)
		return kTfLiteError;
	op->state = lstm;
	*result = lstm;
	collect(op, lstm);
	if (lstm->input == NULL || atoll_op_output(op, 0) == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "lacks its input or output");
	return kTfLiteOk;
}

static TfLiteStatus finish(struct atoll_op *op, struct atoll_lstm *lstm)
{
	ATOLL_TRY(check_sizes(op, lstm));
	struct atoll_dims shape;
	ATOLL_TRY(atoll_op_dims(op, lstm->input, "input 0", &shape));
	shape.at[shape.rank - 1] = (int)lstm->outputs;
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &shape));
	return choose(op, lstm);
}

static TfLiteStatus prepare_sequence(struct atoll_op *op)
{
	const TfLiteUnidirectionalSequenceLSTMParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	struct atoll_lstm *lstm = NULL;
	ATOLL_TRY(start(op, &lstm));
	ATOLL_TRY(atoll_op_expect_rank(op, lstm->input, "input 0", 3, 3));
	if (params->diagonal_recurrent_tensors)
		return atoll_op_fail(op, kAtollUnsupported, "diagonal recurrent weights are not supported");
	lstm->time_major = params->time_major;
	lstm->steps = (size_t)atoll_tensor_dim(lstm->input, params->time_major ? 0 : 1);
	lstm->batches = (size_t)atoll_tensor_dim(lstm->input, params->time_major ? 1 : 0);
	lstm->activation = params->activation;
	lstm->cell_clip = params->cell_clip;
	lstm->projection_clip = params->proj_clip;
	return finish(op, lstm);
}

static TfLiteStatus prepare_single(struct atoll_op *op)
{
	const TfLiteLSTMParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	if (params->kernel_type != kTfLiteLSTMFullKernel)
		return atoll_op_fail(op, kAtollUnsupported, "kernel type %d is not supported", (int)params->kernel_type);
	struct atoll_lstm *lstm = NULL;
	ATOLL_TRY(start(op, &lstm));
	ATOLL_TRY(atoll_op_expect_rank(op, lstm->input, "input 0", 2, 2));
	lstm->time_major = true;
	lstm->steps = 1;
	lstm->batches = (size_t)atoll_tensor_dim(lstm->input, 0);
	lstm->activation = params->activation;
	lstm->cell_clip = params->cell_clip;
	lstm->projection_clip = params->proj_clip;
	return finish(op, lstm);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_lstm *lstm = op->state;
	return lstm->invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinLstm, "LSTM", 1, 4, prepare_single, invoke},
	{kTfLiteBuiltinUnidirectionalSequenceLstm, "UNIDIRECTIONAL_SEQUENCE_LSTM", 1, 4, prepare_sequence, invoke},
};
const struct atoll_op_family atoll_ops_lstm = ATOLL_OP_FAMILY(rows);
