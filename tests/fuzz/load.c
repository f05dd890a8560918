/* SPDX-License-Identifier: Apache-2.0
 * Loads any bytes, and asks the model everything that can be asked without an interpreter. */
#include <string.h>

#include "quiet.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t seen; /* what was read is used, so that no compiler leaves the reading out */

static void read_text(const char *text)
{
	seen += text == NULL ? 0 : strlen(text);
}

static void read_tensor(const AtollTensorInfo *info)
{
	read_text(AtollTensorInfoGetName(info));
	const int32_t rank = AtollTensorInfoGetNumDims(info);
	for (int32_t axis = 0; axis < rank; axis++)
		seen += (size_t)AtollTensorInfoGetDim(info, axis) + (size_t)AtollTensorInfoGetDimSignature(info, axis);
	seen += (size_t)AtollTensorInfoGetType(info) + (size_t)AtollTensorInfoGetQuantizationParams(info).zero_point;
}

static void read_metadata(const TfLiteModel *model)
{
	for (int32_t i = 0; i < AtollModelGetMetadataCount(model); i++) {
		const void *bytes = NULL;
		size_t count = 0;
		const char *name = AtollModelGetMetadataName(model, i);
		read_text(name);
		if (name == NULL || AtollModelGetMetadata(model, name, &bytes, &count, NULL) != kTfLiteOk)
			continue;
		for (size_t at = 0; at < count; at++)
			seen += ((const uint8_t *)bytes)[at];
	}
}

static void read_signatures(const TfLiteModel *model)
{
	for (int32_t i = 0; i < AtollModelGetSignatureCount(model); i++) {
		const char *key = AtollModelGetSignatureKey(model, i);
		read_text(key);
		if (key == NULL)
			continue;
		for (int32_t k = 0; k < AtollModelGetSignatureInputCount(model, key); k++)
			read_text(AtollModelGetSignatureInputName(model, key, k));
		for (int32_t k = 0; k < AtollModelGetSignatureOutputCount(model, key); k++)
			read_text(AtollModelGetSignatureOutputName(model, key, k));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	TfLiteModel *model = quiet_model(data, size);
	if (model == NULL)
		return 0;
	read_text(AtollModelGetDescription(model));
	seen += (size_t)AtollModelGetSubgraphCount(model) + (size_t)AtollModelGetOperatorCount(model);
	for (int32_t i = 0; i < AtollModelGetInputCount(model); i++)
		read_tensor(AtollModelGetInput(model, i));
	for (int32_t i = 0; i < AtollModelGetOutputCount(model); i++)
		read_tensor(AtollModelGetOutput(model, i));
	read_metadata(model);
	read_signatures(model);
	TfLiteModelDelete(model);
	return 0;
}
