/* SPDX-License-Identifier: Apache-2.0
 * LSTM of the basic kind: the gates of input and previous activation together are one matrix, and the results of every part are
 * outputs. In floats, and in bytes with 16-bit state. */
#include <math.h>
#include <string.h>

#include "kernels/fixed_point.h"
#include "kernels/sigmoid16.h"
#include "kernels/unary_f32.h"
#include "ops/linear.h"
#include "ops/lstm.h"
#include "ops/quant.h"
#include "ops/shape.h"

enum { INPUT, ACTIVATION, WEIGHTS, BIAS, STATE, INPUTS };
enum { NEW_ACTIVATION, NEW_STATE, JOINED, GATES, OUTPUTS };
enum { STATE_INTEGER_BITS = 4, BYTE_ZERO = 128 };

struct basic {
	size_t batches, inputs, cells;
	struct atoll_linear gates;
	struct atoll_fixed factor;
};

static TfLiteStatus check_types(struct atoll_op *op, bool real)
{
	static const TfLiteType bytes[] = {kTfLiteUInt8, kTfLiteUInt8, kTfLiteUInt8, kTfLiteInt32, kTfLiteInt16};
	static const TfLiteType results[] = {kTfLiteUInt8, kTfLiteInt16, kTfLiteUInt8, kTfLiteInt16};
	for (int i = 0; i < INPUTS; i++) {
		const TfLiteType wanted = real ? kTfLiteFloat32 : bytes[i];
		if (atoll_op_input(op, i)->type != wanted)
			return atoll_op_fail(op, kAtollUnsupported, "input %d is %s; %s is needed", i,
				TfLiteTypeGetName(atoll_op_input(op, i)->type), TfLiteTypeGetName(wanted));
	}
	for (int i = 0; i < OUTPUTS; i++) {
		const TfLiteType wanted = real ? kTfLiteFloat32 : results[i];
		if (atoll_op_output(op, i)->type != wanted)
			return atoll_op_fail(op, kAtollUnsupported, "output %d is %s; %s is needed", i,
				TfLiteTypeGetName(atoll_op_output(op, i)->type), TfLiteTypeGetName(wanted));
	}
	return kTfLiteOk;
}

static TfLiteStatus check_shapes(struct atoll_op *op, struct basic *basic)
{
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, INPUT), "input 0", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, ACTIVATION), "the previous activation", 2, 2));
	basic->batches = (size_t)atoll_tensor_dim(atoll_op_input(op, INPUT), 0);
	basic->inputs = (size_t)atoll_tensor_dim(atoll_op_input(op, INPUT), 1);
	basic->cells = (size_t)atoll_tensor_dim(atoll_op_input(op, ACTIVATION), 1);
	if (basic->inputs == 0 || basic->cells == 0)
		return atoll_op_fail(
			op, kAtollInvalidModel, "%zu inputs and %zu cells: none may be 0", basic->inputs, basic->cells);
	const size_t joined = basic->inputs + basic->cells;
	ATOLL_TRY(
		atoll_recurrent_expect_shape(op, atoll_op_input(op, WEIGHTS), "the weights", 4 * basic->cells, joined));
	ATOLL_TRY(atoll_recurrent_expect_shape(op, atoll_op_input(op, BIAS), "the biases", 4 * basic->cells, 0));
	ATOLL_TRY(atoll_recurrent_expect_state(
		op, atoll_op_input(op, ACTIVATION), "the previous activation", basic->batches, basic->cells));
	return atoll_recurrent_expect_state(
		op, atoll_op_input(op, STATE), "the previous state", basic->batches, basic->cells);
}

static TfLiteStatus resize_outputs(struct atoll_op *op, const struct basic *basic)
{
	const size_t columns[OUTPUTS] = {basic->cells, basic->cells, basic->inputs + basic->cells, 4 * basic->cells};
	for (int i = 0; i < OUTPUTS; i++) {
		const struct atoll_dims dims = {2, {(int)basic->batches, (int)columns[i]}};
		ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, i), &dims));
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_lstm_basic_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, INPUTS, INPUTS, OUTPUTS));
	struct basic *basic = op->services->keep(op, sizeof(*basic));
	if (basic == NULL)
		return kTfLiteError;
	op->state = basic;
	const bool real = atoll_op_input(op, INPUT)->type == kTfLiteFloat32;
	ATOLL_TRY(check_types(op, real));
	ATOLL_TRY(check_shapes(op, basic));
	ATOLL_TRY(resize_outputs(op, basic));
	if (real)
		return atoll_linear_plan(op, &basic->gates, basic->batches, atoll_op_input(op, WEIGHTS),
			atoll_op_input(op, BIAS), false);
	const float scale = atoll_op_output(op, NEW_STATE)->params.scale;
	if (scale != ldexpf(1.0f, STATE_INTEGER_BITS - 15))
		return atoll_op_fail(
			op, kAtollUnsupported, "the state has the scale %g; 2^-11 is needed", (double)scale);
	return atoll_op_factor(
		op, 4096.0 * (double)atoll_op_input(op, BIAS)->params.scale, "the scale of the biases", &basic->factor);
}

static void join(struct atoll_op *op, const struct basic *basic, size_t element)
{
	char *to = atoll_op_output(op, JOINED)->data.raw;
	const size_t sizes[] = {basic->inputs * element, basic->cells * element};
	for (size_t b = 0; b < basic->batches; b++)
		for (int i = 0; i < 2; i++) {
			memcpy(to, atoll_op_input(op, i)->data.raw + b * sizes[i], sizes[i]);
			to += sizes[i];
		}
}

/* Gates lie one after another: input, candidate, forget, output. */
static void run_f32(struct atoll_op *op, struct basic *basic)
{
	const struct atoll_unary_f32_kernels *unary = atoll_unary_f32();
	const size_t n = basic->cells;
	join(op, basic, sizeof(float));
	atoll_linear_run(op, &basic->gates, atoll_op_output(op, JOINED)->data.f, atoll_op_output(op, GATES)->data.f);
	for (size_t b = 0; b < basic->batches; b++) {
		float *gates = atoll_op_output(op, GATES)->data.f + b * 4 * n;
		const float *previous = atoll_op_input(op, STATE)->data.f + b * n;
		float *state = atoll_op_output(op, NEW_STATE)->data.f + b * n;
		float *y = atoll_op_output(op, NEW_ACTIVATION)->data.f + b * n;
		for (size_t i = 0; i < n; i++) {
			float parts[4] = {gates[i], gates[2 * n + i], gates[3 * n + i], gates[n + i]};
			unary->logistic(3, parts, parts, 0.0f, 0.0f);
			unary->tanh(1, parts + 3, parts + 3, 0.0f, 0.0f);
			const float added = parts[0] * parts[3], kept = parts[1] * previous[i];
			state[i] = added + kept;
			unary->tanh(1, state + i, y + i, 0.0f, 0.0f);
			y[i] *= parts[2];
		}
	}
}

static int16_t saturate(int32_t value)
{
	return (int16_t)(value < INT16_MIN ? INT16_MIN : value > INT16_MAX ? INT16_MAX : value);
}

/* a * b / 2^15, rounded to nearest, halves away from zero. */
static int16_t multiply(int16_t a, int16_t b)
{
	if (a == INT16_MIN && b == INT16_MIN)
		return INT16_MAX;
	const int32_t product = (int32_t)a * b;
	return (int16_t)((product + (product >= 0 ? 1 << 14 : 1 - (1 << 14))) / (1 << 15));
}

static void run_gates_u8(struct atoll_op *op, const struct basic *basic)
{
	const size_t k = basic->inputs + basic->cells;
	const TfLiteTensor *weights = atoll_op_input(op, WEIGHTS);
	const int32_t zero = weights->params.zero_point;
	for (size_t i = 0; i < basic->batches * 4 * basic->cells; i++) {
		const size_t row = i % (4 * basic->cells);
		const uint8_t *x = atoll_op_output(op, JOINED)->data.uint8 + i / (4 * basic->cells) * k;
		const uint8_t *w = weights->data.uint8 + row * k;
		uint32_t sum = (uint32_t)atoll_op_input(op, BIAS)->data.i32[row];
		for (size_t j = 0; j < k; j++)
			sum += (uint32_t)((x[j] - BYTE_ZERO) * (w[j] - zero));
		atoll_op_output(op, GATES)->data.i16[i] = saturate(atoll_fixed_mul((int32_t)sum, basic->factor));
	}
}

static void run_u8(struct atoll_op *op, const struct basic *basic)
{
	const size_t n = basic->cells;
	join(op, basic, 1);
	run_gates_u8(op, basic);
	for (size_t i = 0; i < basic->batches * n; i++) {
		const int16_t *gates = atoll_op_output(op, GATES)->data.i16 + i / n * 4 * n + i % n;
		const int16_t fresh = multiply(atoll_logistic_s16(gates[0]), atoll_tanh_s16(gates[n], 3));
		const int16_t kept = multiply(atoll_logistic_s16(gates[2 * n]), atoll_op_input(op, STATE)->data.i16[i]);
		const int16_t added = (int16_t)atoll_fixed_shift_right(fresh, STATE_INTEGER_BITS);
		const int16_t state = saturate(added + kept);
		const int16_t y = multiply(atoll_logistic_s16(gates[3 * n]), atoll_tanh_s16(state, STATE_INTEGER_BITS));
		const int32_t byte = atoll_fixed_shift_right(y, 8);
		atoll_op_output(op, NEW_STATE)->data.i16[i] = state;
		atoll_op_output(op, NEW_ACTIVATION)->data.uint8[i] =
			(uint8_t)(BYTE_ZERO + (byte > INT8_MAX ? INT8_MAX : byte));
	}
}

/* The next run starts from what this one found, unless somebody writes these inputs. */
TfLiteStatus atoll_lstm_basic_invoke(struct atoll_op *op)
{
	struct basic *basic = op->state;
	if (atoll_op_input(op, INPUT)->type == kTfLiteFloat32)
		run_f32(op, basic);
	else
		run_u8(op, basic);
	TfLiteTensor *activation = atoll_op_input_mut(op, ACTIVATION), *state = atoll_op_input_mut(op, STATE);
	if (basic->batches == 0)
		return kTfLiteOk;
	memcpy(activation->data.raw, atoll_op_output(op, NEW_ACTIVATION)->data.raw, activation->bytes);
	memcpy(state->data.raw, atoll_op_output(op, NEW_STATE)->data.raw, state->bytes);
	return kTfLiteOk;
}
