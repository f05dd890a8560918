/* SPDX-License-Identifier: Apache-2.0
 * Float long short-term memory. What the inputs contribute to the gates is computed for all steps at once; each step adds
 * what the hidden state contributes. */
#include <math.h>
#include <string.h>

#include "kernels/unary_f32.h"
#include "ops/dense.h"
#include "ops/lstm.h"

struct lstm_f32 {
	struct atoll_dense from_input[ATOLL_LSTM_GATES], from_hidden[ATOLL_LSTM_GATES], projection;
	int inputs; /* scratch: [gate][step or batch][batch or step][cell], in the order of the input */
	int work; /* scratch: [gate][batch][cell] and a row of outputs for each batch */
};

static void clip(size_t n, float *x, float limit)
{
	if (limit > 0.0f)
		atoll_unary_f32()->clamp(n, x, x, -limit, limit);
}

static void activate(size_t n, float *x, TfLiteFusedActivation activation)
{
	const struct atoll_unary_f32_kernels *unary = atoll_unary_f32();
	if (activation == kTfLiteActTanh)
		unary->tanh(n, x, x, 0.0f, 0.0f);
	else if (activation == kTfLiteActSigmoid)
		unary->logistic(n, x, x, 0.0f, 0.0f);
	else if (activation == kTfLiteActRelu)
		unary->clamp(n, x, x, 0.0f, INFINITY);
	else if (activation == kTfLiteActRelu6)
		unary->clamp(n, x, x, 0.0f, 6.0f);
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
	if (g->peephole != NULL)
		for (size_t i = 0; i < lstm->cells; i++) {
			const float seen = cell[i] * g->peephole->data.f[i];
			gate[i] += seen;
		}
	if (g->norm != NULL)
		normalize(lstm->cells, gate, g->norm->data.f, g->bias->data.f);
	if (index == ATOLL_LSTM_CELL)
		activate(lstm->cells, gate, lstm->activation);
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

/* Row of the input and output for one batch at one step. */
static size_t row_at(const struct atoll_lstm *lstm, size_t step, size_t batch)
{
	return lstm->time_major ? step * lstm->batches + batch : batch * lstm->steps + step;
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
	activate(lstm->cells, out, lstm->activation);
	for (size_t i = 0; i < lstm->cells; i++)
		out[i] *= gates[ATOLL_LSTM_OUTPUT][i];
}

static void run_step(struct atoll_op *op, struct lstm_f32 *f32, size_t step, const float *inputs, float *work)
{
	const struct atoll_lstm *lstm = op->state;
	const size_t plane = lstm->batches * lstm->cells, rows = lstm->steps * lstm->batches;
	float *hidden = lstm->hidden->data.f, *outs = work + ATOLL_LSTM_GATES * plane;
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		if (lstm->gates[g].input_weights == NULL)
			continue;
		atoll_dense_run(op, &f32->from_hidden[g], hidden, work + (size_t)g * plane);
		for (size_t batch = 0; batch < lstm->batches; batch++) {
			const float *from = inputs + ((size_t)g * rows + row_at(lstm, step, batch)) * lstm->cells;
			float *to = work + (size_t)g * plane + batch * lstm->cells;
			for (size_t i = 0; i < lstm->cells; i++)
				to[i] += from[i];
		}
	}
	for (size_t batch = 0; batch < lstm->batches; batch++) {
		float *gates[ATOLL_LSTM_GATES];
		for (int g = 0; g < ATOLL_LSTM_GATES; g++)
			gates[g] = work + (size_t)g * plane + batch * lstm->cells;
		run_batch(lstm, gates, lstm->cell->data.f + batch * lstm->cells, outs + batch * lstm->cells);
	}
	if (lstm->projection != NULL) {
		atoll_dense_run(op, &f32->projection, outs, hidden);
		clip(lstm->batches * lstm->outputs, hidden, lstm->projection_clip);
	} else {
		memcpy(hidden, outs, plane * sizeof(*hidden));
	}
	for (size_t batch = 0; batch < lstm->batches; batch++)
		memcpy(atoll_op_output(op, 0)->data.f + row_at(lstm, step, batch) * lstm->outputs, hidden + batch * lstm->outputs,
		       lstm->outputs * sizeof(float));
}

static TfLiteStatus lstm_f32_invoke(struct atoll_op *op)
{
	const struct atoll_lstm *lstm = op->state;
	struct lstm_f32 *f32 = lstm->format;
	float *inputs = op->services->scratch_data(op, f32->inputs), *work = op->services->scratch_data(op, f32->work);
	for (int g = 0; g < ATOLL_LSTM_GATES; g++)
		if (lstm->gates[g].input_weights != NULL)
			atoll_dense_run(op, &f32->from_input[g], lstm->input->data.f, inputs + (size_t)g * lstm->steps * lstm->batches * lstm->cells);
	for (size_t step = 0; step < lstm->steps; step++) {
		ATOLL_TRY(op->services->poll(op));
		run_step(op, f32, step, inputs, work);
	}
	return kTfLiteOk;
}

static TfLiteStatus check_types(struct atoll_op *op, const struct atoll_lstm *lstm)
{
	for (int i = 0; i < atoll_op_input_count(op); i++) {
		const TfLiteTensor *tensor = atoll_op_input(op, i);
		if (tensor != NULL && tensor->type != kTfLiteFloat32)
			return atoll_op_fail(op, kAtollUnsupported, "input %d is %s among floats", i, TfLiteTypeGetName(tensor->type));
	}
	if (atoll_op_output(op, 0)->type != kTfLiteFloat32)
		return atoll_op_fail(op, kAtollUnsupported, "the output is %s", TfLiteTypeGetName(atoll_op_output(op, 0)->type));
	switch (lstm->activation) {
	case kTfLiteActNone:
	case kTfLiteActRelu:
	case kTfLiteActRelu6:
	case kTfLiteActTanh:
	case kTfLiteActSigmoid:
		return kTfLiteOk;
	default:
		return atoll_op_fail(op, kAtollUnsupported, "activation %d is not supported", (int)lstm->activation);
	}
}

TfLiteStatus atoll_lstm_f32_prepare(struct atoll_op *op, struct atoll_lstm *lstm)
{
	ATOLL_TRY(check_types(op, lstm));
	struct lstm_f32 *f32 = op->services->keep(op, sizeof(*f32));
	if (f32 == NULL)
		return kTfLiteError;
	lstm->format = f32;
	lstm->invoke = lstm_f32_invoke;
	const size_t rows = lstm->steps * lstm->batches;
	for (int g = 0; g < ATOLL_LSTM_GATES; g++) {
		const struct atoll_lstm_gate *gate = &lstm->gates[g];
		if (gate->input_weights == NULL)
			continue;
		/* With layer normalization the bias comes after it. */
		const TfLiteTensor *bias = gate->norm == NULL ? gate->bias : NULL;
		ATOLL_TRY(atoll_dense_plan(op, &f32->from_input[g], rows, gate->input_weights, bias, -INFINITY, INFINITY));
		ATOLL_TRY(atoll_dense_plan(op, &f32->from_hidden[g], lstm->batches, gate->recurrent_weights, NULL, -INFINITY, INFINITY));
	}
	if (lstm->projection != NULL)
		ATOLL_TRY(atoll_dense_plan(op, &f32->projection, lstm->batches, lstm->projection, lstm->projection_bias, -INFINITY, INFINITY));
	ATOLL_TRY(op->services->scratch(op, ATOLL_LSTM_GATES * rows * lstm->cells * sizeof(float), &f32->inputs));
	return op->services->scratch(op, (ATOLL_LSTM_GATES + 1) * lstm->batches * lstm->cells * sizeof(float), &f32->work);
}
