/* SPDX-License-Identifier: Apache-2.0
 * STABLEHLO_ADD, _MULTIPLY, _MAXIMUM, _MINIMUM, _AND: two operands of one type and shape. Integers are plain numbers here,
 * never quantized ones. */
#include "kernels/combine.h"

#include "ops/elementwise.h"
#include "ops/number.h"

static enum atoll_combine_kind kind_of(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinStablehloAdd:
		return ATOLL_COMBINE_ADD;
	case kTfLiteBuiltinStablehloMultiply:
		return ATOLL_COMBINE_MULTIPLY;
	case kTfLiteBuiltinStablehloMaximum:
		return ATOLL_COMBINE_MAXIMUM;
	case kTfLiteBuiltinStablehloMinimum:
		return ATOLL_COMBINE_MINIMUM;
	default:
		return ATOLL_COMBINE_BITS_AND;
	}
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType numbers[] = {kTfLiteFloat32, kTfLiteFloat16, kTfLiteFloat64, kTfLiteInt8, kTfLiteUInt8,
		kTfLiteInt16, kTfLiteUInt16, kTfLiteInt32, kTfLiteUInt32, kTfLiteInt64, kTfLiteUInt64, kTfLiteBool,
		kTfLiteNoType};
	const bool bits = op->def->code == kTfLiteBuiltinStablehloAnd;
	struct atoll_dims a;
	struct atoll_dims b;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "input 0", bits ? numbers + 3 : numbers));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_input(op, 1), "the inputs"));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &a));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "input 1", &b));
	if (!atoll_dims_equal(&a, &b))
		return atoll_op_fail(op, kAtollInvalidArgument,
			"the inputs, of rank %d and %d, differ in shape; this operator does not broadcast", a.rank,
			b.rank);
	return atoll_op_resize(op, atoll_op_output(op, 0), &a);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_combination combination = {
		kind_of(op->def->code), atoll_number_of(atoll_op_input(op, 0)->type)};
	return atoll_op_run_broadcast(op, 3, atoll_row_combine, &combination);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinStablehloAdd, "STABLEHLO_ADD", 1, 1, prepare, invoke},
	{kTfLiteBuiltinStablehloMultiply, "STABLEHLO_MULTIPLY", 1, 1, prepare, invoke},
	{kTfLiteBuiltinStablehloMaximum, "STABLEHLO_MAXIMUM", 1, 1, prepare, invoke},
	{kTfLiteBuiltinStablehloMinimum, "STABLEHLO_MINIMUM", 1, 1, prepare, invoke},
	{kTfLiteBuiltinStablehloAnd, "STABLEHLO_AND", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_hlo_binary = ATOLL_OP_FAMILY(rows);
