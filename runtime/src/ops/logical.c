/* SPDX-License-Identifier: Apache-2.0
 * LOGICAL_AND, LOGICAL_OR, BITWISE_XOR, RIGHT_SHIFT, STABLEHLO_SHIFT_LEFT. */
#include "kernels/binary.h"
#include "ops/elementwise.h"

static const struct atoll_typed_row and_rows[] = {{kTfLiteBool, atoll_row_and_bool}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row or_rows[] = {{kTfLiteBool, atoll_row_or_bool}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row xor_rows[] = {{kTfLiteBool, atoll_row_xor_8}, {kTfLiteInt8, atoll_row_xor_8},
	{kTfLiteUInt8, atoll_row_xor_8}, {kTfLiteInt16, atoll_row_xor_16}, {kTfLiteUInt16, atoll_row_xor_16},
	{kTfLiteInt32, atoll_row_xor_32}, {kTfLiteUInt32, atoll_row_xor_32}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row shift_right_rows[] = {{kTfLiteInt8, atoll_row_shift_right_i8},
	{kTfLiteUInt8, atoll_row_shift_right_u8}, {kTfLiteInt16, atoll_row_shift_right_i16},
	{kTfLiteUInt16, atoll_row_shift_right_u16}, {kTfLiteInt32, atoll_row_shift_right_i32},
	{kTfLiteUInt32, atoll_row_shift_right_u32}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row shift_left_rows[] = {
	{kTfLiteInt32, atoll_row_shift_left_i32}, {kTfLiteNoType, NULL}};

static const struct atoll_typed_row *rows_of(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinLogicalAnd:
		return and_rows;
	case kTfLiteBuiltinLogicalOr:
		return or_rows;
	case kTfLiteBuiltinBitwiseXor:
		return xor_rows;
	case kTfLiteBuiltinRightShift:
		return shift_right_rows;
	default:
		return shift_left_rows;
	}
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_prepare_broadcast(op));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	return atoll_op_row(op, rows_of(op->def->code), atoll_op_input(op, 0)->type) == NULL ? kTfLiteError : kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	return atoll_op_run_broadcast(
		op, 3, atoll_op_row(op, rows_of(op->def->code), atoll_op_input(op, 0)->type), NULL);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinLogicalAnd, "LOGICAL_AND", 1, 1, prepare, invoke},
	{kTfLiteBuiltinLogicalOr, "LOGICAL_OR", 1, 1, prepare, invoke},
	{kTfLiteBuiltinBitwiseXor, "BITWISE_XOR", 1, 1, prepare, invoke},
	{kTfLiteBuiltinRightShift, "RIGHT_SHIFT", 1, 1, prepare, invoke},
	{kTfLiteBuiltinStablehloShiftLeft, "STABLEHLO_SHIFT_LEFT", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_logical = ATOLL_OP_FAMILY(rows);
