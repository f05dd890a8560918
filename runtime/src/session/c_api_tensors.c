/* SPDX-License-Identifier: Apache-2.0
 * The tensors of an interpreter through the C API: by position, by index, variables. */
#include "atoll/atoll.h"
#include "session/interpreter.h"
#include "tensorflow/lite/c/c_api_experimental.h"

static TfLiteTensor *tensor_at(const TfLiteInterpreter *interpreter, const TfLiteIntArray *indices, int32_t position, const char *operation)
{
	if (position < 0 || position >= indices->size) {
		atoll_call_refuse(interpreter, operation, kAtollOutOfRange, "there is no tensor at position %d of %d", (int)position, indices->size);
		return NULL;
	}
	return &interpreter->subgraphs[0].tensors[indices->data[position]];
}

static const TfLiteIntArray *inputs_of(const TfLiteInterpreter *interpreter)
{
	return interpreter->subgraphs[0].graph->inputs;
}

static const TfLiteIntArray *outputs_of(const TfLiteInterpreter *interpreter)
{
	return interpreter->subgraphs[0].graph->outputs;
}

int32_t TfLiteInterpreterGetInputTensorCount(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? 0 : inputs_of(interpreter)->size;
}

int32_t TfLiteInterpreterGetOutputTensorCount(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? 0 : outputs_of(interpreter)->size;
}

const int *TfLiteInterpreterInputTensorIndices(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? NULL : inputs_of(interpreter)->data;
}

const int *TfLiteInterpreterOutputTensorIndices(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? NULL : outputs_of(interpreter)->data;
}

TfLiteTensor *TfLiteInterpreterGetInputTensor(const TfLiteInterpreter *interpreter, int32_t position)
{
	return interpreter == NULL ? NULL : tensor_at(interpreter, inputs_of(interpreter), position, "get_input");
}

const TfLiteTensor *TfLiteInterpreterGetOutputTensor(const TfLiteInterpreter *interpreter, int32_t position)
{
	return interpreter == NULL ? NULL : tensor_at(interpreter, outputs_of(interpreter), position, "get_output");
}

int32_t TfLiteInterpreterGetInputTensorIndex(const TfLiteInterpreter *interpreter, int32_t position)
{
	const TfLiteTensor *tensor = TfLiteInterpreterGetInputTensor(interpreter, position);
	return tensor == NULL ? -1 : (int32_t)(tensor - interpreter->subgraphs[0].tensors);
}

int32_t TfLiteInterpreterGetOutputTensorIndex(const TfLiteInterpreter *interpreter, int32_t position)
{
	const TfLiteTensor *tensor = TfLiteInterpreterGetOutputTensor(interpreter, position);
	return tensor == NULL ? -1 : (int32_t)(tensor - interpreter->subgraphs[0].tensors);
}

int32_t AtollInterpreterGetTensorCount(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? 0 : interpreter->subgraphs[0].tensor_count;
}

TfLiteTensor *TfLiteInterpreterGetTensor(const TfLiteInterpreter *interpreter, int index)
{
	if (interpreter == NULL)
		return NULL;
	if (index < 0 || index >= interpreter->subgraphs[0].tensor_count) {
		atoll_call_refuse(interpreter, "get_tensor", kAtollOutOfRange, "there is no tensor %d; the model has %d", index,
		                  (int)interpreter->subgraphs[0].tensor_count);
		return NULL;
	}
	return &interpreter->subgraphs[0].tensors[index];
}

int32_t AtollInterpreterGetSubgraphTensorCount(const TfLiteInterpreter *interpreter, int32_t subgraph)
{
	return interpreter == NULL || subgraph < 0 || subgraph >= interpreter->subgraph_count ? -1
	                                                                                      : interpreter->subgraphs[subgraph].tensor_count;
}

TfLiteTensor *AtollInterpreterGetSubgraphTensor(const TfLiteInterpreter *interpreter, int32_t subgraph, int32_t index)
{
	const int32_t count = AtollInterpreterGetSubgraphTensorCount(interpreter, subgraph);
	if (interpreter == NULL || (index >= 0 && index < count))
		return interpreter == NULL ? NULL : &interpreter->subgraphs[subgraph].tensors[index];
	atoll_call_refuse(interpreter, "get_subgraph_tensor", kAtollOutOfRange, "there is no tensor %d in subgraph %d of %d", (int)index,
	                  (int)subgraph, (int)interpreter->subgraph_count);
	return NULL;
}

int32_t TfLiteInterpreterGetVariableTensorCount(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? 0 : interpreter->subgraphs[0].variable_count;
}

TfLiteTensor *TfLiteInterpreterGetVariableTensor(const TfLiteInterpreter *interpreter, int32_t position)
{
	if (interpreter == NULL)
		return NULL;
	if (position < 0 || position >= interpreter->subgraphs[0].variable_count) {
		atoll_call_refuse(interpreter, "get_variable", kAtollOutOfRange, "there is no variable %d of %d", (int)position,
		                  (int)interpreter->subgraphs[0].variable_count);
		return NULL;
	}
	return &interpreter->subgraphs[0].tensors[interpreter->subgraphs[0].variables[position]];
}
