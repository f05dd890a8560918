/* SPDX-License-Identifier: Apache-2.0
 * Reading and writing one tensor through the C API. */
#include <string.h>

#include "atoll/atoll.h"
#include "tensorflow/lite/c/common.h"

TfLiteType TfLiteTensorType(const TfLiteTensor *tensor)
{
	return tensor == NULL ? kTfLiteNoType : tensor->type;
}

int32_t TfLiteTensorNumDims(const TfLiteTensor *tensor)
{
	return tensor == NULL || tensor->dims == NULL ? -1 : tensor->dims->size;
}

int32_t TfLiteTensorDim(const TfLiteTensor *tensor, int32_t axis)
{
	return axis < 0 || axis >= TfLiteTensorNumDims(tensor) ? -1 : tensor->dims->data[axis];
}

size_t TfLiteTensorByteSize(const TfLiteTensor *tensor)
{
	return tensor == NULL ? 0 : tensor->bytes;
}

void *TfLiteTensorData(const TfLiteTensor *tensor)
{
	return tensor == NULL ? NULL : tensor->data.data;
}

const char *TfLiteTensorName(const TfLiteTensor *tensor)
{
	return tensor == NULL ? NULL : tensor->name;
}

TfLiteQuantizationParams TfLiteTensorQuantizationParams(const TfLiteTensor *tensor)
{
	return tensor == NULL ? (TfLiteQuantizationParams){0} : tensor->params;
}

static bool is_constant(const TfLiteTensor *tensor)
{
	return tensor->allocation_type == kTfLiteMmapRo || tensor->allocation_type == kTfLitePersistentRo;
}

TfLiteStatus TfLiteTensorCopyFromBuffer(TfLiteTensor *tensor, const void *data, size_t size)
{
	if (tensor == NULL || tensor->bytes != size || tensor->data.data == NULL || is_constant(tensor))
		return kTfLiteError;
	if (size > 0 && data == NULL)
		return kTfLiteError;
	if (size > 0)
		memcpy(tensor->data.data, data, size);
	return kTfLiteOk;
}

TfLiteStatus TfLiteTensorCopyToBuffer(const TfLiteTensor *tensor, void *data, size_t size)
{
	if (tensor == NULL || tensor->bytes != size || tensor->data.data == NULL)
		return kTfLiteError;
	if (size > 0 && data == NULL)
		return kTfLiteError;
	if (size > 0)
		memcpy(data, tensor->data.data, size);
	return kTfLiteOk;
}

const TfLiteIntArray *TfLiteTensorGetDimsSignature(const TfLiteTensor *tensor)
{
	if (tensor == NULL)
		return NULL;
	return tensor->dims_signature != NULL && tensor->dims_signature->size != 0 ? tensor->dims_signature : tensor->dims;
}

int32_t AtollTensorGetNumDimsSignature(const TfLiteTensor *tensor)
{
	const TfLiteIntArray *dims = TfLiteTensorGetDimsSignature(tensor);
	return dims == NULL ? -1 : dims->size;
}

int32_t AtollTensorGetDimSignature(const TfLiteTensor *tensor, int32_t axis)
{
	return axis < 0 || axis >= AtollTensorGetNumDimsSignature(tensor) ? -1 : TfLiteTensorGetDimsSignature(tensor)->data[axis];
}

static const TfLiteAffineQuantization *affine_of(const TfLiteTensor *tensor)
{
	return tensor == NULL || tensor->quantization.type != kTfLiteAffineQuantization ? NULL : tensor->quantization.params;
}

int32_t AtollTensorGetQuantizationChannelCount(const TfLiteTensor *tensor)
{
	const TfLiteAffineQuantization *affine = affine_of(tensor);
	return affine == NULL || affine->scale == NULL ? 0 : affine->scale->size;
}

float AtollTensorGetQuantizationScale(const TfLiteTensor *tensor, int32_t channel)
{
	return channel < 0 || channel >= AtollTensorGetQuantizationChannelCount(tensor) ? 0.0f : affine_of(tensor)->scale->data[channel];
}

int32_t AtollTensorGetQuantizationZeroPoint(const TfLiteTensor *tensor, int32_t channel)
{
	const TfLiteAffineQuantization *affine = affine_of(tensor);
	if (affine == NULL || affine->zero_point == NULL || channel < 0 || channel >= affine->zero_point->size)
		return 0;
	return affine->zero_point->data[channel];
}

int32_t AtollTensorGetQuantizedDimension(const TfLiteTensor *tensor)
{
	const TfLiteAffineQuantization *affine = affine_of(tensor);
	return affine == NULL ? -1 : affine->quantized_dimension;
}
