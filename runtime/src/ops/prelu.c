/* SPDX-License-Identifier: Apache-2.0
 * PRELU: y = x < 0 ? alpha * x : x, with alpha broadcast to the input's shape. */
#include "kernels/requantize.h"
#include "kernels/unary_f32.h"
#include "ops/loop.h"
#include "ops/rescale.h"

struct prelu {
	struct atoll_dims shape;
	float *long_alpha; /* constant floats of short periods, over and over; NULL: alpha as it is */
	size_t long_period;
	size_t period; /* alpha is one row of this length, again and again; 0: it broadcasts otherwise */
	struct atoll_rescale positive, negative;
	int32_t in_zero, alpha_zero, out_zero;
};

struct run {
	const struct prelu *prelu;
	const TfLiteTensor *input, *alpha;
	TfLiteTensor *output;
};

static void run_periods(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const struct prelu *p = run->prelu;
	const float *alpha = p->long_alpha != NULL ? p->long_alpha : run->alpha->data.f;
	const size_t step = p->long_alpha != NULL ? p->long_period : p->period, until = end * p->period;
	for (size_t i = begin * p->period; i < until; i += step)
		atoll_unary_f32()->prelu(until - i < step ? until - i : step, run->input->data.f + i, alpha, run->output->data.f + i);
}

/* One row of the nest: operand 0 is y, 1 is x, 2 is alpha. */
static void row_f32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	(void)arg;
	for (size_t i = 0; i < n; i++) {
		const ptrdiff_t k = (ptrdiff_t)i;
		const float x = *(const float *)(const void *)(at[1] + k * step[1]);
		const float alpha = *(const float *)(const void *)(at[2] + k * step[2]);
		*(float *)(void *)(at[0] + k * step[0]) = x < 0.0f ? alpha * x : x;
	}
}

static int32_t value_8(const struct prelu *p, int32_t x, int32_t alpha, int32_t lo, int32_t hi)
{
	const int32_t in = x - p->in_zero;
	const int32_t y = in >= 0 ? atoll_rescale(in, p->positive.multiplier, p->positive.shift)
	                          : atoll_rescale(in * (alpha - p->alpha_zero), p->negative.multiplier, p->negative.shift);
	const int32_t out = y + p->out_zero;
	return out < lo ? lo : out > hi ? hi : out;
}

static void row_s8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	for (size_t i = 0; i < n; i++) {
		const ptrdiff_t k = (ptrdiff_t)i;
		const int32_t x = *(const int8_t *)(at[1] + k * step[1]), alpha = *(const int8_t *)(at[2] + k * step[2]);
		*(int8_t *)(at[0] + k * step[0]) = (int8_t)value_8(arg, x, alpha, INT8_MIN, INT8_MAX);
	}
}

static void row_u8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	for (size_t i = 0; i < n; i++) {
		const ptrdiff_t k = (ptrdiff_t)i;
		const int32_t x = *(const uint8_t *)(at[1] + k * step[1]), alpha = *(const uint8_t *)(at[2] + k * step[2]);
		*(uint8_t *)(at[0] + k * step[0]) = (uint8_t)value_8(arg, x, alpha, 0, UINT8_MAX);
	}
}

/* Alpha repeats as a whole when its shape, without leading ones, ends the input's. */
static size_t period_of(const struct atoll_dims *input, const struct atoll_dims *alpha)
{
	int lead = 0;
	while (lead < alpha->rank && alpha->at[lead] == 1)
		lead++;
	for (int i = lead; i < alpha->rank; i++)
		if (alpha->at[i] != input->at[input->rank - alpha->rank + i])
			return 0;
	return atoll_dims_elements(alpha);
}

static TfLiteStatus prepare_types(struct atoll_op *op, struct prelu *p)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *alpha = atoll_op_input(op, 1), *output = atoll_op_output(op, 0);
	if (input->type == kTfLiteFloat32)
		return kTfLiteOk;
	if (input->type != kTfLiteInt8 && input->type != kTfLiteUInt8)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(input->type));
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, alpha, "alpha"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	/* Factors of scales are made in single precision, as the reference does. */
	p->positive = atoll_rescale_from((double)(input->params.scale / output->params.scale));
	p->negative = atoll_rescale_from((double)(input->params.scale * alpha->params.scale / output->params.scale));
	p->in_zero = input->params.zero_point;
	p->alpha_zero = alpha->params.zero_point;
	p->out_zero = output->params.zero_point;
	return kTfLiteOk;
}

/* A call for every few floats would cost more than the floats. */
static TfLiteStatus repeat_alpha(struct atoll_op *op, struct prelu *p)
{
	enum { LONG = 512 };
	const TfLiteTensor *alpha = atoll_op_input(op, 1);
	if (alpha->type != kTfLiteFloat32 || !atoll_tensor_is_constant(alpha) || p->period == 0 || p->period > LONG / 2)
		return kTfLiteOk;
	p->long_period = LONG / p->period * p->period;
	p->long_alpha = op->services->keep(op, p->long_period * sizeof(float));
	if (p->long_alpha == NULL)
		return kTfLiteError;
	for (size_t i = 0; i < p->long_period; i++)
		p->long_alpha[i] = alpha->data.f[i % p->period];
	return kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0), *alpha = atoll_op_input(op, 1);
	TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, alpha, "input and alpha"));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, output, "input and output"));
	struct prelu *p = op->services->keep(op, sizeof(*p));
	if (p == NULL)
		return kTfLiteError;
	op->state = p;
	struct atoll_dims in, slopes;
	ATOLL_TRY(atoll_op_dims(op, input, "input 0", &in));
	ATOLL_TRY(atoll_op_dims(op, alpha, "alpha", &slopes));
	ATOLL_TRY(atoll_op_broadcast(op, &in, &slopes, &p->shape));
	if (!atoll_dims_equal(&p->shape, &in))
		return atoll_op_fail(op, kAtollInvalidModel, "alpha is larger than the input");
	p->period = period_of(&in, &slopes);
	ATOLL_TRY(repeat_alpha(op, p));
	ATOLL_TRY(prepare_types(op, p));
	return atoll_op_resize_like(op, output, input);
}

static TfLiteStatus invoke_nest(struct atoll_op *op, const struct prelu *p)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *alpha = atoll_op_input(op, 1);
	const size_t bytes = atoll_type_bytes(input->type);
	struct atoll_dims slopes;
	ATOLL_TRY(atoll_op_dims(op, alpha, "alpha", &slopes));
	struct atoll_nest nest = {0};
	atoll_nest_broadcast(&nest, 3, (const struct atoll_dims *const[]){&p->shape, &p->shape, &slopes}, (const size_t[]){bytes, bytes, bytes});
	char *const base[3] = {atoll_op_output(op, 0)->data.raw, input->data.raw, alpha->data.raw};
	const atoll_row_fn row = input->type == kTfLiteFloat32 ? row_f32 : input->type == kTfLiteInt8 ? row_s8 : row_u8;
	atoll_op_run_nest(op, &nest, base, row, p);
	return kTfLiteOk;
}

enum { PIECE_ELEMENTS = 1 << 14, PERIOD_MIN = 8 };

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct prelu *p = op->state;
	struct run run = {.prelu = p, .input = atoll_op_input(op, 0), .alpha = atoll_op_input(op, 1), .output = atoll_op_output(op, 0)};
	const size_t elements = atoll_tensor_elements(run.input);
	if (elements == 0)
		return kTfLiteOk;
	if ((p->period < PERIOD_MIN && p->long_alpha == NULL) || run.input->type != kTfLiteFloat32)
		return invoke_nest(op, p);
	op->services->parallel(op, elements / p->period, 1 + PIECE_ELEMENTS / p->period, run_periods, &run);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinPrelu, "PRELU", 1, 2, prepare, invoke},
};
const struct atoll_op_family atoll_ops_prelu = ATOLL_OP_FAMILY(rows);
