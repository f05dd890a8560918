/* SPDX-License-Identifier: Apache-2.0
 * SVDF: each filter projects the input to one number, remembers the last few and weighs them; `rank` filters make a unit.
 * In floats, and in integers with 8- or 16-bit memory. */
#include <math.h>
#include <string.h>

#include "kernels/dot.h"
#include "kernels/requantize.h"
#include "ops/linear.h"
#include "ops/fused_activation.h"
#include "ops/rescale.h"
#include "ops/shape.h"

struct svdf {
	size_t batches, inputs, filters, memory, units, rank;
	float lo, hi;
	float *time; /* the time weights as floats, when they are 8-bit integers */
	struct atoll_linear features;
	int projected; /* scratch: [batch][filter] */
	struct atoll_rescale to_state, to_output;
	int32_t out_lo, out_hi;
	TfLiteStatus (*invoke)(struct atoll_op *op);
};

enum { INPUT, FEATURE_WEIGHTS, TIME_WEIGHTS, BIAS, STATE };

static TfLiteStatus check_shapes(struct atoll_op *op, struct svdf *s, int rank)
{
	const TfLiteTensor *input = atoll_op_input(op, INPUT), *features = atoll_op_input(op, FEATURE_WEIGHTS), *time = atoll_op_input(op, TIME_WEIGHTS);
	const TfLiteTensor *bias = atoll_op_input(op, BIAS), *state = atoll_op_input(op, STATE);
	if (features == NULL || time == NULL || state == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "lacks weights or state");
	ATOLL_TRY(atoll_op_expect_rank(op, input, "input 0", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, features, "the feature weights", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, time, "the time weights", 2, 2));
	s->batches = (size_t)atoll_tensor_dim(input, 0);
	s->inputs = (size_t)atoll_tensor_dim(input, 1);
	s->filters = (size_t)atoll_tensor_dim(features, 0);
	s->memory = (size_t)atoll_tensor_dim(time, 1);
	if (rank < 1 || s->filters % (size_t)rank != 0)
		return atoll_op_fail(op, kAtollInvalidModel, "%zu filters of rank %d make no whole units", s->filters, rank);
	s->rank = (size_t)rank;
	s->units = s->filters / s->rank;
	if ((size_t)atoll_tensor_dim(features, 1) != s->inputs || (size_t)atoll_tensor_dim(time, 0) != s->filters || s->memory == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the weights do not fit %zu inputs and %zu filters", s->inputs, s->filters);
	if (bias != NULL && atoll_tensor_elements(bias) != s->units)
		return atoll_op_fail(op, kAtollInvalidModel, "the bias has %zu values for %zu units", atoll_tensor_elements(bias), s->units);
	if (atoll_tensor_is_constant(state) || atoll_tensor_elements(state) != s->batches * s->filters * s->memory)
		return atoll_op_fail(op, kAtollInvalidModel, "the state must be a variable of %zu by %zu", s->batches, s->filters * s->memory);
	const struct atoll_dims shape = {2, {atoll_tensor_dim(input, 0), (int)s->units}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}

static TfLiteStatus invoke_f32(struct atoll_op *op)
{
	struct svdf *s = op->state;
	float *projected = op->services->scratch_data(op, s->projected), *state = atoll_op_input_mut(op, STATE)->data.f;
	const float *time = s->time != NULL ? s->time : atoll_op_input(op, TIME_WEIGHTS)->data.f;
	const TfLiteTensor *bias = atoll_op_input(op, BIAS);
	float *output = atoll_op_output(op, 0)->data.f;
	atoll_linear_run(op, &s->features, atoll_op_input(op, INPUT)->data.f, projected);
	for (size_t i = 0; i < s->batches * s->filters; i++) {
		float *remembered = state + i * s->memory;
		const float *weights = time + i % s->filters * s->memory;
		memmove(remembered, remembered + 1, (s->memory - 1) * sizeof(*remembered));
		remembered[s->memory - 1] = projected[i];
		float sum = 0.0f;
		for (size_t t = 0; t < s->memory; t++) {
			const float weighed = weights[t] * remembered[t];
			sum += weighed;
		}
		projected[i] = sum;
	}
	for (size_t u = 0; u < s->batches * s->units; u++) {
		float sum = bias != NULL ? bias->data.f[u % s->units] : 0.0f;
		for (size_t r = 0; r < s->rank; r++)
			sum += projected[u * s->rank + r];
		const float raised = sum < s->lo ? s->lo : sum;
		output[u] = raised > s->hi ? s->hi : raised;
	}
	return kTfLiteOk;
}

static int32_t clamp(int32_t v, int32_t lo, int32_t hi)
{
	return v < lo ? lo : v > hi ? hi : v;
}

static int32_t project(const struct svdf *s, const struct atoll_op *op, size_t batch, size_t filter)
{
	const TfLiteTensor *input = atoll_op_input(op, INPUT);
	const int8_t *x = input->data.int8 + batch * s->inputs, *w = atoll_op_input(op, FEATURE_WEIGHTS)->data.int8 + filter * s->inputs;
	const int32_t sum = atoll_dot_s8_centred(s->inputs, w, x, input->params.zero_point);
	return atoll_rescale(sum, s->to_state.multiplier, s->to_state.shift);
}

/* Puts a value at the end of what a filter remembers, and weighs all of it. */
#define DEFINE_REMEMBER(SUFFIX, TYPE, LO, HI)                                                                          \
	static int32_t remember_##SUFFIX(const struct svdf *s, TYPE *remembered, const TYPE *weights, int32_t zero, int32_t value) \
	{                                                                                                              \
		memmove(remembered, remembered + 1, (s->memory - 1) * sizeof(*remembered));                            \
		remembered[s->memory - 1] = (TYPE)clamp(value + zero, LO, HI);                                         \
		int32_t sum = 0;                                                                                       \
		for (size_t t = 0; t < s->memory; t++)                                                                 \
			sum += weights[t] * (remembered[t] - zero);                                                    \
		return sum;                                                                                            \
	}
DEFINE_REMEMBER(s8, int8_t, INT8_MIN, INT8_MAX)
DEFINE_REMEMBER(s16, int16_t, INT16_MIN, INT16_MAX)
#undef DEFINE_REMEMBER

static TfLiteStatus invoke_integer(struct atoll_op *op)
{
	const struct svdf *s = op->state;
	int32_t *weighed = op->services->scratch_data(op, s->projected);
	TfLiteTensor *state = atoll_op_input_mut(op, STATE), *output = atoll_op_output(op, 0);
	const TfLiteTensor *time = atoll_op_input(op, TIME_WEIGHTS), *bias = atoll_op_input(op, BIAS);
	const int32_t zero = state->params.zero_point;
	for (size_t i = 0; i < s->batches * s->filters; i++) {
		const size_t filter = i % s->filters;
		const int32_t value = project(s, op, i / s->filters, filter);
		if (state->type == kTfLiteInt8)
			weighed[i] = remember_s8(s, state->data.int8 + i * s->memory, time->data.int8 + filter * s->memory, zero, value);
		else
			weighed[i] = remember_s16(s, state->data.i16 + i * s->memory, time->data.i16 + filter * s->memory, zero, value);
	}
	for (size_t u = 0; u < s->batches * s->units; u++) {
		int32_t sum = bias != NULL ? bias->data.i32[u % s->units] : 0;
		for (size_t r = 0; r < s->rank; r++)
			sum += weighed[u * s->rank + r];
		const int32_t v = atoll_rescale(sum, s->to_output.multiplier, s->to_output.shift) + output->params.zero_point;
		output->data.int8[u] = (int8_t)clamp(v, s->out_lo, s->out_hi);
	}
	return kTfLiteOk;
}

static TfLiteStatus prepare_integer(struct atoll_op *op, struct svdf *s, TfLiteFusedActivation activation)
{
	const TfLiteTensor *input = atoll_op_input(op, INPUT), *features = atoll_op_input(op, FEATURE_WEIGHTS), *time = atoll_op_input(op, TIME_WEIGHTS);
	const TfLiteTensor *state = atoll_op_input(op, STATE), *bias = atoll_op_input(op, BIAS), *output = atoll_op_output(op, 0);
	const bool types = features->type == kTfLiteInt8 && output->type == kTfLiteInt8 && (bias == NULL || bias->type == kTfLiteInt32) &&
	                   time->type == state->type && (state->type == kTfLiteInt8 || state->type == kTfLiteInt16);
	if (!types)
		return atoll_op_fail(op, kAtollUnsupported, "INT8 input with %s and %s weights, %s state and %s output is not supported",
		                     TfLiteTypeGetName(features->type), TfLiteTypeGetName(time->type), TfLiteTypeGetName(state->type),
		                     TfLiteTypeGetName(output->type));
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, state, "the state"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	ATOLL_TRY(atoll_fused_range_quantized(op, activation, output, &s->out_lo, &s->out_hi));
	s->to_state = atoll_rescale_from((double)input->params.scale * (double)features->params.scale / (double)state->params.scale);
	s->to_output = atoll_rescale_from((double)state->params.scale * (double)time->params.scale / (double)output->params.scale);
	s->invoke = invoke_integer;
	return kTfLiteOk;
}

static TfLiteStatus recover_time(struct atoll_op *op, struct svdf *s)
{
	const TfLiteTensor *time = atoll_op_input(op, TIME_WEIGHTS);
	const size_t n = atoll_tensor_elements(time);
	if (!atoll_tensor_is_constant(time))
		return atoll_op_fail(op, kAtollUnsupported, "the time weights are not constant");
	s->time = op->services->keep(op, n * sizeof(*s->time));
	if (s->time == NULL)
		return kTfLiteError;
	for (size_t i = 0; i < n; i++)
		s->time[i] = (float)time->data.int8[i] * time->params.scale;
	return kTfLiteOk;
}

static TfLiteStatus prepare_f32(struct atoll_op *op, struct svdf *s, const TfLiteSVDFParams *params)
{
	const TfLiteTensor *features = atoll_op_input(op, FEATURE_WEIGHTS), *time = atoll_op_input(op, TIME_WEIGHTS);
	const bool hybrid = atoll_linear_is_hybrid(features);
	for (int i = 0; i <= STATE; i++) {
		const TfLiteTensor *tensor = atoll_op_input(op, i);
		const bool weights = i == FEATURE_WEIGHTS || i == TIME_WEIGHTS;
		if (tensor != NULL && tensor->type != (weights && hybrid ? features->type : kTfLiteFloat32))
			return atoll_op_fail(op, kAtollUnsupported, "input %d is %s among floats", i, TfLiteTypeGetName(tensor->type));
	}
	ATOLL_TRY(atoll_fused_range_f32(op, params->activation, &s->lo, &s->hi));
	s->invoke = invoke_f32;
	if (atoll_linear_is_hybrid(time))
		ATOLL_TRY(recover_time(op, s));
	return atoll_linear_plan(op, &s->features, s->batches, features, NULL, params->asymmetric_quantize_inputs);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_counts(op, STATE + 1, STATE + 1, 1));
	const TfLiteSVDFParams *params = op->node->builtin_data;
	if (params == NULL || atoll_op_input(op, INPUT) == NULL || atoll_op_output(op, 0) == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "lacks parameters, input or output");
	struct svdf *s = op->services->keep(op, sizeof(*s));
	if (s == NULL)
		return kTfLiteError;
	op->state = s;
	ATOLL_TRY(check_shapes(op, s, params->rank));
	ATOLL_TRY(op->services->scratch(op, s->batches * s->filters * sizeof(int32_t), &s->projected));
	const TfLiteType type = atoll_op_input(op, INPUT)->type;
	if (type == kTfLiteFloat32)
		return prepare_f32(op, s, params);
	if (type == kTfLiteInt8)
		return prepare_integer(op, s, params->activation);
	return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(type));
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct svdf *s = op->state;
	return s->invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSvdf, "SVDF", 1, 4, prepare, invoke},
};
const struct atoll_op_family atoll_ops_svdf = ATOLL_OP_FAMILY(rows);
