/* SPDX-License-Identifier: Apache-2.0
 * Running one named entry point of a model. Failures are recorded on the interpreter. */
#include <string.h>

#include "atoll/atoll.h"
#include "session/interpreter.h"
#include "tensorflow/lite/c/c_api_experimental.h"

int32_t TfLiteInterpreterGetSignatureCount(const TfLiteInterpreter *interpreter)
{
	return interpreter == NULL ? 0 : interpreter->model->graph.signature_count;
}

const char *TfLiteInterpreterGetSignatureKey(const TfLiteInterpreter *interpreter, int32_t index)
{
	if (interpreter == NULL)
		return NULL;
	if (index < 0 || index >= interpreter->model->graph.signature_count) {
		atoll_call_refuse(interpreter, "get_signature_key", kAtollOutOfRange, "there is no signature %d of %d", (int)index,
		                  (int)interpreter->model->graph.signature_count);
		return NULL;
	}
	return interpreter->model->graph.signatures[index].key;
}

static const struct atoll_graph_signature *find_signature(const TfLiteInterpreter *interpreter, const char *key)
{
	const struct atoll_graph *graph = &interpreter->model->graph;
	for (int32_t i = 0; key != NULL && i < graph->signature_count; i++)
		if (strcmp(graph->signatures[i].key, key) == 0)
			return &graph->signatures[i];
	return NULL;
}

TfLiteSignatureRunner *TfLiteInterpreterGetSignatureRunner(const TfLiteInterpreter *interpreter, const char *key)
{
	if (interpreter == NULL)
		return NULL;
	const struct atoll_graph_signature *signature = find_signature(interpreter, key);
	if (signature == NULL) {
		atoll_call_refuse(interpreter, "get_signature_runner", kAtollNotFound, "the model has no signature '%s'", key == NULL ? "" : key);
		return NULL;
	}
	TfLiteSignatureRunner *runner = atoll_alloc(sizeof(*runner));
	if (runner == NULL) {
		atoll_call_refuse(interpreter, "get_signature_runner", kAtollOutOfMemory, "out of memory");
		return NULL;
	}
	/* A runner changes its interpreter, which the caller got as non-const. */
	runner->interpreter = (TfLiteInterpreter *)(uintptr_t)interpreter;
	runner->subgraph = &interpreter->subgraphs[signature->subgraph];
	runner->signature = signature;
	return runner;
}

void TfLiteSignatureRunnerDelete(TfLiteSignatureRunner *runner)
{
	atoll_free(runner);
}

size_t TfLiteSignatureRunnerGetInputCount(const TfLiteSignatureRunner *runner)
{
	return runner == NULL ? 0 : (size_t)runner->signature->input_count;
}

size_t TfLiteSignatureRunnerGetOutputCount(const TfLiteSignatureRunner *runner)
{
	return runner == NULL ? 0 : (size_t)runner->signature->output_count;
}

const char *TfLiteSignatureRunnerGetInputName(const TfLiteSignatureRunner *runner, int32_t index)
{
	if (runner != NULL && index >= 0 && index < runner->signature->input_count)
		return runner->signature->inputs[index].name;
	if (runner != NULL)
		atoll_call_refuse(runner->interpreter, "get_input_name", kAtollOutOfRange, "there is no input %d", (int)index);
	return NULL;
}

const char *TfLiteSignatureRunnerGetOutputName(const TfLiteSignatureRunner *runner, int32_t index)
{
	if (runner != NULL && index >= 0 && index < runner->signature->output_count)
		return runner->signature->outputs[index].name;
	if (runner != NULL)
		atoll_call_refuse(runner->interpreter, "get_output_name", kAtollOutOfRange, "there is no output %d", (int)index);
	return NULL;
}

/* The tensor of a name, or -1. */
static int32_t find_name(const struct atoll_graph_name *names, int32_t count, const char *name)
{
	for (int32_t i = 0; name != NULL && i < count; i++)
		if (strcmp(names[i].name, name) == 0)
			return names[i].tensor;
	return -1;
}

static TfLiteTensor *named_tensor(const TfLiteSignatureRunner *runner, const struct atoll_graph_name *names, int32_t count, const char *name,
                                  const char *operation)
{
	const int32_t tensor = find_name(names, count, name);
	if (tensor >= 0)
		return &runner->subgraph->tensors[tensor];
	atoll_call_refuse(runner->interpreter, operation, kAtollNotFound, "signature '%s' has no such tensor: '%s'", runner->signature->key,
	                  name == NULL ? "" : name);
	return NULL;
}

TfLiteTensor *TfLiteSignatureRunnerGetInputTensor(TfLiteSignatureRunner *runner, const char *name)
{
	return runner == NULL ? NULL
	                      : named_tensor(runner, runner->signature->inputs, runner->signature->input_count, name, "get_input");
}

const TfLiteTensor *TfLiteSignatureRunnerGetOutputTensor(const TfLiteSignatureRunner *runner, const char *name)
{
	return runner == NULL ? NULL
	                      : named_tensor(runner, runner->signature->outputs, runner->signature->output_count, name, "get_output");
}

static TfLiteStatus resize(TfLiteSignatureRunner *runner, const char *name, const int *dims, int32_t rank, bool strict)
{
	const int32_t tensor = find_name(runner->signature->inputs, runner->signature->input_count, name);
	if (tensor < 0)
		return atoll_fail(&runner->interpreter->last_error, kAtollNotFound, "signature '%s' has no input '%s'", runner->signature->key,
		                  name == NULL ? "" : name);
	if (strict)
		ATOLL_TRY(atoll_subgraph_check_strict(runner->subgraph, tensor, rank, dims));
	return atoll_subgraph_resize_input(runner->subgraph, tensor, rank, dims);
}

TfLiteStatus TfLiteSignatureRunnerResizeInputTensor(TfLiteSignatureRunner *runner, const char *name, const int *dims, int32_t rank)
{
	if (runner == NULL)
		return kTfLiteError;
	ATOLL_TRY(atoll_call_begin(runner->interpreter, "resize_input", NULL));
	return atoll_call_end(runner->interpreter, resize(runner, name, dims, rank, true), NULL);
}

TfLiteStatus AtollSignatureRunnerResizeInputTensorLoose(TfLiteSignatureRunner *runner, const char *name, const int *dims, int32_t rank,
                                                        AtollError *error)
{
	if (runner == NULL)
		return kTfLiteError;
	ATOLL_TRY(atoll_call_begin(runner->interpreter, "resize_input_loose", error));
	return atoll_call_end(runner->interpreter, resize(runner, name, dims, rank, false), error);
}

int32_t AtollSignatureRunnerGetSubgraph(const TfLiteSignatureRunner *runner)
{
	return runner == NULL ? -1 : runner->signature->subgraph;
}

static int32_t tensor_at(const struct atoll_graph_name *names, int32_t count, int32_t index)
{
	return index < 0 || index >= count ? -1 : names[index].tensor;
}

int32_t AtollSignatureRunnerGetInputTensorIndex(const TfLiteSignatureRunner *runner, int32_t index)
{
	return runner == NULL ? -1 : tensor_at(runner->signature->inputs, runner->signature->input_count, index);
}

int32_t AtollSignatureRunnerGetOutputTensorIndex(const TfLiteSignatureRunner *runner, int32_t index)
{
	return runner == NULL ? -1 : tensor_at(runner->signature->outputs, runner->signature->output_count, index);
}

TfLiteStatus TfLiteSignatureRunnerAllocateTensors(TfLiteSignatureRunner *runner)
{
	if (runner == NULL)
		return kTfLiteError;
	ATOLL_TRY(atoll_call_begin(runner->interpreter, "allocate", NULL));
	return atoll_call_end(runner->interpreter, atoll_subgraph_allocate(runner->subgraph), NULL);
}

TfLiteStatus TfLiteSignatureRunnerInvoke(TfLiteSignatureRunner *runner)
{
	if (runner == NULL)
		return kTfLiteError;
	ATOLL_TRY(atoll_call_begin(runner->interpreter, "invoke", NULL));
	return atoll_call_end(runner->interpreter, atoll_subgraph_run(runner->subgraph), NULL);
}

TfLiteStatus TfLiteSignatureRunnerCancel(TfLiteSignatureRunner *runner)
{
	return runner == NULL ? kTfLiteError : TfLiteInterpreterCancel(runner->interpreter);
}
