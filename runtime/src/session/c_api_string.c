/* SPDX-License-Identifier: Apache-2.0
 * String tensors through the C API: reading them one by one, replacing them all. */
#include "base/block.h"
#include "graph/op.h"
#include "graph/string_block.h"
#include "session/report.h"
#include "session/tensor_strings.h"

static TfLiteStatus refuse(AtollError *error, const char *operation, AtollErrorCode code, const char *reason)
{
	struct atoll_failure failure;
	atoll_failure_begin(&failure, operation);
	atoll_fail(&failure, code, "%s", reason);
	atoll_error_set(error, &failure);
	return kTfLiteError;
}

bool atoll_tensor_has_strings(const TfLiteTensor *tensor)
{
	return tensor != NULL && tensor->type == kTfLiteString && tensor->data.data != NULL &&
	       atoll_string_block_valid(tensor->data.data, tensor->bytes);
}

int32_t AtollTensorGetStringCount(const TfLiteTensor *tensor)
{
	return atoll_tensor_has_strings(tensor) ? atoll_string_block_count(tensor->data.data) : -1;
}

TfLiteStatus AtollTensorGetString(const TfLiteTensor *tensor, int32_t index, const char **data, size_t *size, AtollError *error)
{
	AtollErrorClear(error);
	if (tensor == NULL || data == NULL || size == NULL)
		return refuse(error, "get_string", kAtollInvalidArgument, "an argument is NULL");
	if (tensor->type != kTfLiteString)
		return refuse(error, "get_string", kAtollTypeMismatch, "the tensor does not hold strings");
	if (!atoll_tensor_has_strings(tensor))
		return refuse(error, "get_string", kAtollNotAllocated, "the tensor has no strings yet");
	if (index < 0 || index >= atoll_string_block_count(tensor->data.data))
		return refuse(error, "get_string", kAtollOutOfRange, "there is no such string");
	atoll_string_block_at(tensor->data.data, index, data, size);
	return kTfLiteOk;
}

AtollErrorCode atoll_tensor_write_strings(TfLiteTensor *tensor, const char *const *strings, const size_t *sizes, int32_t count)
{
	const size_t bytes = atoll_string_block_bytes(sizes, count);
	if (bytes == 0)
		return kAtollLimit;
	void *block = tensor->data.data;
	if (!atoll_block_reserve(&block, bytes, 0))
		return kAtollOutOfMemory;
	tensor->data.data = block;
	tensor->bytes = bytes;
	atoll_string_block_write(block, strings, sizes, count);
	return kAtollOk;
}

TfLiteStatus AtollTensorSetStrings(TfLiteTensor *tensor, const char *const *strings, const size_t *sizes, int32_t count, AtollError *error)
{
	AtollErrorClear(error);
	if (tensor == NULL || count < 0 || (count > 0 && (strings == NULL || sizes == NULL)))
		return refuse(error, "set_strings", kAtollInvalidArgument, "an argument is NULL");
	if (tensor->type != kTfLiteString)
		return refuse(error, "set_strings", kAtollTypeMismatch, "the tensor does not hold strings");
	if (tensor->allocation_type != kTfLiteDynamic)
		return refuse(error, "set_strings", kAtollInvalidArgument, "the tensor is a constant");
	if ((size_t)count != atoll_tensor_elements(tensor))
		return refuse(error, "set_strings", kAtollSizeMismatch, "the number of strings is not that of the tensor's elements");
	const AtollErrorCode code = atoll_tensor_write_strings(tensor, strings, sizes, count);
	return code == kAtollOk ? kTfLiteOk : refuse(error, "set_strings", code, "the strings do not fit memory");
}
