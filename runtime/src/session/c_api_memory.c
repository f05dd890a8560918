/* SPDX-License-Identifier: Apache-2.0
 * Tensor memory that the caller owns, and buffer handles of delegates. */
#include "session/interpreter.h"
#include "tensorflow/lite/c/c_api_experimental.h"

enum { MEMORY_ALIGNMENT = 64 };

static TfLiteStatus set(TfLiteInterpreter *interpreter, int32_t index, void *data, size_t size, bool check_alignment)
{
	struct atoll_subgraph *primary = &interpreter->subgraphs[0];
	struct atoll_failure *failure = &interpreter->last_error;
	const TfLiteTensor *tensor = &primary->tensors[index];
	failure->tensor_index = index;
	if (data != NULL && tensor->allocation_type != kTfLiteArenaRw && tensor->allocation_type != kTfLiteArenaRwPersistent &&
	    tensor->allocation_type != kTfLiteCustom)
		return atoll_fail(failure, kAtollUnsupported, "tensor '%s' cannot live in memory of the caller's", tensor->name);
	if (check_alignment && (uintptr_t)data % MEMORY_ALIGNMENT != 0)
		return atoll_fail(failure, kAtollInvalidArgument, "memory for a tensor must be %d-byte aligned", MEMORY_ALIGNMENT);
	if (data != NULL && size < tensor->bytes)
		return atoll_fail(failure, kAtollSizeMismatch, "tensor '%s' needs %zu bytes; %zu were given", tensor->name, tensor->bytes, size);
	failure->tensor_index = -1;
	primary->custom[index] = (TfLiteCustomAllocation){data, data == NULL ? 0 : size};
	primary->custom_changed = true;
	return kTfLiteOk;
}

static TfLiteStatus set_at(TfLiteInterpreter *interpreter, const TfLiteIntArray *indices, int32_t position, void *data, size_t size)
{
	if (position < 0 || position >= indices->size)
		return atoll_fail(&interpreter->last_error, kAtollOutOfRange, "there is no tensor at position %d of %d", (int)position, indices->size);
	return set(interpreter, indices->data[position], data, size, true);
}

TfLiteStatus AtollInterpreterSetInputMemory(TfLiteInterpreter *interpreter, int32_t index, void *data, size_t size, AtollError *error)
{
	AtollErrorClear(error);
	ATOLL_TRY(atoll_call_begin(interpreter, "set_input_memory", error));
	return atoll_call_end(interpreter, set_at(interpreter, interpreter->subgraphs[0].graph->inputs, index, data, size), error);
}

TfLiteStatus AtollInterpreterSetOutputMemory(TfLiteInterpreter *interpreter, int32_t index, void *data, size_t size, AtollError *error)
{
	AtollErrorClear(error);
	ATOLL_TRY(atoll_call_begin(interpreter, "set_output_memory", error));
	return atoll_call_end(interpreter, set_at(interpreter, interpreter->subgraphs[0].graph->outputs, index, data, size), error);
}

static TfLiteStatus set_allocation(TfLiteInterpreter *interpreter, int index, const TfLiteCustomAllocation *allocation, int64_t flags)
{
	struct atoll_failure *failure = &interpreter->last_error;
	if (index < 0 || index >= interpreter->subgraphs[0].tensor_count)
		return atoll_fail(failure, kAtollOutOfRange, "there is no tensor %d", index);
	if (allocation == NULL || allocation->data == NULL)
		return atoll_fail(failure, kAtollInvalidArgument, "the memory is NULL");
	return set(interpreter, index, allocation->data, allocation->bytes, (flags & kTfLiteCustomAllocationFlagsSkipAlignCheck) == 0);
}

TfLiteStatus TfLiteInterpreterSetCustomAllocationForTensor(TfLiteInterpreter *interpreter, int index, const TfLiteCustomAllocation *allocation,
                                                           int64_t flags)
{
	ATOLL_TRY(atoll_call_begin(interpreter, "set_custom_allocation", NULL));
	return atoll_call_end(interpreter, set_allocation(interpreter, index, allocation, flags), NULL);
}

static TfLiteStatus no_delegates(TfLiteInterpreter *interpreter, const char *operation)
{
	ATOLL_TRY(atoll_call_begin(interpreter, operation, NULL));
	return atoll_call_end(interpreter, atoll_fail(&interpreter->last_error, kAtollUnsupported, "delegates are not supported yet"), NULL);
}

TfLiteStatus TfLiteInterpreterSetBufferHandle(TfLiteInterpreter *interpreter, TfLiteTensor *tensor, TfLiteBufferHandle handle,
                                              TfLiteOpaqueDelegate *delegate)
{
	(void)tensor;
	(void)handle;
	(void)delegate;
	return no_delegates(interpreter, "set_buffer_handle");
}

TfLiteStatus TfLiteInterpreterGetBufferHandle(TfLiteInterpreter *interpreter, int index, TfLiteBufferHandle *handle,
                                              TfLiteOpaqueDelegate **delegate)
{
	const TfLiteTensor *tensor = TfLiteInterpreterGetTensor(interpreter, index);
	if (tensor == NULL || handle == NULL || delegate == NULL)
		return kTfLiteError;
	*handle = tensor->buffer_handle;
	*delegate = (TfLiteOpaqueDelegate *)tensor->delegate;
	return kTfLiteOk;
}

TfLiteStatus TfLiteInterpreterModifyGraphWithDelegate(const TfLiteInterpreter *interpreter, TfLiteDelegate *delegate)
{
	(void)delegate;
	return no_delegates((TfLiteInterpreter *)(uintptr_t)interpreter, "modify_graph");
}

void TfLiteSetAllowBufferHandleOutput(const TfLiteInterpreter *interpreter, bool allow)
{
	/* Only delegates leave outputs in handles. */
	(void)interpreter;
	(void)allow;
}

TfLiteStatus TfLiteInterpreterEnsureTensorDataIsReadable(TfLiteInterpreter *interpreter, int index)
{
	/* Data never lies anywhere but in the tensor. */
	return TfLiteInterpreterGetTensor(interpreter, index) == NULL ? kTfLiteError : kTfLiteOk;
}
