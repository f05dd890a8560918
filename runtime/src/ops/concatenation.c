/* SPDX-License-Identifier: Apache-2.0
 * CONCATENATION, PACK: several tensors side by side in one. */
#include <math.h>
#include <string.h>

#include "kernels/copy.h"
#include "ops/loop.h"
#include "ops/move.h"

/* Lays input `index` into the output at byte `at` of every outer row of `row_bytes`. */
static void lay(struct atoll_op *op, const TfLiteTensor *input, size_t outer, size_t row_bytes, size_t at)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t bytes = outer == 0 ? 0 : input->bytes / outer;
	if (bytes == 0)
		return;
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	nest.depth = 1;
	nest.extent[0] = outer;
	nest.step[0][0] = (ptrdiff_t)row_bytes;
	nest.step[0][1] = (ptrdiff_t)bytes;
	char *const base[] = {output->data.raw + at, input->data.raw};
	atoll_op_run_nest(op, &nest, base, atoll_copy_blocks, &bytes);
}

static TfLiteStatus concat_axis(struct atoll_op *op, int *axis)
{
	const TfLiteConcatenationParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the operator has no parameters");
	if (params->activation != kTfLiteActNone)
		return atoll_op_fail(
			op, kAtollUnsupported, "fused activation %d is not supported", (int)params->activation);
	return atoll_op_axis(op, params->axis, atoll_tensor_rank(atoll_op_input(op, 0)), axis);
}

/* Integer inputs may carry another scale than the output; UINT8 is then requantized, others must agree. */
static TfLiteStatus check_scale(struct atoll_op *op, int i, const TfLiteTensor *input, const TfLiteTensor *output)
{
	if (input->type != kTfLiteInt8 && input->type != kTfLiteInt16)
		return kTfLiteOk;
	if (input->params.scale != output->params.scale || input->params.zero_point != output->params.zero_point)
		return atoll_op_fail(op, kAtollInvalidModel,
			"input %d is quantized with %g, %d, the output with %g, %d", i, (double)input->params.scale,
			input->params.zero_point, (double)output->params.scale, output->params.zero_point);
	return kTfLiteOk;
}

static TfLiteStatus add_to_shape(struct atoll_op *op, int i, int axis, struct atoll_dims *sum)
{
	const TfLiteTensor *input = atoll_op_input(op, i);
	struct atoll_dims dims;
	if (input == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "input %d is absent", i);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(check_scale(op, i, input, atoll_op_output(op, 0)));
	ATOLL_TRY(atoll_op_dims(op, input, "input", &dims));
	if (dims.rank != sum->rank)
		return atoll_op_fail(op, kAtollInvalidArgument, "input %d has rank %d, input 0 has rank %d", i,
			dims.rank, sum->rank);
	for (int k = 0; k < dims.rank; k++)
		if (k != axis && dims.at[k] != sum->at[k])
			return atoll_op_fail(op, kAtollInvalidArgument,
				"input %d has size %d on axis %d, input 0 has %d", i, dims.at[k], k, sum->at[k]);
	if (__builtin_add_overflow(sum->at[axis], dims.at[axis], &sum->at[axis]))
		return atoll_op_fail(op, kAtollLimit, "the sizes on axis %d overflow", axis);
	return kTfLiteOk;
}

static bool is_packed(const TfLiteTensor *tensor)
{
	return tensor->type != kTfLiteString && atoll_type_bytes(tensor->type) == 0;
}

static TfLiteStatus concat_prepare(struct atoll_op *op)
{
	const int count = atoll_op_input_count(op);
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, count, 1));
	const TfLiteTensor *first = atoll_op_input(op, 0);
	struct atoll_dims dims;
	size_t element;
	int axis;
	if (first == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "input 0 is absent");
	ATOLL_TRY(concat_axis(op, &axis));
	if (!is_packed(first))
		ATOLL_TRY(atoll_op_element_bytes(op, first, "input 0", &element));
	ATOLL_TRY(atoll_op_dims(op, first, "input 0", &dims));
	dims.at[axis] = 0;
	for (int i = 0; i < count; i++)
		ATOLL_TRY(add_to_shape(op, i, axis, &dims));
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static void requantize_u8(
	uint8_t *data, size_t n, const TfLiteQuantizationParams *from, const TfLiteQuantizationParams *to)
{
	const float scale = from->scale * (1.0f / to->scale);
	const float bias = (float)-from->zero_point * scale;
	for (size_t i = 0; i < n; i++) {
		const float value = roundf((float)data[i] * scale + bias) + (float)to->zero_point;
		data[i] = (uint8_t)(!(value > 0.0f) ? 0.0f : value > 255.0f ? 255.0f : value); /* a NaN becomes 0 */
	}
}

static void requantize_columns(
	const TfLiteTensor *input, TfLiteTensor *output, size_t outer, size_t row_bytes, size_t at)
{
	if (input->type != kTfLiteUInt8 || outer == 0 || output->params.scale == 0.0f ||
		(input->params.scale == output->params.scale && input->params.zero_point == output->params.zero_point))
		return;
	for (size_t i = 0; i < outer; i++)
		requantize_u8(
			output->data.uint8 + i * row_bytes + at, input->bytes / outer, &input->params, &output->params);
}

/* Several elements to a byte. */
static TfLiteStatus concat_packed(struct atoll_op *op, const struct atoll_dims *dims, int axis)
{
	struct atoll_places to;
	atoll_places_of(dims, dims->rank, &to);
	for (int i = 0; i < dims->rank; i++)
		to.step[i] = (ptrdiff_t)atoll_dims_inner(dims, i);
	for (int i = 0; i < atoll_op_input_count(op); i++) {
		struct atoll_dims part;
		struct atoll_places from;
		ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, i), "input", &part));
		atoll_places_of(&part, part.rank, &from);
		ATOLL_TRY(atoll_op_move(op, &part, atoll_op_output(op, 0), &to, atoll_op_input(op, i), &from));
		to.first += (size_t)part.at[axis] * (size_t)to.step[axis];
	}
	return kTfLiteOk;
}

static TfLiteStatus concat_invoke(struct atoll_op *op)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_dims dims;
	int axis;
	ATOLL_TRY(concat_axis(op, &axis));
	ATOLL_TRY(atoll_op_dims(op, output, "output", &dims));
	if (is_packed(output))
		return concat_packed(op, &dims, axis);
	const size_t outer = atoll_dims_outer(&dims, axis);
	const size_t row_bytes = outer == 0 ? 0 : output->bytes / outer;
	size_t at = 0;
	for (int i = 0; i < atoll_op_input_count(op); i++) {
		const TfLiteTensor *input = atoll_op_input(op, i);
		lay(op, input, outer, row_bytes, at);
		requantize_columns(input, output, outer, row_bytes, at);
		at += outer == 0 ? 0 : input->bytes / outer;
	}
	return kTfLiteOk;
}

static TfLiteStatus pack_axis(struct atoll_op *op, int *axis)
{
	const TfLitePackParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the operator has no parameters");
	return atoll_op_axis(op, params->axis, atoll_tensor_rank(atoll_op_input(op, 0)) + 1, axis);
}

static TfLiteStatus check_packed(struct atoll_op *op, int i, const struct atoll_dims *first)
{
	const TfLiteTensor *input = atoll_op_input(op, i);
	struct atoll_dims dims;
	if (input == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "input %d is absent", i);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_dims(op, input, "input", &dims));
	if (!atoll_dims_equal(&dims, first))
		return atoll_op_fail(op, kAtollInvalidArgument, "input %d differs in shape from input 0", i);
	return kTfLiteOk;
}

static TfLiteStatus pack_prepare(struct atoll_op *op)
{
	const int count = atoll_op_input_count(op);
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, count, 1));
	const TfLiteTensor *first = atoll_op_input(op, 0);
	struct atoll_dims dims;
	size_t element;
	int axis;
	if (first == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "input 0 is absent");
	ATOLL_TRY(pack_axis(op, &axis));
	ATOLL_TRY(atoll_op_element_bytes(op, first, "input 0", &element));
	ATOLL_TRY(atoll_op_dims(op, first, "input 0", &dims));
	if (dims.rank == ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "the output would have rank %d, at most %d is supported",
			dims.rank + 1, ATOLL_OP_RANK_MAX);
	for (int i = 0; i < count; i++)
		ATOLL_TRY(check_packed(op, i, &dims));
	for (int i = dims.rank; i > axis; i--)
		dims.at[i] = dims.at[i - 1];
	dims.at[axis] = count;
	dims.rank++;
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus pack_invoke(struct atoll_op *op)
{
	struct atoll_dims dims;
	int axis;
	const int count = atoll_op_input_count(op);
	const TfLiteTensor *first = atoll_op_input(op, 0);
	ATOLL_TRY(pack_axis(op, &axis));
	ATOLL_TRY(atoll_op_dims(op, first, "input 0", &dims));
	const size_t outer = atoll_dims_outer(&dims, axis);
	const size_t bytes = outer == 0 ? 0 : first->bytes / outer;
	for (int i = 0; i < count; i++)
		lay(op, atoll_op_input(op, i), outer, bytes * (size_t)count, bytes * (size_t)i);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinConcatenation, "CONCATENATION", 1, 7, concat_prepare, concat_invoke},
	{kTfLiteBuiltinPack, "PACK", 1, 5, pack_prepare, pack_invoke},
};
const struct atoll_op_family atoll_ops_concatenation = ATOLL_OP_FAMILY(rows);
