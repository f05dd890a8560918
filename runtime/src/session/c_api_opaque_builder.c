/* SPDX-License-Identifier: Apache-2.0
 * Describing a tensor that an operator adds to its graph. */
#include "base/memory.h"
#include "session/interpreter.h"
#include "tensorflow/lite/c/c_api_opaque.h"

struct TfLiteOpaqueTensorBuilder {
	TfLiteType type;
	void *data;
	TfLiteAllocationType allocation_type;
	TfLiteQuantizationParams params;
	TfLiteQuantization quantization;
};

TfLiteOpaqueTensorBuilder *TfLiteOpaqueTensorBuilderCreate(void)
{
	return atoll_alloc(sizeof(TfLiteOpaqueTensorBuilder));
}

void TfLiteOpaqueTensorBuilderDelete(TfLiteOpaqueTensorBuilder *builder)
{
	atoll_free(builder);
}

TfLiteOpaqueTensorBuilder *TfLiteOpaqueTensorBuilderSetType(TfLiteOpaqueTensorBuilder *builder, TfLiteType type)
{
	if (builder != NULL)
		builder->type = type;
	return builder;
}

TfLiteOpaqueTensorBuilder *TfLiteOpaqueTensorBuilderSetData(TfLiteOpaqueTensorBuilder *builder, void *data)
{
	if (builder != NULL)
		builder->data = data;
	return builder;
}

TfLiteOpaqueTensorBuilder *TfLiteOpaqueTensorBuilderSetAllocationType(TfLiteOpaqueTensorBuilder *builder, TfLiteAllocationType type)
{
	if (builder != NULL)
		builder->allocation_type = type;
	return builder;
}

TfLiteOpaqueTensorBuilder *TfLiteOpaqueTensorBuilderSetQuantizationParams(TfLiteOpaqueTensorBuilder *builder, TfLiteQuantizationParams params)
{
	if (builder != NULL)
		builder->params = params;
	return builder;
}

TfLiteOpaqueTensorBuilder *TfLiteOpaqueTensorBuilderSetQuantization(TfLiteOpaqueTensorBuilder *builder, TfLiteQuantization quantization)
{
	if (builder != NULL)
		builder->quantization = quantization;
	return builder;
}

static bool may_add(const TfLiteOpaqueTensorBuilder *builder)
{
	/* Dynamic memory is the runtime's to give, so such a tensor starts without data. */
	if (builder->allocation_type == kTfLiteDynamic)
		return builder->data == NULL;
	return builder->allocation_type == kTfLiteArenaRw || builder->allocation_type == kTfLiteArenaRwPersistent;
}

TfLiteStatus TfLiteOpaqueContextAddTensor(TfLiteOpaqueContext *context, TfLiteOpaqueTensorBuilder *builder, int *new_index)
{
	TfLiteContext *plain = (TfLiteContext *)context;
	int index = -1;
	if (plain == NULL || builder == NULL)
		return kTfLiteError;
	if (!may_add(builder)) {
		plain->ReportError(plain, "an added tensor must be dynamic without data, or live in the arena");
		return kTfLiteError;
	}
	ATOLL_TRY(plain->AddTensors(plain, 1, &index));
	TfLiteTensor *tensor = &plain->tensors[index];
	tensor->type = builder->type;
	tensor->params = builder->params;
	tensor->quantization = builder->quantization;
	tensor->allocation_type = builder->allocation_type;
	tensor->data.data = builder->data;
	if (new_index != NULL)
		*new_index = index;
	return kTfLiteOk;
}
