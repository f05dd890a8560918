/* SPDX-License-Identifier: Apache-2.0
 * SEGMENT_SUM and UNSORTED_SEGMENT_SUM, _PROD, _MAX, _MIN: slices gathered into segments that ids name. */
#include "ops/shape.h"

static TfLiteStatus check(struct atoll_op *op, int inputs)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteInt32, kTfLiteNoType};
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs, inputs, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the data", types));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	return atoll_op_expect_type(op, atoll_op_input(op, 1), "segment ids", integers);
}

/* The output: `segments` slices of what follows the axes that the ids cover. */
static TfLiteStatus resize_output(struct atoll_op *op, int64_t segments)
{
	struct atoll_dims data;
	struct atoll_dims ids;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the data", &data));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "segment ids", &ids));
	if (segments < 0 || segments > INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidArgument, "there would be %lld segments", (long long)segments);
	if (ids.rank < 1 || ids.rank > data.rank)
		return atoll_op_fail(
			op, kAtollInvalidArgument, "ids of rank %d for data of rank %d", ids.rank, data.rank);
	for (int i = 0; i < ids.rank; i++)
		if (ids.at[i] != data.at[i])
			return atoll_op_fail(
				op, kAtollInvalidArgument, "axis %d: %d ids for %d slices", i, ids.at[i], data.at[i]);
	struct atoll_dims dims = {.rank = data.rank - ids.rank + 1, .at = {(int)segments}};
	for (int i = 1; i < dims.rank; i++)
		dims.at[i] = data.at[ids.rank - 1 + i];
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

/* Sorted ids: the last one tells how many segments there are. */
static TfLiteStatus count_sorted(struct atoll_op *op, int64_t *segments)
{
	const TfLiteTensor *ids = atoll_op_input(op, 1);
	const size_t n = atoll_tensor_elements(ids);
	int32_t previous = 0;
	for (size_t i = 0; i < n; i++) {
		if (ids->data.i32[i] < previous)
			return atoll_op_fail(op, kAtollInvalidArgument, "segment id %zu is %d after %d", i,
				ids->data.i32[i], previous);
		previous = ids->data.i32[i];
	}
	*segments = n == 0 ? 0 : (int64_t)previous + 1;
	return kTfLiteOk;
}

static TfLiteStatus resize_sorted(struct atoll_op *op)
{
	int64_t segments = 0;
	ATOLL_TRY(count_sorted(op, &segments));
	return resize_output(op, segments);
}

static TfLiteStatus sorted_prepare(struct atoll_op *op)
{
	ATOLL_TRY(check(op, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 1), "segment ids", 1, 1));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? resize_sorted(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus resize_unsorted(struct atoll_op *op)
{
	int64_t segments = 0;
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 2), "num_segments", &segments));
	return resize_output(op, segments);
}

static TfLiteStatus unsorted_prepare(struct atoll_op *op)
{
	ATOLL_TRY(check(op, 3));
	return atoll_tensor_is_constant(atoll_op_input(op, 2)) ? resize_unsorted(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static float start_f32(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinUnsortedSegmentProd:
		return 1.0f;
	case kTfLiteBuiltinUnsortedSegmentMax:
		return -3.402823466e+38f;
	case kTfLiteBuiltinUnsortedSegmentMin:
		return 3.402823466e+38f;
	default:
		return 0.0f;
	}
}

static int32_t start_i32(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinUnsortedSegmentProd:
		return 1;
	case kTfLiteBuiltinUnsortedSegmentMax:
		return INT32_MIN;
	case kTfLiteBuiltinUnsortedSegmentMin:
		return INT32_MAX;
	default:
		return 0;
	}
}

static void combine_f32(int32_t code, float *y, const float *x, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		switch (code) {
		case kTfLiteBuiltinUnsortedSegmentProd:
			y[i] *= x[i];
			break;
		case kTfLiteBuiltinUnsortedSegmentMax:
			y[i] = x[i] > y[i] ? x[i] : y[i];
			break;
		case kTfLiteBuiltinUnsortedSegmentMin:
			y[i] = x[i] < y[i] ? x[i] : y[i];
			break;
		default:
			y[i] += x[i];
			break;
		}
	}
}

static void combine_i32(int32_t code, int32_t *y, const int32_t *x, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		switch (code) {
		case kTfLiteBuiltinUnsortedSegmentProd:
			y[i] = (int32_t)((uint32_t)y[i] * (uint32_t)x[i]);
			break;
		case kTfLiteBuiltinUnsortedSegmentMax:
			y[i] = x[i] > y[i] ? x[i] : y[i];
			break;
		case kTfLiteBuiltinUnsortedSegmentMin:
			y[i] = x[i] < y[i] ? x[i] : y[i];
			break;
		default:
			y[i] = (int32_t)((uint32_t)y[i] + (uint32_t)x[i]);
			break;
		}
	}
}

static void start_all(int32_t code, TfLiteTensor *output)
{
	for (size_t i = 0; i < atoll_tensor_elements(output); i++) {
		if (output->type == kTfLiteFloat32)
			output->data.f[i] = start_f32(code);
		else
			output->data.i32[i] = start_i32(code);
	}
}

/* Negative ids of unsorted segments are left out. */
static TfLiteStatus combine_all(struct atoll_op *op)
{
	const TfLiteTensor *data = atoll_op_input(op, 0);
	const TfLiteTensor *ids = atoll_op_input(op, 1);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t n = atoll_tensor_elements(ids);
	const size_t slice = n == 0 ? 0 : atoll_tensor_elements(data) / n;
	start_all(op->def->code, output);
	for (size_t i = 0; i < n; i++) {
		const int32_t id = ids->data.i32[i];
		if (id >= atoll_tensor_dim(output, 0))
			return atoll_op_fail(op, kAtollOutOfRange, "segment id %zu is %d, there are %d segments", i, id,
				atoll_tensor_dim(output, 0));
		if (id < 0)
			continue;
		if (data->type == kTfLiteFloat32)
			combine_f32(
				op->def->code, output->data.f + (size_t)id * slice, data->data.f + i * slice, slice);
		else
			combine_i32(op->def->code, output->data.i32 + (size_t)id * slice, data->data.i32 + i * slice,
				slice);
	}
	return kTfLiteOk;
}

static TfLiteStatus sorted_invoke(struct atoll_op *op)
{
	int64_t segments = 0;
	ATOLL_TRY(count_sorted(op, &segments));
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_output(op, segments));
	return combine_all(op);
}

static TfLiteStatus unsorted_invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 2)))
		ATOLL_TRY(resize_unsorted(op));
	return combine_all(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSegmentSum, "SEGMENT_SUM", 1, 1, sorted_prepare, sorted_invoke},
	{kTfLiteBuiltinUnsortedSegmentSum, "UNSORTED_SEGMENT_SUM", 1, 1, unsorted_prepare, unsorted_invoke},
	{kTfLiteBuiltinUnsortedSegmentProd, "UNSORTED_SEGMENT_PROD", 1, 1, unsorted_prepare, unsorted_invoke},
	{kTfLiteBuiltinUnsortedSegmentMax, "UNSORTED_SEGMENT_MAX", 1, 1, unsorted_prepare, unsorted_invoke},
	{kTfLiteBuiltinUnsortedSegmentMin, "UNSORTED_SEGMENT_MIN", 1, 1, unsorted_prepare, unsorted_invoke},
};
const struct atoll_op_family atoll_ops_segment = ATOLL_OP_FAMILY(rows);
