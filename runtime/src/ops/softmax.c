/* SPDX-License-Identifier: Apache-2.0
 * SOFTMAX and LOG_SOFTMAX over the last axis. 8-bit SOFTMAX adds up a table of exponentials in floats, as the reference does. */
#include <math.h>

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
};

struct run {
	const struct softmax *softmax;
	const TfLiteTensor *input;
	TfLiteTensor *output;
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
	op->services->parallel(op, s->rows, 1 + PIECE_ELEMENTS / (s->depth + 1), s->f32 != NULL ? run_f32 : run_8, &run);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSoftmax, "SOFTMAX", 1, 3, prepare_softmax, invoke},
	{kTfLiteBuiltinLogSoftmax, "LOG_SOFTMAX", 1, 2, prepare_log_softmax, invoke},
};
const struct atoll_op_family atoll_ops_softmax = ATOLL_OP_FAMILY(rows);
