/* SPDX-License-Identifier: Apache-2.0
 * WHERE and UNIQUE: outputs as long as the data make them. */
#include <string.h>

#include "ops/shape.h"

static TfLiteStatus where_prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteBool, kTfLiteFloat32, kTfLiteInt32, kTfLiteInt64, kTfLiteUInt8,
		kTfLiteInt8, kTfLiteUInt32, kTfLiteNoType};
	static const TfLiteType indices[] = {kTfLiteInt64, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the condition", types));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "the condition", 1, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", indices));
	return atoll_op_defer(op, atoll_op_output(op, 0));
}

static bool is_true(const TfLiteTensor *condition, size_t i)
{
	switch (condition->type) {
	case kTfLiteFloat32:
		return condition->data.f[i] != 0.0f;
	case kTfLiteInt64:
		return condition->data.i64[i] != 0;
	case kTfLiteInt32:
	case kTfLiteUInt32:
		return condition->data.i32[i] != 0;
	default:
		return condition->data.uint8[i] != 0;
	}
}

static TfLiteStatus where_invoke(struct atoll_op *op)
{
	const TfLiteTensor *condition = atoll_op_input(op, 0);
	const size_t n = atoll_tensor_elements(condition);
	struct atoll_dims dims;
	size_t count = 0;
	ATOLL_TRY(atoll_op_dims(op, condition, "the condition", &dims));
	for (size_t i = 0; i < n; i++)
		count += is_true(condition, i);
	if (count > INT32_MAX)
		return atoll_op_fail(op, kAtollLimit, "%zu elements are true", count);
	ATOLL_TRY(atoll_op_resize(
		op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 2, .at = {(int)count, dims.rank}}));
	int64_t *to = atoll_op_output(op, 0)->data.i64;
	for (size_t i = 0; i < n; i++) {
		if (!is_true(condition, i))
			continue;
		size_t rest = i;
		for (int axis = dims.rank - 1; axis >= 0; axis--) {
			to[axis] = (int64_t)(rest % (size_t)dims.at[axis]);
			rest /= (size_t)dims.at[axis];
		}
		to += dims.rank;
	}
	return kTfLiteOk;
}

static TfLiteStatus unique_prepare(struct atoll_op *op)
{
	static const TfLiteType types[] = {
		kTfLiteFloat32, kTfLiteInt8, kTfLiteUInt8, kTfLiteInt16, kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	static const TfLiteType indices[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 2));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, input, "the input", types));
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", 1, 1));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 1), "output 1", indices));
	ATOLL_TRY(atoll_op_resize_like(op, atoll_op_output(op, 1), input));
	return atoll_op_defer(op, atoll_op_output(op, 0));
}

static int64_t number_at(const TfLiteTensor *numbers, size_t i)
{
	return numbers->type == kTfLiteInt64 ? numbers->data.i64[i] : numbers->data.i32[i];
}

static void set_number(TfLiteTensor *numbers, size_t i, int64_t number)
{
	if (numbers->type == kTfLiteInt64)
		numbers->data.i64[i] = number;
	else
		numbers->data.i32[i] = (int32_t)number;
}

static bool same_value(const TfLiteTensor *input, size_t a, size_t b)
{
	const size_t element = atoll_type_bytes(input->type);
	if (input->type == kTfLiteFloat32)
		return input->data.f[a] == input->data.f[b];
	return memcmp(input->data.raw + a * element, input->data.raw + b * element, element) == 0;
}

/* Numbers the values in the order they first appear. */
static int64_t number_values(const TfLiteTensor *input, TfLiteTensor *numbers)
{
	int64_t count = 0;
	for (size_t i = 0; i < atoll_tensor_elements(input); i++) {
		size_t first = 0;
		while (first < i && !same_value(input, first, i))
			first++;
		set_number(numbers, i, first < i ? number_at(numbers, first) : count++);
	}
	return count;
}

static TfLiteStatus unique_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *numbers = atoll_op_output(op, 1);
	const size_t element = atoll_type_bytes(input->type);
	const int64_t count = number_values(input, numbers);
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 1, .at = {(int)count}}));
	char *to = atoll_op_output(op, 0)->data.raw;
	for (size_t i = atoll_tensor_elements(input); i > 0; i--)
		memcpy(to + (size_t)number_at(numbers, i - 1) * element, input->data.raw + (i - 1) * element, element);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinWhere, "WHERE", 1, 2, where_prepare, where_invoke},
	{kTfLiteBuiltinUnique, "UNIQUE", 1, 1, unique_prepare, unique_invoke},
};
const struct atoll_op_family atoll_ops_where = ATOLL_OP_FAMILY(rows);
