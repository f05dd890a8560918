/* SPDX-License-Identifier: Apache-2.0
 * EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL. a > b runs as b < a. */
#include "kernels/binary.h"
#include "kernels/half_rows.h"
#include "ops/binary_quant.h"
#include "ops/elementwise.h"
#include "ops/strings.h"

struct comparison {
	atoll_row_fn row;
	struct atoll_binary_quant quant;
	struct atoll_half_rows half; /* of 16-bit floats: around the row */
	bool swapped;
};

static bool is_quantized_type(TfLiteType type)
{
	return type == kTfLiteUInt8 || type == kTfLiteInt8;
}

static bool may_be_strings(int32_t code)
{
	return code == kTfLiteBuiltinEqual || code == kTfLiteBuiltinNotEqual;
}

static TfLiteStatus prepare(
	struct atoll_op *op, const struct atoll_typed_row *plain, const struct atoll_typed_row *quantized, bool swapped)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_decide_type(op, atoll_op_output(op, 0), kTfLiteBool));
	ATOLL_TRY(atoll_op_prepare_broadcast(op));
	struct comparison *comparison = op->services->keep(op, sizeof(*comparison));
	if (comparison == NULL)
		return kTfLiteError;
	op->state = comparison;
	comparison->swapped = swapped;
	const TfLiteTensor *a = atoll_op_input(op, 0);
	if (a->type == kTfLiteString && may_be_strings(op->def->code))
		return kTfLiteOk;
	const bool quant = is_quantized_type(a->type) && a->params.scale != 0.0f;
	if (quant)
		ATOLL_TRY(atoll_op_quantize_comparison(op, &comparison->quant));
	const bool half = a->type == kTfLiteFloat16 || a->type == kTfLiteBFloat16;
	comparison->row = atoll_op_row(op, quant ? quantized : plain, half ? kTfLiteFloat32 : a->type);
	if (half)
		comparison->half = (struct atoll_half_rows){comparison->row, NULL, 3, a->type == kTfLiteBFloat16, true};
	return comparison->row == NULL ? kTfLiteError : kTfLiteOk;
}

/* Runs the row with its operands exchanged. */
static void swapped_row(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct comparison *comparison = arg;
	struct atoll_binary_quant quant = comparison->quant;
	quant.offset_a = comparison->quant.offset_b;
	quant.offset_b = comparison->quant.offset_a;
	quant.factor_a = comparison->quant.factor_b;
	quant.factor_b = comparison->quant.factor_a;
	char *const swapped_at[] = {at[0], at[2], at[1]};
	const ptrdiff_t swapped_step[] = {step[0], step[2], step[1]};
	if (comparison->half.row != NULL)
		atoll_row_half(&comparison->half, n, swapped_at, swapped_step);
	else
		comparison->row(&quant, n, swapped_at, swapped_step);
}

/* Compares strings by their numbers: operands 1 and 2 advance one byte per string, inside blocks that are longer. */
struct string_comparison {
	const TfLiteTensor *a, *b;
	bool equal; /* what `true` in the output means */
};

static void string_row(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct string_comparison *strings = arg;
	const char *a = at[1];
	const char *b = at[2];
	bool *y = (bool *)(void *)at[0];
	for (size_t i = 0; i < n; i++, a += step[1], b += step[2])
		y[i] = atoll_strings_equal(strings->a, (size_t)(a - strings->a->data.raw), strings->b,
			       (size_t)(b - strings->b->data.raw)) == strings->equal;
}

static TfLiteStatus invoke_strings(struct atoll_op *op)
{
	const struct string_comparison strings = {
		atoll_op_input(op, 0), atoll_op_input(op, 1), op->def->code == kTfLiteBuiltinEqual};
	struct atoll_dims dims[3];
	struct atoll_nest nest;
	ATOLL_TRY(atoll_op_expect_strings(op, strings.a, "input 0"));
	ATOLL_TRY(atoll_op_expect_strings(op, strings.b, "input 1"));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_output(op, 0), "the output", &dims[0]));
	ATOLL_TRY(atoll_op_dims(op, strings.a, "input 0", &dims[1]));
	ATOLL_TRY(atoll_op_dims(op, strings.b, "input 1", &dims[2]));
	atoll_nest_broadcast(
		&nest, 3, (const struct atoll_dims *const[]){&dims[0], &dims[1], &dims[2]}, (const size_t[]){1, 1, 1});
	atoll_op_run_nest(op, &nest,
		(char *const[]){atoll_op_output(op, 0)->data.raw, strings.a->data.raw, strings.b->data.raw}, string_row,
		&strings);
	return kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct comparison *comparison = op->state;
	if (atoll_op_input(op, 0)->type == kTfLiteString)
		return invoke_strings(op);
	if (comparison->swapped)
		return atoll_op_run_broadcast(op, 3, swapped_row, comparison);
	if (comparison->half.row != NULL)
		return atoll_op_run_broadcast(op, 3, atoll_row_half, &comparison->half);
	return atoll_op_run_broadcast(op, 3, comparison->row, &comparison->quant);
}

static const struct atoll_typed_row less[] = {{kTfLiteFloat32, atoll_row_less_f32}, {kTfLiteInt16, atoll_row_less_i16},
	{kTfLiteInt32, atoll_row_less_i32}, {kTfLiteInt64, atoll_row_less_i64}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row less_quantized[] = {
	{kTfLiteUInt8, atoll_row_less_qu8}, {kTfLiteInt8, atoll_row_less_qi8}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row less_equal[] = {{kTfLiteFloat32, atoll_row_less_equal_f32},
	{kTfLiteInt16, atoll_row_less_equal_i16}, {kTfLiteInt32, atoll_row_less_equal_i32},
	{kTfLiteInt64, atoll_row_less_equal_i64}, {kTfLiteNoType, NULL}};
static const struct atoll_typed_row less_equal_quantized[] = {
	{kTfLiteUInt8, atoll_row_less_equal_qu8}, {kTfLiteInt8, atoll_row_less_equal_qi8}, {kTfLiteNoType, NULL}};

static TfLiteStatus less_prepare(struct atoll_op *op)
{
	return prepare(op, less, less_quantized, false);
}

static TfLiteStatus less_equal_prepare(struct atoll_op *op)
{
	return prepare(op, less_equal, less_equal_quantized, false);
}

static TfLiteStatus greater_prepare(struct atoll_op *op)
{
	return prepare(op, less, less_quantized, true);
}

static TfLiteStatus greater_equal_prepare(struct atoll_op *op)
{
	return prepare(op, less_equal, less_equal_quantized, true);
}

static TfLiteStatus equal_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row plain[] = {{kTfLiteFloat32, atoll_row_equal_f32},
		{kTfLiteBool, atoll_row_equal_u8}, {kTfLiteUInt8, atoll_row_equal_u8},
		{kTfLiteInt8, atoll_row_equal_u8}, {kTfLiteInt16, atoll_row_equal_i16},
		{kTfLiteInt32, atoll_row_equal_i32}, {kTfLiteInt64, atoll_row_equal_i64}, {kTfLiteNoType, NULL}};
	static const struct atoll_typed_row quantized[] = {
		{kTfLiteUInt8, atoll_row_equal_qu8}, {kTfLiteInt8, atoll_row_equal_qi8}, {kTfLiteNoType, NULL}};
	return prepare(op, plain, quantized, false);
}

static TfLiteStatus not_equal_prepare(struct atoll_op *op)
{
	static const struct atoll_typed_row plain[] = {{kTfLiteFloat32, atoll_row_not_equal_f32},
		{kTfLiteBool, atoll_row_not_equal_u8}, {kTfLiteUInt8, atoll_row_not_equal_u8},
		{kTfLiteInt8, atoll_row_not_equal_u8}, {kTfLiteInt16, atoll_row_not_equal_i16},
		{kTfLiteInt32, atoll_row_not_equal_i32}, {kTfLiteInt64, atoll_row_not_equal_i64},
		{kTfLiteNoType, NULL}};
	static const struct atoll_typed_row quantized[] = {
		{kTfLiteUInt8, atoll_row_not_equal_qu8}, {kTfLiteInt8, atoll_row_not_equal_qi8}, {kTfLiteNoType, NULL}};
	return prepare(op, plain, quantized, false);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinEqual, "EQUAL", 1, 5, equal_prepare, invoke},
	{kTfLiteBuiltinNotEqual, "NOT_EQUAL", 1, 4, not_equal_prepare, invoke},
	{kTfLiteBuiltinLess, "LESS", 1, 3, less_prepare, invoke},
	{kTfLiteBuiltinLessEqual, "LESS_EQUAL", 1, 3, less_equal_prepare, invoke},
	{kTfLiteBuiltinGreater, "GREATER", 1, 3, greater_prepare, invoke},
	{kTfLiteBuiltinGreaterEqual, "GREATER_EQUAL", 1, 3, greater_equal_prepare, invoke},
};
const struct atoll_op_family atoll_ops_compare = ATOLL_OP_FAMILY(rows);
