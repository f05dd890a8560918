/* SPDX-License-Identifier: Apache-2.0
 * Tensors as values, for operators that make or change their own: freeing, copying, growing. */
#include <string.h>

#include "base/block.h"
#include "base/memory.h"
#include "tensorflow/lite/c/common.h"

static bool owns_data(const TfLiteTensor *t)
{
	return t->allocation_type == kTfLiteDynamic || t->allocation_type == kTfLitePersistentRo;
}

void TfLiteTensorDataFree(TfLiteTensor *t)
{
	TfLiteTensorDataFreeWithAllocator(t, NULL);
}

void TfLiteTensorDataFreeWithAllocator(TfLiteTensor *t, TfLiteAllocator *allocator)
{
	if (t == NULL)
		return;
	if (owns_data(t) && t->data.data != NULL) {
		if (allocator != NULL && allocator->deallocate != NULL)
			allocator->deallocate(allocator->data, t->data.data, t->bytes, 0);
		else
			atoll_block_free(t->data.data);
	}
	t->data.data = NULL;
}

void TfLiteQuantizationFree(TfLiteQuantization *quantization)
{
	if (quantization == NULL)
		return;
	if (quantization->type == kTfLiteAffineQuantization && quantization->params != NULL) {
		TfLiteAffineQuantization *affine = quantization->params;
		TfLiteFloatArrayFree(affine->scale);
		TfLiteIntArrayFree(affine->zero_point);
	} else if (quantization->type == kTfLiteMultiAxisQuantization && quantization->params != NULL) {
		TfLiteMultiAxisQuantization *multi_axis = quantization->params;
		TfLiteIntArrayFree(multi_axis->quantized_dimensions);
	}
	/* Without a type the parameters are whatever the caller's memory held. */
	if (quantization->type != kTfLiteNoQuantization)
		atoll_free(quantization->params);
	*quantization = (TfLiteQuantization){kTfLiteNoQuantization, NULL};
}

void TfLiteSparsityFree(TfLiteSparsity *sparsity)
{
	if (sparsity == NULL)
		return;
	TfLiteIntArrayFree(sparsity->traversal_order);
	TfLiteIntArrayFree(sparsity->block_map);
	for (int i = 0; sparsity->dim_metadata != NULL && i < sparsity->dim_metadata_size; i++) {
		TfLiteIntArrayFree(sparsity->dim_metadata[i].array_segments);
		TfLiteIntArrayFree(sparsity->dim_metadata[i].array_indices);
	}
	atoll_free(sparsity->dim_metadata);
	atoll_free(sparsity);
}

void TfLiteTensorFree(TfLiteTensor *t)
{
	if (t == NULL)
		return;
	TfLiteTensorDataFree(t);
	TfLiteIntArrayFree(t->dims);
	t->dims = NULL;
	/* The declared shape is the tensor's own, whatever the const says. */
	TfLiteIntArrayFree((TfLiteIntArray *)(uintptr_t)t->dims_signature);
	t->dims_signature = NULL;
	TfLiteQuantizationFree(&t->quantization);
	TfLiteSparsityFree(t->sparsity);
	t->sparsity = NULL;
}

void TfLiteTensorReset(TfLiteType type, const char *name, TfLiteIntArray *dims, TfLiteQuantizationParams quantization, char *buffer,
                       size_t size, TfLiteAllocationType allocation_type, const void *allocation, bool is_variable, TfLiteTensor *tensor)
{
	if (tensor == NULL)
		return;
	TfLiteTensorFree(tensor);
	*tensor = (TfLiteTensor){
		.type = type,
		.name = name,
		.dims = dims,
		.params = quantization,
		.data.raw = buffer,
		.bytes = size,
		.allocation_type = allocation_type,
		.allocation = allocation,
		.is_variable = is_variable,
		.buffer_handle = kTfLiteNullBufferHandle,
	};
}

TfLiteStatus TfLiteTensorCopy(const TfLiteTensor *src, TfLiteTensor *dst)
{
	if (src == NULL || dst == NULL || src == dst)
		return kTfLiteOk;
	if (src->bytes != dst->bytes)
		return kTfLiteError;
	TfLiteIntArray *dims = TfLiteIntArrayCopy(src->dims);
	if (src->dims != NULL && dims == NULL)
		return kTfLiteError;
	TfLiteIntArrayFree(dst->dims);
	dst->dims = dims;
	dst->type = src->type;
	if (src->bytes > 0 && src->data.data != NULL && dst->data.data != NULL)
		memcpy(dst->data.data, src->data.data, src->bytes);
	dst->buffer_handle = src->buffer_handle;
	dst->data_is_stale = src->data_is_stale;
	dst->delegate = src->delegate;
	return kTfLiteOk;
}

static TfLiteQuantization clone_quantization(TfLiteQuantization src)
{
	if (src.type != kTfLiteAffineQuantization || src.params == NULL)
		return (TfLiteQuantization){kTfLiteNoQuantization, NULL};
	const TfLiteAffineQuantization *from = src.params;
	TfLiteAffineQuantization *to = atoll_alloc(sizeof(*to));
	if (to == NULL)
		return (TfLiteQuantization){kTfLiteNoQuantization, NULL};
	to->scale = TfLiteFloatArrayCopy(from->scale);
	to->zero_point = TfLiteIntArrayCopy(from->zero_point);
	to->quantized_dimension = from->quantized_dimension;
	return (TfLiteQuantization){kTfLiteAffineQuantization, to};
}

TfLiteTensor TfLiteTensorClone(TfLiteTensor src)
{
	TfLiteTensor clone = src;
	clone.data.data = NULL;
	clone.allocation_type = kTfLiteDynamic;
	clone.dims = TfLiteIntArrayCopy(src.dims);
	clone.dims_signature = TfLiteIntArrayCopy(src.dims_signature);
	clone.quantization = clone_quantization(src.quantization);
	clone.sparsity = NULL;
	if (src.data.data != NULL && atoll_block_reserve(&clone.data.data, src.bytes, 0) && src.bytes > 0)
		memcpy(clone.data.data, src.data.data, src.bytes);
	return clone;
}

TfLiteStatus TfLiteTensorResizeMaybeCopy(size_t num_bytes, TfLiteTensor *tensor, bool preserve_data)
{
	return TfLiteTensorResizeMaybeCopyWithAllocator(num_bytes, tensor, preserve_data, NULL);
}

static TfLiteStatus resize_with(size_t num_bytes, TfLiteTensor *tensor, bool preserve, TfLiteAllocator *allocator)
{
	void *memory = preserve && tensor->data.data != NULL
	                       ? allocator->reallocate(allocator->data, tensor->data.data, tensor->bytes, num_bytes, 64)
	                       : allocator->allocate(allocator->data, num_bytes, 64);
	if (memory == NULL && num_bytes > 0)
		return kTfLiteError;
	if (!preserve && tensor->data.data != NULL)
		allocator->deallocate(allocator->data, tensor->data.data, tensor->bytes, 64);
	tensor->data.data = memory;
	tensor->bytes = num_bytes;
	return kTfLiteOk;
}

TfLiteStatus TfLiteTensorResizeMaybeCopyWithAllocator(size_t num_bytes, TfLiteTensor *tensor, bool preserve_data, TfLiteAllocator *allocator)
{
	if (tensor == NULL)
		return kTfLiteError;
	if (!owns_data(tensor))
		return kTfLiteOk;
	if (allocator != NULL)
		return resize_with(num_bytes, tensor, preserve_data, allocator);
	void *block = tensor->data.data;
	const size_t kept = tensor->bytes < num_bytes ? tensor->bytes : num_bytes;
	if (!atoll_block_reserve(&block, num_bytes, preserve_data && block != NULL ? kept : 0))
		return kTfLiteError;
	tensor->data.data = block;
	tensor->bytes = num_bytes;
	return kTfLiteOk;
}

TfLiteStatus TfLiteTensorRealloc(size_t num_bytes, TfLiteTensor *tensor)
{
	return TfLiteTensorResizeMaybeCopy(num_bytes, tensor, true);
}

TfLiteStatus TfLiteTensorReallocWithAllocator(size_t num_bytes, TfLiteTensor *tensor, TfLiteAllocator *allocator)
{
	return TfLiteTensorResizeMaybeCopyWithAllocator(num_bytes, tensor, true, allocator);
}
