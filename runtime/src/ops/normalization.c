/* SPDX-License-Identifier: Apache-2.0
 * L2_NORMALIZATION and LOCAL_RESPONSE_NORMALIZATION over the last axis. */
#include <math.h>

#include "kernels/inverse_root.h"
#include "kernels/requantize.h"
#include "ops/rescale.h"
#include "ops/shape.h"

enum { PIECE_ELEMENTS = 1 << 13 };

struct normalization {
	size_t rows, depth;
	float bias, alpha, beta;
	size_t radius;
	int32_t in_zero;
};

struct run {
	const struct normalization *normalization;
	const TfLiteTensor *input;
	TfLiteTensor *output;
};

static void l2_f32(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const size_t n = run->normalization->depth;
	for (size_t row = begin; row < end; row++) {
		const float *x = run->input->data.f + row * n;
		float *y = run->output->data.f + row * n, squares = 0.0f;
		for (size_t i = 0; i < n; i++) {
			const float square = x[i] * x[i];
			squares += square;
		}
		const float norm = fmaxf(sqrtf(squares), 1e-6f);
		for (size_t i = 0; i < n; i++)
			y[i] = x[i] / norm;
	}
}

static void lrn_f32(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const struct normalization *p = run->normalization;
	for (size_t row = begin; row < end; row++) {
		const float *x = run->input->data.f + row * p->depth;
		float *y = run->output->data.f + row * p->depth;
		for (size_t c = 0; c < p->depth; c++) {
			const size_t first = c > p->radius ? c - p->radius : 0;
			/* The reference counts the radius to the left only in full: the window ends before c + radius. */
			const size_t last = p->depth - c > p->radius ? c + p->radius : p->depth;
			float squares = 0.0f;
			for (size_t i = first; i < last; i++) {
				const float square = x[i] * x[i];
				squares += square;
			}
			const float scaled = p->alpha * squares;
			y[c] = x[c] * powf(p->bias + scaled, -p->beta);
		}
	}
}

static int32_t value_at(const struct run *run, size_t i)
{
	const int32_t v = run->input->type == kTfLiteInt8 ? run->input->data.int8[i] : run->input->data.uint8[i];
	return v - run->normalization->in_zero;
}

static void l2_8(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const size_t n = run->normalization->depth;
	const bool is_signed = run->input->type == kTfLiteInt8;
	for (size_t row = begin; row < end; row++) {
		int32_t squares = 0, multiplier;
		int shift;
		for (size_t i = row * n; i < (row + 1) * n; i++)
			squares += value_at(run, i) * value_at(run, i);
		atoll_inverse_root(squares, &multiplier, &shift);
		for (size_t i = row * n; i < (row + 1) * n; i++) {
			/* The reference rounds INT8 once and UINT8 twice. */
			const int32_t v = (is_signed ? atoll_rescale_once : atoll_rescale)(value_at(run, i) * 128, multiplier, shift);
			if (is_signed)
				run->output->data.int8[i] = (int8_t)(v < -128 ? -128 : v > 127 ? 127 : v);
			else
				run->output->data.uint8[i] = (uint8_t)(v < -128 ? 0 : v > 127 ? 255 : v + 128);
		}
	}
}

static TfLiteStatus start(struct atoll_op *op, struct normalization **result)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "input 0", 1, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	struct normalization *p = op->services->keep(op, sizeof(*p));
	if (p == NULL)
		return kTfLiteError;
	op->state = p;
	*result = p;
	p->depth = (size_t)atoll_tensor_dim(input, atoll_tensor_rank(input) - 1);
	p->rows = p->depth > 0 ? atoll_tensor_elements(input) / p->depth : 0;
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

static TfLiteStatus prepare_l2(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteInt8, kTfLiteUInt8, kTfLiteNoType};
	const TfLiteL2NormParams *params = op->node->builtin_data;
	if (params != NULL && params->activation != kTfLiteActNone)
		return atoll_op_fail(op, kAtollUnsupported, "fused activation %d is not supported", (int)params->activation);
	struct normalization *p = NULL;
	ATOLL_TRY(start(op, &p));
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, input, "input 0", types));
	if (input->type == kTfLiteFloat32)
		return kTfLiteOk;
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	p->in_zero = input->params.zero_point;
	const int32_t zero = input->type == kTfLiteInt8 ? 0 : 128;
	if (output->params.scale != 1.0f / 128.0f || output->params.zero_point != zero)
		return atoll_op_fail(op, kAtollInvalidModel, "the output has scale %g and zero point %d, they must be 1/128 and %d",
		                     (double)output->params.scale, (int)output->params.zero_point, (int)zero);
	return kTfLiteOk;
}

static TfLiteStatus prepare_lrn(struct atoll_op *op)
{
	const TfLiteLocalResponseNormParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	struct normalization *p = NULL;
	ATOLL_TRY(start(op, &p));
	if (atoll_op_input(op, 0)->type != kTfLiteFloat32)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(atoll_op_input(op, 0)->type));
	if (params->radius < 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the radius is %d", params->radius);
	p->radius = (size_t)params->radius;
	p->bias = params->bias;
	p->alpha = params->alpha;
	p->beta = params->beta;
	return kTfLiteOk;
}

static void run(struct atoll_op *op, atoll_range_fn fn)
{
	const struct normalization *p = op->state;
	struct run run = {.normalization = p, .input = atoll_op_input(op, 0), .output = atoll_op_output(op, 0)};
	op->services->parallel(op, p->rows, 1 + PIECE_ELEMENTS / (p->depth + 1), fn, &run);
}

static TfLiteStatus invoke_l2(struct atoll_op *op)
{
	run(op, atoll_op_input(op, 0)->type == kTfLiteFloat32 ? l2_f32 : l2_8);
	return kTfLiteOk;
}

static TfLiteStatus invoke_lrn(struct atoll_op *op)
{
	run(op, lrn_f32);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinL2Normalization, "L2_NORMALIZATION", 1, 2, prepare_l2, invoke_l2},
	{kTfLiteBuiltinLocalResponseNormalization, "LOCAL_RESPONSE_NORMALIZATION", 1, 1, prepare_lrn, invoke_lrn},
};
const struct atoll_op_family atoll_ops_normalization = ATOLL_OP_FAMILY(rows);
