/* SPDX-License-Identifier: Apache-2.0
 * ARG_MAX and ARG_MIN: where along an axis the largest or smallest element lies. */
#include "kernels/arg_best.h"

#include "ops/shape.h"

struct search {
	TfLiteType type;
	atoll_arg_best_fn max, min;
};

static atoll_arg_best_fn find_search(const struct atoll_op *op)
{
	static const struct search searches[] = {
		{kTfLiteFloat32, atoll_arg_max_f32, atoll_arg_min_f32},
		{kTfLiteUInt8, atoll_arg_max_u8, atoll_arg_min_u8},
		{kTfLiteBool, atoll_arg_max_u8, atoll_arg_min_u8},
		{kTfLiteInt8, atoll_arg_max_i8, atoll_arg_min_i8},
		{kTfLiteInt16, atoll_arg_max_i16, atoll_arg_min_i16},
		{kTfLiteInt32, atoll_arg_max_i32, atoll_arg_min_i32},
		{kTfLiteInt64, atoll_arg_max_i64, atoll_arg_min_i64},
	};
	for (size_t i = 0; i < sizeof(searches) / sizeof(searches[0]); i++)
		if (searches[i].type == atoll_op_input(op, 0)->type)
			return op->def->code == kTfLiteBuiltinArgMax ? searches[i].max : searches[i].min;
	return NULL;
}

static TfLiteStatus read_axis(struct atoll_op *op, struct atoll_dims *dims, int *axis)
{
	int64_t wanted;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", dims));
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 1), "axis", &wanted));
	ATOLL_TRY(atoll_op_axis(op, wanted, dims->rank, axis));
	if (dims->at[*axis] == 0 && atoll_dims_outer(dims, *axis) * atoll_dims_inner(dims, *axis) > 0)
		return atoll_op_fail(op, kAtollInvalidArgument, "axis %d is empty", *axis);
	return kTfLiteOk;
}

static TfLiteStatus resize_output(struct atoll_op *op)
{
	struct atoll_dims dims;
	int axis;
	ATOLL_TRY(read_axis(op, &dims, &axis));
	for (int i = axis; i + 1 < dims.rank; i++)
		dims.at[i] = dims.at[i + 1];
	dims.rank--;
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	const TfLiteArgMaxParams *params = op->node->builtin_data; /* ARG_MIN's are the same */
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	if (params != NULL && params->output_type != kTfLiteNoType)
		ATOLL_TRY(atoll_op_decide_type(op, atoll_op_output(op, 0), params->output_type));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", integers));
	if (find_search(op) == NULL)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported",
			TfLiteTypeGetName(atoll_op_input(op, 0)->type));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_output(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

struct arg_call {
	atoll_arg_best_fn search;
	const char *from;
	TfLiteTensor *output;
	size_t element, n, inner;
};

static void search_range(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct arg_call *call = arg;
	(void)worker;
	for (size_t i = begin; i < end; i++) {
		const size_t first = i / call->inner * call->n * call->inner + i % call->inner;
		const size_t best = call->search(call->from + first * call->element, call->n, call->inner);
		if (call->output->type == kTfLiteInt64)
			call->output->data.i64[i] = (int64_t)best;
		else
			call->output->data.i32[i] = (int32_t)best;
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	struct atoll_dims dims;
	int axis;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_output(op));
	ATOLL_TRY(read_axis(op, &dims, &axis));
	struct arg_call call = {find_search(op), input->data.raw, atoll_op_output(op, 0), atoll_type_bytes(input->type),
		(size_t)dims.at[axis], atoll_dims_inner(&dims, axis)};
	const size_t count = atoll_dims_outer(&dims, axis) * call.inner;
	if (count > 0)
		op->services->parallel(op, count, call.n > 16384 ? 1 : 16384 / call.n, search_range, &call);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinArgMax, "ARG_MAX", 1, 4, prepare, invoke},
	{kTfLiteBuiltinArgMin, "ARG_MIN", 1, 4, prepare, invoke},
};
const struct atoll_op_family atoll_ops_arg_best = ATOLL_OP_FAMILY(rows);
