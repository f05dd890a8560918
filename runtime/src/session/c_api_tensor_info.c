/* SPDX-License-Identifier: Apache-2.0
 * What a model says about its inputs and outputs. */
#include "session/model.h"

const char *AtollTensorInfoGetName(const AtollTensorInfo *info)
{
	return info == NULL ? NULL : info->tensor->name;
}

TfLiteType AtollTensorInfoGetType(const AtollTensorInfo *info)
{
	return info == NULL ? kTfLiteNoType : info->tensor->type;
}

int32_t AtollTensorInfoGetNumDims(const AtollTensorInfo *info)
{
	return info == NULL ? -1 : info->tensor->dims->size;
}

int32_t AtollTensorInfoGetDim(const AtollTensorInfo *info, int32_t axis)
{
	return info == NULL || axis < 0 || axis >= info->tensor->dims->size ? -1 : info->tensor->dims->data[axis];
}

int32_t AtollTensorInfoGetDimSignature(const AtollTensorInfo *info, int32_t axis)
{
	if (info == NULL)
		return -1;
	const TfLiteIntArray *dims = info->tensor->dims_signature == NULL ? info->tensor->dims : info->tensor->dims_signature;
	return axis < 0 || axis >= dims->size ? -1 : dims->data[axis];
}

TfLiteQuantizationParams AtollTensorInfoGetQuantizationParams(const AtollTensorInfo *info)
{
	return info == NULL ? (TfLiteQuantizationParams){0} : info->tensor->params;
}
