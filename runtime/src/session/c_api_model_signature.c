/* SPDX-License-Identifier: Apache-2.0
 * Signatures of a model without an interpreter. */
#include <string.h>

#include "session/model.h"

int32_t AtollModelGetSignatureCount(const TfLiteModel *model)
{
	return model == NULL ? 0 : model->graph.signature_count;
}

const char *AtollModelGetSignatureKey(const TfLiteModel *model, int32_t index)
{
	return index < 0 || index >= AtollModelGetSignatureCount(model) ? NULL : model->graph.signatures[index].key;
}

static const struct atoll_graph_signature *find(const TfLiteModel *model, const char *key)
{
	for (int32_t i = 0; key != NULL && i < AtollModelGetSignatureCount(model); i++)
		if (strcmp(model->graph.signatures[i].key, key) == 0)
			return &model->graph.signatures[i];
	return NULL;
}

int32_t AtollModelGetSignatureInputCount(const TfLiteModel *model, const char *key)
{
	const struct atoll_graph_signature *signature = find(model, key);
	return signature == NULL ? -1 : signature->input_count;
}

int32_t AtollModelGetSignatureOutputCount(const TfLiteModel *model, const char *key)
{
	const struct atoll_graph_signature *signature = find(model, key);
	return signature == NULL ? -1 : signature->output_count;
}

const char *AtollModelGetSignatureInputName(const TfLiteModel *model, const char *key, int32_t index)
{
	const struct atoll_graph_signature *signature = find(model, key);
	return signature == NULL || index < 0 || index >= signature->input_count ? NULL : signature->inputs[index].name;
}

const char *AtollModelGetSignatureOutputName(const TfLiteModel *model, const char *key, int32_t index)
{
	const struct atoll_graph_signature *signature = find(model, key);
	return signature == NULL || index < 0 || index >= signature->output_count ? NULL : signature->outputs[index].name;
}
