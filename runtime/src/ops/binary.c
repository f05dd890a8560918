/* SPDX-License-Identifier: Apache-2.0
 * ADD, SUB, MUL, DIV and the other arithmetic of two broadcasting operands. */
#include "kernels/binary.h"

#include "kernels/half_rows.h"
#include "ops/binary_quant.h"
#include "ops/elementwise.h"
#include "ops/quant.h"

/* What prepare found out for invoke. */
struct binary {
	atoll_row_fn row;
	union {
		struct atoll_clamp clamp;
		struct atoll_binary_quant quant;
		struct atoll_binary_quant_8 quant_8;
	} arg;
	struct atoll_half_rows half; /* around the row, when the operands are 16-bit floats */
};

static bool is_small_integer(TfLiteType type)
{
	return type == kTfLiteUInt8 || type == kTfLiteInt8 || type == kTfLiteInt16;
}

/* 8-bit operands are always quantized; INT16 ones when they have a scale. */
static bool runs_quantized(const struct atoll_op *op)
{
	const TfLiteTensor *a = atoll_op_input(op, 0);
	return is_small_integer(a->type) && (a->type != kTfLiteInt16 || atoll_tensor_is_quantized(a));
}

static TfLiteStatus start(struct atoll_op *op, struct binary **binary)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_decide_type(op, atoll_op_output(op, 0), atoll_op_input(op, 0)->type));
	ATOLL_TRY(atoll_op_prepare_broadcast(op));
	*binary = op->services->keep(op, sizeof(**binary));
	op->state = *binary;
	return *binary == NULL ? kTfLiteError : kTfLiteOk;
}

static TfLiteStatus use_clamped(struct atoll_op *op, struct binary *binary, const struct atoll_typed_row *rows,
	TfLiteFusedActivation activation)
{
	struct atoll_clamp *clamp = &binary->arg.clamp;
	ATOLL_TRY(atoll_op_float_range(op, activation, &clamp->low_f, &clamp->high_f));
	clamp->low_i = isinf(clamp->low_f) ? INT64_MIN : (int64_t)clamp->low_f;
	clamp->high_i = isinf(clamp->high_f) ? INT64_MAX : (int64_t)clamp->high_f;
	const TfLiteType type = atoll_op_input(op, 0)->type;
	const bool half = type == kTfLiteFloat16 || type == kTfLiteBFloat16;
	binary->row = atoll_op_row(op, rows, half ? kTfLiteFloat32 : type);
	if (binary->row == NULL || !half)
		return binary->row == NULL ? kTfLiteError : kTfLiteOk;
	binary->half = (struct atoll_half_rows){binary->row, clamp, 3, type == kTfLiteBFloat16, false};
	return kTfLiteOk;
}

static TfLiteStatus use_quantized(struct atoll_op *op, struct binary *binary, const struct atoll_typed_row *rows)
{
	binary->row = atoll_op_row(op, rows, atoll_op_input(op, 0)->type);
	return binary->row == NULL ? kTfLiteError : kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct binary *binary = op->state;
	if (binary->half.row != NULL)
		return atoll_op_run_broadcast(op, 3, atoll_row_half, &binary->half);
	return atoll_op_run_broadcast(op, 3, binary->row, &binary->arg);
}

static int32_t lowest_of(TfLiteType type)
{
	return type == kTfLiteInt8 ? INT8_MIN : 0;
}

/* INT16 has rows of its own, two of them for scales that are powers of two; 8-bit operands run through tables. */
static TfLiteStatus use_sum(
	struct atoll_op *op, struct binary *binary, TfLiteFusedActivation activation, bool pot_allowed, int sign)
{
	const TfLiteType type = atoll_op_input(op, 0)->type;
	struct atoll_binary_quant quant;
	bool pot;
	ATOLL_TRY(atoll_op_quantize_sum(op, activation, pot_allowed, sign, &quant, &pot));
	if (type == kTfLiteInt16) {
		binary->arg.quant = quant;
		binary->row = !pot ? atoll_row_add_qi16 : sign > 0 ? atoll_row_add_pot_qi16 : atoll_row_sub_pot_qi16;
	} else {
		atoll_binary_quant_8_sum(&binary->arg.quant_8, &quant, lowest_of(type));
		binary->row = atoll_row_sum_8;
	}
	return kTfLiteOk;
}

static TfLiteStatus use_product(struct atoll_op *op, struct binary *binary, TfLiteFusedActivation activation)
{
	const TfLiteType type = atoll_op_input(op, 0)->type;
	struct atoll_binary_quant quant;
	ATOLL_TRY(atoll_op_quantize_product(op, activation, &quant));
	if (type == kTfLiteInt16) {
		binary->arg.quant = quant;
		binary->row = atoll_row_mul_qi16;
	} else {
		atoll_binary_quant_8_product(&binary->arg.quant_8, &quant, lowest_of(type));
		binary->row = atoll_row_product_8;
	}
	return kTfLiteOk;
}

static TfLiteStatus add_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_add_f32},
		{kTfLiteInt16, atoll_row_add_i16}, {kTfLiteInt32, atoll_row_add_i32}, {kTfLiteInt64, atoll_row_add_i64},
		{kTfLiteNoType, NULL}};
	const TfLiteAddParams *params = op->node->builtin_data;
	const TfLiteFusedActivation activation = params == NULL ? kTfLiteActNone : params->activation;
	struct binary *binary;
	ATOLL_TRY(start(op, &binary));
	if (!runs_quantized(op))
		return use_clamped(op, binary, rows, activation);
	return use_sum(op, binary, activation, params != NULL && params->pot_scale_int16, 1);
}

static TfLiteStatus sub_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_sub_f32},
		{kTfLiteInt16, atoll_row_sub_i16}, {kTfLiteInt32, atoll_row_sub_i32}, {kTfLiteInt64, atoll_row_sub_i64},
		{kTfLiteNoType, NULL}};
	const TfLiteSubParams *params = op->node->builtin_data;
	const TfLiteFusedActivation activation = params == NULL ? kTfLiteActNone : params->activation;
	struct binary *binary;
	ATOLL_TRY(start(op, &binary));
	if (!runs_quantized(op))
		return use_clamped(op, binary, rows, activation);
	return use_sum(op, binary, activation, params != NULL && params->pot_scale_int16, -1);
}

static TfLiteStatus mul_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_mul_f32},
		{kTfLiteInt16, atoll_row_mul_i16}, {kTfLiteInt32, atoll_row_mul_i32},
		{kTfLiteUInt32, atoll_row_mul_u32}, {kTfLiteInt64, atoll_row_mul_i64},
		{kTfLiteComplex64, atoll_row_mul_c64}, {kTfLiteNoType, NULL}};
	const TfLiteMulParams *params = op->node->builtin_data;
	const TfLiteFusedActivation activation = params == NULL ? kTfLiteActNone : params->activation;
	struct binary *binary;
	ATOLL_TRY(start(op, &binary));
	if (!runs_quantized(op))
		return use_clamped(op, binary, rows, activation);
	return use_product(op, binary, activation);
}

/* Integers equal to `zero` in a divisor. */
static TfLiteStatus refuse_zero(struct atoll_op *op, int32_t zero)
{
	const TfLiteTensor *divisor = atoll_op_input(op, 1);
	const size_t n = atoll_tensor_elements(divisor);
	for (size_t i = 0; i < n; i++) {
		int64_t value = 1;
		switch (divisor->type) {
		case kTfLiteUInt8:
			value = divisor->data.uint8[i];
			break;
		case kTfLiteInt8:
			value = divisor->data.int8[i];
			break;
		case kTfLiteInt16:
			value = divisor->data.i16[i];
			break;
		case kTfLiteInt32:
			value = divisor->data.i32[i];
			break;
		case kTfLiteInt64:
			value = divisor->data.i64[i];
			break;
		default:
			return kTfLiteOk;
		}
		if (value == zero)
			return atoll_op_fail(op, kAtollInvalidArgument, "element %zu of the divisor is zero", i);
	}
	return kTfLiteOk;
}

static TfLiteStatus div_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {
		{kTfLiteFloat32, atoll_row_div_f32}, {kTfLiteInt32, atoll_row_div_i32}, {kTfLiteNoType, NULL}};
	static const struct atoll_typed_row quantized[] = {{kTfLiteUInt8, atoll_row_div_qu8},
		{kTfLiteInt8, atoll_row_div_qi8}, {kTfLiteInt16, atoll_row_div_qi16}, {kTfLiteNoType, NULL}};
	const TfLiteDivParams *params = op->node->builtin_data;
	const TfLiteFusedActivation activation = params == NULL ? kTfLiteActNone : params->activation;
	struct binary *binary;
	ATOLL_TRY(start(op, &binary));
	if (!runs_quantized(op))
		return use_clamped(op, binary, rows, activation);
	ATOLL_TRY(atoll_op_quantize_quotient(op, activation, &binary->arg.quant));
	return use_quantized(op, binary, quantized);
}

static TfLiteStatus div_invoke(struct atoll_op *op)
{
	ATOLL_TRY(refuse_zero(op, runs_quantized(op) ? atoll_op_input(op, 1)->params.zero_point : 0));
	return invoke(op);
}

static TfLiteStatus plain_prepare(struct atoll_op *op, const struct atoll_typed_row *rows)
{
	struct binary *binary;
	ATOLL_TRY(start(op, &binary));
	return use_clamped(op, binary, rows, kTfLiteActNone);
}

static TfLiteStatus maximum_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_max_f32},
		{kTfLiteUInt8, atoll_row_max_u8}, {kTfLiteInt8, atoll_row_max_i8}, {kTfLiteInt16, atoll_row_max_i16},
		{kTfLiteInt32, atoll_row_max_i32}, {kTfLiteInt64, atoll_row_max_i64}, {kTfLiteNoType, NULL}};
	return plain_prepare(op, rows);
}

static TfLiteStatus minimum_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_min_f32},
		{kTfLiteUInt8, atoll_row_min_u8}, {kTfLiteInt8, atoll_row_min_i8}, {kTfLiteInt16, atoll_row_min_i16},
		{kTfLiteInt32, atoll_row_min_i32}, {kTfLiteInt64, atoll_row_min_i64}, {kTfLiteNoType, NULL}};
	return plain_prepare(op, rows);
}

static TfLiteStatus pow_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {
		{kTfLiteFloat32, atoll_row_pow_f32}, {kTfLiteInt32, atoll_row_pow_i32}, {kTfLiteNoType, NULL}};
	return plain_prepare(op, rows);
}

static TfLiteStatus pow_invoke(struct atoll_op *op)
{
	const TfLiteTensor *exponent = atoll_op_input(op, 1);
	for (size_t i = 0; exponent->type == kTfLiteInt32 && i < atoll_tensor_elements(exponent); i++)
		if (exponent->data.i32[i] < 0)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"element %zu of an integer exponent is %d, it must not be negative", i,
				exponent->data.i32[i]);
	return invoke(op);
}

static TfLiteStatus squared_difference_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_squared_difference_f32},
		{kTfLiteInt32, atoll_row_squared_difference_i32}, {kTfLiteNoType, NULL}};
	static const struct atoll_typed_row quantized[] = {{kTfLiteUInt8, atoll_row_squared_difference_qu8},
		{kTfLiteInt8, atoll_row_squared_difference_qi8}, {kTfLiteInt16, atoll_row_squared_difference_qi16},
		{kTfLiteNoType, NULL}};
	struct binary *binary;
	ATOLL_TRY(start(op, &binary));
	if (!runs_quantized(op))
		return use_clamped(op, binary, rows, kTfLiteActNone);
	ATOLL_TRY(atoll_op_quantize_squared_difference(op, &binary->arg.quant));
	return use_quantized(op, binary, quantized);
}

static TfLiteStatus floor_div_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_floor_div_f32},
		{kTfLiteInt8, atoll_row_floor_div_i8}, {kTfLiteInt16, atoll_row_floor_div_i16},
		{kTfLiteInt32, atoll_row_floor_div_i32}, {kTfLiteNoType, NULL}};
	return plain_prepare(op, rows);
}

static TfLiteStatus floor_mod_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {{kTfLiteFloat32, atoll_row_floor_mod_f32},
		{kTfLiteInt8, atoll_row_floor_mod_i8}, {kTfLiteInt16, atoll_row_floor_mod_i16},
		{kTfLiteInt32, atoll_row_floor_mod_i32}, {kTfLiteInt64, atoll_row_floor_mod_i64},
		{kTfLiteNoType, NULL}};
	return plain_prepare(op, rows);
}

static TfLiteStatus integer_divide_invoke(struct atoll_op *op)
{
	ATOLL_TRY(refuse_zero(op, 0));
	return invoke(op);
}

static TfLiteStatus atan2_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row rows[] = {
		{kTfLiteFloat32, atoll_row_atan2_f32}, {kTfLiteFloat64, atoll_row_atan2_f64}, {kTfLiteNoType, NULL}};
	return plain_prepare(op, rows);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinAdd, "ADD", 1, 6, add_prepare, invoke},
	{kTfLiteBuiltinSub, "SUB", 1, 6, sub_prepare, invoke},
	{kTfLiteBuiltinMul, "MUL", 1, 8, mul_prepare, invoke},
	{kTfLiteBuiltinDiv, "DIV", 1, 3, div_prepare, div_invoke},
	{kTfLiteBuiltinMaximum, "MAXIMUM", 1, 5, maximum_prepare, invoke},
	{kTfLiteBuiltinMinimum, "MINIMUM", 1, 5, minimum_prepare, invoke},
	{kTfLiteBuiltinPow, "POW", 1, 2, pow_prepare, pow_invoke},
	{kTfLiteBuiltinSquaredDifference, "SQUARED_DIFFERENCE", 1, 3, squared_difference_prepare, invoke},
	{kTfLiteBuiltinFloorDiv, "FLOOR_DIV", 1, 4, floor_div_prepare, integer_divide_invoke},
	{kTfLiteBuiltinFloorMod, "FLOOR_MOD", 1, 3, floor_mod_prepare, integer_divide_invoke},
	{kTfLiteBuiltinAtan2, "ATAN2", 1, 1, atan2_prepare, invoke},
};
const struct atoll_op_family atoll_ops_binary = ATOLL_OP_FAMILY(rows);
