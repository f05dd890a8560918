/* SPDX-License-Identifier: Apache-2.0
 * Activations of one input: RELU and its relatives, LOGISTIC, TANH, ELU, GELU, HARD_SWISH, LEAKY_RELU.
 * 8-bit types run through a table of 256 results; what fills it is the definition of the operator in real numbers. */
#include "ops/activation.h"

#include <math.h>

#include "kernels/bytes.h"
#include "kernels/half_rows.h"
#include "ops/rescale.h"
#include "ops/shape.h"

enum { PIECE_ELEMENTS = 1 << 14 };

TfLiteStatus atoll_activation_start(struct atoll_op *op, struct atoll_activation **activation)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, output, "input and output"));
	struct atoll_activation *a = op->services->keep(op, sizeof(*a));
	if (a == NULL)
		return kTfLiteError;
	op->state = a;
	*activation = a;
	return atoll_op_resize_like(op, output, input);
}

struct run {
	const struct atoll_activation *activation;
	const TfLiteTensor *input;
	TfLiteTensor *output;
};

static void run_f32(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const struct atoll_activation *a = run->activation;
	a->f32(end - begin, run->input->data.f + begin, run->output->data.f + begin, a->a, a->b);
}

/* 16-bit floats, piece by piece through floats. */
static void run_half(void *arg, size_t begin, size_t end, size_t worker)
{
	enum { PIECE = 256 };
	(void)worker;
	const struct run *run = arg;
	const struct atoll_activation *a = run->activation;
	const bool bfloat = run->input->type == kTfLiteBFloat16;
	float room[PIECE];
	for (size_t i = begin; i < end; i += PIECE) {
		const size_t n = end - i < PIECE ? end - i : PIECE;
		atoll_half_widen(n, bfloat, run->input->data.raw + 2 * i, 2, room);
		a->f32(n, room, room, a->a, a->b);
		atoll_half_round(n, bfloat, room, run->output->data.raw + 2 * i, 2);
	}
}

static void run_table(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	atoll_table_8(end - begin, run->activation->table, run->input->data.uint8 + begin, run->output->data.uint8 + begin);
}

TfLiteStatus atoll_activation_invoke(struct atoll_op *op)
{
	const struct atoll_activation *a = op->state;
	struct run run = {.activation = a, .input = atoll_op_input(op, 0), .output = atoll_op_output(op, 0)};
	const size_t elements = atoll_tensor_elements(run.input);
	if (a->s16 != NULL)
		a->s16(a, elements, run.input->data.i16, run.output->data.i16);
	else
		op->services->parallel(op, elements, PIECE_ELEMENTS,
			a->f32 == NULL                       ? run_table
			: run.input->type == kTfLiteFloat32 ? run_f32
							     : run_half,
			&run);
	return kTfLiteOk;
}

bool atoll_activation_is_real(const TfLiteTensor *tensor)
{
	return tensor->type == kTfLiteFloat32 || tensor->type == kTfLiteFloat16 || tensor->type == kTfLiteBFloat16;
}

TfLiteStatus atoll_activation_refuse(struct atoll_op *op)
{
	return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(atoll_op_input(op, 0)->type));
}

TfLiteStatus atoll_activation_check_scales(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_quantized(op, atoll_op_input(op, 0), "the input"));
	return atoll_op_expect_quantized(op, atoll_op_output(op, 0), "the output");
}

void atoll_activation_fill_table(struct atoll_op *op, struct atoll_activation *a, float (*real)(float x, float parameter), float parameter)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	const bool is_signed = input->type == kTfLiteInt8;
	const int32_t lo = is_signed ? INT8_MIN : 0, hi = is_signed ? INT8_MAX : UINT8_MAX;
	const float inverse = 1.0f / output->params.scale;
	for (int32_t v = lo; v <= hi; v++) {
		const float x = input->params.scale * (float)(v - input->params.zero_point);
		const float rescaled = roundf(real(x, parameter) * inverse);
		const float units = rescaled + (float)output->params.zero_point;
		const int32_t q = units <= (float)lo ? lo : units >= (float)hi ? hi : (int32_t)units;
		a->table[(uint8_t)v] = (uint8_t)q;
	}
}
