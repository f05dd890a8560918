/* SPDX-License-Identifier: Apache-2.0
 * DILATE: a tensor with gaps between its elements. Inputs: tensor, spacing per axis, the value of the gaps. */
#include "ops/loop.h"

static TfLiteStatus read_dilated(
	struct atoll_op *op, struct atoll_dims *dims, struct atoll_ints *spacing, struct atoll_dims *dilated)
{
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", dims));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "dilations", spacing));
	if (spacing->count != dims->rank)
		return atoll_op_fail(op, kAtollInvalidArgument, "there are %d dilations, the input has rank %d",
			spacing->count, dims->rank);
	dilated->rank = dims->rank;
	for (int i = 0; i < dims->rank; i++) {
		if (spacing->at[i] < 1 || spacing->at[i] > INT32_MAX ||
			(dims->at[i] - (int64_t)1) * spacing->at[i] >= INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument, "axis %d of size %d is dilated by %lld", i,
				dims->at[i], (long long)spacing->at[i]);
		dilated->at[i] = dims->at[i] == 0 ? 0 : (int)((dims->at[i] - 1) * spacing->at[i] + 1);
	}
	return kTfLiteOk;
}

static TfLiteStatus resize_dilated(struct atoll_op *op)
{
	struct atoll_dims dims;
	struct atoll_ints spacing;
	struct atoll_dims dilated;
	ATOLL_TRY(read_dilated(op, &dims, &spacing, &dilated));
	return atoll_op_resize(op, atoll_op_output(op, 0), &dilated);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_input(op, 2), "input and padding value"));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	if (atoll_tensor_elements(atoll_op_input(op, 2)) != 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "the padding value has %zu elements",
			atoll_tensor_elements(atoll_op_input(op, 2)));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_dilated(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const size_t element = atoll_type_bytes(input->type);
	const ptrdiff_t still[ATOLL_OP_RANK_MAX] = {0};
	struct atoll_dims dims;
	struct atoll_ints spacing;
	struct atoll_dims dilated;
	ptrdiff_t from[ATOLL_OP_RANK_MAX];
	ptrdiff_t to[ATOLL_OP_RANK_MAX];
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_dilated(op));
	ATOLL_TRY(read_dilated(op, &dims, &spacing, &dilated));
	char *output = atoll_op_output(op, 0)->data.raw;
	atoll_dims_steps(&dims, dims.rank, element, from);
	atoll_dims_steps(&dilated, dims.rank, element, to);
	atoll_op_copy(op, &dilated, element, output, to, atoll_op_input(op, 2)->data.raw, still);
	for (int i = 0; i < dims.rank; i++)
		to[i] *= dims.at[i] > 1 ? spacing.at[i] : 0;
	atoll_op_copy(op, &dims, element, output, to, input->data.raw, from);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinDilate, "DILATE", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_dilate = ATOLL_OP_FAMILY(rows);
