/* SPDX-License-Identifier: Apache-2.0
 * Long short-term memory with 8-bit activations and 16-bit cells: gates are 16-bit words with 12 fraction bits before their
 * activation and 15 after it. */
#include <math.h>
#include <string.h>

#include "kernels/inverse_root.h"
#include "kernels/requantize.h"
#include "kernels/sigmoid16.h"
#include "ops/lstm.h"
#include "ops/quant.h"
#include "ops/rescale.h"

enum { GATE_FRACTION_BITS = 12, HIDDEN_INTERMEDIATE = ATOLL_LSTM_GATES, INTERMEDIATES = ATOLL_LSTM_GATES + 1 };

struct gate {
	struct atoll_rescale from_input, from_hidden, from_cell, norm;
	int32_t *input_bias, *hidden_bias; /* with the zero points of input and hidden state folded in */
	int32_t variance_min;
};

struct lstm_integer {
	struct gate gates[ATOLL_LSTM_GATES];
	struct atoll_rescale to_hidden, projection;
	int32_t *projection_bias;
	int32_t projected_zero; /* zero point of what the projection multiplies */
	int cell_integer_bits;
	int32_t cell_clip, projection_clip;
	int gate_words, products; /* scratch: [gate][batch][cell] words, and [batch][cell] bytes */
};

static int32_t clamp(int32_t v, int32_t lo, int32_t hi)
{
	return v < lo ? lo : v > hi ? hi : v;
}

static int16_t saturate16(int64_t v)
{
	return (int16_t)(v < INT16_MIN ? INT16_MIN : v > INT16_MAX ? INT16_MAX : v);
}

/* Wraps; callers keep sums that make sense inside. */
static int32_t dot(int32_t start, size_t n, const int8_t *a, const int8_t *b)
{
	uint32_t sum = (uint32_t)start;
	for (size_t i = 0; i < n; i++)
		sum += (uint32_t)(a[i] * b[i]);
	return (int32_t)sum;
}

static void normalize(const struct atoll_lstm *lstm, const struct gate *g, const struct atoll_lstm_gate *tensors, int16_t *row)
{
	const int64_t n = (int64_t)lstm->cells;
	int64_t sum = 0, squares = 0;
	for (int64_t i = 0; i < n; i++) {
		sum += row[i];
		squares += (int32_t)row[i] * row[i];
	}
	/* 10 more fraction bits for the mean, 20 for the variance. */
	const int32_t mean = (int32_t)(sum * 1024 / n);
	const int64_t spread = squares * ((1 << 20) / n) - (int64_t)mean * mean;
	const int32_t variance = (int32_t)(spread / (1 << 20));
	int32_t multiplier;
	int shift;
	atoll_inverse_root(variance < 1 ? g->variance_min : variance, &multiplier, &shift);
	for (int64_t i = 0; i < n; i++) {
		const int32_t scaled = atoll_rescale(1024 * row[i] - mean, multiplier, shift);
		const int64_t weighed = (int64_t)scaled * tensors->norm->data.i16[i] + tensors->bias->data.i32[i];
		const int32_t rounded = (int32_t)((weighed > 0 ? weighed + 512 : weighed - 512) / 1024);
		row[i] = saturate16(atoll_rescale(rounded, g->norm.multiplier, g->norm.shift + GATE_FRACTION_BITS));
	}
}

static void activate_gate(int index, size_t n, int16_t *row)
{
	for (size_t i = 0; i < n; i++)
		row[i] = index == ATOLL_LSTM_CELL ? atoll_tanh_s16(row[i], 15 - GATE_FRACTION_BITS) : atoll_logistic_s16(row[i]);
}

static void compute_gate(const struct atoll_lstm *lstm, int index, const int8_t *x, const int8_t *hidden, const int16_t *cell, int16_t *row)
{
	const struct lstm_integer *integer = lstm->format;
	const struct gate *g = &integer->gates[index];
	const struct atoll_lstm_gate *tensors = &lstm->gates[index];
	for (size_t i = 0; i < lstm->cells; i++) {
		const int32_t from_x = dot(g->input_bias[i], lstm->inputs, tensors->input_weights->data.int8 + i * lstm->inputs, x);
		const int32_t from_h = dot(g->hidden_bias[i], lstm->outputs, tensors->recurrent_weights->data.int8 + i * lstm->outputs, hidden);
		int16_t word = saturate16(atoll_rescale(from_x, g->from_input.multiplier, g->from_input.shift));
		word = saturate16((int64_t)word + atoll_rescale(from_h, g->from_hidden.multiplier, g->from_hidden.shift));
		if (tensors->peephole != NULL)
			word = saturate16((int64_t)word + atoll_rescale(tensors->peephole->data.i16[i] * cell[i], g->from_cell.multiplier, g->from_cell.shift));
		row[i] = word;
	}
	if (tensors->norm != NULL)
		normalize(lstm, g, tensors, row);
	activate_gate(index, lstm->cells, row);
}

static void update_cell(const struct atoll_lstm *lstm, const int16_t *in, const int16_t *forget, const int16_t *candidate, int16_t *cell)
{
	const struct lstm_integer *integer = lstm->format;
	/* Both products have 30 fraction bits; the cell has 15 - cell_integer_bits. */
	const int shift = 15 + integer->cell_integer_bits;
	for (size_t i = 0; i < lstm->cells; i++) {
		const int16_t gate = in != NULL ? in[i] : (int16_t)(INT16_MAX - forget[i]);
		const int16_t kept = (int16_t)atoll_fixed_shift_right(forget[i] * cell[i], 15);
		const int16_t added = (int16_t)atoll_fixed_shift_right(gate * candidate[i], shift);
		cell[i] = saturate16(kept + added);
		if (integer->cell_clip > 0)
			cell[i] = (int16_t)clamp(cell[i], -integer->cell_clip, integer->cell_clip);
	}
}

static void compute_hidden(const struct atoll_lstm *lstm, const int16_t *gate, const int16_t *cell, int8_t *products, int8_t *hidden)
{
	const struct lstm_integer *integer = lstm->format;
	int8_t *to = lstm->projection != NULL ? products : hidden;
	for (size_t i = 0; i < lstm->cells; i++) {
		const int32_t product = gate[i] * atoll_tanh_s16(cell[i], integer->cell_integer_bits);
		const int32_t v = atoll_rescale(product, integer->to_hidden.multiplier, integer->to_hidden.shift) + integer->projected_zero;
		to[i] = (int8_t)clamp(v, INT8_MIN, INT8_MAX);
	}
	if (lstm->projection == NULL)
		return;
	for (size_t i = 0; i < lstm->outputs; i++) {
		const int32_t sum = dot(integer->projection_bias[i], lstm->cells, lstm->projection->data.int8 + i * lstm->cells, products);
		const int32_t v = atoll_rescale(sum, integer->projection.multiplier, integer->projection.shift) + lstm->hidden->params.zero_point;
		hidden[i] = (int8_t)clamp(v, INT8_MIN, INT8_MAX);
		if (integer->projection_clip > 0)
			hidden[i] = (int8_t)clamp(hidden[i], -integer->projection_clip, integer->projection_clip);
	}
}

static void run_row(const struct atoll_lstm *lstm, size_t row, size_t batch, int16_t *words, int8_t *products, int8_t *output)
{
	const size_t cells = lstm->cells;
	int16_t *gates[ATOLL_LSTM_GATES], *cell = lstm->cell->data.i16 + batch * cells;
	for (int g = 0; g < ATOLL_LSTM_GATES; g++)
		gates[g] = words + (size_t)g * cells;
	int8_t *hidden = lstm->hidden->data.int8 + batch * lstm->outputs;
	const int8_t *x = lstm->input->data.int8 + row * lstm->inputs;
	const bool coupled = lstm->gates[ATOLL_LSTM_INPUT].input_weights == NULL;
	if (!coupled)
		compute_gate(lstm, ATOLL_LSTM_INPUT, x, hidden, cell, gates[ATOLL_LSTM_INPUT]);
	compute_gate(lstm, ATOLL_LSTM_FORGET, x, hidden, cell, gates[ATOLL_LSTM_FORGET]);
	compute_gate(lstm, ATOLL_LSTM_CELL, x, hidden, cell, gates[ATOLL_LSTM_CELL]);
	update_cell(lstm, coupled ? NULL : gates[ATOLL_LSTM_INPUT], gates[ATOLL_LSTM_FORGET], gates[ATOLL_LSTM_CELL], cell);
	compute_gate(lstm, ATOLL_LSTM_OUTPUT, x, hidden, cell, gates[ATOLL_LSTM_OUTPUT]);
	compute_hidden(lstm, gates[ATOLL_LSTM_OUTPUT], cell, products, hidden);
	memcpy(output + row * lstm->outputs, hidden, lstm->outputs);
}

static TfLiteStatus lstm_integer_invoke(struct atoll_op *op, const struct atoll_lstm *lstm)
{
	const struct lstm_integer *integer = lstm->format;
	int16_t *words = op->services->scratch_data(op, integer->gate_words);
	int8_t *products = op->services->scratch_data(op, integer->products);
	for (size_t step = 0; step < lstm->sequence.steps; step++) {
		ATOLL_TRY(op->services->poll(op));
		for (size_t batch = 0; batch < lstm->sequence.batches; batch++)
			run_row(lstm, atoll_sequence_row(&lstm->sequence, step, batch), batch, words, products, lstm->output->data.int8);
	}
	return kTfLiteOk;
}

/* bias[i] - zero * the sum of row i; a product with this bias needs no zero point. */
static TfLiteStatus fold_zero(struct atoll_op *op, const TfLiteTensor *weights, int32_t zero, const TfLiteTensor *bias, int32_t **folded)
{
	const size_t rows = (size_t)atoll_tensor_dim(weights, 0), columns = (size_t)atoll_tensor_dim(weights, 1);
	*folded = op->services->keep(op, rows * sizeof(**folded));
	if (*folded == NULL)
		return kTfLiteError;
	for (size_t i = 0; i < rows; i++) {
		uint32_t sum = 0;
		for (size_t j = 0; j < columns; j++)
			sum += (uint32_t)weights->data.int8[i * columns + j];
		(*folded)[i] = (int32_t)((uint32_t)(bias != NULL ? bias->data.i32[i] : 0) - (uint32_t)zero * sum); /* wraps */
	}
	return kTfLiteOk;
}

static TfLiteStatus expect(struct atoll_op *op, const TfLiteTensor *tensor, TfLiteType type, const char *what)
{
	if (tensor == NULL || (tensor->type == type && atoll_tensor_is_constant(tensor)))
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollUnsupported, "%s must be constants of type %s", what, TfLiteTypeGetName(type));
}

static TfLiteStatus check_gate(struct atoll_op *op, const struct atoll_lstm_gate *gate)
{
	ATOLL_TRY(expect(op, gate->input_weights, kTfLiteInt8, "the input weights"));
	ATOLL_TRY(expect(op, gate->recurrent_weights, kTfLiteInt8, "the recurrent weights"));
	ATOLL_TRY(expect(op, gate->peephole, kTfLiteInt16, "the peephole weights"));
	ATOLL_TRY(expect(op, gate->bias, kTfLiteInt32, "the biases"));
	return expect(op, gate->norm, kTfLiteInt16, "the layer normalization weights");
}

/* The quantization of an intermediate result: recorded in the model, or 12 fraction bits for gates without normalization. */
static TfLiteStatus intermediate(struct atoll_op *op, const struct atoll_lstm *lstm, int index, double *scale, int32_t *zero)
{
	*scale = ldexp(1.0, -GATE_FRACTION_BITS);
	*zero = 0;
	if (index < ATOLL_LSTM_GATES && lstm->gates[index].norm == NULL)
		return kTfLiteOk;
	const TfLiteIntArray *list = op->node->intermediates;
	if (list == NULL || list->size < INTERMEDIATES || list->data[index] < 0)
		return atoll_op_fail(op, kAtollInvalidModel, "lacks the quantization of intermediate result %d", index);
	const TfLiteTensor *tensor = &op->tensors[list->data[index]];
	*scale = (double)tensor->params.scale;
	*zero = tensor->params.zero_point;
	if (*scale > 0.0)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "intermediate result %d has the scale %g", index, *scale);
}

static TfLiteStatus prepare_gate(struct atoll_op *op, const struct atoll_lstm *lstm, int index)
{
	struct lstm_integer *integer = lstm->format;
	struct gate *g = &integer->gates[index];
	const struct atoll_lstm_gate *tensors = &lstm->gates[index];
	if (tensors->input_weights == NULL)
		return kTfLiteOk;
	double scale;
	int32_t zero;
	ATOLL_TRY(check_gate(op, tensors));
	ATOLL_TRY(intermediate(op, lstm, index, &scale, &zero));
	g->from_input = atoll_rescale_from((double)tensors->input_weights->params.scale * (double)lstm->input->params.scale / scale);
	g->from_hidden = atoll_rescale_from((double)tensors->recurrent_weights->params.scale * (double)lstm->hidden->params.scale / scale);
	if (tensors->peephole != NULL)
		g->from_cell = atoll_rescale_from((double)lstm->cell->params.scale * (double)tensors->peephole->params.scale / scale);
	if (tensors->norm != NULL) {
		g->norm = atoll_rescale_from((double)tensors->norm->params.scale);
		const double least = 10000.0 * (double)tensors->norm->params.scale;
		g->variance_min = least > 1.0 ? (int32_t)fmin(least, INT32_MAX) : 1;
		if (g->norm.shift + GATE_FRACTION_BITS > 30)
			return atoll_op_fail(op, kAtollUnsupported, "the layer normalization scale %g is too large", (double)tensors->norm->params.scale);
	}
	ATOLL_TRY(fold_zero(op, tensors->input_weights, lstm->input->params.zero_point, tensors->norm == NULL ? tensors->bias : NULL, &g->input_bias));
	return fold_zero(op, tensors->recurrent_weights, lstm->hidden->params.zero_point, NULL, &g->hidden_bias);
}

static TfLiteStatus prepare_output(struct atoll_op *op, const struct atoll_lstm *lstm)
{
	struct lstm_integer *integer = lstm->format;
	double scale;
	ATOLL_TRY(intermediate(op, lstm, HIDDEN_INTERMEDIATE, &scale, &integer->projected_zero));
	if (integer->projected_zero < INT8_MIN || integer->projected_zero > INT8_MAX)
		return atoll_op_fail(op, kAtollInvalidModel, "the zero point of the hidden result is %d", (int)integer->projected_zero);
	/* Before a projection the reference takes the zero point away where it adds it otherwise, and folds it in alike. */
	integer->projected_zero = lstm->projection != NULL ? -integer->projected_zero : integer->projected_zero;
	integer->to_hidden = atoll_rescale_from(ldexp(1.0, -30) / scale);
	if (lstm->projection == NULL)
		return kTfLiteOk;
	ATOLL_TRY(expect(op, lstm->projection, kTfLiteInt8, "the projection weights"));
	ATOLL_TRY(expect(op, lstm->projection_bias, kTfLiteInt32, "the projection biases"));
	integer->projection = atoll_rescale_from((double)lstm->projection->params.scale * scale / (double)lstm->hidden->params.scale);
	return fold_zero(op, lstm->projection, integer->projected_zero, lstm->projection_bias, &integer->projection_bias);
}

/* The cell's scale is a power of two; how many integer bits that leaves. */
static TfLiteStatus prepare_cell(struct atoll_op *op, const struct atoll_lstm *lstm)
{
	struct lstm_integer *integer = lstm->format;
	int exponent;
	const float scale = lstm->cell->params.scale;
	if (frexpf(scale, &exponent) != 0.5f || exponent - 1 < -15 || exponent - 1 > -9 || lstm->cell->params.zero_point != 0)
		return atoll_op_fail(op, kAtollUnsupported, "the cell state has scale %g and zero point %d: a power of two from 2^-15 to 2^-9 and 0 are needed",
		                     (double)scale, (int)lstm->cell->params.zero_point);
	integer->cell_integer_bits = 15 + exponent - 1;
	if (lstm->cell_clip > 0.0f)
		integer->cell_clip = (int32_t)fminf(lstm->cell_clip / scale, INT16_MAX);
	if (lstm->projection_clip > 0.0f)
		integer->projection_clip = (int32_t)fminf(lstm->projection_clip / lstm->hidden->params.scale, INT8_MAX);
	return kTfLiteOk;
}

TfLiteStatus atoll_lstm_integer_prepare(struct atoll_op *op, struct atoll_lstm *lstm)
{
	const TfLiteTensor *output = atoll_op_output(op, 0);
	if (lstm->hidden->type != kTfLiteInt8 || lstm->cell->type != kTfLiteInt16 || output->type != kTfLiteInt8)
		return atoll_op_fail(op, kAtollUnsupported, "INT8 input with %s hidden state, %s cells and %s output is not supported",
		                     TfLiteTypeGetName(lstm->hidden->type), TfLiteTypeGetName(lstm->cell->type), TfLiteTypeGetName(output->type));
	if (lstm->activation != kTfLiteActTanh)
		return atoll_op_fail(op, kAtollUnsupported, "activation %d is not supported", (int)lstm->activation);
	ATOLL_TRY(atoll_op_expect_quantized(op, lstm->input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, lstm->hidden, "the hidden state"));
	struct lstm_integer *integer = op->services->keep(op, sizeof(*integer));
	if (integer == NULL)
		return kTfLiteError;
	lstm->format = integer;
	lstm->invoke = lstm_integer_invoke;
	ATOLL_TRY(prepare_cell(op, lstm));
	for (int g = 0; g < ATOLL_LSTM_GATES; g++)
		ATOLL_TRY(prepare_gate(op, lstm, g));
	ATOLL_TRY(prepare_output(op, lstm));
	ATOLL_TRY(op->services->scratch(op, ATOLL_LSTM_GATES * lstm->cells * sizeof(int16_t), &integer->gate_words));
	return op->services->scratch(op, lstm->cells, &integer->products);
}
