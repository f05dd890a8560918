/* SPDX-License-Identifier: Apache-2.0
 * Integer factors of quantized operators of two operands, from the operands' scales. */
#include "ops/binary_quant.h"

#include "ops/quant.h"

static TfLiteStatus take_offsets(
	struct atoll_op *op, TfLiteFusedActivation activation, struct atoll_binary_quant *quant)
{
	const TfLiteTensor *a = atoll_op_input(op, 0);
	const TfLiteTensor *b = atoll_op_input(op, 1);
	const TfLiteTensor *y = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_quantized(op, a, "input 0"));
	ATOLL_TRY(atoll_op_expect_quantized(op, b, "input 1"));
	ATOLL_TRY(atoll_op_expect_quantized(op, y, "the output"));
	*quant = (struct atoll_binary_quant){
		.offset_a = -a->params.zero_point, .offset_b = -b->params.zero_point, .offset_y = y->params.zero_point};
	return atoll_op_quantized_range(op, activation, y, &quant->low, &quant->high);
}

static double larger(float a, float b)
{
	return (double)(a > b ? a : b);
}

/* log2 of a power of two. */
static bool exact_log2(float x, int *log2)
{
	const float log = logf(x) * (1.0f / logf(2.0f));
	const float rounded = roundf(log);
	*log2 = (int)rounded;
	return fabsf(rounded - log) < 1e-3f;
}

/* Factors that are only shifts: at most one operand has another scale than the result, and a smaller one. */
static TfLiteStatus pot_shifts(struct atoll_op *op, const int log2[3], struct atoll_binary_quant *quant)
{
	quant->factor_a.shift = log2[0] - log2[2];
	quant->factor_b.shift = log2[1] - log2[2];
	if (quant->factor_a.shift > 0 || quant->factor_b.shift > 0 ||
		(quant->factor_a.shift != 0 && quant->factor_b.shift != 0))
		return atoll_op_fail(op, kAtollInvalidModel,
			"the scales 2^%d and 2^%d cannot be brought to 2^%d by one right shift", log2[0], log2[1],
			log2[2]);
	return kTfLiteOk;
}

static bool all_pot(const struct atoll_op *op, int log2[3])
{
	const TfLiteTensor *tensors[] = {atoll_op_input(op, 0), atoll_op_input(op, 1), atoll_op_output(op, 0)};
	bool pot = true;
	for (int i = 0; i < 3; i++)
		pot = exact_log2(tensors[i]->params.scale, &log2[i]) && tensors[i]->params.zero_point == 0 && pot;
	return pot;
}

TfLiteStatus atoll_op_quantize_sum(struct atoll_op *op, TfLiteFusedActivation activation, bool pot_allowed, int sign,
	struct atoll_binary_quant *quant, bool *pot)
{
	int log2[3];
	const float scale_a = atoll_op_input(op, 0)->params.scale;
	const float scale_b = atoll_op_input(op, 1)->params.scale;
	const TfLiteTensor *y = atoll_op_output(op, 0);
	ATOLL_TRY(take_offsets(op, activation, quant));
	*pot = y->type == kTfLiteInt16 && pot_allowed && all_pot(op, log2);
	if (*pot)
		return pot_shifts(op, log2, quant);
	quant->left_shift = y->type == kTfLiteInt16 ? 15 : 20;
	const double whole = 2 * larger(scale_a, scale_b);
	ATOLL_TRY(atoll_op_factor(op, (double)scale_a / whole, "input 0", &quant->factor_a));
	ATOLL_TRY(atoll_op_factor(op, (double)scale_b / whole, "input 1", &quant->factor_b));
	quant->factor_b.multiplier *= sign;
	const float raised = (float)(1 << quant->left_shift) * y->params.scale;
	return atoll_op_factor(op, whole / (double)raised, "the output", &quant->factor_y);
}

TfLiteStatus atoll_op_quantize_product(
	struct atoll_op *op, TfLiteFusedActivation activation, struct atoll_binary_quant *quant)
{
	ATOLL_TRY(take_offsets(op, activation, quant));
	const double a = (double)atoll_op_input(op, 0)->params.scale;
	const double b = (double)atoll_op_input(op, 1)->params.scale;
	return atoll_op_factor(
		op, a * b / (double)atoll_op_output(op, 0)->params.scale, "the output", &quant->factor_y);
}

TfLiteStatus atoll_op_quantize_quotient(
	struct atoll_op *op, TfLiteFusedActivation activation, struct atoll_binary_quant *quant)
{
	ATOLL_TRY(take_offsets(op, activation, quant));
	const float divisor = atoll_op_input(op, 1)->params.scale * atoll_op_output(op, 0)->params.scale;
	return atoll_op_factor(
		op, (double)(atoll_op_input(op, 0)->params.scale / divisor), "the output", &quant->factor_y);
}

TfLiteStatus atoll_op_quantize_squared_difference(struct atoll_op *op, struct atoll_binary_quant *quant)
{
	const float scale_a = atoll_op_input(op, 0)->params.scale;
	const float scale_b = atoll_op_input(op, 1)->params.scale;
	ATOLL_TRY(take_offsets(op, kTfLiteActNone, quant));
	quant->left_shift = 7;
	const double whole = 2 * larger(scale_a, scale_b);
	ATOLL_TRY(atoll_op_factor(op, (double)scale_a / whole, "input 0", &quant->factor_a));
	ATOLL_TRY(atoll_op_factor(op, (double)scale_b / whole, "input 1", &quant->factor_b));
	const double raised = (double)((float)(1 << (2 * quant->left_shift)) * atoll_op_output(op, 0)->params.scale);
	return atoll_op_factor(op, whole * whole / raised, "the output", &quant->factor_y);
}

TfLiteStatus atoll_op_quantize_comparison(struct atoll_op *op, struct atoll_binary_quant *quant)
{
	const TfLiteTensor *a = atoll_op_input(op, 0);
	const TfLiteTensor *b = atoll_op_input(op, 1);
	ATOLL_TRY(atoll_op_expect_quantized(op, a, "input 0"));
	ATOLL_TRY(atoll_op_expect_quantized(op, b, "input 1"));
	*quant = (struct atoll_binary_quant){
		.offset_a = -a->params.zero_point, .offset_b = -b->params.zero_point, .left_shift = 8};
	ATOLL_TRY(atoll_op_factor(op, (double)a->params.scale, "input 0", &quant->factor_a));
	return atoll_op_factor(op, (double)b->params.scale, "input 1", &quant->factor_b);
}
