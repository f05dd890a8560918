/* SPDX-License-Identifier: Apache-2.0
 * Interpreters through the C API: life, shapes, running. Misuse gives NULL, -1 or an error and fills the record. */
#include "session/create.h"
#include "session/interpreter.h"
#include "tensorflow/lite/c/c_api_experimental.h"

TfLiteInterpreter *TfLiteInterpreterCreate(const TfLiteModel *model, const TfLiteInterpreterOptions *options)
{
	return atoll_interpreter_create(model, options, true, NULL);
}

TfLiteInterpreter *TfLiteInterpreterCreateWithSelectedOps(const TfLiteModel *model, const TfLiteInterpreterOptions *options)
{
	return atoll_interpreter_create(model, options, false, NULL);
}

TfLiteInterpreter *AtollInterpreterCreate(const TfLiteModel *model, const TfLiteInterpreterOptions *options, AtollError *error)
{
	AtollErrorClear(error);
	return atoll_interpreter_create(model, options, true, error);
}

void TfLiteInterpreterDelete(TfLiteInterpreter *interpreter)
{
	atoll_interpreter_delete(interpreter);
}

TfLiteStatus AtollInterpreterGetLastError(const TfLiteInterpreter *interpreter, AtollError *out)
{
	if (interpreter == NULL || out == NULL)
		return kTfLiteError;
	AtollErrorClear(out);
	if (atomic_load(&interpreter->was_busy)) {
		out->failure.operation = "call";
		atoll_fail(&out->failure, kAtollBusy, "another call on this interpreter is running");
		return kTfLiteOk;
	}
	atoll_error_set(out, &interpreter->last_error);
	return kTfLiteOk;
}

static bool has_input(const TfLiteInterpreter *interpreter, int32_t index)
{
	return interpreter != NULL && index >= 0 && index < interpreter->subgraphs[0].graph->inputs->size;
}

static TfLiteStatus resize(TfLiteInterpreter *interpreter, int32_t index, const int *dims, int32_t rank, bool strict)
{
	struct atoll_subgraph *primary = &interpreter->subgraphs[0];
	if (!has_input(interpreter, index))
		return atoll_fail(&interpreter->last_error, kAtollOutOfRange, "there is no input %d; the model has %d", (int)index,
		                  primary->graph->inputs->size);
	const int tensor = primary->graph->inputs->data[index];
	if (strict)
		ATOLL_TRY(atoll_subgraph_check_strict(primary, tensor, rank, dims));
	return atoll_subgraph_resize_input(primary, tensor, rank, dims);
}

TfLiteStatus TfLiteInterpreterResizeInputTensor(TfLiteInterpreter *interpreter, int32_t index, const int *dims, int32_t rank)
{
	ATOLL_TRY(atoll_call_begin(interpreter, "resize_input", NULL));
	return atoll_call_end(interpreter, resize(interpreter, index, dims, rank, false), NULL);
}

TfLiteStatus AtollInterpreterResizeInputTensorStrict(TfLiteInterpreter *interpreter, int32_t index, const int *dims, int32_t rank,
                                                     AtollError *error)
{
	AtollErrorClear(error);
	ATOLL_TRY(atoll_call_begin(interpreter, "resize_input", error));
	return atoll_call_end(interpreter, resize(interpreter, index, dims, rank, true), error);
}

TfLiteStatus TfLiteInterpreterAllocateTensors(TfLiteInterpreter *interpreter)
{
	ATOLL_TRY(atoll_call_begin(interpreter, "allocate", NULL));
	return atoll_call_end(interpreter, atoll_subgraph_allocate(&interpreter->subgraphs[0]), NULL);
}

TfLiteStatus TfLiteInterpreterInvoke(TfLiteInterpreter *interpreter)
{
	ATOLL_TRY(atoll_call_begin(interpreter, "invoke", NULL));
	return atoll_call_end(interpreter, atoll_subgraph_run(&interpreter->subgraphs[0]), NULL);
}

TfLiteStatus AtollInterpreterSetDeadline(TfLiteInterpreter *interpreter, int64_t microseconds, AtollError *error)
{
	AtollErrorClear(error);
	ATOLL_TRY(atoll_call_begin(interpreter, "set_deadline", error));
	TfLiteStatus status = kTfLiteOk;
	if (microseconds < 0 || microseconds > INT64_MAX / 1000)
		status = atoll_fail(&interpreter->last_error, kAtollOutOfRange, "a deadline of %lld microseconds", (long long)microseconds);
	else
		interpreter->stop.allowed_ns = (uint64_t)microseconds * 1000;
	return atoll_call_end(interpreter, status, error);
}

TfLiteStatus TfLiteInterpreterCancel(const TfLiteInterpreter *interpreter)
{
	if (interpreter == NULL)
		return kTfLiteError;
	if (!interpreter->cancellation) {
		atoll_call_refuse(interpreter, "cancel", kAtollUnsupported, "cancellation was not enabled in the options");
		return kTfLiteError;
	}
	/* Cancelling is for other threads, which hold the interpreter as const. */
	atomic_store(&((TfLiteInterpreter *)(uintptr_t)interpreter)->stop.cancelled, true);
	return kTfLiteOk;
}

TfLiteStatus TfLiteInterpreterResetVariableTensors(TfLiteInterpreter *interpreter)
{
	ATOLL_TRY(atoll_call_begin(interpreter, "reset_variables", NULL));
	if (!interpreter->subgraphs[0].is_ready) {
		atoll_fail(&interpreter->last_error, kAtollNotAllocated, "the tensors are not allocated");
		return atoll_call_end(interpreter, kTfLiteError, NULL);
	}
	atoll_subgraph_reset_variables(&interpreter->subgraphs[0]);
	return atoll_call_end(interpreter, kTfLiteOk, NULL);
}

size_t AtollInterpreterGetArenaBytes(const TfLiteInterpreter *interpreter)
{
	size_t bytes = 0;
	for (int32_t i = 0; interpreter != NULL && i < interpreter->subgraph_count; i++)
		bytes += atoll_subgraph_arena_bytes(&interpreter->subgraphs[i]);
	return bytes;
}
