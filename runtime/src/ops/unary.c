/* SPDX-License-Identifier: Apache-2.0
 * Element by element functions of one operand: NEG, ABS, SQRT, EXP, LOG, FLOOR, COMPLEX_ABS … */
#include "kernels/unary.h"

#include "kernels/half_rows.h"
#include "kernels/unary_f32.h"
#include "ops/elementwise.h"
#include "ops/quant.h"
#include "ops/unary_quant.h"

static void exp_f32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	(void)arg;
	(void)step;
	atoll_unary_f32()->exp(n, (const float *)(const void *)at[1], (float *)(void *)at[0], 0.0f, 0.0f);
}

struct unary_row {
	int32_t code;
	TfLiteType input, output;
	atoll_row_fn row;
};

static const struct unary_row unary_rows[] = {
	{kTfLiteBuiltinNeg, kTfLiteFloat32, kTfLiteFloat32, atoll_row_neg_f32},
	{kTfLiteBuiltinNeg, kTfLiteInt8, kTfLiteInt8, atoll_row_neg_i8},
	{kTfLiteBuiltinNeg, kTfLiteInt16, kTfLiteInt16, atoll_row_neg_i16},
	{kTfLiteBuiltinNeg, kTfLiteInt32, kTfLiteInt32, atoll_row_neg_i32},
	{kTfLiteBuiltinNeg, kTfLiteInt64, kTfLiteInt64, atoll_row_neg_i64},
	{kTfLiteBuiltinAbs, kTfLiteFloat32, kTfLiteFloat32, atoll_row_abs_f32},
	{kTfLiteBuiltinAbs, kTfLiteInt32, kTfLiteInt32, atoll_row_abs_i32},
	{kTfLiteBuiltinSqrt, kTfLiteFloat32, kTfLiteFloat32, atoll_row_sqrt_f32},
	{kTfLiteBuiltinRsqrt, kTfLiteFloat32, kTfLiteFloat32, atoll_row_rsqrt_f32},
	{kTfLiteBuiltinStablehloCbrt, kTfLiteFloat32, kTfLiteFloat32, atoll_row_cbrt_f32},
	{kTfLiteBuiltinExp, kTfLiteFloat32, kTfLiteFloat32, exp_f32},
	{kTfLiteBuiltinLog, kTfLiteFloat32, kTfLiteFloat32, atoll_row_log_f32},
	{kTfLiteBuiltinSin, kTfLiteFloat32, kTfLiteFloat32, atoll_row_sin_f32},
	{kTfLiteBuiltinCos, kTfLiteFloat32, kTfLiteFloat32, atoll_row_cos_f32},
	{kTfLiteBuiltinSquare, kTfLiteFloat32, kTfLiteFloat32, atoll_row_square_f32},
	{kTfLiteBuiltinFloor, kTfLiteFloat32, kTfLiteFloat32, atoll_row_floor_f32},
	{kTfLiteBuiltinCeil, kTfLiteFloat32, kTfLiteFloat32, atoll_row_ceil_f32},
	{kTfLiteBuiltinRound, kTfLiteFloat32, kTfLiteFloat32, atoll_row_round_f32},
	{kTfLiteBuiltinSign, kTfLiteFloat32, kTfLiteFloat32, atoll_row_sign_f32},
	{kTfLiteBuiltinSign, kTfLiteFloat64, kTfLiteFloat64, atoll_row_sign_f64},
	{kTfLiteBuiltinSign, kTfLiteInt32, kTfLiteInt32, atoll_row_sign_i32},
	{kTfLiteBuiltinLogicalNot, kTfLiteBool, kTfLiteBool, atoll_row_not_bool},
	{kTfLiteBuiltinReal, kTfLiteComplex64, kTfLiteFloat32, atoll_row_real_c64},
	{kTfLiteBuiltinImag, kTfLiteComplex64, kTfLiteFloat32, atoll_row_imag_c64},
	{kTfLiteBuiltinComplexAbs, kTfLiteComplex64, kTfLiteFloat32, atoll_row_abs_c64},
	{kTfLiteBuiltinReal, kTfLiteComplex128, kTfLiteFloat64, atoll_row_real_c128},
	{kTfLiteBuiltinImag, kTfLiteComplex128, kTfLiteFloat64, atoll_row_imag_c128},
	{kTfLiteBuiltinComplexAbs, kTfLiteComplex128, kTfLiteFloat64, atoll_row_abs_c128},
};

static const struct unary_row *find_row(const struct atoll_op *op, TfLiteType type)
{
	for (size_t i = 0; i < sizeof(unary_rows) / sizeof(unary_rows[0]); i++)
		if (unary_rows[i].code == op->def->code && unary_rows[i].input == type)
			return &unary_rows[i];
	return NULL;
}

static bool is_half(TfLiteType type)
{
	return type == kTfLiteFloat16 || type == kTfLiteBFloat16;
}

/* What prepare chose for invoke; quantized operators keep their parameters behind it. */
struct unary {
	atoll_row_fn row;
	struct atoll_unary_quant quant;
	struct atoll_half_rows half; /* around the row, when the operand is a 16-bit float */
};

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct unary *unary = op->services->keep(op, sizeof(*unary));
	if (unary == NULL)
		return kTfLiteError;
	op->state = unary;
	const struct unary_row *row = find_row(op, is_half(input->type) ? kTfLiteFloat32 : input->type);
	const bool quantized = atoll_tensor_is_quantized(input) && atoll_op_has_unary_quant(op->def->code, input->type);
	if (quantized)
		ATOLL_TRY(atoll_op_prepare_unary_quant(op, &unary->quant, &unary->row));
	else if (row == NULL)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(input->type));
	else
		unary->row = row->row;
	const bool half = is_half(input->type);
	if (half)
		unary->half = (struct atoll_half_rows){unary->row, NULL, 2, input->type == kTfLiteBFloat16, false};
	if (output->type != (quantized || half ? input->type : row->output))
		return atoll_op_fail(op, kAtollTypeMismatch, "the input is %s and the output %s",
			TfLiteTypeGetName(input->type), TfLiteTypeGetName(output->type));
	return atoll_op_resize_like(op, output, input);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct unary *unary = op->state;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	atoll_nest_push(&nest, atoll_tensor_elements(input),
		(const ptrdiff_t[]){
			(ptrdiff_t)atoll_type_bytes(output->type), (ptrdiff_t)atoll_type_bytes(input->type)});
	char *const base[] = {output->data.raw, input->data.raw};
	if (unary->half.row != NULL)
		atoll_op_run_nest(op, &nest, base, atoll_row_half, &unary->half);
	else
		atoll_op_run_nest(op, &nest, base, unary->row, &unary->quant);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinNeg, "NEG", 1, 2, prepare, invoke},
	{kTfLiteBuiltinAbs, "ABS", 1, 5, prepare, invoke},
	{kTfLiteBuiltinSqrt, "SQRT", 1, 2, prepare, invoke},
	{kTfLiteBuiltinRsqrt, "RSQRT", 1, 3, prepare, invoke},
	{kTfLiteBuiltinStablehloCbrt, "STABLEHLO_CBRT", 1, 1, prepare, invoke},
	{kTfLiteBuiltinExp, "EXP", 1, 2, prepare, invoke},
	{kTfLiteBuiltinLog, "LOG", 1, 2, prepare, invoke},
	{kTfLiteBuiltinSin, "SIN", 1, 2, prepare, invoke},
	{kTfLiteBuiltinCos, "COS", 1, 2, prepare, invoke},
	{kTfLiteBuiltinSquare, "SQUARE", 1, 1, prepare, invoke},
	{kTfLiteBuiltinFloor, "FLOOR", 1, 1, prepare, invoke},
	{kTfLiteBuiltinCeil, "CEIL", 1, 1, prepare, invoke},
	{kTfLiteBuiltinRound, "ROUND", 1, 1, prepare, invoke},
	{kTfLiteBuiltinSign, "SIGN", 1, 2, prepare, invoke},
	{kTfLiteBuiltinLogicalNot, "LOGICAL_NOT", 1, 1, prepare, invoke},
	{kTfLiteBuiltinReal, "REAL", 1, 1, prepare, invoke},
	{kTfLiteBuiltinImag, "IMAG", 1, 1, prepare, invoke},
	{kTfLiteBuiltinComplexAbs, "COMPLEX_ABS", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_unary = ATOLL_OP_FAMILY(rows);
