/* SPDX-License-Identifier: Apache-2.0
 * CAST: numbers of one type as numbers of another. BITCAST: the same bits under another type. */
#include "kernels/convert.h"

#include "ops/elementwise.h"
#include "ops/number.h"
#include "ops/packed.h"

static TfLiteStatus cast_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	if (atoll_is_packed(input->type) != atoll_is_packed(output->type) &&
		(input->type == kTfLiteFloat32 || output->type == kTfLiteFloat32 || output->type == kTfLiteInt8))
		return atoll_op_resize_like(op, output, input);
	if (atoll_number_of(input->type) == ATOLL_NUMBER_NONE || atoll_number_of(output->type) == ATOLL_NUMBER_NONE)
		return atoll_op_fail(op, kAtollUnsupported, "%s cannot be cast to %s", TfLiteTypeGetName(input->type),
			TfLiteTypeGetName(output->type));
	return atoll_op_resize_like(op, output, input);
}

/* Between integers that share bytes and floats, cut towards zero and kept in range. */
static void cast_packed(const TfLiteTensor *input, TfLiteTensor *output)
{
	const size_t n = atoll_tensor_elements(input);
	const float low = output->type == kTfLiteInt4 ? -8.0f : output->type == kTfLiteInt2 ? -2.0f : 0.0f;
	const float high = output->type == kTfLiteInt4 ? 7.0f : output->type == kTfLiteInt2 ? 1.0f : 15.0f;
	if (atoll_is_packed(output->type) && output->bytes > 0)
		output->data.uint8[output->bytes - 1] = 0;
	for (size_t i = 0; i < n; i++) {
		if (output->type == kTfLiteFloat32) {
			output->data.f[i] = (float)atoll_packed_at(input, i);
		} else if (output->type == kTfLiteInt8) {
			output->data.int8[i] = (int8_t)atoll_packed_at(input, i);
		} else {
			const float x = input->data.f[i];
			atoll_packed_put(output, i, (int32_t)(x != x || x < low ? low : x > high ? high : x));
		}
	}
}

static TfLiteStatus cast_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	if (atoll_is_packed(input->type) || atoll_is_packed(output->type)) {
		cast_packed(input, output);
		return kTfLiteOk;
	}
	const struct atoll_conversion conversion = {atoll_number_of(input->type), atoll_number_of(output->type)};
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	atoll_nest_push(&nest, atoll_tensor_elements(input),
		(const ptrdiff_t[]){
			(ptrdiff_t)atoll_type_bytes(output->type), (ptrdiff_t)atoll_type_bytes(input->type)});
	atoll_op_run_nest(
		op, &nest, (char *const[]){output->data.raw, input->data.raw}, atoll_row_convert, &conversion);
	return kTfLiteOk;
}

/* A wider type adds a last axis when read as a narrower one, and the other way round. */
static TfLiteStatus bitcast_prepare(struct atoll_op *op)
{
	struct atoll_dims dims;
	size_t from;
	size_t to;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the input", &from));
	ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_output(op, 0), "the output", &to));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &dims));
	if (from > to) {
		if (dims.rank == ATOLL_OP_RANK_MAX)
			return atoll_op_fail(op, kAtollUnsupported,
				"the output would have rank %d, at most %d is supported", dims.rank + 1,
				ATOLL_OP_RANK_MAX);
		dims.at[dims.rank++] = (int)(from / to);
	} else if (from < to) {
		if (dims.rank == 0 || (size_t)dims.at[dims.rank - 1] != to / from)
			return atoll_op_fail(
				op, kAtollInvalidArgument, "the last axis must have %zu elements", to / from);
		dims.rank--;
	}
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus bitcast_invoke(struct atoll_op *op)
{
	return atoll_op_copy_whole(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinCast, "CAST", 1, 9, cast_prepare, cast_invoke},
	{kTfLiteBuiltinBitcast, "BITCAST", 1, 1, bitcast_prepare, bitcast_invoke},
};
const struct atoll_op_family atoll_ops_cast = ATOLL_OP_FAMILY(rows);
