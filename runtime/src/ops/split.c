/* SPDX-License-Identifier: Apache-2.0
 * SPLIT, SPLIT_V, UNPACK: one tensor cut along an axis into several. */
#include "kernels/copy.h"
#include "ops/loop.h"

/* Copies the columns that begin at byte `at` of every outer row of the input into an output. */
static void take(struct atoll_op *op, const TfLiteTensor *input, TfLiteTensor *output, size_t outer, size_t at)
{
	const size_t bytes = outer == 0 ? 0 : output->bytes / outer;
	if (bytes == 0)
		return;
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	nest.depth = 1;
	nest.extent[0] = outer;
	nest.step[0][0] = (ptrdiff_t)bytes;
	nest.step[0][1] = (ptrdiff_t)(input->bytes / outer);
	char *const base[] = {output->data.raw, input->data.raw + at};
	atoll_op_run_nest(op, &nest, base, atoll_copy_blocks, &bytes);
}

static void take_all(struct atoll_op *op, const TfLiteTensor *input, size_t outer)
{
	size_t at = 0;
	for (int i = 0; i < atoll_op_output_count(op); i++) {
		TfLiteTensor *output = atoll_op_output(op, i);
		take(op, input, output, outer, at);
		at += outer == 0 ? 0 : output->bytes / outer;
	}
}

static TfLiteStatus check_outputs(struct atoll_op *op, const TfLiteTensor *input)
{
	size_t element;
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	for (int i = 0; i < atoll_op_output_count(op); i++)
		ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, i), "input and output"));
	return kTfLiteOk;
}

static TfLiteStatus axis_of(
	struct atoll_op *op, const TfLiteTensor *input, int position, struct atoll_dims *dims, int *axis)
{
	int64_t wanted;
	ATOLL_TRY(atoll_op_dims(op, input, "the input", dims));
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, position), "axis", &wanted));
	return atoll_op_axis(op, wanted, dims->rank, axis);
}

static TfLiteStatus defer_all(struct atoll_op *op)
{
	for (int i = 0; i < atoll_op_output_count(op); i++)
		ATOLL_TRY(atoll_op_defer(op, atoll_op_output(op, i)));
	return kTfLiteOk;
}

static TfLiteStatus split_outputs(struct atoll_op *op)
{
	struct atoll_dims dims;
	int axis;
	const int count = atoll_op_output_count(op);
	ATOLL_TRY(axis_of(op, atoll_op_input(op, 1), 0, &dims, &axis));
	if (dims.at[axis] % count != 0)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"axis %d of size %d cannot be split into %d equal parts", axis, dims.at[axis], count);
	dims.at[axis] /= count;
	for (int i = 0; i < count; i++)
		ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, i), &dims));
	return kTfLiteOk;
}

static TfLiteStatus split_prepare(struct atoll_op *op)
{
	const TfLiteSplitParams *params = op->node->builtin_data;
	const int count = atoll_op_output_count(op);
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, count));
	if (count == 0 || params == NULL || params->num_splits != count)
		return atoll_op_fail(op, kAtollInvalidModel, "num_splits is %d, there are %d outputs",
			params == NULL ? 0 : params->num_splits, count);
	ATOLL_TRY(check_outputs(op, atoll_op_input(op, 1)));
	return atoll_tensor_is_constant(atoll_op_input(op, 0)) ? split_outputs(op) : defer_all(op);
}

static TfLiteStatus split_invoke(struct atoll_op *op)
{
	struct atoll_dims dims;
	int axis;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 0)))
		ATOLL_TRY(split_outputs(op));
	ATOLL_TRY(axis_of(op, atoll_op_input(op, 1), 0, &dims, &axis));
	take_all(op, atoll_op_input(op, 1), atoll_dims_outer(&dims, axis));
	return kTfLiteOk;
}

static int64_t part_size(const TfLiteTensor *sizes, int i)
{
	return sizes->type == kTfLiteInt64 ? sizes->data.i64[i] : sizes->data.i32[i];
}

/* The sizes must fill the axis; one of them may be -1 and takes what is left. */
static TfLiteStatus size_of_rest(
	struct atoll_op *op, const TfLiteTensor *sizes, int count, int whole, int *rest_at, int64_t *rest)
{
	int64_t sum = 0;
	*rest_at = -1;
	for (int i = 0; i < count; i++) {
		const int64_t size = part_size(sizes, i);
		if (size == -1 && *rest_at < 0)
			*rest_at = i;
		else if (size < 0 || size > whole)
			return atoll_op_fail(op, kAtollInvalidArgument, "part %d has size %lld, the axis has %d", i,
				(long long)size, whole);
		else
			sum += size;
	}
	*rest = whole - sum;
	if (*rest < 0 || (*rest > 0 && *rest_at < 0))
		return atoll_op_fail(
			op, kAtollInvalidArgument, "the parts add up to %lld, the axis has %d", (long long)sum, whole);
	return kTfLiteOk;
}

static TfLiteStatus split_v_outputs(struct atoll_op *op)
{
	struct atoll_dims dims;
	int axis;
	int rest_at;
	int64_t rest = 0;
	const TfLiteTensor *sizes = atoll_op_input(op, 1);
	const int count = atoll_op_output_count(op);
	ATOLL_TRY(axis_of(op, atoll_op_input(op, 0), 2, &dims, &axis));
	ATOLL_TRY(size_of_rest(op, sizes, count, dims.at[axis], &rest_at, &rest));
	for (int i = 0; i < count; i++) {
		dims.at[axis] = (int)(i == rest_at ? rest : part_size(sizes, i));
		ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, i), &dims));
	}
	return kTfLiteOk;
}

static bool split_v_known(const struct atoll_op *op)
{
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) && atoll_tensor_is_constant(atoll_op_input(op, 2));
}

static TfLiteStatus split_v_prepare(struct atoll_op *op)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	const int count = atoll_op_output_count(op);
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, count));
	ATOLL_TRY(check_outputs(op, atoll_op_input(op, 0)));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "sizes", integers));
	if (count == 0 || atoll_tensor_elements(atoll_op_input(op, 1)) != (size_t)count)
		return atoll_op_fail(op, kAtollInvalidModel, "there are %zu sizes and %d outputs",
			atoll_tensor_elements(atoll_op_input(op, 1)), count);
	return split_v_known(op) ? split_v_outputs(op) : defer_all(op);
}

static TfLiteStatus split_v_invoke(struct atoll_op *op)
{
	struct atoll_dims dims;
	int axis;
	if (!split_v_known(op))
		ATOLL_TRY(split_v_outputs(op));
	ATOLL_TRY(axis_of(op, atoll_op_input(op, 0), 2, &dims, &axis));
	take_all(op, atoll_op_input(op, 0), atoll_dims_outer(&dims, axis));
	return kTfLiteOk;
}

static TfLiteStatus unpack_prepare(struct atoll_op *op)
{
	const TfLiteUnpackParams *params = op->node->builtin_data;
	const int count = atoll_op_output_count(op);
	struct atoll_dims dims;
	int axis;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, count));
	if (params == NULL || params->num != count)
		return atoll_op_fail(op, kAtollInvalidModel, "num is %d, there are %d outputs",
			params == NULL ? 0 : params->num, count);
	ATOLL_TRY(check_outputs(op, atoll_op_input(op, 0)));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &dims));
	ATOLL_TRY(atoll_op_axis(op, params->axis, dims.rank, &axis));
	if (dims.at[axis] != count)
		return atoll_op_fail(op, kAtollInvalidArgument, "axis %d has size %d, there are %d outputs", axis,
			dims.at[axis], count);
	for (int i = axis; i + 1 < dims.rank; i++)
		dims.at[i] = dims.at[i + 1];
	dims.rank--;
	for (int i = 0; i < count; i++)
		ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, i), &dims));
	return kTfLiteOk;
}

static TfLiteStatus unpack_invoke(struct atoll_op *op)
{
	const TfLiteUnpackParams *params = op->node->builtin_data;
	struct atoll_dims dims;
	int axis;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", &dims));
	ATOLL_TRY(atoll_op_axis(op, params->axis, dims.rank, &axis));
	take_all(op, atoll_op_input(op, 0), atoll_dims_outer(&dims, axis));
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSplit, "SPLIT", 1, 5, split_prepare, split_invoke},
	{kTfLiteBuiltinSplitV, "SPLIT_V", 1, 3, split_v_prepare, split_v_invoke},
	{kTfLiteBuiltinUnpack, "UNPACK", 1, 6, unpack_prepare, unpack_invoke},
};
const struct atoll_op_family atoll_ops_split = ATOLL_OP_FAMILY(rows);
