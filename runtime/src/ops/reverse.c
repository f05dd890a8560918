/* SPDX-License-Identifier: Apache-2.0
 * REVERSE_V2 and REVERSE_SEQUENCE: axes run backwards. */
#include "ops/indices.h"
#include "ops/loop.h"

static TfLiteStatus check(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the input", &element));
	return atoll_op_resize_like(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static TfLiteStatus reverse_prepare(struct atoll_op *op)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	ATOLL_TRY(check(op));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "axes", integers));
	return atoll_op_expect_rank(op, atoll_op_input(op, 1), "axes", 1, 1);
}

static TfLiteStatus reverse_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const size_t element = atoll_type_bytes(input->type);
	bool reversed[ATOLL_OP_RANK_MAX] = {false};
	struct atoll_dims dims;
	struct atoll_ints axes;
	ptrdiff_t to[ATOLL_OP_RANK_MAX];
	ptrdiff_t from[ATOLL_OP_RANK_MAX];
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &dims));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "axes", &axes));
	for (int i = 0; i < axes.count; i++) {
		int axis;
		ATOLL_TRY(atoll_op_axis(op, axes.at[i], dims.rank, &axis));
		reversed[axis] = true;
	}
	if (input->bytes == 0)
		return kTfLiteOk;
	atoll_dims_steps(&dims, dims.rank, element, to);
	char *at = input->data.raw;
	for (int i = 0; i < dims.rank; i++) {
		from[i] = reversed[i] ? -to[i] : to[i];
		at += reversed[i] ? (dims.at[i] - 1) * to[i] : 0;
	}
	atoll_op_copy(op, &dims, element, atoll_op_output(op, 0)->data.raw, to, at, from);
	return kTfLiteOk;
}

static TfLiteStatus sequence_axes(struct atoll_op *op, struct atoll_dims *dims, int *sequence, int *batch)
{
	const TfLiteReverseSequenceParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the operator has no parameters");
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", dims));
	ATOLL_TRY(atoll_op_axis(op, params->seq_dim, dims->rank, sequence));
	ATOLL_TRY(atoll_op_axis(op, params->batch_dim, dims->rank, batch));
	if (*sequence == *batch)
		return atoll_op_fail(op, kAtollInvalidModel, "seq_dim and batch_dim are both %d", *batch);
	return kTfLiteOk;
}

static TfLiteStatus sequence_prepare(struct atoll_op *op)
{
	struct atoll_dims dims;
	int sequence = 0;
	int batch = 0;
	ATOLL_TRY(check(op));
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 1)));
	ATOLL_TRY(sequence_axes(op, &dims, &sequence, &batch));
	if (atoll_tensor_elements(atoll_op_input(op, 1)) != (size_t)dims.at[batch])
		return atoll_op_fail(op, kAtollInvalidArgument, "there are %zu lengths for a batch of %d",
			atoll_tensor_elements(atoll_op_input(op, 1)), dims.at[batch]);
	return kTfLiteOk;
}

/* Copies one batch entry: its first `length` steps backwards, the others as they are. */
static void copy_sequence(
	struct atoll_op *op, const struct atoll_dims *dims, int sequence, int batch, int entry, int length)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const size_t element = atoll_type_bytes(input->type);
	struct atoll_dims extent = *dims;
	ptrdiff_t step[ATOLL_OP_RANK_MAX];
	ptrdiff_t backwards[ATOLL_OP_RANK_MAX];
	atoll_dims_steps(dims, dims->rank, element, step);
	atoll_dims_steps(dims, dims->rank, element, backwards);
	backwards[sequence] = -step[sequence];
	extent.at[batch] = 1;
	const char *from = input->data.raw + entry * step[batch];
	char *to = atoll_op_output(op, 0)->data.raw + entry * step[batch];
	extent.at[sequence] = length;
	atoll_op_copy(op, &extent, element, to, step, from + (length - 1) * step[sequence], backwards);
	extent.at[sequence] = dims->at[sequence] - length;
	atoll_op_copy(op, &extent, element, to + length * step[sequence], step, from + length * step[sequence], step);
}

static TfLiteStatus sequence_invoke(struct atoll_op *op)
{
	struct atoll_dims dims;
	int sequence = 0;
	int batch = 0;
	ATOLL_TRY(sequence_axes(op, &dims, &sequence, &batch));
	if (atoll_op_input(op, 0)->bytes == 0)
		return kTfLiteOk;
	for (int entry = 0; entry < dims.at[batch]; entry++) {
		const int64_t length = atoll_index_at(atoll_op_input(op, 1), (size_t)entry);
		if (length < 0 || length > dims.at[sequence])
			return atoll_op_fail(op, kAtollOutOfRange, "length %d is %lld, the sequence has %d steps",
				entry, (long long)length, dims.at[sequence]);
		copy_sequence(op, &dims, sequence, batch, entry, (int)length);
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinReverseV2, "REVERSE_V2", 1, 4, reverse_prepare, reverse_invoke},
	{kTfLiteBuiltinReverseSequence, "REVERSE_SEQUENCE", 1, 1, sequence_prepare, sequence_invoke},
};
const struct atoll_op_family atoll_ops_reverse = ATOLL_OP_FAMILY(rows);
