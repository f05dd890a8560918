/* SPDX-License-Identifier: Apache-2.0
 * TOPK_V2: the largest elements of every row, and where they lie. */
#include "kernels/topk.h"

#include "ops/shape.h"

static atoll_topk_fn topk_of(TfLiteType type)
{
	switch (type) {
	case kTfLiteFloat32:
		return atoll_topk_f32;
	case kTfLiteUInt8:
		return atoll_topk_u8;
	case kTfLiteInt8:
		return atoll_topk_i8;
	case kTfLiteInt16:
		return atoll_topk_i16;
	case kTfLiteInt32:
		return atoll_topk_i32;
	case kTfLiteInt64:
		return atoll_topk_i64;
	default:
		return NULL;
	}
}

static TfLiteStatus resize_outputs(struct atoll_op *op)
{
	struct atoll_dims dims;
	int64_t k;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &dims));
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 1), "k", &k));
	if (k < 0 || k > dims.at[dims.rank - 1])
		return atoll_op_fail(
			op, kAtollOutOfRange, "k is %lld for rows of %d", (long long)k, dims.at[dims.rank - 1]);
	dims.at[dims.rank - 1] = (int)k;
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &dims));
	return atoll_op_resize(op, atoll_op_output(op, 1), &dims);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType index_types[] = {kTfLiteInt32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 2));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", 1, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 1), "output 1", index_types));
	if (topk_of(input->type) == NULL)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(input->type));
	if (atoll_tensor_is_constant(atoll_op_input(op, 1)))
		return resize_outputs(op);
	ATOLL_TRY(atoll_op_defer(op, atoll_op_output(op, 0)));
	return atoll_op_defer(op, atoll_op_output(op, 1));
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_outputs(op));
	TfLiteTensor *values = atoll_op_output(op, 0);
	const size_t element = atoll_type_bytes(input->type);
	const int rank = atoll_tensor_rank(input);
	const int32_t n = atoll_tensor_dim(input, rank - 1);
	const int32_t k = atoll_tensor_dim(values, rank - 1);
	const size_t count = n == 0 ? 0 : atoll_tensor_elements(input) / (size_t)n;
	for (size_t row = 0; row < count; row++)
		topk_of(input->type)(input->data.raw + row * (size_t)n * element, n, k,
			values->data.raw + row * (size_t)k * element,
			atoll_op_output(op, 1)->data.i32 + row * (size_t)k);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinTopkV2, "TOPK_V2", 1, 3, prepare, invoke},
};
const struct atoll_op_family atoll_ops_topk = ATOLL_OP_FAMILY(rows);
