/* SPDX-License-Identifier: Apache-2.0
 * Moving and comparing the elements of STRING tensors. */
#include "ops/strings.h"

#include <string.h>

#include "graph/string_block.h"

TfLiteStatus atoll_op_expect_strings(struct atoll_op *op, const TfLiteTensor *tensor, const char *what)
{
	const size_t elements = atoll_tensor_elements(tensor);
	if (tensor->data.raw == NULL || !atoll_string_block_valid(tensor->data.raw, tensor->bytes))
		return atoll_op_fail(op, kAtollInvalidArgument, "%s holds no strings", what);
	const int32_t count = atoll_string_block_count(tensor->data.raw);
	if ((size_t)count != elements)
		return atoll_op_fail(op, kAtollSizeMismatch, "%s has %zu elements and holds %ld strings", what,
			elements, (long)count);
	return kTfLiteOk;
}

struct text {
	const char *data;
	size_t size;
};

static struct text text_at(const TfLiteTensor *tensor, size_t i)
{
	struct text text = {NULL, 0};
	if (i != ATOLL_STRING_NONE)
		atoll_string_block_at(tensor->data.raw, (int32_t)i, &text.data, &text.size);
	return text;
}

static void store(char *block, size_t index, size_t value)
{
	for (size_t i = 0; i < 4; i++)
		block[4 * index + i] = (char)(uint8_t)(value >> (8 * i));
}

TfLiteStatus atoll_op_take_strings(struct atoll_op *op, TfLiteTensor *output, const TfLiteTensor *input,
	atoll_string_source_fn source, const void *arg)
{
	const size_t count = atoll_tensor_elements(output);
	size_t bytes = (count + 2) * 4;
	for (size_t i = 0; i < count && bytes <= INT32_MAX; i++)
		bytes += text_at(input, source(arg, i)).size;
	if (bytes > INT32_MAX)
		return atoll_op_fail(op, kAtollLimit, "the strings take more than 2 GiB");
	ATOLL_TRY(op->services->resize_bytes(op, output, bytes));
	char *block = output->data.raw;
	size_t at = (count + 2) * 4;
	store(block, 0, count);
	for (size_t i = 0; i < count; i++) {
		const struct text text = text_at(input, source(arg, i));
		store(block, 1 + i, at);
		if (text.size > 0)
			memcpy(block + at, text.data, text.size);
		at += text.size;
	}
	store(block, 1 + count, at);
	return kTfLiteOk;
}

bool atoll_strings_equal(const TfLiteTensor *a, size_t i, const TfLiteTensor *b, size_t k)
{
	const struct text left = text_at(a, i);
	const struct text right = text_at(b, k);
	return left.size == right.size && (left.size == 0 || memcmp(left.data, right.data, left.size) == 0);
}
