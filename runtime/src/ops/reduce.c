/* SPDX-License-Identifier: Apache-2.0
 * MEAN, SUM, REDUCE_PROD, REDUCE_MAX, REDUCE_MIN, REDUCE_ANY, REDUCE_ALL. */
#include "kernels/reduce.h"

#include "kernels/copy.h"
#include "ops/elementwise.h"
#include "ops/quant.h"

struct reduction {
	bool reduced[ATOLL_OP_RANK_MAX];
	struct atoll_dims input, output;
	int64_t count; /* elements per result */
};

/* What an accumulator starts from. */
union start {
	int64_t i64;
	int32_t i32;
	int16_t i16;
	int8_t i8;
	uint8_t u8;
	float f32;
};

/* One way to reduce one type. `wide`: bytes of a separate accumulator, 0 when the output itself accumulates. */
struct reduce_row {
	int32_t code;
	TfLiteType type;
	atoll_row_fn row;
	unsigned wide;
	union start start;
};

static const struct reduce_row reduce_rows[] = {
	{kTfLiteBuiltinMean, kTfLiteFloat32, atoll_reduce_sum_f32, 0, {0}},
	{kTfLiteBuiltinMean, kTfLiteInt32, atoll_reduce_sum_i32_wide, 8, {0}},
	{kTfLiteBuiltinMean, kTfLiteInt64, atoll_reduce_sum_i64, 0, {0}},
	{kTfLiteBuiltinMean, kTfLiteInt8, atoll_reduce_sum_i8, 4, {0}},
	{kTfLiteBuiltinMean, kTfLiteUInt8, atoll_reduce_sum_u8, 4, {0}},
	{kTfLiteBuiltinMean, kTfLiteInt16, atoll_reduce_sum_i16, 4, {0}},
	{kTfLiteBuiltinSum, kTfLiteFloat32, atoll_reduce_sum_f32, 0, {0}},
	{kTfLiteBuiltinSum, kTfLiteInt32, atoll_reduce_sum_i32, 0, {0}},
	{kTfLiteBuiltinSum, kTfLiteInt64, atoll_reduce_sum_i64, 0, {0}},
	{kTfLiteBuiltinSum, kTfLiteInt8, atoll_reduce_sum_i8, 4, {0}},
	{kTfLiteBuiltinSum, kTfLiteUInt8, atoll_reduce_sum_u8, 4, {0}},
	{kTfLiteBuiltinSum, kTfLiteInt16, atoll_reduce_sum_i16, 4, {0}},
	{kTfLiteBuiltinReduceProd, kTfLiteFloat32, atoll_reduce_prod_f32, 0, {.f32 = 1.0f}},
	{kTfLiteBuiltinReduceProd, kTfLiteInt32, atoll_reduce_prod_i32, 0, {.i32 = 1}},
	{kTfLiteBuiltinReduceProd, kTfLiteInt64, atoll_reduce_prod_i64, 0, {.i64 = 1}},
	{kTfLiteBuiltinSum, kTfLiteBool, atoll_reduce_any_bool, 0, {.u8 = 0}},
	{kTfLiteBuiltinReduceMax, kTfLiteBool, atoll_reduce_any_bool, 0, {.u8 = 0}},
	{kTfLiteBuiltinReduceMin, kTfLiteBool, atoll_reduce_all_bool, 0, {.u8 = 1}},
	{kTfLiteBuiltinReduceMax, kTfLiteFloat32, atoll_reduce_max_f32, 0, {.f32 = -INFINITY}},
	{kTfLiteBuiltinReduceMax, kTfLiteInt8, atoll_reduce_max_i8, 0, {.i8 = INT8_MIN}},
	{kTfLiteBuiltinReduceMax, kTfLiteUInt8, atoll_reduce_max_u8, 0, {.u8 = 0}},
	{kTfLiteBuiltinReduceMax, kTfLiteInt16, atoll_reduce_max_i16, 0, {.i16 = INT16_MIN}},
	{kTfLiteBuiltinReduceMax, kTfLiteInt32, atoll_reduce_max_i32, 0, {.i32 = INT32_MIN}},
	{kTfLiteBuiltinReduceMax, kTfLiteInt64, atoll_reduce_max_i64, 0, {.i64 = INT64_MIN}},
	{kTfLiteBuiltinReduceMin, kTfLiteFloat32, atoll_reduce_min_f32, 0, {.f32 = INFINITY}},
	{kTfLiteBuiltinReduceMin, kTfLiteInt8, atoll_reduce_min_i8, 0, {.i8 = INT8_MAX}},
	{kTfLiteBuiltinReduceMin, kTfLiteUInt8, atoll_reduce_min_u8, 0, {.u8 = UINT8_MAX}},
	{kTfLiteBuiltinReduceMin, kTfLiteInt16, atoll_reduce_min_i16, 0, {.i16 = INT16_MAX}},
	{kTfLiteBuiltinReduceMin, kTfLiteInt32, atoll_reduce_min_i32, 0, {.i32 = INT32_MAX}},
	{kTfLiteBuiltinReduceMin, kTfLiteInt64, atoll_reduce_min_i64, 0, {.i64 = INT64_MAX}},
	{kTfLiteBuiltinReduceAny, kTfLiteBool, atoll_reduce_any_bool, 0, {.u8 = 0}},
	{kTfLiteBuiltinReduceAll, kTfLiteBool, atoll_reduce_all_bool, 0, {.u8 = 1}},
};

/* What prepare chose for invoke. */
struct reduce_state {
	const struct reduce_row *row;
	int accumulator; /* scratch handle, when the row wants one */
};

static TfLiteStatus find_row(struct atoll_op *op, const struct reduce_row **row)
{
	const TfLiteType type = atoll_op_input(op, 0)->type;
	for (size_t i = 0; i < sizeof(reduce_rows) / sizeof(reduce_rows[0]); i++)
		if (reduce_rows[i].code == op->def->code && reduce_rows[i].type == type) {
			*row = &reduce_rows[i];
			return kTfLiteOk;
		}
	return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(type));
}

static TfLiteStatus read_axes(struct atoll_op *op, struct reduction *reduction)
{
	struct atoll_ints axes;
	*reduction = (struct reduction){.count = 1};
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &reduction->input));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "axes", &axes));
	for (int i = 0; i < axes.count && reduction->input.rank > 0; i++) {
		int axis;
		ATOLL_TRY(atoll_op_axis(op, axes.at[i], reduction->input.rank, &axis));
		reduction->reduced[axis] = true;
	}
	const TfLiteReducerParams *params = op->node->builtin_data;
	for (int i = 0; i < reduction->input.rank; i++) {
		if (!reduction->reduced[i])
			reduction->output.at[reduction->output.rank++] = reduction->input.at[i];
		else if (params != NULL && params->keep_dims)
			reduction->output.at[reduction->output.rank++] = 1;
		reduction->count *= reduction->reduced[i] ? reduction->input.at[i] : 1;
	}
	return kTfLiteOk;
}

static bool is_quantized_type(TfLiteType type)
{
	return type == kTfLiteInt8 || type == kTfLiteUInt8 || type == kTfLiteInt16;
}

static TfLiteStatus check_quantization(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	if (!is_quantized_type(input->type))
		return kTfLiteOk;
	if (op->def->code == kTfLiteBuiltinMean || op->def->code == kTfLiteBuiltinSum) {
		ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
		return atoll_op_expect_quantized(op, output, "the output");
	}
	if (input->params.scale != output->params.scale || input->params.zero_point != output->params.zero_point)
		return atoll_op_fail(op, kAtollInvalidModel, "input and output differ in quantization");
	return kTfLiteOk;
}

static TfLiteStatus plan_accumulator(struct atoll_op *op, struct reduce_state *state, const struct reduction *reduction)
{
	if (state->row->wide == 0)
		return kTfLiteOk;
	return op->services->scratch(
		op, state->row->wide * atoll_dims_elements(&reduction->output), &state->accumulator);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), output, "input and output"));
	ATOLL_TRY(check_quantization(op));
	struct reduce_state *state = op->services->keep(op, sizeof(*state));
	struct reduction reduction;
	if (state == NULL)
		return kTfLiteError;
	op->state = state;
	ATOLL_TRY(find_row(op, &state->row));
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1))) {
		if (state->row->wide != 0)
			return atoll_op_fail(op, kAtollUnsupported,
				"axes that are not constant are not supported for type %s",
				TfLiteTypeGetName(output->type));
		return atoll_op_defer(op, output);
	}
	ATOLL_TRY(read_axes(op, &reduction));
	ATOLL_TRY(plan_accumulator(op, state, &reduction));
	return atoll_op_resize(op, output, &reduction.output);
}

static void fill(struct atoll_op *op, char *to, size_t n, size_t element, const union start *start)
{
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	atoll_nest_push(&nest, n, (const ptrdiff_t[]){(ptrdiff_t)element, 0});
	atoll_op_run_nest(op, &nest, (char *const[]){to, (char *)(uintptr_t)start}, atoll_copy_row(element), NULL);
}

static void accumulate(
	struct atoll_op *op, const struct reduction *reduction, const struct reduce_row *row, char *to, size_t element)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ptrdiff_t from_step[ATOLL_OP_RANK_MAX];
	ptrdiff_t to_step[ATOLL_OP_RANK_MAX];
	ptrdiff_t next = (ptrdiff_t)element;
	struct atoll_nest nest;
	atoll_dims_steps(&reduction->input, reduction->input.rank, atoll_type_bytes(input->type), from_step);
	for (int i = reduction->input.rank - 1; i >= 0; i--) {
		to_step[i] = reduction->reduced[i] ? 0 : next;
		next *= reduction->reduced[i] ? 1 : reduction->input.at[i];
	}
	atoll_nest_init(&nest, 2);
	for (int i = 0; i < reduction->input.rank; i++)
		atoll_nest_push(&nest, (size_t)reduction->input.at[i], (const ptrdiff_t[]){to_step[i], from_step[i]});
	atoll_op_run_reduction(op, &nest, (char *const[]){to, input->data.raw}, row->row, NULL);
}

/* The factor of a quantized mean takes in 1 / count, at the precision that an integer division leaves. */
static struct atoll_fixed divide_factor(struct atoll_fixed factor, int64_t count)
{
	int shift = 63 - __builtin_clzll((unsigned long long)count);
	shift = shift > 32 ? 32 : shift;
	shift = shift > 31 + factor.shift ? 31 + factor.shift : shift;
	return (struct atoll_fixed){(int32_t)((((int64_t)factor.multiplier) << shift) / count), factor.shift - shift};
}

static TfLiteStatus finish_quantized(struct atoll_op *op, const struct reduction *reduction, const int32_t *accumulator)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t n = atoll_dims_elements(&reduction->output);
	struct atoll_reduce_finish finish = {
		.offset = input->params.zero_point * reduction->count, .zero_point = output->params.zero_point};
	atoll_type_range(output->type, &finish.low, &finish.high);
	ATOLL_TRY(atoll_op_factor(
		op, (double)input->params.scale / (double)output->params.scale, "the output", &finish.factor));
	if (op->def->code == kTfLiteBuiltinMean && reduction->count > 0)
		finish.factor = divide_factor(finish.factor, reduction->count);
	switch (output->type) {
	case kTfLiteInt8:
		atoll_reduce_finish_i8(&finish, n, accumulator, output->data.int8);
		break;
	case kTfLiteUInt8:
		atoll_reduce_finish_u8(&finish, n, accumulator, output->data.uint8);
		break;
	default:
		atoll_reduce_finish_i16(&finish, n, accumulator, output->data.i16);
		break;
	}
	return kTfLiteOk;
}

static TfLiteStatus finish_mean(struct atoll_op *op, const struct reduction *reduction, const int64_t *wide)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t n = atoll_dims_elements(&reduction->output);
	if (output->type == kTfLiteFloat32) {
		atoll_divide_f32(n, output->data.f, (float)reduction->count);
		return kTfLiteOk;
	}
	if (reduction->count == 0)
		return n == 0 ? kTfLiteOk
		              : atoll_op_fail(op, kAtollInvalidArgument, "the mean of no integers is undefined");
	for (size_t i = 0; i < n; i++) {
		if (output->type == kTfLiteInt32)
			output->data.i32[i] = (int32_t)(wide[i] / reduction->count);
		else
			output->data.i64[i] /= reduction->count;
	}
	return kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct reduce_state *state = op->state;
	const struct reduce_row *row = state->row;
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct reduction reduction;
	ATOLL_TRY(read_axes(op, &reduction));
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(atoll_op_resize(op, output, &reduction.output));
	char *to = row->wide == 0 ? output->data.raw : op->services->scratch_data(op, state->accumulator);
	const size_t element = row->wide == 0 ? atoll_type_bytes(output->type) : row->wide;
	fill(op, to, atoll_dims_elements(&reduction.output), element, &row->start);
	accumulate(op, &reduction, row, to, element);
	if (row->wide == 4)
		return finish_quantized(op, &reduction, (const int32_t *)(const void *)to);
	return op->def->code == kTfLiteBuiltinMean ? finish_mean(op, &reduction, (const int64_t *)(const void *)to)
	                                           : kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinMean, "MEAN", 1, 4, prepare, invoke},
	{kTfLiteBuiltinSum, "SUM", 1, 3, prepare, invoke},
	{kTfLiteBuiltinReduceProd, "REDUCE_PROD", 1, 3, prepare, invoke},
	{kTfLiteBuiltinReduceMax, "REDUCE_MAX", 1, 4, prepare, invoke},
	{kTfLiteBuiltinReduceMin, "REDUCE_MIN", 1, 4, prepare, invoke},
	{kTfLiteBuiltinReduceAny, "REDUCE_ANY", 1, 1, prepare, invoke},
	{kTfLiteBuiltinReduceAll, "REDUCE_ALL", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_reduce = ATOLL_OP_FAMILY(rows);
