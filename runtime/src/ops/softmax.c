/* SPDX-License-Identifier: Apache-2.0
 * SOFTMAX and LOG_SOFTMAX over the last axis. 8-bit SOFTMAX adds up a table of exponentials in floats, as the reference does. */
#include <math.h>

#include "kernels/half_rows.h"
#include "kernels/lookup.h"
#include "kernels/unary.h"
#include "kernels/unary_f32.h"
#include "ops/rescale.h"
#include "ops/shape.h"

enum { PIECE_ELEMENTS = 1 << 13 };

struct softmax {
	size_t rows, depth;
	atoll_unary_f32_fn f32;
	float beta;
	float exponentials[256]; /* exp(-beta * scale * i) */
	float out_scale;
	int32_t out_zero, in_zero;
	struct atoll_fixed factor; /* INT16: from input steps to 2^-16 of the table of exponentials */
	int16_t (*tables)[513]; /* INT16: exp(x) for x in [-10, 0], and 1 / (1 + x) for x in [0, 1] */
};

struct run {
	const struct softmax *softmax;
	const TfLiteTensor *input;
	TfLiteTensor *output;
	float *room;
};

static void run_f32(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const size_t depth = run->softmax->depth;
	for (size_t row = begin; row < end; row++)
		run->softmax->f32(depth, run->input->data.f + row * depth, run->output->data.f + row * depth, run->softmax->beta, 0.0f);
}

/* Units plus the zero point, saturated: the zero point of a hostile file may be anything. */
static int32_t stored(float units, int32_t zero, int32_t lo, int32_t hi)
{
	const double value = (double)units + zero;
	return value > lo ? (value < hi ? (int32_t)value : hi) : lo;
}

/* Differences from the maximum do not care about the sign of the type, so both 8-bit inputs run as unsigned with the sign bit
 * flipped (`flip` is 0x80 for INT8). */
static float row_factor(const struct softmax *s, const uint8_t *x, uint8_t flip, uint8_t *max)
{
	*max = 0;
	for (size_t i = 0; i < s->depth; i++)
		*max = (x[i] ^ flip) > *max ? (uint8_t)(x[i] ^ flip) : *max;
	float sum = 0.0f;
	for (size_t i = 0; i < s->depth; i++)
		sum += s->exponentials[*max - (x[i] ^ flip)];
	return 1.0f / (sum * s->out_scale);
}

static void run_8(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const struct softmax *s = run->softmax;
	const uint8_t flip = run->input->type == kTfLiteInt8 ? 0x80 : 0;
	for (size_t row = begin; row < end; row++) {
		const uint8_t *x = run->input->data.uint8 + row * s->depth;
		uint8_t max;
		const float factor = row_factor(s, x, flip, &max);
		for (size_t i = 0; i < s->depth; i++) {
			const float units = s->exponentials[max - (x[i] ^ flip)] * factor;
			const size_t at = row * s->depth + i;
			if (run->output->type == kTfLiteUInt8)
				run->output->data.uint8[at] = (uint8_t)stored(truncf(units + 0.5f), s->out_zero, 0, UINT8_MAX);
			else if (run->output->type == kTfLiteInt8)
				run->output->data.int8[at] = (int8_t)stored(roundf(units), s->out_zero, INT8_MIN, INT8_MAX);
			else
				run->output->data.i16[at] = (int16_t)stored(roundf(units), s->out_zero, INT16_MIN, INT16_MAX);
		}
	}
}

/* 16-bit floats, row by row through a row of floats of each worker's own. */
static void run_half(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const size_t depth = run->softmax->depth;
	const bool bfloat = run->input->type == kTfLiteBFloat16;
	float *room = run->room + worker * depth;
	for (size_t row = begin; row < end; row++) {
		atoll_half_widen(depth, bfloat, run->input->data.raw + 2 * row * depth, 2, room);
		run->softmax->f32(depth, room, room, run->softmax->beta, 0.0f);
		atoll_half_round(depth, bfloat, room, run->output->data.raw + 2 * row * depth, 2);
	}
}

static void look_up(const int16_t *table, size_t n, int16_t *values)
{
	const ptrdiff_t step[] = {2, 2};
	atoll_row_lookup_16(table, n, (char *const[]){(char *)values, (char *)values}, step);
}

static int16_t saturate(int32_t value)
{
	return (int16_t)(value < INT16_MIN ? INT16_MIN : value > INT16_MAX ? INT16_MAX : value);
}

/* exp(x) / sum of them, with 15 fraction bits: the sum is brought into [1, 2) and its reciprocal looked up. */
static void row_16(const struct softmax *s, const int16_t *x, int16_t *y)
{
	int16_t max = INT16_MIN;
	for (size_t i = 0; i < s->depth; i++)
		max = x[i] > max ? x[i] : max;
	for (size_t i = 0; i < s->depth; i++)
		y[i] = saturate(atoll_fixed_mul(x[i] - max, s->factor) + INT16_MAX);
	look_up(s->tables[0], s->depth, y);
	int32_t sum = 0;
	for (size_t i = 0; i < s->depth; i++)
		sum = (int32_t)((uint32_t)sum + (uint32_t)(int32_t)y[i]);
	const int zeros = sum == 0 ? 32 : __builtin_clz((unsigned)sum);
	const int shift = 31 - zeros;
	if (shift < 1) /* the sum is negative or below 2 steps: the row is longer than the arithmetic carries */
		return;
	const int32_t scaled = (int32_t)((((int64_t)sum << (zeros - 1)) + (1 << 13)) >> 14);
	int16_t reciprocal = saturate(scaled - (1 << 15) - (1 << 16));
	look_up(s->tables[1], 1, &reciprocal);
	for (size_t i = 0; i < s->depth; i++) {
		const int64_t product = ((int64_t)y[i] * reciprocal + (INT64_C(1) << (shift - 1))) >> shift;
		y[i] = (int16_t)(product < 0 ? 0 : product > INT16_MAX ? INT16_MAX : product);
	}
}

static void run_16(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	(void)worker;
	for (size_t row = begin; row < end; row++)
		row_16(run->softmax, run->input->data.i16 + row * run->softmax->depth,
			run->output->data.i16 + row * run->softmax->depth);
}

static TfLiteStatus start(struct atoll_op *op, struct softmax **result)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const int rank = atoll_tensor_rank(input);
	if (rank < 1)
		return atoll_op_fail(op, kAtollInvalidModel, "the input is a scalar, at least one dimension is needed");
	/* 8-bit SOFTMAX may answer in 16 bits: finer probabilities. */
	if (!(input->type == kTfLiteInt8 && atoll_op_output(op, 0)->type == kTfLiteInt16))
		ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	struct softmax *s = op->services->keep(op, sizeof(*s));
	if (s == NULL)
		return kTfLiteError;
	op->state = s;
	*result = s;
	s->depth = (size_t)atoll_tensor_dim(input, rank - 1);
	s->rows = s->depth > 0 ? atoll_tensor_elements(input) / s->depth : 0;
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

static TfLiteStatus prepare_8(struct atoll_op *op, struct softmax *s)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	const float step = -input->params.scale * s->beta;
	for (int i = 0; i < 256; i++)
		s->exponentials[i] = expf(step * (float)i);
	s->out_scale = output->params.scale;
	s->out_zero = output->params.zero_point;
	return kTfLiteOk;
}

static float exponential(float x, float limit)
{
	(void)limit;
	return expf(x);
}

static float reciprocal_above(float x, float limit)
{
	(void)limit;
	return 1.0f / (1.0f + x);
}

static TfLiteStatus prepare_16(struct atoll_op *op, struct softmax *s)
{
	static const struct atoll_lookup_scales exponentials = {10.0f / 65535.0f, 2.0f / 65535.0f, INT16_MAX, 0};
	static const struct atoll_lookup_scales reciprocals = {1.0f / 65535.0f, 2.0f / 65535.0f, INT16_MIN, 0};
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	if (output->params.scale != 1.0f / 32768.0f || output->params.zero_point != 0)
		return atoll_op_fail(op, kAtollInvalidModel, "16-bit results need the scale 1/32768 (not %g) and the zero point 0",
			(double)output->params.scale);
	ATOLL_TRY(atoll_op_factor(op, (double)input->params.scale * (double)s->beta / (10.0 / 65535.0), "the input", &s->factor));
	s->tables = op->services->keep(op, 2 * sizeof(*s->tables));
	if (s->tables == NULL)
		return kTfLiteError;
	atoll_lookup_fill_16(s->tables[0], &exponentials, exponential, 0.0f);
	atoll_lookup_fill_16(s->tables[1], &reciprocals, reciprocal_above, 0.0f);
	return kTfLiteOk;
}

static TfLiteStatus prepare_softmax(struct atoll_op *op)
{
	const TfLiteSoftmaxParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	struct softmax *s = NULL;
	ATOLL_TRY(start(op, &s));
	s->beta = params->beta;
	switch (atoll_op_input(op, 0)->type) {
	case kTfLiteFloat32:
		s->f32 = atoll_unary_f32()->softmax;
		return kTfLiteOk;
	case kTfLiteFloat16:
	case kTfLiteBFloat16: {
		int handle;
		s->f32 = atoll_unary_f32()->softmax;
		return op->services->scratch(op, (size_t)op->threads * s->depth * sizeof(float), &handle); /* handle 0 */
	}
	case kTfLiteInt16:
		return prepare_16(op, s);
	case kTfLiteInt8:
	case kTfLiteUInt8:
		return prepare_8(op, s);
	default:
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(atoll_op_input(op, 0)->type));
	}
}

static TfLiteStatus prepare_log_softmax(struct atoll_op *op)
{
	struct softmax *s = NULL;
	ATOLL_TRY(start(op, &s));
	if (atoll_op_input(op, 0)->type != kTfLiteFloat32)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(atoll_op_input(op, 0)->type));
	s->f32 = atoll_unary_f32()->log_softmax;
	return kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct softmax *s = op->state;
	struct run run = {.softmax = s, .input = atoll_op_input(op, 0), .output = atoll_op_output(op, 0)};
	atoll_range_fn rows = run_8;
	if (run.input->type == kTfLiteFloat32)
		rows = run_f32;
	else if (run.input->type == kTfLiteInt16)
		rows = run_16;
	else if (s->f32 != NULL)
		rows = run_half;
	run.room = rows == run_half ? op->services->scratch_data(op, 0) : NULL;
	op->services->parallel(op, s->rows, 1 + PIECE_ELEMENTS / (s->depth + 1), rows, &run);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSoftmax, "SOFTMAX", 1, 4, prepare_softmax, invoke},
	{kTfLiteBuiltinLogSoftmax, "LOG_SOFTMAX", 1, 2, prepare_log_softmax, invoke},
};
const struct atoll_op_family atoll_ops_softmax = ATOLL_OP_FAMILY(rows);
