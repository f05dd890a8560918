/* SPDX-License-Identifier: Apache-2.0
 * STABLEHLO_REDUCE_WINDOW (inputs: tensor, initial value; the rest are parameters) and REDUCE_WINDOW (tensor, initial value,
 * window, strides, dilations). */
#include "kernels/combine.h"

#include "graph/type.h"
#include "ops/gaps.h"
#include "ops/loop.h"
#include "ops/number.h"

enum { RANK_MAX = 6 };

struct reduce_window {
	struct atoll_combination combination;
	struct atoll_gaps gaps;
	struct atoll_dims window, out;
	int64_t stride[RANK_MAX], dilation[RANK_MAX];
	int scratch; /* the padded tensor; -1: the input is used as it is */
};

static TfLiteStatus check(struct atoll_op *op, int inputs)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteFloat64, kTfLiteInt8, kTfLiteUInt8, kTfLiteInt16,
		kTfLiteInt32, kTfLiteInt64, kTfLiteBool, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs, inputs, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, input, "input 0", types));
	ATOLL_TRY(atoll_op_expect_rank(op, input, "input 0", 1, RANK_MAX));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_input(op, 1), "input and initial value"));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	if (atoll_tensor_elements(atoll_op_input(op, 1)) < 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "the initial value has no elements");
	struct reduce_window *reduce = op->services->keep(op, sizeof(*reduce));
	if (reduce == NULL)
		return kTfLiteError;
	op->state = reduce;
	reduce->combination.number = atoll_number_of(input->type);
	return kTfLiteOk;
}

static TfLiteStatus place_windows(
	struct atoll_op *op, const int64_t *window, const int64_t *stride, const int64_t *dilation)
{
	struct reduce_window *reduce = op->state;
	reduce->window.rank = reduce->out.rank = reduce->gaps.to.rank;
	for (int i = 0; i < reduce->out.rank; i++) {
		if (window[i] < 1 || window[i] > INT32_MAX || stride[i] < 1 || stride[i] > INT32_MAX ||
			dilation[i] < 1 || dilation[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"axis %d has a window of %lld, stride %lld and dilation %lld; all must be positive", i,
				(long long)window[i], (long long)stride[i], (long long)dilation[i]);
		const int64_t reach = (window[i] - 1) * dilation[i] + 1;
		const int64_t size = reduce->gaps.to.at[i];
		reduce->window.at[i] = (int)window[i];
		reduce->out.at[i] = size < reach ? 0 : (int)((size - reach) / stride[i] + 1);
		reduce->stride[i] = stride[i];
		reduce->dilation[i] = dilation[i];
	}
	size_t bytes;
	if (!atoll_dims_bytes(atoll_op_input(op, 0)->type, reduce->gaps.to.at, reduce->gaps.to.rank, &bytes))
		return atoll_op_fail(op, kAtollLimit, "the padded tensor has more elements than memory can hold");
	reduce->scratch = -1;
	if (!atoll_gaps_none(&reduce->gaps))
		ATOLL_TRY(op->services->scratch(op, bytes, &reduce->scratch));
	return atoll_op_resize(op, atoll_op_output(op, 0), &reduce->out);
}

static enum atoll_combine_kind kind_of(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinAdd:
	case kTfLiteBuiltinStablehloAdd:
		return ATOLL_COMBINE_ADD;
	case kTfLiteBuiltinMul:
	case kTfLiteBuiltinStablehloMultiply:
		return ATOLL_COMBINE_MULTIPLY;
	case kTfLiteBuiltinMaximum:
	case kTfLiteBuiltinStablehloMaximum:
		return ATOLL_COMBINE_MAXIMUM;
	case kTfLiteBuiltinMinimum:
	case kTfLiteBuiltinStablehloMinimum:
		return ATOLL_COMBINE_MINIMUM;
	case kTfLiteBuiltinLogicalAnd:
	case kTfLiteBuiltinStablehloAnd:
		return ATOLL_COMBINE_ALL;
	case kTfLiteBuiltinLogicalOr:
	case kTfLiteBuiltinStablehloOr:
		return ATOLL_COMBINE_ANY;
	default:
		return ATOLL_COMBINE_NONE;
	}
}

static TfLiteStatus hlo_prepare(struct atoll_op *op)
{
	const TfLiteStablehloReduceWindowParams *params = op->node->builtin_data;
	int64_t low[RANK_MAX];
	int64_t high[RANK_MAX];
	struct atoll_dims dims;
	int32_t code;
	ATOLL_TRY(check(op, 2));
	struct reduce_window *reduce = op->state;
	ATOLL_TRY(op->services->body_code(op, params->body_subgraph_index, &code));
	reduce->combination.kind = kind_of(code);
	if (reduce->combination.kind == ATOLL_COMBINE_NONE)
		return atoll_op_fail(
			op, kAtollUnsupported, "its body is operator %d, which is not supported there", (int)code);
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &dims));
	for (int i = 0; i < dims.rank; i++) {
		low[i] = params->padding[2 * i];
		high[i] = params->padding[2 * i + 1];
	}
	ATOLL_TRY(atoll_gaps_make(op, &dims, low, high, params->base_dilations, &reduce->gaps));
	return place_windows(op, params->window_dimensions, params->window_strides, params->window_dilations);
}

/* The same numbers as the parameters of the file. */
static enum atoll_combine_kind kind_of_function(TfLiteReduceWindowFunction function)
{
	static const enum atoll_combine_kind kinds[] = {ATOLL_COMBINE_NONE, ATOLL_COMBINE_ADD, ATOLL_COMBINE_MULTIPLY,
		ATOLL_COMBINE_MINIMUM, ATOLL_COMBINE_MAXIMUM, ATOLL_COMBINE_ALL, ATOLL_COMBINE_ANY};
	const size_t i = (size_t)function;
	return i < sizeof(kinds) / sizeof(kinds[0]) ? kinds[i] : ATOLL_COMBINE_NONE;
}

static TfLiteStatus read_window(struct atoll_op *op, int position, const char *what, int rank, struct atoll_ints *ints)
{
	static const TfLiteType wide[] = {kTfLiteInt64, kTfLiteNoType};
	const TfLiteTensor *tensor = atoll_op_input(op, position);
	ATOLL_TRY(atoll_op_expect_type(op, tensor, what, wide));
	if (!atoll_tensor_is_constant(tensor))
		return atoll_op_fail(op, kAtollUnsupported, "%s is not constant", what);
	ATOLL_TRY(atoll_op_ints(op, tensor, what, ints));
	if (ints->count != rank)
		return atoll_op_fail(
			op, kAtollInvalidArgument, "%s has %d values, the input has rank %d", what, ints->count, rank);
	return kTfLiteOk;
}

static TfLiteStatus plain_prepare(struct atoll_op *op)
{
	const TfLiteReduceWindowParams *params = op->node->builtin_data;
	const int64_t nothing[RANK_MAX] = {0};
	const int64_t ones[RANK_MAX] = {1, 1, 1, 1, 1, 1};
	struct atoll_dims dims;
	struct atoll_ints window;
	struct atoll_ints stride;
	struct atoll_ints dilation;
	ATOLL_TRY(check(op, 5));
	struct reduce_window *reduce = op->state;
	reduce->combination.kind = kind_of_function(params->reduce_function);
	if (reduce->combination.kind == ATOLL_COMBINE_NONE)
		return atoll_op_fail(op, kAtollUnsupported, "its function is %d", (int)params->reduce_function);
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &dims));
	ATOLL_TRY(read_window(op, 2, "the window", dims.rank, &window));
	ATOLL_TRY(read_window(op, 3, "the strides", dims.rank, &stride));
	ATOLL_TRY(read_window(op, 4, "the dilations", dims.rank, &dilation));
	ATOLL_TRY(atoll_gaps_make(op, &dims, nothing, nothing, ones, &reduce->gaps));
	return place_windows(op, window.at, stride.at, dilation.at);
}

/* Maximum and minimum take the element first: the reference keeps the accumulator only where it is strictly better. */
static void reduce(struct atoll_op *op, const struct reduce_window *reduce, const char *input)
{
	const size_t element = atoll_type_bytes(atoll_op_input(op, 0)->type);
	char *output = atoll_op_output(op, 0)->data.raw;
	const bool swap =
		reduce->combination.kind == ATOLL_COMBINE_MAXIMUM || reduce->combination.kind == ATOLL_COMBINE_MINIMUM;
	const int from = swap ? 1 : 2;
	ptrdiff_t in[ATOLL_OP_RANK_MAX];
	ptrdiff_t out[ATOLL_OP_RANK_MAX];
	struct atoll_nest nest;
	atoll_dims_steps(&reduce->gaps.to, reduce->out.rank, element, in);
	atoll_dims_steps(&reduce->out, reduce->out.rank, element, out);
	atoll_nest_init(&nest, 3);
	for (int i = 0; i < reduce->out.rank; i++) {
		ptrdiff_t step[] = {out[i], out[i], out[i]};
		step[from] = in[i] * reduce->stride[i];
		atoll_nest_push(&nest, (size_t)reduce->out.at[i], step);
	}
	for (int i = 0; i < reduce->out.rank; i++) {
		ptrdiff_t step[] = {0, 0, 0};
		step[from] = in[i] * reduce->dilation[i];
		atoll_nest_push(&nest, (size_t)reduce->window.at[i], step);
	}
	char *base[] = {output, output, output};
	base[from] = (char *)(uintptr_t)input;
	atoll_op_run_reduction(op, &nest, base, atoll_row_combine, &reduce->combination);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct reduce_window *state = op->state;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const void *value = atoll_op_input(op, 1)->data.raw;
	const size_t element = atoll_type_bytes(input->type);
	const ptrdiff_t still[ATOLL_OP_RANK_MAX] = {0};
	ptrdiff_t out[ATOLL_OP_RANK_MAX];
	const char *data = input->data.raw;
	if (state->scratch >= 0) {
		char *padded = op->services->scratch_data(op, state->scratch);
		atoll_gaps_run(op, &state->gaps, element, data, value, padded);
		data = padded;
	}
	if (atoll_dims_elements(&state->out) == 0)
		return kTfLiteOk;
	atoll_dims_steps(&state->out, state->out.rank, element, out);
	atoll_op_copy(op, &state->out, element, atoll_op_output(op, 0)->data.raw, out, value, still);
	reduce(op, state, data);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinStablehloReduceWindow, "STABLEHLO_REDUCE_WINDOW", 1, 1, hlo_prepare, invoke},
	{kTfLiteBuiltinReduceWindow, "REDUCE_WINDOW", 1, 1, plain_prepare, invoke},
};
const struct atoll_op_family atoll_ops_reduce_window = ATOLL_OP_FAMILY(rows);
