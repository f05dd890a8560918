/* SPDX-License-Identifier: Apache-2.0
 * CUMSUM: running sums along an axis. */
#include "ops/shape.h"

static TfLiteStatus read_axis(struct atoll_op *op, struct atoll_dims *dims, int *axis)
{
	int64_t wanted;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", dims));
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 1), "axis", &wanted));
	return atoll_op_axis(op, wanted, dims->rank, axis);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, input, "the input", types));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "axis", integers));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	if (op->node->builtin_data == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the operator has no parameters");
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

/* One running sum over n elements, `step` apart (negative: from the end). */
#define SUM(name, type, wide)                                                                                          \
	static void name(const type *x, type *y, size_t n, ptrdiff_t step, bool exclusive)                             \
	{                                                                                                              \
		type sum = 0;                                                                                          \
		for (; n > 0; n--, x += step, y += step) {                                                             \
			const type next = (type)((wide)sum + (wide) * x);                                              \
			*y = exclusive ? sum : next;                                                                   \
			sum = next;                                                                                    \
		}                                                                                                      \
	}
SUM(sum_f32, float, float)
SUM(sum_i32, int32_t, uint32_t)
SUM(sum_i64, int64_t, uint64_t)

static void run_sum(
	const TfLiteTensor *input, TfLiteTensor *output, size_t first, size_t n, ptrdiff_t step, bool exclusive)
{
	switch (input->type) {
	case kTfLiteFloat32:
		sum_f32(input->data.f + first, output->data.f + first, n, step, exclusive);
		break;
	case kTfLiteInt32:
		sum_i32(input->data.i32 + first, output->data.i32 + first, n, step, exclusive);
		break;
	default:
		sum_i64(input->data.i64 + first, output->data.i64 + first, n, step, exclusive);
		break;
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteCumsumParams *params = op->node->builtin_data;
	struct atoll_dims dims;
	int axis;
	ATOLL_TRY(read_axis(op, &dims, &axis));
	const size_t n = (size_t)dims.at[axis];
	const size_t inner = atoll_dims_inner(&dims, axis);
	const size_t count = n == 0 ? 0 : atoll_dims_outer(&dims, axis) * inner;
	const ptrdiff_t step = params->reverse ? -(ptrdiff_t)inner : (ptrdiff_t)inner;
	for (size_t i = 0; i < count; i++) {
		const size_t first = i / inner * n * inner + i % inner;
		run_sum(atoll_op_input(op, 0), atoll_op_output(op, 0),
			params->reverse ? first + (n - 1) * inner : first, n, step, params->exclusive);
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinCumsum, "CUMSUM", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_cumsum = ATOLL_OP_FAMILY(rows);
