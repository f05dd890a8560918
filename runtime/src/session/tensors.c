/* SPDX-License-Identifier: Apache-2.0
 * Shapes and memory of single tensors: resizing, dropping data, resetting state. */
#include <string.h>

#include "base/block.h"
#include "graph/type.h"
#include "session/interpreter.h"

static bool same_dims(const TfLiteIntArray *dims, int rank, const int *wanted)
{
	return dims != NULL && TfLiteIntArrayEqualsArray(dims, rank, wanted) != 0;
}

/* The heap holds data of these two kinds; all others borrow it. */
void atoll_tensor_drop_data(TfLiteTensor *tensor)
{
	if (tensor->allocation_type == kTfLiteDynamic || tensor->allocation_type == kTfLitePersistentRo ||
	    tensor->allocation_type == kTfLiteArenaRwPersistent)
		atoll_block_free(tensor->data.data);
	if (tensor->allocation_type != kTfLiteMmapRo)
		tensor->data.data = NULL;
}

static TfLiteStatus replace_dims(struct atoll_subgraph *subgraph, TfLiteTensor *tensor, int rank, const int *dims)
{
	if (tensor->dims != NULL && tensor->dims->size == rank) {
		memmove(tensor->dims->data, dims, (size_t)rank * sizeof(int));
		return kTfLiteOk;
	}
	TfLiteIntArray *made = TfLiteIntArrayCreate(rank);
	if (made == NULL)
		return atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfMemory, "out of memory");
	memcpy(made->data, dims, (size_t)rank * sizeof(int));
	TfLiteIntArrayFree(tensor->dims);
	tensor->dims = made;
	return kTfLiteOk;
}

TfLiteStatus atoll_tensor_set_dims(struct atoll_subgraph *subgraph, TfLiteTensor *tensor, int rank, const int *dims)
{
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	size_t bytes = tensor->bytes;
	size_t count;
	if (rank < 0 || !atoll_dims_count(dims, rank, &count))
		return atoll_fail(failure, kAtollInvalidArgument, "tensor '%s' cannot have such a shape: a dimension is negative or they are too large",
		                  tensor->name == NULL ? "" : tensor->name);
	if (atoll_type_is_sized(tensor->type) && !atoll_dims_bytes(tensor->type, dims, rank, &bytes))
		return atoll_fail(failure, kAtollLimit, "tensor '%s' would be larger than memory", tensor->name == NULL ? "" : tensor->name);
	ATOLL_TRY(atoll_limit_tensor(failure, &subgraph->interpreter->limits, tensor->name, bytes));
	ATOLL_TRY(replace_dims(subgraph, tensor, rank, dims));
	tensor->bytes = bytes;
	return kTfLiteOk;
}

TfLiteStatus atoll_subgraph_resize_input(struct atoll_subgraph *subgraph, int32_t index, int rank, const int *dims)
{
	TfLiteTensor *tensor = &subgraph->tensors[index];
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	if (rank < 0 || (rank > 0 && dims == NULL))
		return atoll_fail(failure, kAtollInvalidArgument, "the new shape is missing");
	if (same_dims(tensor->dims, rank, dims))
		return kTfLiteOk;
	if (tensor->allocation_type == kTfLiteMmapRo) {
		failure->tensor_index = index;
		return atoll_fail(failure, kAtollInvalidArgument, "tensor '%s' is a constant and cannot be resized", tensor->name);
	}
	static const int scalar[1];
	const TfLiteStatus status = atoll_tensor_set_dims(subgraph, tensor, rank, rank == 0 ? scalar : dims);
	if (status != kTfLiteOk) {
		failure->tensor_index = index;
		return status;
	}
	/* Strings keep what they hold until somebody writes; all other memory is as long as the old shape. */
	if (!atoll_tensor_is_dynamic(tensor))
		atoll_tensor_drop_data(tensor);
	subgraph->is_ready = false;
	return kTfLiteOk;
}

TfLiteStatus atoll_subgraph_check_strict(struct atoll_subgraph *subgraph, int32_t index, int rank, const int *dims)
{
	const TfLiteTensor *tensor = &subgraph->tensors[index];
	const TfLiteIntArray *declared = TfLiteTensorGetDimsSignature(tensor);
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	if (rank < 0 || (rank > 0 && dims == NULL))
		return atoll_fail(failure, kAtollInvalidArgument, "the new shape is missing");
	failure->tensor_index = index;
	if (declared->size != rank)
		return atoll_fail(failure, kAtollInvalidArgument, "tensor '%s' has %d dimensions, not %d", tensor->name, declared->size, rank);
	for (int i = 0; i < rank; i++)
		if (declared->data[i] != -1 && declared->data[i] != dims[i])
			return atoll_fail(failure, kAtollInvalidArgument, "dimension %d of tensor '%s' is fixed at %d", i, tensor->name, declared->data[i]);
	failure->tensor_index = -1;
	return kTfLiteOk;
}

void atoll_tensor_reset_variable(TfLiteTensor *tensor)
{
	/* The value that stands for 0.0. */
	const int zero = tensor->type == kTfLiteInt8 ? tensor->params.zero_point : 0;
	memset(tensor->data.data, zero, tensor->bytes);
}

void atoll_subgraph_reset_variables(struct atoll_subgraph *subgraph)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		if (subgraph->tensors[i].is_variable && subgraph->tensors[i].data.data != NULL)
			atoll_tensor_reset_variable(&subgraph->tensors[i]);
}
