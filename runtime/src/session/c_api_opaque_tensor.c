/* SPDX-License-Identifier: Apache-2.0
 * Tensors as operators see them through the opaque API: the same struct, behind a name. */
#include "session/tensor_strings.h"

#include "base/memory.h"
#include "graph/string_block.h"
#include "tensorflow/lite/c/c_api_opaque.h"

static const TfLiteTensor *plain(const TfLiteOpaqueTensor *tensor)
{
	return (const TfLiteTensor *)tensor;
}

static TfLiteTensor *plain_mut(TfLiteOpaqueTensor *tensor)
{
	return (TfLiteTensor *)tensor;
}

TfLiteType TfLiteOpaqueTensorType(const TfLiteOpaqueTensor *tensor)
{
	return TfLiteTensorType(plain(tensor));
}

int32_t TfLiteOpaqueTensorNumDims(const TfLiteOpaqueTensor *tensor)
{
	return TfLiteTensorNumDims(plain(tensor));
}

int32_t TfLiteOpaqueTensorDim(const TfLiteOpaqueTensor *tensor, int32_t axis)
{
	return TfLiteTensorDim(plain(tensor), axis);
}

TfLiteStatus TfLiteOpaqueTensorGetNumDimsSignature(const TfLiteOpaqueTensor *tensor, int32_t *num_dims)
{
	if (tensor == NULL || num_dims == NULL)
		return kTfLiteError;
	const TfLiteIntArray *declared = plain(tensor)->dims_signature;
	*num_dims = declared == NULL ? -1 : declared->size;
	return kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueTensorGetDimSignature(const TfLiteOpaqueTensor *tensor, int32_t axis, int32_t *length)
{
	if (tensor == NULL || length == NULL)
		return kTfLiteError;
	const TfLiteIntArray *declared = plain(tensor)->dims_signature;
	if (declared != NULL && (axis < 0 || axis >= declared->size))
		return kTfLiteError;
	*length = declared == NULL ? -1 : declared->data[axis];
	return kTfLiteOk;
}

int TfLiteOpaqueTensorIsVariable(const TfLiteOpaqueTensor *tensor)
{
	return tensor != NULL && plain(tensor)->is_variable;
}

size_t TfLiteOpaqueTensorByteSize(const TfLiteOpaqueTensor *tensor)
{
	return TfLiteTensorByteSize(plain(tensor));
}

void *TfLiteOpaqueTensorData(const TfLiteOpaqueTensor *tensor)
{
	return TfLiteTensorData(plain(tensor));
}

TfLiteAllocationType TfLiteOpaqueTensorGetAllocationType(const TfLiteOpaqueTensor *tensor)
{
	return tensor == NULL ? kTfLiteMemNone : plain(tensor)->allocation_type;
}

const char *TfLiteOpaqueTensorName(const TfLiteOpaqueTensor *tensor)
{
	return TfLiteTensorName(plain(tensor));
}

TfLiteQuantization TfLiteOpaqueTensorGetQuantization(const TfLiteOpaqueTensor *tensor)
{
	return tensor == NULL ? (TfLiteQuantization){kTfLiteNoQuantization, NULL} : plain(tensor)->quantization;
}

TfLiteQuantizationParams TfLiteOpaqueTensorGetQuantizationParams(const TfLiteOpaqueTensor *tensor)
{
	return TfLiteTensorQuantizationParams(plain(tensor));
}

TfLiteStatus TfLiteOpaqueTensorCopyFromBuffer(TfLiteOpaqueTensor *tensor, const void *data, size_t size)
{
	return TfLiteTensorCopyFromBuffer(plain_mut(tensor), data, size);
}

TfLiteStatus TfLiteOpaqueTensorCopyToBuffer(const TfLiteOpaqueTensor *tensor, void *data, size_t size)
{
	return TfLiteTensorCopyToBuffer(plain(tensor), data, size);
}

int TfLiteOpaqueTensorGetStringCount(const TfLiteOpaqueTensor *tensor)
{
	return AtollTensorGetStringCount(plain(tensor));
}

TfLiteStatus TfLiteOpaqueTensorGetString(const TfLiteOpaqueTensor *tensor, int index, const char **str, int *len)
{
	size_t size;
	if (len == NULL)
		return kTfLiteError;
	const TfLiteStatus status = AtollTensorGetString(plain(tensor), index, str, &size, NULL);
	if (status == kTfLiteOk)
		*len = (int)size;
	return status;
}

TfLiteStatus TfLiteOpaqueTensorWriteStrings(TfLiteOpaqueTensor *tensor, const char *const *strings, int count, const int *lengths)
{
	if (tensor == NULL || count < 0 || (count > 0 && (strings == NULL || lengths == NULL)))
		return kTfLiteError;
	size_t *sizes = atoll_alloc((size_t)count * sizeof(size_t));
	if (sizes == NULL)
		return kTfLiteError;
	TfLiteStatus status = kTfLiteOk;
	for (int i = 0; i < count; i++) {
		sizes[i] = (size_t)lengths[i];
		if (lengths[i] < 0)
			status = kTfLiteError;
	}
	if (status == kTfLiteOk)
		status = AtollTensorSetStrings(plain_mut(tensor), strings, sizes, count, NULL);
	atoll_free(sizes);
	return status;
}

TfLiteStatus TfLiteOpaqueTensorWriteString(TfLiteOpaqueTensor *tensor, const char *str, int len)
{
	return TfLiteOpaqueTensorWriteStrings(tensor, &str, 1, &len);
}

void TfLiteOpaqueTensorSetAllocationTypeToDynamic(TfLiteOpaqueTensor *tensor)
{
	TfLiteTensor *t = plain_mut(tensor);
	if (t == NULL || t->allocation_type == kTfLiteDynamic)
		return;
	t->allocation_type = kTfLiteDynamic;
	t->data.data = NULL;
}

void TfLiteOpaqueTensorSetNonCpuAllocation(TfLiteOpaqueTensor *tensor)
{
	if (tensor == NULL)
		return;
	plain_mut(tensor)->allocation_type = kTfLiteNonCpu;
	plain_mut(tensor)->data.data = NULL;
}
