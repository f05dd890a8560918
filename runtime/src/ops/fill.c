/* SPDX-License-Identifier: Apache-2.0
 * FILL, ZEROS_LIKE, RANGE, ONE_HOT: tensors made from a few values. */
#include <math.h>
#include <string.h>

#include "kernels/copy.h"
#include "ops/indices.h"
#include "ops/loop.h"
#include "ops/strings.h"

static void repeat(struct atoll_op *op, TfLiteTensor *output, const TfLiteTensor *value)
{
	const size_t element = atoll_type_bytes(value->type);
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	atoll_nest_push(&nest, atoll_tensor_elements(output), (const ptrdiff_t[]){(ptrdiff_t)element, 0});
	atoll_op_run_nest(op, &nest, (char *const[]){output->data.raw, value->data.raw}, atoll_copy_row(element), NULL);
}

static size_t first_string(const void *arg, size_t i)
{
	(void)arg;
	(void)i;
	return 0;
}

static TfLiteStatus fill_prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *value = atoll_op_input(op, 1);
	if (value->type != kTfLiteString)
		ATOLL_TRY(atoll_op_element_bytes(op, value, "the value", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, value, atoll_op_output(op, 0), "value and output"));
	if (atoll_tensor_elements(value) != 1)
		return atoll_op_fail(
			op, kAtollInvalidArgument, "the value has %zu elements", atoll_tensor_elements(value));
	return atoll_tensor_is_constant(atoll_op_input(op, 0)) ? atoll_op_resize_as_told(op, "dims")
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus fill_invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 0)))
		ATOLL_TRY(atoll_op_resize_as_told(op, "dims"));
	if (atoll_op_input(op, 1)->type == kTfLiteString) {
		ATOLL_TRY(atoll_op_expect_strings(op, atoll_op_input(op, 1), "the value"));
		return atoll_op_take_strings(op, atoll_op_output(op, 0), atoll_op_input(op, 1), first_string, NULL);
	}
	repeat(op, atoll_op_output(op, 0), atoll_op_input(op, 1));
	return kTfLiteOk;
}

static TfLiteStatus zeros_prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the input", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	return atoll_op_resize_like(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static TfLiteStatus zeros_invoke(struct atoll_op *op)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	if (output->bytes > 0)
		memset(output->data.raw, 0, output->bytes);
	return kTfLiteOk;
}

static double real_at(const TfLiteTensor *tensor)
{
	switch (tensor->type) {
	case kTfLiteFloat32:
		return (double)tensor->data.f[0];
	case kTfLiteInt64:
		return (double)tensor->data.i64[0];
	default:
		return tensor->data.i32[0];
	}
}

static TfLiteStatus range_output(struct atoll_op *op)
{
	const double start = real_at(atoll_op_input(op, 0));
	const double limit = real_at(atoll_op_input(op, 1));
	const double delta = real_at(atoll_op_input(op, 2));
	if (delta == 0.0 || (delta > 0.0 && start > limit) || (delta < 0.0 && start < limit))
		return atoll_op_fail(
			op, kAtollInvalidArgument, "a range from %g to %g in steps of %g", start, limit, delta);
	const double count = ceil(fabs((limit - start) / delta));
	if (!(count <= INT32_MAX))
		return atoll_op_fail(op, kAtollLimit, "the range has %g elements", count);
	return atoll_op_resize(op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 1, .at = {(int)count}});
}

static bool range_known(const struct atoll_op *op)
{
	for (int i = 0; i < 3; i++)
		if (!atoll_tensor_is_constant(atoll_op_input(op, i)))
			return false;
	return true;
}

static TfLiteStatus range_prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	for (int i = 0; i < 3; i++) {
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "an input", types));
		ATOLL_TRY(atoll_op_expect_same_type(
			op, atoll_op_input(op, i), atoll_op_output(op, 0), "input and output"));
		if (atoll_tensor_elements(atoll_op_input(op, i)) != 1)
			return atoll_op_fail(op, kAtollInvalidArgument, "input %d is not a scalar", i);
	}
	return range_known(op) ? range_output(op) : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus range_invoke(struct atoll_op *op)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	const TfLiteTensor *start = atoll_op_input(op, 0);
	const TfLiteTensor *delta = atoll_op_input(op, 2);
	if (!range_known(op))
		ATOLL_TRY(range_output(op));
	const size_t n = atoll_tensor_elements(output);
	float real = output->type == kTfLiteFloat32 ? start->data.f[0] : 0.0f;
	for (size_t i = 0; i < n; i++) {
		switch (output->type) {
		case kTfLiteFloat32:
			output->data.f[i] = real;
			real += delta->data.f[0];
			break;
		case kTfLiteInt64:
			output->data.i64[i] =
				(int64_t)((uint64_t)start->data.i64[0] + i * (uint64_t)delta->data.i64[0]);
			break;
		default:
			output->data.i32[i] =
				(int32_t)((uint32_t)start->data.i32[0] + (uint32_t)i * (uint32_t)delta->data.i32[0]);
			break;
		}
	}
	return kTfLiteOk;
}

/* ONE_HOT: inputs are indices, depth, on and off. */
static TfLiteStatus one_hot_axis(struct atoll_op *op, int rank, int *axis)
{
	const TfLiteOneHotParams *params = op->node->builtin_data;
	const int wanted = params == NULL ? -1 : params->axis;
	if (wanted < -1 || wanted > rank)
		return atoll_op_fail(op, kAtollOutOfRange, "axis %d is out of range for rank %d", wanted, rank);
	*axis = wanted == -1 ? rank : wanted;
	return kTfLiteOk;
}

static TfLiteStatus one_hot_output(struct atoll_op *op)
{
	struct atoll_dims dims;
	int64_t depth;
	int axis = 0;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "indices", &dims));
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 1), "depth", &depth));
	ATOLL_TRY(one_hot_axis(op, dims.rank, &axis));
	if (depth < 0 || depth > INT32_MAX || dims.rank == ATOLL_OP_RANK_MAX)
		return atoll_op_fail(
			op, kAtollInvalidArgument, "depth is %lld for indices of rank %d", (long long)depth, dims.rank);
	for (int i = dims.rank; i > axis; i--)
		dims.at[i] = dims.at[i - 1];
	dims.at[axis] = (int)depth;
	dims.rank++;
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus one_hot_prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 4, 4, 1));
	ATOLL_TRY(atoll_op_expect_indices(op, atoll_op_input(op, 0)));
	ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_output(op, 0), "the output", &element));
	for (int i = 2; i < 4; i++) {
		ATOLL_TRY(atoll_op_expect_same_type(
			op, atoll_op_input(op, i), atoll_op_output(op, 0), "value and output"));
		if (atoll_tensor_elements(atoll_op_input(op, i)) != 1)
			return atoll_op_fail(op, kAtollInvalidArgument, "input %d is not a scalar", i);
	}
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? one_hot_output(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus one_hot_invoke(struct atoll_op *op)
{
	const TfLiteTensor *indices = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t element = atoll_type_bytes(output->type);
	struct atoll_dims dims;
	int axis = 0;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(one_hot_output(op));
	ATOLL_TRY(atoll_op_dims(op, output, "the output", &dims));
	ATOLL_TRY(one_hot_axis(op, dims.rank - 1, &axis));
	const size_t depth = (size_t)dims.at[axis];
	const size_t inner = atoll_dims_inner(&dims, axis);
	const size_t count = depth == 0 ? 0 : atoll_tensor_elements(indices);
	repeat(op, output, atoll_op_input(op, 3));
	for (size_t i = 0; i < count; i++) {
		const int64_t hot = atoll_index_at(indices, i);
		if (hot >= 0 && (uint64_t)hot < depth)
			memcpy(output->data.raw + ((i / inner * depth + (size_t)hot) * inner + i % inner) * element,
				atoll_op_input(op, 2)->data.raw, element);
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinFill, "FILL", 1, 5, fill_prepare, fill_invoke},
	{kTfLiteBuiltinZerosLike, "ZEROS_LIKE", 1, 1, zeros_prepare, zeros_invoke},
	{kTfLiteBuiltinRange, "RANGE", 1, 2, range_prepare, range_invoke},
	{kTfLiteBuiltinOneHot, "ONE_HOT", 1, 1, one_hot_prepare, one_hot_invoke},
};
const struct atoll_op_family atoll_ops_fill = ATOLL_OP_FAMILY(rows);
