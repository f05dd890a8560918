/* SPDX-License-Identifier: Apache-2.0
 * GATHER, GATHER_ND, EMBEDDING_LOOKUP: slices of a tensor that indices name. */
#include <string.h>

#include "ops/indices.h"
#include "ops/loop.h"
#include "ops/quant.h"
#include "ops/packed.h"
#include "ops/strings.h"

/* GATHER as loops: batch, outer (axes between batch and axis), indices, inner. */
struct gather {
	size_t batch, outer, indices, inner_bytes;
	int axis, batch_dims;
	struct atoll_dims from, at;
};

static TfLiteStatus read_gather(struct atoll_op *op, struct gather *gather)
{
	const TfLiteGatherParams *params = op->node->builtin_data;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &gather->from));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "indices", &gather->at));
	ATOLL_TRY(atoll_op_axis(op, params == NULL ? 0 : params->axis, gather->from.rank, &gather->axis));
	int batch_dims = params == NULL ? 0 : params->batch_dims;
	if (batch_dims < 0)
		batch_dims += gather->at.rank;
	if (batch_dims < 0 || batch_dims > gather->axis || batch_dims > gather->at.rank)
		return atoll_op_fail(op, kAtollInvalidModel, "batch_dims is %d, with axis %d and indices of rank %d",
			params->batch_dims, gather->axis, gather->at.rank);
	gather->batch_dims = batch_dims;
	for (int i = 0; i < batch_dims; i++)
		if (gather->from.at[i] != gather->at.at[i])
			return atoll_op_fail(op, kAtollInvalidArgument,
				"batch axis %d has size %d in the input and %d in the indices", i, gather->from.at[i],
				gather->at.at[i]);
	gather->batch = atoll_dims_outer(&gather->from, batch_dims);
	gather->outer = 1;
	for (int i = batch_dims; i < gather->axis; i++)
		gather->outer *= (size_t)gather->from.at[i];
	gather->indices = 1;
	for (int i = batch_dims; i < gather->at.rank; i++)
		gather->indices *= (size_t)gather->at.at[i];
	gather->inner_bytes = atoll_dims_inner(&gather->from, gather->axis) * atoll_type_bytes(input->type);
	return kTfLiteOk;
}

static TfLiteStatus gather_prepare(struct atoll_op *op)
{
	struct gather gather;
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	if (atoll_op_input(op, 0)->type != kTfLiteString)
		ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the input", &element));
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 1)));
	ATOLL_TRY(read_gather(op, &gather));
	struct atoll_dims dims = {.rank = gather.from.rank - 1 + gather.at.rank - gather.batch_dims};
	if (dims.rank > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "the output would have rank %d, at most %d is supported",
			dims.rank, ATOLL_OP_RANK_MAX);
	int rank = 0;
	for (int i = 0; i < gather.axis; i++)
		dims.at[rank++] = gather.from.at[i];
	for (int i = gather.batch_dims; i < gather.at.rank; i++)
		dims.at[rank++] = gather.at.at[i];
	for (int i = gather.axis + 1; i < gather.from.rank; i++)
		dims.at[rank++] = gather.from.at[i];
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

struct gather_call {
	const struct gather *gather;
	const TfLiteTensor *indices;
	const char *from;
	char *to;
};

/* Copies the slices of outer rows [begin, end), counted over batch and outer. */
static void gather_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct gather_call *call = arg;
	const struct gather *gather = call->gather;
	const size_t bytes = gather->inner_bytes;
	(void)worker;
	for (size_t row = begin; row < end; row++) {
		const size_t first = row / gather->outer * gather->indices;
		const char *from = call->from + row * (size_t)gather->from.at[gather->axis] * bytes;
		char *to = call->to + row * gather->indices * bytes;
		for (size_t i = 0; i < gather->indices; i++)
			memcpy(to + i * bytes, from + (size_t)atoll_index_at(call->indices, first + i) * bytes, bytes);
	}
}

/* The element that lands at `i` of the output: slices of strings are taken one string at a time. */
static size_t gathered_element(const void *arg, size_t i)
{
	const struct gather_call *call = arg;
	const struct gather *gather = call->gather;
	const size_t inner = atoll_dims_inner(&gather->from, gather->axis);
	const size_t row = i / (gather->indices * inner);
	const size_t index = i / inner % gather->indices;
	const size_t slice = (size_t)atoll_index_at(call->indices, row / gather->outer * gather->indices + index);
	return (row * (size_t)gather->from.at[gather->axis] + slice) * inner + i % inner;
}

static TfLiteStatus gather_strings(struct atoll_op *op, const struct gather *gather)
{
	const struct gather_call call = {.gather = gather, .indices = atoll_op_input(op, 1)};
	ATOLL_TRY(atoll_op_expect_strings(op, atoll_op_input(op, 0), "the input"));
	if (atoll_tensor_elements(atoll_op_output(op, 0)) > 0)
		ATOLL_TRY(atoll_op_check_indices(op, call.indices, gather->from.at[gather->axis]));
	return atoll_op_take_strings(op, atoll_op_output(op, 0), atoll_op_input(op, 0), gathered_element, &call);
}

static TfLiteStatus gather_invoke(struct atoll_op *op)
{
	struct gather gather;
	const TfLiteTensor *indices = atoll_op_input(op, 1);
	ATOLL_TRY(read_gather(op, &gather));
	if (atoll_op_input(op, 0)->type == kTfLiteString)
		return gather_strings(op, &gather);
	if (atoll_op_output(op, 0)->bytes == 0)
		return kTfLiteOk;
	ATOLL_TRY(atoll_op_check_indices(op, indices, gather.from.at[gather.axis]));
	struct gather_call call = {&gather, indices, atoll_op_input(op, 0)->data.raw, atoll_op_output(op, 0)->data.raw};
	const size_t row_bytes = gather.indices * gather.inner_bytes;
	op->services->parallel(
		op, gather.batch * gather.outer, row_bytes > 65536 ? 1 : 65536 / row_bytes, gather_rows, &call);
	return kTfLiteOk;
}

/* GATHER_ND: the last axis of the indices holds `depth` coordinates of a slice. */
struct gather_nd {
	size_t slices, slice; /* how many, and the elements of each */
	int depth;
	struct atoll_dims from, at;
};

static TfLiteStatus read_gather_nd(struct atoll_op *op, struct gather_nd *nd)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &nd->from));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "indices", &nd->at));
	if (nd->from.rank < 1 || nd->at.rank < 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "input and indices need at least rank 1");
	nd->depth = nd->at.at[nd->at.rank - 1];
	if (nd->depth > nd->from.rank)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"the indices have %d coordinates, the input has rank %d", nd->depth, nd->from.rank);
	nd->slices = atoll_dims_outer(&nd->at, nd->at.rank - 1);
	nd->slice = atoll_dims_inner(&nd->from, nd->depth - 1);
	return kTfLiteOk;
}

static TfLiteStatus gather_nd_prepare(struct atoll_op *op)
{
	struct gather_nd nd;
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	if (atoll_op_input(op, 0)->type != kTfLiteString)
		ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the input", &element));
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 1)));
	ATOLL_TRY(read_gather_nd(op, &nd));
	struct atoll_dims dims = {.rank = nd.at.rank - 1 + nd.from.rank - nd.depth};
	if (dims.rank > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "the output would have rank %d, at most %d is supported",
			dims.rank, ATOLL_OP_RANK_MAX);
	for (int i = 0; i < dims.rank; i++)
		dims.at[i] = i < nd.at.rank - 1 ? nd.at.at[i] : nd.from.at[i - (nd.at.rank - 1) + nd.depth];
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

/* Where element i of the output lies in the input; the indices passed the check. */
struct nd_call {
	struct atoll_op *op;
	const struct gather_nd *nd;
};

static size_t nd_element(const void *arg, size_t i)
{
	const struct nd_call *call = arg;
	const struct gather_nd *nd = call->nd;
	size_t at = 0;
	atoll_op_slice_at(call->op, atoll_op_input(call->op, 1), i / nd->slice, nd->depth, &nd->from, &at);
	return at * nd->slice + i % nd->slice;
}

static TfLiteStatus gather_nd_invoke(struct atoll_op *op)
{
	struct gather_nd nd;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(read_gather_nd(op, &nd));
	const char *from = input->data.raw;
	char *to = atoll_op_output(op, 0)->data.raw;
	const size_t bytes = nd.slice * atoll_type_bytes(input->type);
	for (size_t i = 0; i < nd.slices; i++) {
		size_t at;
		ATOLL_TRY(atoll_op_slice_at(op, atoll_op_input(op, 1), i, nd.depth, &nd.from, &at));
		if (bytes > 0)
			memcpy(to + i * bytes, from + at * bytes, bytes);
	}
	if (input->type != kTfLiteString)
		return kTfLiteOk;
	ATOLL_TRY(atoll_op_expect_strings(op, input, "the input"));
	return atoll_op_take_strings(op, atoll_op_output(op, 0), input, nd_element, &(struct nd_call){op, &nd});
}

static TfLiteStatus embedding_prepare(struct atoll_op *op)
{
	static const TfLiteType index_types[] = {kTfLiteInt32, kTfLiteNoType};
	struct atoll_dims dims;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *lookup = atoll_op_input(op, 0);
	const TfLiteTensor *value = atoll_op_input(op, 1);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, lookup, "the lookup", index_types));
	ATOLL_TRY(atoll_op_expect_rank(op, lookup, "the lookup", 1, 1));
	ATOLL_TRY(atoll_op_expect_rank(op, value, "the value", 2, ATOLL_OP_RANK_MAX));
	const bool narrow = value->type == kTfLiteInt8 || value->type == kTfLiteUInt8 || value->type == kTfLiteInt4 ||
	                    value->type == kTfLiteInt2;
	size_t element;
	if (output->type == value->type)
		ATOLL_TRY(atoll_op_element_bytes(op, value, "the value", &element));
	else if (output->type != kTfLiteFloat32 || !narrow)
		return atoll_op_fail(op, kAtollTypeMismatch, "%s values cannot become %s",
			TfLiteTypeGetName(value->type), TfLiteTypeGetName(output->type));
	if (output->type != value->type)
		ATOLL_TRY(atoll_op_expect_quantized(op, value, "the value"));
	ATOLL_TRY(atoll_op_dims(op, value, "the value", &dims));
	dims.at[0] = atoll_tensor_dim(lookup, 0);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static void dequantize_row(const TfLiteTensor *value, size_t at, size_t n, float *to)
{
	const TfLiteAffineQuantization *quantization =
		value->quantization.type == kTfLiteAffineQuantization ? value->quantization.params : NULL;
	const bool per_row = quantization != NULL && quantization->scale != NULL && quantization->scale->size > 1 &&
	                     at < (size_t)quantization->scale->size;
	const float scale = per_row ? quantization->scale->data[at] : value->params.scale;
	for (size_t i = 0; i < n; i++) {
		const int x = atoll_packed_at(value, at * n + i);
		to[i] = scale * (float)(x - (per_row ? 0 : value->params.zero_point));
	}
}

static TfLiteStatus embedding_invoke(struct atoll_op *op)
{
	const TfLiteTensor *lookup = atoll_op_input(op, 0);
	const TfLiteTensor *value = atoll_op_input(op, 1);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t rows = atoll_tensor_elements(lookup);
	if (output->bytes == 0)
		return kTfLiteOk;
	ATOLL_TRY(atoll_op_check_indices(op, lookup, atoll_tensor_dim(value, 0)));
	const size_t row_bytes = output->bytes / rows;
	for (size_t i = 0; i < rows; i++) {
		const size_t at = (size_t)lookup->data.i32[i];
		if (output->type == value->type)
			memcpy(output->data.raw + i * row_bytes, value->data.raw + at * row_bytes, row_bytes);
		else
			dequantize_row(
				value, at, row_bytes / sizeof(float), output->data.f + i * (row_bytes / sizeof(float)));
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinGather, "GATHER", 1, 8, gather_prepare, gather_invoke},
	{kTfLiteBuiltinGatherNd, "GATHER_ND", 1, 6, gather_nd_prepare, gather_nd_invoke},
	{kTfLiteBuiltinEmbeddingLookup, "EMBEDDING_LOOKUP", 1, 5, embedding_prepare, embedding_invoke},
};
const struct atoll_op_family atoll_ops_gather = ATOLL_OP_FAMILY(rows);
