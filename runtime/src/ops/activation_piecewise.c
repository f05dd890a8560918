/* SPDX-License-Identifier: Apache-2.0
 * RELU, RELU6, RELU_N1_TO_1, RELU_0_TO_1, LEAKY_RELU, HARD_SWISH: piecewise straight or nearly so. Their 8-bit forms are
 * defined in fixed point, and the tables are filled with that arithmetic. */
#include <math.h>

#include "kernels/requantize.h"
#include "ops/activation.h"
#include "ops/rescale.h"
#include "ops/shape.h"

static bool is_8_bit(const TfLiteTensor *tensor)
{
	return tensor->type == kTfLiteInt8 || tensor->type == kTfLiteUInt8;
}

static int32_t type_min(TfLiteType type)
{
	return type == kTfLiteUInt8 ? 0 : type == kTfLiteInt8 ? INT8_MIN : INT16_MIN;
}

static int32_t type_max(TfLiteType type)
{
	return type == kTfLiteUInt8 ? UINT8_MAX : type == kTfLiteInt8 ? INT8_MAX : INT16_MAX;
}

static int32_t clamp(int32_t v, int32_t lo, int32_t hi)
{
	return v < lo ? lo : v > hi ? hi : v;
}

/* A real bound in units of the output, within its type. */
static int32_t bound(const TfLiteTensor *output, float real, int32_t otherwise)
{
	if (isinf(real))
		return otherwise;
	const double units = output->params.zero_point + (double)roundf(real / output->params.scale);
	return (int32_t)fmin(fmax(units, type_min(output->type)), type_max(output->type));
}

/* Factors of scales are made in single precision, as the reference does. */
static void set_rescale(struct atoll_activation *a, int index, float factor)
{
	const struct atoll_rescale rescale = atoll_rescale_from((double)factor);
	a->multiplier[index] = rescale.multiplier;
	a->shift[index] = rescale.shift;
}

static void set_zeros(struct atoll_op *op, struct atoll_activation *a)
{
	a->in_zero = atoll_op_input(op, 0)->params.zero_point;
	a->out_zero = atoll_op_output(op, 0)->params.zero_point;
}

static int32_t relu_value(const struct atoll_activation *a, int32_t v)
{
	return clamp(a->out_zero + atoll_rescale(v - a->in_zero, a->multiplier[0], a->shift[0]), a->lo, a->hi);
}

static int32_t leaky_value(const struct atoll_activation *a, int32_t v)
{
	const int32_t x = v - a->in_zero;
	const int sign = x >= 0 ? 0 : 1;
	return clamp(a->out_zero + atoll_rescale(x, a->multiplier[sign], a->shift[sign]), a->lo, a->hi);
}

static void fill(struct atoll_op *op, struct atoll_activation *a, int32_t (*value)(const struct atoll_activation *, int32_t))
{
	const TfLiteType type = atoll_op_input(op, 0)->type;
	for (int32_t v = type_min(type); v <= type_max(type); v++)
		a->table[(uint8_t)v] = (uint8_t)value(a, v);
}

static void relu_s16(const struct atoll_activation *a, size_t n, const int16_t *x, int16_t *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] = (int16_t)relu_value(a, x[i]);
}

static void leaky_s16(const struct atoll_activation *a, size_t n, const int16_t *x, int16_t *y)
{
	for (size_t i = 0; i < n; i++)
		y[i] = (int16_t)leaky_value(a, x[i]);
}

static TfLiteStatus prepare_clamp(struct atoll_op *op, float lo, float hi)
{
	struct atoll_activation *a = NULL;
	ATOLL_TRY(atoll_activation_start(op, &a));
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	if (atoll_activation_is_real(input)) {
		a->f32 = atoll_unary_f32()->clamp;
		a->a = lo;
		a->b = hi;
		return kTfLiteOk;
	}
	if (!is_8_bit(input) && input->type != kTfLiteInt16)
		return atoll_activation_refuse(op);
	ATOLL_TRY(atoll_activation_check_scales(op));
	set_zeros(op, a);
	set_rescale(a, 0, input->params.scale / output->params.scale);
	a->lo = bound(output, lo, type_min(output->type));
	a->hi = bound(output, hi, type_max(output->type));
	if (is_8_bit(input))
		fill(op, a, relu_value);
	else
		a->s16 = relu_s16;
	return kTfLiteOk;
}

static TfLiteStatus prepare_relu(struct atoll_op *op)
{
	return prepare_clamp(op, 0.0f, INFINITY);
}

static TfLiteStatus prepare_relu6(struct atoll_op *op)
{
	return prepare_clamp(op, 0.0f, 6.0f);
}

static TfLiteStatus prepare_relu_n1_to_1(struct atoll_op *op)
{
	return prepare_clamp(op, -1.0f, 1.0f);
}

static TfLiteStatus prepare_relu_0_to_1(struct atoll_op *op)
{
	return prepare_clamp(op, 0.0f, 1.0f);
}

static TfLiteStatus prepare_leaky(struct atoll_op *op)
{
	const TfLiteLeakyReluParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	struct atoll_activation *a = NULL;
	ATOLL_TRY(atoll_activation_start(op, &a));
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	if (atoll_activation_is_real(input)) {
		a->f32 = atoll_unary_f32()->leaky;
		a->a = params->alpha;
		return kTfLiteOk;
	}
	if (!is_8_bit(input) && input->type != kTfLiteInt16)
		return atoll_activation_refuse(op);
	ATOLL_TRY(atoll_activation_check_scales(op));
	set_zeros(op, a);
	set_rescale(a, 0, input->params.scale / output->params.scale);
	set_rescale(a, 1, input->params.scale * params->alpha / output->params.scale);
	a->lo = type_min(output->type);
	a->hi = type_max(output->type);
	if (is_8_bit(input))
		fill(op, a, leaky_value);
	else
		a->s16 = leaky_s16;
	return kTfLiteOk;
}

static int16_t saturate16(int32_t v)
{
	return (int16_t)clamp(v, INT16_MIN, INT16_MAX);
}

/* (a * b) / 2^15 rounded to nearest, in 16 bits. */
static int16_t high_multiply16(int16_t a, int16_t b)
{
	if (a == INT16_MIN && b == INT16_MIN)
		return INT16_MAX;
	const int32_t product = (int32_t)a * b;
	const int32_t nudge = product >= 0 ? 1 << 14 : 1 - (1 << 14);
	return (int16_t)((product + nudge) / (1 << 15));
}

/* Fixed-point hard swish: the input at 7 extra bits, the gate (x + 3) / 6 as a 16-bit fraction in [0, 1]. Rescale 0 leads to
 * the output's scale, rescale 1 to the gate's, both with 16-bit multipliers. */
static int32_t hard_swish_value(const struct atoll_activation *a, int32_t v)
{
	const int16_t x = (int16_t)((v - a->in_zero) * (1 << 7));
	const int16_t out_multiplier = (int16_t)a->multiplier[0], gate_multiplier = (int16_t)a->multiplier[1];
	const int16_t scaled = high_multiply16(x, out_multiplier);
	int16_t gate = x;
	if (a->shift[1] > 0)
		gate = saturate16((int32_t)gate * (1 << (a->shift[1] - 1)));
	gate = high_multiply16(gate, gate_multiplier);
	if (a->shift[1] > 0)
		gate = saturate16((int32_t)gate * 2);
	if (a->shift[1] < 0)
		gate = (int16_t)atoll_fixed_shift_right(gate, -a->shift[1]);
	gate = (int16_t)((gate + (1 << 15)) >> 1);
	/* One product without the rounding of the others: the reference's 16-bit SIMD form truncates toward zero here. */
	const int16_t high = (int16_t)((int32_t)gate * scaled / (1 << 15));
	const int32_t out = atoll_fixed_shift_right(high, -a->shift[0]);
	return clamp(out + a->out_zero, a->lo, a->hi);
}

static int32_t multiplier16(int32_t multiplier)
{
	return multiplier > 0x7fff7fff ? 0x7fff : (multiplier + (1 << 15)) >> 16;
}

static TfLiteStatus prepare_hard_swish(struct atoll_op *op)
{
	struct atoll_activation *a = NULL;
	ATOLL_TRY(atoll_activation_start(op, &a));
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	if (atoll_activation_is_real(input)) {
		a->f32 = atoll_unary_f32()->hard_swish;
		return kTfLiteOk;
	}
	if (!is_8_bit(input))
		return atoll_activation_refuse(op);
	ATOLL_TRY(atoll_activation_check_scales(op));
	set_zeros(op, a);
	const float fine = input->params.scale / 128.0f;
	set_rescale(a, 0, fine / output->params.scale);
	set_rescale(a, 1, fine / (3.0f / 32768.0f));
	a->multiplier[0] = multiplier16(a->multiplier[0]);
	a->multiplier[1] = multiplier16(a->multiplier[1]);
	if (a->shift[0] > 0)
		return atoll_op_fail(op, kAtollUnsupported, "the output scale %g is finer than 1/128 of the input scale %g",
		                     (double)output->params.scale, (double)input->params.scale);
	a->lo = type_min(output->type);
	a->hi = type_max(output->type);
	fill(op, a, hard_swish_value);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinRelu, "RELU", 1, 3, prepare_relu, atoll_activation_invoke},
	{kTfLiteBuiltinRelu6, "RELU6", 1, 3, prepare_relu6, atoll_activation_invoke},
	{kTfLiteBuiltinReluN1To1, "RELU_N1_TO_1", 1, 3, prepare_relu_n1_to_1, atoll_activation_invoke},
	{kTfLiteBuiltinRelu0To1, "RELU_0_TO_1", 1, 3, prepare_relu_0_to_1, atoll_activation_invoke},
	{kTfLiteBuiltinLeakyRelu, "LEAKY_RELU", 1, 2, prepare_leaky, atoll_activation_invoke},
	{kTfLiteBuiltinHardSwish, "HARD_SWISH", 1, 1, prepare_hard_swish, atoll_activation_invoke},
};
const struct atoll_op_family atoll_ops_activation_piecewise = ATOLL_OP_FAMILY(rows);
