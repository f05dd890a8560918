/* SPDX-License-Identifier: Apache-2.0
 * Quantized EXP, LOG, ABS, SQRT and RSQRT: tables for INT8, tables with interpolation or integers for INT16. */
#include "ops/unary_quant.h"

#include "kernels/lookup.h"
#include "kernels/rsqrt_fixed.h"
#include "kernels/unary.h"
#include "ops/quant.h"

static float exp_of(float x, float limit)
{
	(void)limit;
	return expf(x);
}

static float log_of(float x, float limit)
{
	return x <= 0.0f ? limit : logf(x);
}

static float rsqrt_of(float x, float limit)
{
	return x <= 0.0f ? limit : 1.0f / sqrtf(x);
}

static float sqrt_of(float x, float limit)
{
	return x < 0.0f ? limit : sqrtf(x);
}

static int32_t clamped(const struct atoll_unary_quant *quant, int64_t y)
{
	return (int32_t)(y < quant->low ? quant->low : y > quant->high ? quant->high : y);
}

static int32_t abs_of(const struct atoll_unary_quant *quant, int32_t x)
{
	const int32_t centred = x + quant->offset_x;
	const int32_t magnitude = centred < 0 ? -centred : centred;
	return clamped(quant,
		(int64_t)(quant->rescale ? atoll_fixed_mul(magnitude, quant->factor) : magnitude) + quant->offset_y);
}

static void abs_i16(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const int16_t *x = (const int16_t *)(const void *)at[1];
	int16_t *y = (int16_t *)(void *)at[0];
	(void)step;
	for (size_t i = 0; i < n; i++)
		y[i] = (int16_t)abs_of(arg, x[i]);
}

static int32_t rsqrt_of_integer(const struct atoll_unary_quant *quant, int32_t x)
{
	const int extra_bits = 20;
	const int32_t centred = x + quant->offset_x;
	if (centred <= 0)
		return quant->high;
	struct atoll_fixed inverse = atoll_fixed_rsqrt(centred);
	inverse.shift += extra_bits;
	const struct atoll_fixed rest = {quant->factor.multiplier, quant->factor.shift - extra_bits};
	return clamped(quant, (int64_t)atoll_fixed_mul(atoll_fixed_mul(1, inverse), rest) + quant->offset_y);
}

typedef int32_t (*integer_fn)(const struct atoll_unary_quant *quant, int32_t x);

static void fill_from_integers(struct atoll_unary_quant *quant, integer_fn f)
{
	for (int x = INT8_MIN; x <= INT8_MAX; x++)
		quant->lookup.table_8[(uint8_t)x] = (uint8_t)f(quant, x);
}

bool atoll_op_has_unary_quant(int32_t code, TfLiteType type)
{
	if (type != kTfLiteInt8 && type != kTfLiteInt16)
		return false;
	return code == kTfLiteBuiltinExp || code == kTfLiteBuiltinLog || code == kTfLiteBuiltinAbs ||
	       code == kTfLiteBuiltinRsqrt || code == kTfLiteBuiltinSqrt;
}

static void use_table(
	struct atoll_op *op, struct atoll_unary_quant *quant, atoll_real_fn f, float limit, atoll_row_fn *row)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	const struct atoll_lookup_scales scales = {
		input->params.scale, output->params.scale, input->params.zero_point, output->params.zero_point};
	if (input->type == kTfLiteInt8) {
		atoll_lookup_fill_8(quant->lookup.table_8, &scales, f, limit);
		*row = atoll_row_lookup_8;
	} else {
		atoll_lookup_fill_16(quant->lookup.table_16, &scales, f, limit);
		*row = atoll_row_lookup_16;
	}
}

static TfLiteStatus use_abs(struct atoll_op *op, struct atoll_unary_quant *quant, atoll_row_fn *row)
{
	const float ratio = atoll_op_input(op, 0)->params.scale / atoll_op_output(op, 0)->params.scale;
	quant->rescale = ratio != 1.0f;
	ATOLL_TRY(atoll_op_factor(op, (double)ratio, "the output", &quant->factor));
	if (atoll_op_input(op, 0)->type == kTfLiteInt16) {
		*row = abs_i16;
		return kTfLiteOk;
	}
	fill_from_integers(quant, abs_of);
	*row = atoll_row_lookup_8;
	return kTfLiteOk;
}

static TfLiteStatus use_rsqrt(struct atoll_op *op, struct atoll_unary_quant *quant, atoll_row_fn *row)
{
	const float scale_y = atoll_op_output(op, 0)->params.scale;
	if (atoll_op_input(op, 0)->type == kTfLiteInt16) {
		use_table(op, quant, rsqrt_of, (float)INT16_MAX * scale_y, row);
		return kTfLiteOk;
	}
	const float denominator = sqrtf(atoll_op_input(op, 0)->params.scale) * scale_y;
	ATOLL_TRY(atoll_op_factor(op, 1.0 / (double)denominator, "the output", &quant->factor));
	fill_from_integers(quant, rsqrt_of_integer);
	*row = atoll_row_lookup_8;
	return kTfLiteOk;
}

TfLiteStatus atoll_op_prepare_unary_quant(struct atoll_op *op, struct atoll_unary_quant *quant, atoll_row_fn *row)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	quant->offset_x = -input->params.zero_point;
	quant->offset_y = output->params.zero_point;
	atoll_type_range(input->type, &quant->low, &quant->high);
	switch (op->def->code) {
	case kTfLiteBuiltinAbs:
		return use_abs(op, quant, row);
	case kTfLiteBuiltinRsqrt:
		return use_rsqrt(op, quant, row);
	case kTfLiteBuiltinExp:
		use_table(op, quant, exp_of, 0.0f, row);
		return kTfLiteOk;
	case kTfLiteBuiltinSqrt:
		use_table(op, quant, sqrt_of, 0.0f, row);
		return kTfLiteOk;
	default:
		use_table(
			op, quant, log_of, (float)(quant->low - output->params.zero_point) * output->params.scale, row);
		return kTfLiteOk;
	}
}
