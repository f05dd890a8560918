/* SPDX-License-Identifier: Apache-2.0
 * DILATE (inputs: tensor, spacing per axis, the value of the gaps) and STABLEHLO_PAD (tensor, value; the rest are
 * parameters): tensors with gaps between their elements. */
#include "ops/gaps.h"
#include "ops/loop.h"

static TfLiteStatus read_spacing(struct atoll_op *op, struct atoll_gaps *gaps)
{
	const int64_t nothing[ATOLL_OP_RANK_MAX] = {0};
	struct atoll_dims dims;
	struct atoll_ints spacing;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &dims));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "dilations", &spacing));
	if (spacing.count != dims.rank)
		return atoll_op_fail(op, kAtollInvalidArgument, "there are %d dilations, the input has rank %d",
			spacing.count, dims.rank);
	return atoll_gaps_make(op, &dims, nothing, nothing, spacing.at, gaps);
}

static TfLiteStatus check_types(struct atoll_op *op, int value)
{
	size_t element;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_input(op, value), "input and padding value"));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	if (atoll_tensor_elements(atoll_op_input(op, value)) != 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "the padding value has %zu elements",
			atoll_tensor_elements(atoll_op_input(op, value)));
	return kTfLiteOk;
}

static TfLiteStatus resize_dilated(struct atoll_op *op)
{
	struct atoll_gaps gaps;
	ATOLL_TRY(read_spacing(op, &gaps));
	return atoll_op_resize(op, atoll_op_output(op, 0), &gaps.to);
}

static TfLiteStatus dilate_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	ATOLL_TRY(check_types(op, 2));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_dilated(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static void run(struct atoll_op *op, const struct atoll_gaps *gaps, const TfLiteTensor *value)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	atoll_gaps_run(op, gaps, atoll_type_bytes(input->type), input->data.raw, value->data.raw,
		atoll_op_output(op, 0)->data.raw);
}

static TfLiteStatus dilate_invoke(struct atoll_op *op)
{
	struct atoll_gaps gaps;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_dilated(op));
	ATOLL_TRY(read_spacing(op, &gaps));
	run(op, &gaps, atoll_op_input(op, 2));
	return kTfLiteOk;
}

/* A result without elements has none on any axis. */
static void empty(struct atoll_dims *dims)
{
	if (atoll_dims_elements(dims) > 0)
		return;
	for (int i = 0; i < dims->rank; i++)
		dims->at[i] = 0;
}

static TfLiteStatus pad_prepare(struct atoll_op *op)
{
	const TfLiteStablehloPadParams *params = op->node->builtin_data;
	int64_t step[ATOLL_OP_RANK_MAX];
	struct atoll_dims dims;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "the input", 1, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(check_types(op, 1));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &dims));
	struct atoll_gaps *gaps = op->services->keep(op, sizeof(*gaps));
	if (gaps == NULL)
		return kTfLiteError;
	op->state = gaps;
	for (int i = 0; i < dims.rank; i++) {
		if (params->interior_padding[i] < 0 || params->interior_padding[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument, "the interior padding of axis %d is %lld", i,
				(long long)params->interior_padding[i]);
		step[i] = params->interior_padding[i] + 1;
	}
	ATOLL_TRY(atoll_gaps_make(op, &dims, params->edge_padding_low, params->edge_padding_high, step, gaps));
	empty(&gaps->to);
	return atoll_op_resize(op, atoll_op_output(op, 0), &gaps->to);
}

static TfLiteStatus pad_invoke(struct atoll_op *op)
{
	run(op, op->state, atoll_op_input(op, 1));
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinDilate, "DILATE", 1, 1, dilate_prepare, dilate_invoke},
	{kTfLiteBuiltinStablehloPad, "STABLEHLO_PAD", 1, 1, pad_prepare, pad_invoke},
};
const struct atoll_op_family atoll_ops_dilate = ATOLL_OP_FAMILY(rows);
