/* SPDX-License-Identifier: Apache-2.0
 * Long short-term memory of floats, with float or 8-bit weights. What the inputs contribute to the gates is computed for all steps at once; each step adds
 * what the hidden state contributes. */
#include <math.h>
#include <string.h>

#include "kernels/unary_f32.h"
#include "ops/linear.h"
#include "ops/lstm.h"

struct lstm_f32 {
	struct atoll_linear from_input[ATOLL_LSTM_GATES], from_auxiliary[ATOLL_LSTM_GATES], from_hidden[ATOLL_LSTM_GATES], projection;
	float *peepholes[ATOLL_LSTM_GATES]; /* as floats, where they are integers */
	int inputs; /* scratch: [gate][step or batch][batch or step][cell], in the order of the input; one more with auxiliary inputs */
	int work; /* scratch: [gate][batch][cell] and a row of outputs for each batch */
};

static void clip(size_t n, float *x, float limit)
{
	if (limit > 0.0f)
		atoll_unary_f32()->clamp(n, x, x, -limit, limit);
}

/* One row to mean 0 and deviation 1, then scaled and shifted. */
static void normalize(size_t n, float *x, const float *scale, const float *shift)
{
	float sum = 0.0f, squares = 0.0f;
	for (size_t i = 0; i < n; i++)
		sum += x[i];
	const float mean = sum / (float)n;
	for (size_t i = 0; i < n; i++) {
		const float difference = x[i] - mean, square = difference * difference;
		squares += square;
	}
	const float inverse = 1.0f / sqrtf(squares / (float)n + 1e-8f);
	for (size_t i = 0; i < n; i++) {
		const float scaled = (x[i] - mean) * inverse * scale[i];
		x[i] = scaled + shift[i];
	}
}

/* What a gate lets through for one batch row: `gate` holds the contributions of input and hidden state. */
static void finish_gate(const struct atoll_lstm *lstm, int index, const float *cell, float *gate)
{
	const struct atoll_lstm_gate *g = &lstm->gates[index];
	const struct lstm_f32 *f32 = lstm->format;
	if (g->peephole != NULL) {
		const float *peephole = f32->peepholes[index] != NULL ? f32->peepholes[index] : g->peephole->data.f;
		for (size_t i = 0; i < lstm->cells; i++) {
			const float seen = cell[i] * peephole[i];
			gate[i] += seen;
		}
	}
	if (g->norm != NULL)
		normalize(lstm->cells, gate, g->norm->data.f, g->bias->data.f);
	if (index == ATOLL_LSTM_CELL)
		atoll_recurrent_activate(lstm->cells, gate, lstm->activation);
	else
		atoll_unary_f32()->logistic(lstm->cells, gate, gate, 0.0f, 0.0f);
}

static void update_cell(const struct atoll_lstm *lstm, const float *in, const float *forget, const float *candidate, float *cell)
{
	for (size_t i = 0; i < lstm->cells; i++) {
		const float gate = in != NULL ? in[i] : 1.0f - forget[i];
		const float kept = forget[i] * cell[i], added = gate * candidate[i];
		cell[i] = kept + added;
	}
	clip(lstm->cells, cell, lstm->cell_clip);
}

static void run_batch(const struct atoll_lstm *lstm, float *const gates[], float *cell, float *out)
{
	const bool coupled = lstm->gates[ATOLL_LSTM_INPUT].input_weights == NULL;
	if (!coupled)
		finish_gate(lstm, ATOLL_LSTM_INPUT, cell, gates[ATOLL_LSTM_INPUT]);
	finish_gate(lstm, ATOLL_LSTM_FORGET, cell, gates[ATOLL_LSTM_FORGET]);
	finish_gate(lstm, ATOLL_LSTM_CELL, cell, gates[ATOLL_LSTM_CELL]);
	update_cell(lstm, coupled ? NULL : gates[ATOLL_LSTM_INPUT], gates[ATOLL_LSTM_FORGET], gates[ATOLL_LSTM_CELL], cell);
	finish_gate(lstm, ATOLL_LSTM_OUTPUT, cell, gates[ATOLL_LSTM_OUTPUT]);
	memcpy(out, cell, lstm->cells * sizeof(*out));
	atoll_recurrent_activate(lstm->cells, out, lstm->activation);
	for (size_t i = 0; i < lstm->cells; i++)
		out[i] *= gates[ATOLL_LSTM_OUTPUT][i];
}

static void add(size_t n, const float *x, float *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] += x[i];
}

/* What the hidden state contributes to a gate of all batches. */
static void run_hidden(struct atoll_op *op, const struct atoll_lstm *lstm, int index, float *to)
{
	struct lstm_f32 *f32 = lstm->format;
	const float *hidden = lstm->hidden->data.f;
	if (!lstm->diagonal) {
		atoll_linear_run(op, &f32->from_hidden[index], hidden, to);
		return;
	}
	const float *weights = lstm->gates[index].recurrent_weights->data.f;
	for (size_t i = 0; i < lstm->sequence.batches * lstm->cells; i++)
		to[i] = weights[i % lstm->cells] * hidden[i];
}

static void run_step(struct atoll_op *op, const struct atoll_lstm *lstm, size_t step, const float *inputs, float *work)
{
	struct lstm_f32 *f32 = lstm->format;
	const size_t batches = lstm->sequence.batches;
	const size_t plane = batches * lstm->cells, rows = lstm->sequence.steps * batches;
	float *hidden = lstm->hidden->data.f, *outs = work + ATOLL_LSTM_GATES * plane;
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		if (lstm->gates[g].input_weights == NULL)
			continue;
		run_hidden(op, lstm, g, work + (size_t)g * plane);
		for (size_t batch = 0; batch < batches; batch++)
			add(lstm->cells, inputs + ((size_t)g * rows + atoll_sequence_row(&lstm->sequence, step, batch)) * lstm->cells,
				work + (size_t)g * plane + batch * lstm->cells);
	}
	for (size_t batch = 0; batch < batches; batch++) {
		float *gates[ATOLL_LSTM_GATES];
		for (int g = 0; g < ATOLL_LSTM_GATES; g++)
			gates[g] = work + (size_t)g * plane + batch * lstm->cells;
		run_batch(lstm, gates, lstm->cell->data.f + batch * lstm->cells, outs + batch * lstm->cells);
	}
	if (lstm->projection != NULL) {
		atoll_linear_run(op, &f32->projection, outs, hidden);
		clip(batches * lstm->outputs, hidden, lstm->projection_clip);
	} else {
		memcpy(hidden, outs, plane * sizeof(*hidden));
	}
	for (size_t batch = 0; batch < batches; batch++)
		memcpy(lstm->output->data.f + atoll_sequence_row(&lstm->sequence, step, batch) * lstm->output_row + lstm->output_offset,
			hidden + batch * lstm->outputs, lstm->outputs * sizeof(float));
}

static void run_inputs(struct atoll_op *op, const struct atoll_lstm *lstm, float *inputs)
{
	struct lstm_f32 *f32 = lstm->format;
	const size_t size = lstm->sequence.steps * lstm->sequence.batches * lstm->cells;
	float *more = inputs + ATOLL_LSTM_GATES * size;
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		if (lstm->gates[g].input_weights == NULL)
			continue;
		atoll_linear_run(op, &f32->from_input[g], lstm->input->data.f, inputs + (size_t)g * size);
		if (lstm->auxiliary == NULL)
			continue;
		atoll_linear_run(op, &f32->from_auxiliary[g], lstm->auxiliary->data.f, more);
		add(size, more, inputs + (size_t)g * size);
	}
}

static TfLiteStatus lstm_f32_invoke(struct atoll_op *op, const struct atoll_lstm *lstm)
{
	const struct lstm_f32 *f32 = lstm->format;
	const size_t steps = lstm->sequence.steps;
	float *inputs = op->services->scratch_data(op, f32->inputs), *work = op->services->scratch_data(op, f32->work);
	run_inputs(op, lstm, inputs);
	for (size_t step = 0; step < steps; step++) {
		ATOLL_TRY(op->services->poll(op));
		run_step(op, lstm, lstm->backward ? steps - 1 - step : step, inputs, work);
	}
	return kTfLiteOk;
}

static TfLiteStatus expect(struct atoll_op *op, const TfLiteTensor *tensor, TfLiteType type, const char *what)
{
	if (tensor == NULL || tensor->type == type)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollUnsupported, "%s are %s; %s is needed", what, TfLiteTypeGetName(tensor->type), TfLiteTypeGetName(type));
}

/* All weights have one type; everything else is float. */
static TfLiteStatus check_types(struct atoll_op *op, const struct atoll_lstm *lstm)
{
	const TfLiteType type = lstm->gates[ATOLL_LSTM_OUTPUT].input_weights->type;
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		const struct atoll_lstm_gate *gate = &lstm->gates[g];
		ATOLL_TRY(expect(op, gate->input_weights, type, "the input weights"));
		ATOLL_TRY(expect(op, gate->auxiliary_weights, type, "the auxiliary weights"));
		ATOLL_TRY(expect(op, gate->recurrent_weights, lstm->diagonal ? kTfLiteFloat32 : type, "the recurrent weights"));
		ATOLL_TRY(expect(op, gate->peephole, type, "the peephole weights"));
		ATOLL_TRY(expect(op, gate->bias, kTfLiteFloat32, "the biases"));
		ATOLL_TRY(expect(op, gate->norm, kTfLiteFloat32, "the layer normalization weights"));
	}
	ATOLL_TRY(expect(op, lstm->projection, type, "the projection weights"));
	ATOLL_TRY(expect(op, lstm->projection_bias, kTfLiteFloat32, "the projection biases"));
	ATOLL_TRY(expect(op, lstm->hidden, kTfLiteFloat32, "the hidden states"));
	ATOLL_TRY(expect(op, lstm->cell, kTfLiteFloat32, "the cell states"));
	ATOLL_TRY(expect(op, lstm->output, kTfLiteFloat32, "the outputs"));
	return atoll_recurrent_check_activation(op, lstm->activation);
}

static TfLiteStatus recover_peephole(struct atoll_op *op, const TfLiteTensor *weights, float **peephole)
{
	const size_t n = atoll_tensor_elements(weights);
	*peephole = op->services->keep(op, n * sizeof(**peephole));
	if (*peephole == NULL)
		return kTfLiteError;
	if (!atoll_tensor_is_constant(weights))
		return atoll_op_fail(op, kAtollUnsupported, "the peephole weights are not constant");
	for (size_t i = 0; i < n; i++)
		(*peephole)[i] = weights->params.scale * (float)weights->data.int8[i];
	return kTfLiteOk;
}

static TfLiteStatus prepare_gate(struct atoll_op *op, const struct atoll_lstm *lstm, int index)
{
	struct lstm_f32 *f32 = lstm->format;
	const struct atoll_lstm_gate *gate = &lstm->gates[index];
	const size_t rows = lstm->sequence.steps * lstm->sequence.batches;
	if (gate->input_weights == NULL)
		return kTfLiteOk;
	/* With layer normalization the bias comes after it. */
	const TfLiteTensor *bias = gate->norm == NULL ? gate->bias : NULL;
	ATOLL_TRY(atoll_linear_plan(op, &f32->from_input[index], rows, gate->input_weights, bias, lstm->asymmetric));
	if (!lstm->diagonal)
		ATOLL_TRY(atoll_linear_plan(
			op, &f32->from_hidden[index], lstm->sequence.batches, gate->recurrent_weights, NULL, lstm->asymmetric));
	if (lstm->auxiliary != NULL)
		ATOLL_TRY(atoll_linear_plan(op, &f32->from_auxiliary[index], rows, gate->auxiliary_weights, NULL, lstm->asymmetric));
	if (gate->peephole != NULL && gate->peephole->type != kTfLiteFloat32)
		return recover_peephole(op, gate->peephole, &f32->peepholes[index]);
	return kTfLiteOk;
}

TfLiteStatus atoll_lstm_f32_prepare(struct atoll_op *op, struct atoll_lstm *lstm)
{
	ATOLL_TRY(check_types(op, lstm));
	struct lstm_f32 *f32 = op->services->keep(op, sizeof(*f32));
	if (f32 == NULL)
		return kTfLiteError;
	lstm->format = f32;
	lstm->invoke = lstm_f32_invoke;
	const size_t batches = lstm->sequence.batches;
	const size_t planes = ATOLL_LSTM_GATES + (lstm->auxiliary != NULL ? 1 : 0);
	for (int g = 0; g < ATOLL_LSTM_GATES; g++)
		ATOLL_TRY(prepare_gate(op, lstm, g));
	if (lstm->projection != NULL)
		ATOLL_TRY(atoll_linear_plan(op, &f32->projection, batches, lstm->projection, lstm->projection_bias, lstm->asymmetric));
	ATOLL_TRY(op->services->scratch(op, planes * lstm->sequence.steps * batches * lstm->cells * sizeof(float), &f32->inputs));
	return op->services->scratch(op, (ATOLL_LSTM_GATES + 1) * batches * lstm->cells * sizeof(float), &f32->work);
}
