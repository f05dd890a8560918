/* SPDX-License-Identifier: Apache-2.0
 * Nodes as operators see them through the opaque API. */
#include <string.h>

#include "tensorflow/lite/c/c_api_opaque.h"

static const TfLiteNode *plain(const TfLiteOpaqueNode *node)
{
	return (const TfLiteNode *)node;
}

static int index_at(const TfLiteIntArray *indices, int position)
{
	return indices == NULL || position < 0 || position >= indices->size ? -1 : indices->data[position];
}

int TfLiteOpaqueNodeGetInputTensorIndex(const TfLiteOpaqueNode *node, int position)
{
	return node == NULL ? -1 : index_at(plain(node)->inputs, position);
}

int TfLiteOpaqueNodeGetOutputTensorIndex(const TfLiteOpaqueNode *node, int position)
{
	return node == NULL ? -1 : index_at(plain(node)->outputs, position);
}

const TfLiteOpaqueTensor *TfLiteOpaqueNodeGetInput(const TfLiteOpaqueContext *context, const TfLiteOpaqueNode *node, int position)
{
	return TfLiteOpaqueContextGetOpaqueTensor(context, TfLiteOpaqueNodeGetInputTensorIndex(node, position));
}

TfLiteOpaqueTensor *TfLiteOpaqueNodeGetOutput(TfLiteOpaqueContext *context, const TfLiteOpaqueNode *node, int position)
{
	return TfLiteOpaqueContextGetOpaqueTensor(context, TfLiteOpaqueNodeGetOutputTensorIndex(node, position));
}

int TfLiteOpaqueNodeNumberOfInputs(const TfLiteOpaqueNode *node)
{
	return node == NULL || plain(node)->inputs == NULL ? 0 : plain(node)->inputs->size;
}

int TfLiteOpaqueNodeNumberOfOutputs(const TfLiteOpaqueNode *node)
{
	return node == NULL || plain(node)->outputs == NULL ? 0 : plain(node)->outputs->size;
}

void *TfLiteOpaqueNodeGetUserData(const TfLiteOpaqueNode *node)
{
	return node == NULL ? NULL : plain(node)->user_data;
}

void *TfLiteOpaqueNodeGetBuiltinData(const TfLiteOpaqueNode *node)
{
	return node == NULL ? NULL : plain(node)->builtin_data;
}

TfLiteStatus TfLiteOpaqueNodeGetCustomInitialData(const TfLiteOpaqueNode *node, const void **data, int *size)
{
	if (node == NULL || data == NULL || size == NULL)
		return kTfLiteError;
	*data = plain(node)->custom_initial_data;
	*size = plain(node)->custom_initial_data_size;
	return kTfLiteOk;
}

static TfLiteStatus list(const TfLiteIntArray *from, const int **data, int *count)
{
	if (from == NULL || data == NULL || count == NULL)
		return kTfLiteError;
	*data = from->data;
	*count = from->size;
	return kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueNodeInputs(const TfLiteOpaqueNode *node, const int **inputs, int *count)
{
	return node == NULL ? kTfLiteError : list(plain(node)->inputs, inputs, count);
}

TfLiteStatus TfLiteOpaqueNodeOutputs(const TfLiteOpaqueNode *node, const int **outputs, int *count)
{
	return node == NULL ? kTfLiteError : list(plain(node)->outputs, outputs, count);
}

TfLiteStatus TfLiteOpaqueNodeTemporaries(const TfLiteOpaqueNode *node, const int **temporaries, int *count)
{
	return node == NULL ? kTfLiteError : list(plain(node)->temporaries, temporaries, count);
}

TfLiteStatus TfLiteOpaqueNodeSetTemporaries(TfLiteOpaqueNode *node, const int *temporaries, int count)
{
	TfLiteNode *changed = (TfLiteNode *)node;
	if (changed == NULL || count < 0 || (count > 0 && temporaries == NULL))
		return kTfLiteError;
	TfLiteIntArray *copy = TfLiteIntArrayCreate(count);
	if (copy == NULL)
		return kTfLiteError;
	if (count > 0)
		memcpy(copy->data, temporaries, (size_t)count * sizeof(int));
	TfLiteIntArrayFree(changed->temporaries);
	changed->temporaries = copy;
	return kTfLiteOk;
}
