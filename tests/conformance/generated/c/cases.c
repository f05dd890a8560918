/* SPDX-License-Identifier: Apache-2.0
 * Generated from the conformance cases by generator/ (backends/c/templates/cases.c.j2). Do not edit: run `./dev generate`.
 *
 * Every case that plain C can express, as a test over the public headers. */
#include <string.h>

#include "tensorflow/lite/c/c_api_types.h"
#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/common.h"
#include "tensorflow/lite/c/builtin_op_data.h"
#include "tensorflow/lite/c/operator.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/c_api_experimental.h"
#include "tensorflow/lite/c/c_api_opaque.h"
#include "atoll/atoll.h"
#include "support.h"

static void record_LogCallback(void *recorder, const char *format, va_list arguments)
{
	support_recorder_format(recorder, format, arguments);
}

/* Allocating again without a resize is fine, and the model still runs. */
static void case_allocate_twice(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "allocate_twice.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "allocate_twice.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "allocate_twice.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "allocate_twice.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "allocate_twice.yaml:8", result, result_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The arena holds the tensors, and shares memory between those that are never alive together. */
static void case_arena_bytes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "many_adds_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		size_t result = AtollInterpreterGetArenaBytes(interpreter);
		if (!support_int(run, "arena_bytes.yaml:5", (long long)result, (long long)0))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "arena_bytes.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		size_t result = AtollInterpreterGetArenaBytes(interpreter);
		if (!support_at_least(run, "arena_bytes.yaml:7", (long long)result, 256))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Inputs and outputs live in memory of the caller. */
static void case_caller_memory(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	const TfLiteTensor *y = NULL;
	void *mine = support_memory(run, 64);
	const size_t mine_size = 64;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		(void)mine;
		(void)mine_size;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetInputMemory(interpreter, 0, mine, mine_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		if (!support_int(run, "caller_memory.yaml:8", (long long)mine_size, 64))
			goto done;
		memcpy(mine, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000", 64);
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "caller_memory.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "caller_memory.yaml:11", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "caller_memory.yaml:11", result, result_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Memory for an input that does not exist is the error out_of_range. */
static void case_caller_memory_out_of_range(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	void *mine = support_memory(run, 16);
	const size_t mine_size = 16;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		(void)mine;
		(void)mine_size;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetInputMemory(interpreter, 5, mine, mine_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_out_of_range.yaml:6", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An output is written straight into memory of the caller. */
static void case_caller_memory_output(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	void *mine = support_memory(run, 16);
	const size_t mine_size = 16;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		(void)mine;
		(void)mine_size;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetOutputMemory(interpreter, 0, mine, mine_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_output.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_output.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "caller_memory_output.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "caller_memory_output.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_output.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		if (!support_bytes(run, "caller_memory_output.yaml:11", mine, mine_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Memory that is too small is refused. */
static void case_caller_memory_too_small(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	void *mine = support_memory(run, 8);
	const size_t mine_size = 8;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		(void)mine;
		(void)mine_size;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetInputMemory(interpreter, 0, mine, mine_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_too_small.yaml:6", code, 113, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_too_small.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Without memory of the caller the tensor has its own again. */
static void case_caller_memory_unset(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	void *mine = support_memory(run, 16);
	const size_t mine_size = 16;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		(void)mine;
		(void)mine_size;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetInputMemory(interpreter, 0, mine, mine_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_unset.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetInputMemory(interpreter, 0, NULL, 0, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_unset.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_unset.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "caller_memory_unset.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Cancelling while nothing runs does not affect the next run. */
static void case_cancel_between_runs(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_between_runs.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterOptionsEnableCancellation(options, true);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_between_runs.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_between_runs.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_between_runs.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterCancel(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_between_runs.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_between_runs.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Cancelling needs the option for it. */
static void case_cancel_not_enabled(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterCancel(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "cancel_not_enabled.yaml:5", code, 111, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An interpreter keeps what it needs of a model that was closed. */
static void case_close_model_first(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteModelDelete(model);
		model = NULL;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "close_model_first.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "close_model_first.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "close_model_first.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "close_model_first.yaml:8", result, result_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An interpreter does not need the options it was made with. */
static void case_close_options_first(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "close_options_first.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		TfLiteInterpreterOptionsSetNumThreads(options, 1);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "close_options_first.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteInterpreterOptionsDelete(options);
		options = NULL;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "close_options_first.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "close_options_first.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Closing twice is fine, for every kind of object. */
static void case_close_twice(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "close_twice.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "close_twice.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteSignatureRunnerDelete(runner);
		runner = NULL;
	}
	{
		TfLiteSignatureRunnerDelete(runner);
		runner = NULL;
	}
	{
		TfLiteInterpreterOptionsDelete(options);
		options = NULL;
	}
	{
		TfLiteInterpreterOptionsDelete(options);
		options = NULL;
	}
	{
		TfLiteModelDelete(model);
		model = NULL;
	}
	{
		TfLiteModelDelete(model);
		model = NULL;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type bool go in and come out unchanged. */
static void case_copy_bool(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_bool.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_bool.yaml:5", (long long)result, (long long)kTfLiteBool))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\001\000\001", 3);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_bool.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_bool.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_bool.yaml:8", (long long)result, (long long)kTfLiteBool))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_bool.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_bool.yaml:9", result, result_size, "\001\000\001", 3))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type float16 go in and come out unchanged. */
static void case_copy_float16(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_float16.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_float16.yaml:5", (long long)result, (long long)kTfLiteFloat16))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\0008\000\300\377{", 6);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_float16.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_float16.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_float16.yaml:8", (long long)result, (long long)kTfLiteFloat16))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_float16.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_float16.yaml:9", result, result_size, "\0008\000\300\377{", 6))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type float64 go in and come out unchanged. */
static void case_copy_float64(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_float64.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_float64.yaml:5", (long long)result, (long long)kTfLiteFloat64))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\232\231\231\231\231\231\271\077\234u\000\210<\3447\376\000\000\000\000\000\000\000\000", 24);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_float64.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_float64.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_float64.yaml:8", (long long)result, (long long)kTfLiteFloat64))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_float64.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_float64.yaml:9", result, result_size, "\232\231\231\231\231\231\271\077\234u\000\210<\3447\376\000\000\000\000\000\000\000\000", 24))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type int16 go in and come out unchanged. */
static void case_copy_int16(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_int16.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_int16.yaml:5", (long long)result, (long long)kTfLiteInt16))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\200\000\000\377\177", 6);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int16.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_int16.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_int16.yaml:8", (long long)result, (long long)kTfLiteInt16))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int16.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_int16.yaml:9", result, result_size, "\000\200\000\000\377\177", 6))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type int32 go in and come out unchanged. */
static void case_copy_int32(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_int32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_int32.yaml:5", (long long)result, (long long)kTfLiteInt32))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\200\000\000\000\000\377\377\377\177", 12);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int32.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_int32.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_int32.yaml:8", (long long)result, (long long)kTfLiteInt32))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int32.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_int32.yaml:9", result, result_size, "\000\000\000\200\000\000\000\000\377\377\377\177", 12))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type int64 go in and come out unchanged. */
static void case_copy_int64(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_int64.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_int64.yaml:5", (long long)result, (long long)kTfLiteInt64))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\000\000\000\000\200\000\000\000\000\000\000\000\000\377\377\377\377\377\377\377\177", 24);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int64.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_int64.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_int64.yaml:8", (long long)result, (long long)kTfLiteInt64))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int64.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_int64.yaml:9", result, result_size, "\000\000\000\000\000\000\000\200\000\000\000\000\000\000\000\000\377\377\377\377\377\377\377\177", 24))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type int8 go in and come out unchanged. */
static void case_copy_int8(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_int8.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_int8.yaml:5", (long long)result, (long long)kTfLiteInt8))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\200\000\177", 3);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int8.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_int8.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_int8.yaml:8", (long long)result, (long long)kTfLiteInt8))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_int8.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_int8.yaml:9", result, result_size, "\200\000\177", 3))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type uint16 go in and come out unchanged. */
static void case_copy_uint16(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_uint16.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_uint16.yaml:5", (long long)result, (long long)kTfLiteUInt16))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\001\000\377\377", 6);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_uint16.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_uint16.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_uint16.yaml:8", (long long)result, (long long)kTfLiteUInt16))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_uint16.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_uint16.yaml:9", result, result_size, "\000\000\001\000\377\377", 6))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type uint32 go in and come out unchanged. */
static void case_copy_uint32(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_uint32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_uint32.yaml:5", (long long)result, (long long)kTfLiteUInt32))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\000\001\000\000\000\377\377\377\377", 12);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_uint32.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_uint32.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_uint32.yaml:8", (long long)result, (long long)kTfLiteUInt32))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_uint32.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_uint32.yaml:9", result, result_size, "\000\000\000\000\001\000\000\000\377\377\377\377", 12))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Elements of type uint8 go in and come out unchanged. */
static void case_copy_uint8(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "copy_3_uint8.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "copy_uint8.yaml:5", (long long)result, (long long)kTfLiteUInt8))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\001\377", 3);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_uint8.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_uint8.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "copy_uint8.yaml:8", (long long)result, (long long)kTfLiteUInt8))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_uint8.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_uint8.yaml:9", result, result_size, "\000\001\377", 3))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Bytes that are too few or too many are the error size_mismatch and change nothing. */
static void case_copy_wrong_size(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_wrong_size.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\020A\000\000\020A\000\000\020A", 12);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_wrong_size.yaml:6", code, 113, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\020A\000\000\020A\000\000\020A\000\000\020A\000\000\020A", 20);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_wrong_size.yaml:7", code, 113, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "copy_wrong_size.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "copy_wrong_size.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "copy_wrong_size.yaml:9", result, result_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A run that takes too long stops with an error of its own, and the next one works. */
static void case_deadline(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	TfLiteTensor *from = NULL;
	TfLiteTensor *to = NULL;
	const TfLiteTensor *last = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "count_up_i32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetDeadline(interpreter, 20000, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "deadline.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		from = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (from == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "deadline.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		to = TfLiteInterpreterGetInputTensor(interpreter, 1);
		int code = 0;
		if (to == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "deadline.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(from, "\000\000\000\200", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "deadline.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(to, "\377\377\377\177", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "deadline.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "deadline.yaml:10", code, 115, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "deadline.yaml:10", result, "20000"))
				goto done;
		}
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetDeadline(interpreter, 0, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "deadline.yaml:11", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(from, "\001\000\000\000", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "deadline.yaml:12", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(to, "\004\000\000\000", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "deadline.yaml:13", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "deadline.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		last = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (last == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "deadline.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(last);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(last, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "deadline.yaml:16", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "deadline.yaml:16", result, result_size, "\004\000\000\000", 4))
			goto done;
		support_record(run, "last", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An output whose shape depends on the data has it after the run. */
static void case_dynamic_output(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "nonzero_bool.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\001\000\001\001", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "dynamic_output.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "dynamic_output.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(y);
		if (!support_int(run, "dynamic_output.yaml:7", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteTensorDim(y, 0);
			if (!support_int(run, "dynamic_output.yaml:7", (long long)result, (long long)3))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(y, 1);
			if (!support_int(run, "dynamic_output.yaml:7", (long long)result, (long long)1))
				goto done;
		}
		(void)count;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "dynamic_output.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "dynamic_output.yaml:8", result, result_size, "\000\000\000\000\000\000\000\000\002\000\000\000\000\000\000\000\003\000\000\000\000\000\000\000", 24))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The next run gives a dynamic output another shape. */
static void case_dynamic_output_shrinks(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "nonzero_bool.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\001\001\001\001", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "dynamic_output_shrinks.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "dynamic_output_shrinks.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		size_t result = TfLiteTensorByteSize(y);
		if (!support_int(run, "dynamic_output_shrinks.yaml:7", (long long)result, (long long)32))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\001\000", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "dynamic_output_shrinks.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "dynamic_output_shrinks.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "dynamic_output_shrinks.yaml:10", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "dynamic_output_shrinks.yaml:10", result, result_size, "\002\000\000\000\000\000\000\000", 8))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A failure inside an operator names it. */
static void case_error_names_operator(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "broadcast_conflict_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "error_names_operator.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetOperatorName(error_);
			if (!support_text(run, "error_names_operator.yaml:5", result, "ADD"))
				goto done;
		}
		{
			const int32_t result = AtollErrorGetOperatorIndex(error_);
			if (!support_int(run, "error_names_operator.yaml:5", (long long)result, (long long)0))
				goto done;
		}
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The text of an error says what did not fit, and during what. */
static void case_error_text_names_shapes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "broadcast_conflict_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "error_text_names_shapes.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetOperation(error_);
			if (!support_text(run, "error_text_names_shapes.yaml:5", result, "allocate"))
				goto done;
		}
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "error_text_names_shapes.yaml:5", result, "3"))
				goto done;
			if (!support_contains(run, "error_text_names_shapes.yaml:5", result, "4"))
				goto done;
		}
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* After an error the same interpreter still works. */
static void case_error_then_works(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "broadcast_conflict_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "error_then_works.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "error_then_works.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "error_then_works.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "error_then_works.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An input that does not exist is the error out_of_range, below zero and above. */
static void case_input_out_of_range(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteInterpreterGetInputTensor(interpreter, 1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "input_out_of_range.yaml:5", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteInterpreterGetInputTensor(interpreter, -1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "input_out_of_range.yaml:6", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Metadata is found by name, empty entries included. */
static void case_inspect_metadata(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetMetadataCount(model);
		if (!support_int(run, "inspect_metadata.yaml:5", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char* result = AtollModelGetMetadataName(model, 0);
			if (!support_text(run, "inspect_metadata.yaml:5", result, "purpose"))
				goto done;
		}
		{
			const char* result = AtollModelGetMetadataName(model, 1);
			if (!support_text(run, "inspect_metadata.yaml:5", result, "empty"))
				goto done;
		}
		(void)count;
	}
	{
		const void *result = NULL;
		size_t result_size = 0;
		AtollErrorClear(error_);
		const int status = (int)AtollModelGetMetadata(model, "purpose", &result, &result_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "inspect_metadata.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		if (!support_bytes(run, "inspect_metadata.yaml:6", result, result_size, "conformance", 11))
			goto done;
		support_record(run, "purpose", result, result_size);
	}
	{
		const void *result = NULL;
		size_t result_size = 0;
		AtollErrorClear(error_);
		const int status = (int)AtollModelGetMetadata(model, "empty", &result, &result_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "inspect_metadata.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		if (!support_bytes(run, "inspect_metadata.yaml:7", result, result_size, "", 0))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Metadata that is not there is the error not_found. */
static void case_inspect_metadata_unknown(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const void *result = NULL;
		size_t result_size = 0;
		AtollErrorClear(error_);
		const int status = (int)AtollModelGetMetadata(model, "nothing", &result, &result_size, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "inspect_metadata_unknown.yaml:5", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "inspect_metadata_unknown.yaml:5", result, "nothing"))
				goto done;
		}
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A model says what it is before anything runs. */
static void case_inspect_model(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	const AtollTensorInfo *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const char* result = AtollModelGetDescription(model);
		if (!support_text(run, "inspect_model.yaml:5", result, "y = x + 1"))
			goto done;
	}
	{
		int32_t result = AtollModelGetSubgraphCount(model);
		if (!support_int(run, "inspect_model.yaml:6", (long long)result, (long long)1))
			goto done;
	}
	{
		int32_t result = AtollModelGetOperatorCount(model);
		if (!support_int(run, "inspect_model.yaml:7", (long long)result, (long long)1))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetOutputCount(model);
		if (!support_int(run, "inspect_model.yaml:8", count, 1))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollModelGetOutputCount(model);
		y = AtollModelGetOutput(model, 0);
		if (!(y != NULL))
			goto done;
		(void)count;
	}
	{
		const char* result = AtollTensorInfoGetName(y);
		if (!support_text(run, "inspect_model.yaml:10", result, "y"))
			goto done;
	}
	{
		TfLiteQuantizationParams result = AtollTensorInfoGetQuantizationParams(y);
		if (!support_float(run, "inspect_model.yaml:11", (double)result.scale, (double)(float)0.0))
			goto done;
		if (!support_int(run, "inspect_model.yaml:11", (long long)result.zero_point, (long long)0))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A model without a description has none, or an empty one. */
static void case_inspect_no_description(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_scalar_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = AtollModelGetOperatorCount(model);
		if (!support_int(run, "inspect_no_description.yaml:5", (long long)result, (long long)1))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetMetadataCount(model);
		if (!support_int(run, "inspect_no_description.yaml:6", count < 0 ? 0 : count, 0))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollModelGetSignatureCount(model);
		if (!support_int(run, "inspect_no_description.yaml:7", count < 0 ? 0 : count, 0))
			goto done;
		(void)count;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The declared shape shows which axes are open. */
static void case_inspect_open_axes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	const AtollTensorInfo *x = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_dynamic_batch_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetInputCount(model);
		x = AtollModelGetInput(model, 0);
		if (!(x != NULL))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollTensorInfoGetNumDims(x);
		if (!support_int(run, "inspect_open_axes.yaml:6", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = AtollTensorInfoGetDim(x, 0);
			if (!support_int(run, "inspect_open_axes.yaml:6", (long long)result, (long long)1))
				goto done;
		}
		{
			int32_t result = AtollTensorInfoGetDim(x, 1);
			if (!support_int(run, "inspect_open_axes.yaml:6", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollTensorInfoGetNumDims(x);
		if (!support_int(run, "inspect_open_axes.yaml:7", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = AtollTensorInfoGetDimSignature(x, 0);
			if (!support_int(run, "inspect_open_axes.yaml:7", (long long)result, (long long)-1))
				goto done;
		}
		{
			int32_t result = AtollTensorInfoGetDimSignature(x, 1);
			if (!support_int(run, "inspect_open_axes.yaml:7", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A scalar has no axes. */
static void case_inspect_scalar(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	const AtollTensorInfo *x = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_scalar_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetInputCount(model);
		x = AtollModelGetInput(model, 0);
		if (!(x != NULL))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollTensorInfoGetNumDims(x);
		if (!support_int(run, "inspect_scalar.yaml:6", count < 0 ? 0 : count, 0))
			goto done;
		(void)count;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The names of an unknown signature are the error not_found. */
static void case_inspect_signature_unknown(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetSignatureInputCount(model, "none");
		if (!support_code(run, "inspect_signature_unknown.yaml:5", count < 0 ? 103 : 0, 103, NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetSignatureOutputCount(model, "none");
		if (!support_code(run, "inspect_signature_unknown.yaml:6", count < 0 ? 103 : 0, 103, NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Signatures are listed without an interpreter, names in ascending order. */
static void case_inspect_signatures(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetSignatureCount(model);
		if (!support_int(run, "inspect_signatures.yaml:5", count < 0 ? 0 : count, 1))
			goto done;
		{
			const char* result = AtollModelGetSignatureKey(model, 0);
			if (!support_text(run, "inspect_signatures.yaml:5", result, "serving_default"))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollModelGetSignatureInputCount(model, "serving_default");
		if (!support_int(run, "inspect_signatures.yaml:6", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char* result = AtollModelGetSignatureInputName(model, "serving_default", 0);
			if (!support_text(run, "inspect_signatures.yaml:6", result, "a"))
				goto done;
		}
		{
			const char* result = AtollModelGetSignatureInputName(model, "serving_default", 1);
			if (!support_text(run, "inspect_signatures.yaml:6", result, "b"))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollModelGetSignatureOutputCount(model, "serving_default");
		if (!support_int(run, "inspect_signatures.yaml:7", count < 0 ? 0 : count, 1))
			goto done;
		{
			const char* result = AtollModelGetSignatureOutputName(model, "serving_default", 0);
			if (!support_text(run, "inspect_signatures.yaml:7", result, "sum"))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Every subgraph counts; inputs are those of the first. */
static void case_inspect_two_subgraphs(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_signatures_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = AtollModelGetSubgraphCount(model);
		if (!support_int(run, "inspect_two_subgraphs.yaml:5", (long long)result, (long long)2))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetInputCount(model);
		if (!support_int(run, "inspect_two_subgraphs.yaml:6", count, 1))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollModelGetSignatureCount(model);
		if (!support_int(run, "inspect_two_subgraphs.yaml:7", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char* result = AtollModelGetSignatureKey(model, 0);
			if (!support_text(run, "inspect_two_subgraphs.yaml:7", result, "plus"))
				goto done;
		}
		{
			const char* result = AtollModelGetSignatureKey(model, 1);
			if (!support_text(run, "inspect_two_subgraphs.yaml:7", result, "twice"))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An interpreter knows its inputs, outputs and all its tensors. */
static void case_interpreter_counts(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_in_two_out_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = TfLiteInterpreterGetInputTensorCount(interpreter);
		if (!support_int(run, "interpreter_counts.yaml:5", (long long)result, (long long)2))
			goto done;
	}
	{
		int32_t result = TfLiteInterpreterGetOutputTensorCount(interpreter);
		if (!support_int(run, "interpreter_counts.yaml:6", (long long)result, (long long)2))
			goto done;
	}
	{
		int32_t result = AtollInterpreterGetTensorCount(interpreter);
		if (!support_at_least(run, "interpreter_counts.yaml:7", (long long)result, 5))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetInputTensorCount(interpreter);
		if (!support_int(run, "interpreter_counts.yaml:8", count, 2))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetOutputTensorCount(interpreter);
		if (!support_int(run, "interpreter_counts.yaml:9", count, 2))
			goto done;
		(void)count;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Inputs and outputs by their index among all tensors are the same tensors. */
static void case_interpreter_tensor_indices(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *sum = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_in_two_out_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetInputTensorCount(interpreter);
		if (!support_int(run, "interpreter_tensor_indices.yaml:5", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteInterpreterGetInputTensorIndex(interpreter, 0);
			if (!support_int(run, "interpreter_tensor_indices.yaml:5", (long long)result, (long long)0))
				goto done;
		}
		{
			int32_t result = TfLiteInterpreterGetInputTensorIndex(interpreter, 1);
			if (!support_int(run, "interpreter_tensor_indices.yaml:5", (long long)result, (long long)1))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetOutputTensorCount(interpreter);
		if (!support_int(run, "interpreter_tensor_indices.yaml:6", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteInterpreterGetOutputTensorIndex(interpreter, 0);
			if (!support_int(run, "interpreter_tensor_indices.yaml:6", (long long)result, (long long)3))
				goto done;
		}
		{
			int32_t result = TfLiteInterpreterGetOutputTensorIndex(interpreter, 1);
			if (!support_int(run, "interpreter_tensor_indices.yaml:6", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	{
		sum = TfLiteInterpreterGetTensor(interpreter, 3);
		int code = 0;
		if (sum == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "interpreter_tensor_indices.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const char* result = TfLiteTensorName(sum);
		if (!support_text(run, "interpreter_tensor_indices.yaml:8", result, "sum"))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The whole way from a file to an output. */
static void case_invoke_add(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_add.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_add.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_add.yaml:7", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "invoke_add.yaml:7", result, result_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Running without memory is the error not_allocated. */
static void case_invoke_before_allocate(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_before_allocate.yaml:5", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_before_allocate.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_before_allocate.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Infinities and very small numbers pass through unchanged. */
static void case_invoke_special_values(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\177\000\000\200\377\000\000\000\000\001\000\000\000", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_special_values.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_special_values.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_special_values.yaml:7", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "invoke_special_values.yaml:7", result, result_size, "\000\000\200\177\000\000\200\377\000\000\200\077\000\000\200\077", 16))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A run depends on its inputs only. */
static void case_invoke_twice(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_twice.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_twice.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\240@\000\000\300@\000\000\340@\000\000\000A", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_twice.yaml:7", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_twice.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_twice.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "invoke_twice.yaml:9", result, result_size, "\000\000\300@\000\000\340@\000\000\000A\000\000\020A", 16))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* All inputs are used and all outputs are filled. */
static void case_invoke_two_outputs(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	TfLiteTensor *b = NULL;
	const TfLiteTensor *difference = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_in_two_out_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		b = TfLiteInterpreterGetInputTensor(interpreter, 1);
		int code = 0;
		if (b == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		difference = TfLiteInterpreterGetOutputTensor(interpreter, 1);
		int code = 0;
		if (difference == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\240@\000\000\300@\000\000\340@", 12);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:7", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(b, "\000\000\200\077\000\000\000@\000\000@@", 12);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:10", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "invoke_two_outputs.yaml:10", result, result_size, "\000\000\300@\000\000\000A\000\000 A", 12))
			goto done;
		support_record(run, "sum", result, result_size);
	}
	{
		const size_t result_size = TfLiteTensorByteSize(difference);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(difference, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_two_outputs.yaml:11", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "invoke_two_outputs.yaml:11", result, result_size, "\000\000\200@\000\000\200@\000\000\200@", 12))
			goto done;
		support_record(run, "difference", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The number of threads does not change the result. */
static void case_invoke_two_threads(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "many_adds_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_two_threads.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		TfLiteInterpreterOptionsSetNumThreads(options, 2);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_two_threads.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_two_threads.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_two_threads.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetInputTensorCount(interpreter);
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		if (!(x != NULL))
			goto done;
		(void)count;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\077\000\000\000\301", 8);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_two_threads.yaml:11", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "invoke_two_threads.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetOutputTensorCount(interpreter);
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		if (!(y != NULL))
			goto done;
		(void)count;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "invoke_two_threads.yaml:14", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "invoke_two_threads.yaml:14", result, result_size, "\000\000\010A\000\000\000\000", 8))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Tensors that would take more memory together than allowed are refused. */
static void case_limit_arena_bytes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_arena_bytes.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollInterpreterOptionsSetMaxArenaBytes(options, 64);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_arena_bytes.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_arena_bytes.yaml:8", code, 114, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "limit_arena_bytes.yaml:8", result, "64"))
				goto done;
			if (!support_contains(run, "limit_arena_bytes.yaml:8", result, "max_arena_bytes"))
				goto done;
		}
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Control flow may not nest deeper than allowed. */
static void case_limit_depth(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "count_up_i32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_depth.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollInterpreterOptionsSetMaxDepth(options, 1);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_depth.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_depth.yaml:8", code, 114, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "limit_depth.yaml:8", result, "1"))
				goto done;
			if (!support_contains(run, "limit_depth.yaml:8", result, "max_depth"))
				goto done;
		}
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Loops may not run longer than allowed; a shorter run works afterwards. */
static void case_limit_iterations(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *from = NULL;
	TfLiteTensor *to = NULL;
	const TfLiteTensor *last = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "count_up_i32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_iterations.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollInterpreterOptionsSetMaxIterations(options, 10);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_iterations.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_iterations.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		from = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (from == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "limit_iterations.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		to = TfLiteInterpreterGetInputTensor(interpreter, 1);
		int code = 0;
		if (to == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "limit_iterations.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(from, "\000\000\000\000", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "limit_iterations.yaml:11", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(to, "\013\000\000\000", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "limit_iterations.yaml:12", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_iterations.yaml:13", code, 114, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "limit_iterations.yaml:13", result, "10"))
				goto done;
			if (!support_contains(run, "limit_iterations.yaml:13", result, "max_iterations"))
				goto done;
		}
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(to, "\012\000\000\000", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "limit_iterations.yaml:14", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_iterations.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		last = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (last == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "limit_iterations.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(last);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(last, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "limit_iterations.yaml:17", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "limit_iterations.yaml:17", result, result_size, "\012\000\000\000", 4))
			goto done;
		support_record(run, "last", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A model with more operators than allowed gets no interpreter. */
static void case_limit_operators(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *failed_interpreter = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "many_adds_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_operators.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollInterpreterOptionsSetMaxOperators(options, 7);
	}
	{
		AtollErrorClear(error_);
		failed_interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (failed_interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_operators.yaml:7", code, 114, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "limit_operators.yaml:7", result, "8"))
				goto done;
			if (!support_contains(run, "limit_operators.yaml:7", result, "7"))
				goto done;
			if (!support_contains(run, "limit_operators.yaml:7", result, "max_operators"))
				goto done;
		}
	}
	{
		AtollInterpreterOptionsSetMaxOperators(options, 8);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_operators.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterDelete(failed_interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A tensor that would be larger than allowed is refused, by a resize too, and by name. */
static void case_limit_tensor_bytes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_tensor_bytes.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollInterpreterOptionsSetMaxTensorBytes(options, 16);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_tensor_bytes.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_tensor_bytes.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 2);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_tensor_bytes.yaml:9", code, 114, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "limit_tensor_bytes.yaml:9", result, "32"))
				goto done;
			if (!support_contains(run, "limit_tensor_bytes.yaml:9", result, "16"))
				goto done;
			if (!support_contains(run, "limit_tensor_bytes.yaml:9", result, "max_tensor_bytes"))
				goto done;
		}
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_tensor_bytes.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "limit_tensor_bytes.yaml:11", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Even the last bytes are needed. */
static void case_load_almost_complete(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		size_t data_size = 0;
		const void *data = support_file(run, "two_signatures_f32.tflite", 400, &data_size);
		AtollErrorClear(error_);
		failed_model = AtollModelCreate(data, data_size, error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_almost_complete.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* No bytes at all are not a model. */
static void case_load_empty_bytes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		AtollErrorClear(error_);
		failed_model = AtollModelCreate("", 0, error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_empty_bytes.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* An empty file is not a model. */
static void case_load_empty_file(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		AtollErrorClear(error_);
		failed_model = AtollModelCreateFromFile(support_path(run, "empty.tflite"), error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_empty_file.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* A file of something else is not a model. */
static void case_load_file_of_words(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		AtollErrorClear(error_);
		failed_model = AtollModelCreateFromFile(support_path(run, "words.tflite"), error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_file_of_words.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* A model loads from bytes that the caller keeps. */
static void case_load_from_bytes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		size_t data_size = 0;
		const void *data = support_file(run, "add_1x4_f32.tflite", SIZE_MAX, &data_size);
		AtollErrorClear(error_);
		model = AtollModelCreate(data, data_size, error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_bytes.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_bytes.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = TfLiteInterpreterGetInputTensorCount(interpreter);
		if (!support_int(run, "load_from_bytes.yaml:6", (long long)result, (long long)1))
			goto done;
	}
	{
		int32_t result = TfLiteInterpreterGetOutputTensorCount(interpreter);
		if (!support_int(run, "load_from_bytes.yaml:7", (long long)result, (long long)1))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A copied model does not need the bytes it came from. */
static void case_load_from_bytes_copy(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		size_t data_size = 0;
		const void *data = support_file(run, "add_1x4_f32.tflite", SIZE_MAX, &data_size);
		AtollErrorClear(error_);
		model = AtollModelCreateCopy(data, data_size, error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_bytes_copy.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const char* result = AtollModelGetDescription(model);
		if (!support_text(run, "load_from_bytes_copy.yaml:5", result, "y = x + 1"))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Copying bytes that stop early fails like wrapping them. */
static void case_load_from_bytes_copy_truncated(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		size_t data_size = 0;
		const void *data = support_file(run, "add_1x4_f32.tflite", 200, &data_size);
		AtollErrorClear(error_);
		failed_model = AtollModelCreateCopy(data, data_size, error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_bytes_copy_truncated.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* A model loads from a path and says what it takes and gives. */
static void case_load_from_file(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	const AtollTensorInfo *x = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollModelGetInputCount(model);
		if (!support_int(run, "load_from_file.yaml:5", count, 1))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollModelGetInputCount(model);
		x = AtollModelGetInput(model, 0);
		if (!(x != NULL))
			goto done;
		(void)count;
	}
	{
		const char* result = AtollTensorInfoGetName(x);
		if (!support_text(run, "load_from_file.yaml:7", result, "x"))
			goto done;
	}
	{
		TfLiteType result = AtollTensorInfoGetType(x);
		if (!support_int(run, "load_from_file.yaml:8", (long long)result, (long long)kTfLiteFloat32))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorInfoGetNumDims(x);
		if (!support_int(run, "load_from_file.yaml:9", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = AtollTensorInfoGetDim(x, 0);
			if (!support_int(run, "load_from_file.yaml:9", (long long)result, (long long)1))
				goto done;
		}
		{
			int32_t result = AtollTensorInfoGetDim(x, 1);
			if (!support_int(run, "load_from_file.yaml:9", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A model is a range of an open file. */
static void case_load_from_file_descriptor(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFileDescriptor(support_open(run, "packed.bin"), 4096, 576, error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_file_descriptor.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = AtollModelGetOperatorCount(model);
		if (!support_int(run, "load_from_file_descriptor.yaml:5", (long long)result, (long long)1))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Without offset and size the whole file is the model. */
static void case_load_from_file_descriptor_whole(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFileDescriptor(support_open(run, "add_1x4_f32.tflite"), 0, -1, error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_file_descriptor_whole.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = AtollModelGetSubgraphCount(model);
		if (!support_int(run, "load_from_file_descriptor_whole.yaml:5", (long long)result, (long long)1))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A range that starts elsewhere holds no model. */
static void case_load_from_file_descriptor_wrong_range(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		AtollErrorClear(error_);
		failed_model = AtollModelCreateFromFileDescriptor(support_open(run, "packed.bin"), 0, 576, error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_from_file_descriptor_wrong_range.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* A path without a file is the error not_found, and the text names the path. */
static void case_load_missing_file(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		AtollErrorClear(error_);
		failed_model = AtollModelCreateFromFile(support_path(run, "no_such_model.tflite"), error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_missing_file.yaml:4", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "load_missing_file.yaml:4", result, "no_such_model.tflite"))
				goto done;
		}
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* Bytes of something else are not a model. */
static void case_load_not_a_model(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		AtollErrorClear(error_);
		failed_model = AtollModelCreate("These are words, and there are enough of them to be read as a header.", 69, error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_not_a_model.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* Bytes that stop early are not a model. */
static void case_load_truncated_bytes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *failed_model = NULL;
	{
		size_t data_size = 0;
		const void *data = support_file(run, "add_1x4_f32.tflite", 100, &data_size);
		AtollErrorClear(error_);
		failed_model = AtollModelCreate(data, data_size, error_);
		int code = 0;
		if (failed_model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "load_truncated_bytes.yaml:4", code, 102, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteModelDelete(failed_model);
	AtollErrorDelete(error_);
}

/* The log callback gets the text of what went wrong. */
static void case_log_callback(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	struct support_recorder log = {0};
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "broadcast_conflict_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "log_callback.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		TfLiteInterpreterOptionsSetNumThreads(options, 2);
	}
	{
		TfLiteInterpreterOptionsSetErrorReporter(options, record_LogCallback, &log);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "log_callback.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "log_callback.yaml:9", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		if (!support_contains(run, "log_callback.yaml:10", log.text, "ADD"))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A copy of options is independent of the original. */
static void case_options_copy(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreterOptions *copy = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_copy.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		copy = TfLiteInterpreterOptionsCopy(options);
		int code = 0;
		if (copy == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_copy.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		TfLiteInterpreterOptionsDelete(options);
		options = NULL;
	}
	{
		TfLiteInterpreterOptionsSetNumThreads(copy, 1);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, copy, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_copy.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = TfLiteInterpreterGetInputTensorCount(interpreter);
		if (!support_int(run, "options_copy.yaml:10", (long long)result, (long long)1))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(copy);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Without rewriting the graph the result is the same. */
static void case_options_passes(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreterOptions *options = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "many_adds_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		options = TfLiteInterpreterOptionsCreate();
		int code = 0;
		if (options == NULL) {
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_passes.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		AtollInterpreterOptionsSetPasses(options, 0);
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, options, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_passes.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_passes.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_passes.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetInputTensorCount(interpreter);
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		if (!(x != NULL))
			goto done;
		(void)count;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\077\000\000\000\301", 8);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "options_passes.yaml:11", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "options_passes.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetOutputTensorCount(interpreter);
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		if (!(y != NULL))
			goto done;
		(void)count;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "options_passes.yaml:14", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "options_passes.yaml:14", result, result_size, "\000\000\010A\000\000\000\000", 8))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An output that does not exist is the error out_of_range, below zero and above. */
static void case_output_out_of_range(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const TfLiteTensor* result = TfLiteInterpreterGetOutputTensor(interpreter, 1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "output_out_of_range.yaml:5", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const TfLiteTensor* result = TfLiteInterpreterGetOutputTensor(interpreter, -1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "output_out_of_range.yaml:6", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A tensor that is not quantized has no scales. */
static void case_quantization_none(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteQuantizationParams result = TfLiteTensorQuantizationParams(x);
		if (!support_float(run, "quantization_none.yaml:5", (double)result.scale, (double)(float)0.0))
			goto done;
		if (!support_int(run, "quantization_none.yaml:5", (long long)result.zero_point, (long long)0))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetQuantizationChannelCount(x);
		if (!support_int(run, "quantization_none.yaml:6", count < 0 ? 0 : count, 0))
			goto done;
		(void)count;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A tensor with one scale per channel has no single one. */
static void case_quantization_per_channel(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "dequantize_channels_i8.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetQuantizationChannelCount(x);
		if (!support_int(run, "quantization_per_channel.yaml:5", count < 0 ? 0 : count, 2))
			goto done;
		{
			float result = AtollTensorGetQuantizationScale(x, 0);
			if (!support_float(run, "quantization_per_channel.yaml:5", (double)result, (double)(float)0.5))
				goto done;
		}
		{
			float result = AtollTensorGetQuantizationScale(x, 1);
			if (!support_float(run, "quantization_per_channel.yaml:5", (double)result, (double)(float)2.0))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollTensorGetQuantizationChannelCount(x);
		if (!support_int(run, "quantization_per_channel.yaml:6", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = AtollTensorGetQuantizationZeroPoint(x, 0);
			if (!support_int(run, "quantization_per_channel.yaml:6", (long long)result, (long long)0))
				goto done;
		}
		{
			int32_t result = AtollTensorGetQuantizationZeroPoint(x, 1);
			if (!support_int(run, "quantization_per_channel.yaml:6", (long long)result, (long long)0))
				goto done;
		}
		(void)count;
	}
	{
		int32_t result = AtollTensorGetQuantizedDimension(x);
		if (!support_int(run, "quantization_per_channel.yaml:7", (long long)result, (long long)1))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Scale and zero point of a quantized tensor. */
static void case_quantization_per_tensor(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "quantize_1x4_i8.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(y);
		if (!support_int(run, "quantization_per_tensor.yaml:5", (long long)result, (long long)kTfLiteInt8))
			goto done;
	}
	{
		TfLiteQuantizationParams result = TfLiteTensorQuantizationParams(y);
		if (!support_float(run, "quantization_per_tensor.yaml:6", (double)result.scale, (double)(float)0.5))
			goto done;
		if (!support_int(run, "quantization_per_tensor.yaml:6", (long long)result.zero_point, (long long)-3))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* One scale for the whole tensor is a list of one. */
static void case_quantization_single_scale(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "quantize_1x4_i8.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetQuantizationChannelCount(y);
		if (!support_int(run, "quantization_single_scale.yaml:5", count < 0 ? 0 : count, 1))
			goto done;
		{
			float result = AtollTensorGetQuantizationScale(y, 0);
			if (!support_float(run, "quantization_single_scale.yaml:5", (double)result, (double)(float)0.5))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollTensorGetQuantizationChannelCount(y);
		if (!support_int(run, "quantization_single_scale.yaml:6", count < 0 ? 0 : count, 1))
			goto done;
		{
			int32_t result = AtollTensorGetQuantizationZeroPoint(y, 0);
			if (!support_int(run, "quantization_single_scale.yaml:6", (long long)result, (long long)-3))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Quantization rounds, shifts and saturates. */
static void case_quantize_runs(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "quantize_1x4_i8.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\000\000\000\200\077\000\000z\304\000\000zD", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "quantize_runs.yaml:5", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "quantize_runs.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "quantize_runs.yaml:7", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "quantize_runs.yaml:7", result, result_size, "\375\377\200\177", 4))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Numbers that Interpreter does not take are refused. */
static void case_range_interpreter(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteInterpreterGetInputTensor(interpreter, -1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "range_interpreter.yaml:6", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const TfLiteTensor* result = TfLiteInterpreterGetOutputTensor(interpreter, -1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "range_interpreter.yaml:9", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteInterpreterGetTensor(interpreter, -1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "range_interpreter.yaml:12", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {1};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, -1, arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "range_interpreter.yaml:15", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {1};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, -1, arg_dims, 1, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "range_interpreter.yaml:20", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetDeadline(interpreter, -1, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "range_interpreter.yaml:25", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetInputMemory(interpreter, -1, NULL, 0, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "range_interpreter.yaml:28", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterSetOutputMemory(interpreter, -1, NULL, 0, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "range_interpreter.yaml:31", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Variables without memory cannot be reset. */
static void case_reset_before_allocate(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "counter_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterResetVariableTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "reset_before_allocate.yaml:5", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* After a resize the tensors have no memory until they are allocated. */
static void case_resize_needs_allocate(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 2);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_needs_allocate.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_needs_allocate.yaml:6", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_needs_allocate.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_needs_allocate.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An axis cannot have a negative size. */
static void case_resize_negative_dim(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {-2, 4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 2);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_negative_dim.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Resizing an input that does not exist fails and changes nothing. */
static void case_resize_out_of_range(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {1, 4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 7, arg_dims, 2);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_out_of_range.yaml:5", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_out_of_range.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_out_of_range.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An input takes a new shape at the next allocation, and the output follows. */
static void case_resize_then_run(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 2);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_then_run.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_then_run.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "resize_then_run.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(x);
		if (!support_int(run, "resize_then_run.yaml:8", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteTensorDim(x, 0);
			if (!support_int(run, "resize_then_run.yaml:8", (long long)result, (long long)2))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(x, 1);
			if (!support_int(run, "resize_then_run.yaml:8", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\000\000\000\000\200\077\000\000\000@\000\000@@\000\000\200@\000\000\240@\000\000\300@\000\000\340@", 32);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "resize_then_run.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_then_run.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "resize_then_run.yaml:11", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "resize_then_run.yaml:12", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "resize_then_run.yaml:12", result, result_size, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@\000\000\240@\000\000\300@\000\000\340@\000\000\000A", 32))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A loose resize may change the rank. */
static void case_resize_to_other_rank(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 1, 3};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 3);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_to_other_rank.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_to_other_rank.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "resize_to_other_rank.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(y);
		if (!support_int(run, "resize_to_other_rank.yaml:8", count < 0 ? 0 : count, 3))
			goto done;
		{
			int32_t result = TfLiteTensorDim(y, 0);
			if (!support_int(run, "resize_to_other_rank.yaml:8", (long long)result, (long long)2))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(y, 1);
			if (!support_int(run, "resize_to_other_rank.yaml:8", (long long)result, (long long)1))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(y, 2);
			if (!support_int(run, "resize_to_other_rank.yaml:8", (long long)result, (long long)3))
				goto done;
		}
		(void)count;
	}
	{
		size_t result = TfLiteTensorByteSize(y);
		if (!support_int(run, "resize_to_other_rank.yaml:9", (long long)result, (long long)24))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An axis of size zero is a tensor without data, and it runs. */
static void case_resize_to_zero(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {0, 4};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 2);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_to_zero.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_to_zero.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_to_zero.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "resize_to_zero.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		size_t result = TfLiteTensorByteSize(y);
		if (!support_int(run, "resize_to_zero.yaml:9", (long long)result, (long long)0))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A shape whose size does not fit into memory is an error, not a crash. */
static void case_resize_too_large(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2147483647, 2147483647, 2147483647};
		const int status = (int)TfLiteInterpreterResizeInputTensor(interpreter, 0, arg_dims, 3);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_too_large.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "resize_too_large.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The library says its own version and how it was built. */
static void case_runtime_atoll_version(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	{
		const char* result = AtollVersion();
		if (!support_contains(run, "runtime_atoll_version.yaml:4", result, "0.1"))
			goto done;
	}
	{
		const char* result = AtollBuildFeatures();
		(void)result;
	}
	goto done;
done:
	AtollErrorDelete(error_);
}

/* The library says which API level and which file format it implements. */
static void case_runtime_version(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	{
		const char* result = TfLiteVersion();
		if (!support_contains(run, "runtime_version.yaml:4", result, "2."))
			goto done;
	}
	{
		const char* result = TfLiteExtensionApisVersion();
		if (!support_contains(run, "runtime_version.yaml:5", result, "."))
			goto done;
	}
	{
		int result = TfLiteSchemaVersion();
		if (!support_int(run, "runtime_version.yaml:6", (long long)result, (long long)3))
			goto done;
	}
	goto done;
done:
	AtollErrorDelete(error_);
}

/* A runner needs its own allocation. */
static void case_signature_before_allocate(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_before_allocate.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerInvoke(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_before_allocate.yaml:6", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Cancelling through a runner needs the option for it, like cancelling the interpreter. */
static void case_signature_cancel(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:20", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:21", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "fixtures.yaml:22", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:23", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerCancel(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_cancel.yaml:5", code, 111, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerInvoke(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_cancel.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A model without signatures has no keys. */
static void case_signature_none(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetSignatureCount(interpreter);
		if (!support_int(run, "signature_none.yaml:5", count < 0 ? 0 : count, 0))
			goto done;
		(void)count;
	}
	{
		TfLiteSignatureRunner* result = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_none.yaml:6", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The second signature of a model may run another subgraph, whose tensors count from 0 again. */
static void case_signature_other_subgraph(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_signatures_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "twice");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_other_subgraph.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = AtollSignatureRunnerGetSubgraph(runner);
		if (!support_int(run, "signature_other_subgraph.yaml:6", (long long)result, (long long)1))
			goto done;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetInputCount(runner);
		if (!support_int(run, "signature_other_subgraph.yaml:7", count < 0 ? 0 : count, 1))
			goto done;
		{
			int32_t result = AtollSignatureRunnerGetInputTensorIndex(runner, 0);
			if (!support_int(run, "signature_other_subgraph.yaml:7", (long long)result, (long long)0))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetOutputCount(runner);
		if (!support_int(run, "signature_other_subgraph.yaml:8", count < 0 ? 0 : count, 1))
			goto done;
		{
			int32_t result = AtollSignatureRunnerGetOutputTensorIndex(runner, 0);
			if (!support_int(run, "signature_other_subgraph.yaml:8", (long long)result, (long long)1))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A runner resizes open axes by name. */
static void case_signature_resize(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	const TfLiteTensor *sum = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:20", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:21", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "fixtures.yaml:22", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:23", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {3};
		const int status = (int)TfLiteSignatureRunnerResizeInputTensor(runner, "a", arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {3};
		const int status = (int)TfLiteSignatureRunnerResizeInputTensor(runner, "b", arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		sum = TfLiteSignatureRunnerGetOutputTensor(runner, "sum");
		int code = 0;
		if (sum == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_resize.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(sum);
		if (!support_int(run, "signature_resize.yaml:9", count < 0 ? 0 : count, 1))
			goto done;
		{
			int32_t result = TfLiteTensorDim(sum, 0);
			if (!support_int(run, "signature_resize.yaml:9", (long long)result, (long long)3))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A loose resize gives an input any shape, even where the model declares a closed one. */
static void case_signature_resize_loose(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_signatures_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "twice");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_resize_loose.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 3};
		AtollErrorClear(error_);
		const int status = (int)AtollSignatureRunnerResizeInputTensorLoose(runner, "x", arg_dims, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize_loose.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize_loose.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteSignatureRunnerGetOutputTensor(runner, "y");
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_resize_loose.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(y);
		if (!support_int(run, "signature_resize_loose.yaml:9", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteTensorDim(y, 0);
			if (!support_int(run, "signature_resize_loose.yaml:9", (long long)result, (long long)2))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(y, 1);
			if (!support_int(run, "signature_resize_loose.yaml:9", (long long)result, (long long)3))
				goto done;
		}
		(void)count;
	}
	{
		static const int arg_dims[] = {1};
		AtollErrorClear(error_);
		const int status = (int)AtollSignatureRunnerResizeInputTensorLoose(runner, "nothing", arg_dims, 1, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize_loose.yaml:10", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Resizing an input that the signature does not have fails. */
static void case_signature_resize_unknown(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:20", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:21", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "fixtures.yaml:22", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:23", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {3};
		const int status = (int)TfLiteSignatureRunnerResizeInputTensor(runner, "nobody", arg_dims, 1);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_resize_unknown.yaml:5", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A signature runs by name. */
static void case_signature_run(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	TfLiteTensor *a = NULL;
	TfLiteTensor *b = NULL;
	const TfLiteTensor *sum = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:20", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:21", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "fixtures.yaml:22", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:23", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetInputCount(runner);
		if (!support_int(run, "signature_run.yaml:5", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char* result = TfLiteSignatureRunnerGetInputName(runner, 0);
			if (!support_text(run, "signature_run.yaml:5", result, "a"))
				goto done;
		}
		{
			const char* result = TfLiteSignatureRunnerGetInputName(runner, 1);
			if (!support_text(run, "signature_run.yaml:5", result, "b"))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetOutputCount(runner);
		if (!support_int(run, "signature_run.yaml:6", count < 0 ? 0 : count, 1))
			goto done;
		{
			const char* result = TfLiteSignatureRunnerGetOutputName(runner, 0);
			if (!support_text(run, "signature_run.yaml:6", result, "sum"))
				goto done;
		}
		(void)count;
	}
	{
		a = TfLiteSignatureRunnerGetInputTensor(runner, "a");
		int code = 0;
		if (a == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_run.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		b = TfLiteSignatureRunnerGetInputTensor(runner, "b");
		int code = 0;
		if (b == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_run.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(a, "\000\000\200\077\000\000\000@", 8);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "signature_run.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(b, "\000\000 A\000\000\240A", 8);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "signature_run.yaml:10", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerInvoke(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_run.yaml:11", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		sum = TfLiteSignatureRunnerGetOutputTensor(runner, "sum");
		int code = 0;
		if (sum == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_run.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(sum);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(sum, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "signature_run.yaml:13", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "signature_run.yaml:13", result, result_size, "\000\0000A\000\000\260A", 8))
			goto done;
		support_record(run, "sum", result, result_size);
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A signature of another subgraph runs that one. */
static void case_signature_second_subgraph(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_signatures_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "twice");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteSignatureRunnerGetInputTensor(runner, "x");
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000@@\000\000\200\300", 8);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerInvoke(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteSignatureRunnerGetOutputTensor(runner, "y");
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "signature_second_subgraph.yaml:11", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "signature_second_subgraph.yaml:11", result, result_size, "\000\000\300@\000\000\000\301", 8))
			goto done;
		support_record(run, "y", result, result_size);
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A signature knows its subgraph and where its tensors are in it, in the order of their names. */
static void case_signature_tensor_indices(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:20", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:21", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "fixtures.yaml:22", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:23", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		int32_t result = AtollSignatureRunnerGetSubgraph(runner);
		if (!support_int(run, "signature_tensor_indices.yaml:5", (long long)result, (long long)0))
			goto done;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetInputCount(runner);
		if (!support_int(run, "signature_tensor_indices.yaml:6", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char* result = TfLiteSignatureRunnerGetInputName(runner, 0);
			if (!support_text(run, "signature_tensor_indices.yaml:6", result, "a"))
				goto done;
		}
		{
			const char* result = TfLiteSignatureRunnerGetInputName(runner, 1);
			if (!support_text(run, "signature_tensor_indices.yaml:6", result, "b"))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetInputCount(runner);
		if (!support_int(run, "signature_tensor_indices.yaml:7", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = AtollSignatureRunnerGetInputTensorIndex(runner, 0);
			if (!support_int(run, "signature_tensor_indices.yaml:7", (long long)result, (long long)1))
				goto done;
		}
		{
			int32_t result = AtollSignatureRunnerGetInputTensorIndex(runner, 1);
			if (!support_int(run, "signature_tensor_indices.yaml:7", (long long)result, (long long)0))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)TfLiteSignatureRunnerGetOutputCount(runner);
		if (!support_int(run, "signature_tensor_indices.yaml:8", count < 0 ? 0 : count, 1))
			goto done;
		{
			int32_t result = AtollSignatureRunnerGetOutputTensorIndex(runner, 0);
			if (!support_int(run, "signature_tensor_indices.yaml:8", (long long)result, (long long)2))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An unknown signature is the error not_found, which names it. */
static void case_signature_unknown(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteSignatureRunner* result = TfLiteInterpreterGetSignatureRunner(interpreter, "nobody");
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_unknown.yaml:5", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An input or output that the signature does not have is the error not_found. */
static void case_signature_unknown_input(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:20", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:21", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "fixtures.yaml:22", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerAllocateTensors(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:23", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteSignatureRunnerGetInputTensor(runner, "nobody");
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_unknown_input.yaml:5", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const TfLiteTensor* result = TfLiteSignatureRunnerGetOutputTensor(runner, "a");
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "signature_unknown_input.yaml:6", code, 103, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* What needs a state of Interpreter is refused without it. */
static void case_stateless_interpreter(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "stateless_interpreter.yaml:6", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterResetVariableTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "stateless_interpreter.yaml:7", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* What needs a state of SignatureRunner is refused without it. */
static void case_stateless_signature_runner(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteSignatureRunner *runner = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "signature_add_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serving_default");
		int code = 0;
		if (runner == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 103;
		}
		if (!support_code(run, "stateless_signature_runner.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteSignatureRunnerInvoke(runner);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "stateless_signature_runner.yaml:9", code, 106, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteSignatureRunnerDelete(runner);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A model without open axes refuses every other shape, and accepts its own. */
static void case_strict_resize_closed_shape(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 4};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, 0, arg_dims, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_closed_shape.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {1, 4};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, 0, arg_dims, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_closed_shape.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A strict resize keeps the rank. */
static void case_strict_resize_rank(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_dynamic_batch_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 2, 4};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, 0, arg_dims, 3, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_rank.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {2, 4};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, 3, arg_dims, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_rank.yaml:6", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A strict resize changes open axes only. */
static void case_strict_resize_refused(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_dynamic_batch_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {3, 5};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, 0, arg_dims, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_refused.yaml:5", code, 100, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const int arg_dims[] = {3, 4};
		AtollErrorClear(error_);
		const int status = (int)AtollInterpreterResizeInputTensorStrict(interpreter, 0, arg_dims, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_refused.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "strict_resize_refused.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "strict_resize_refused.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(y);
		if (!support_int(run, "strict_resize_refused.yaml:9", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteTensorDim(y, 0);
			if (!support_int(run, "strict_resize_refused.yaml:9", (long long)result, (long long)3))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(y, 1);
			if (!support_int(run, "strict_resize_refused.yaml:9", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* New strings replace the old ones, longer or shorter. */
static void case_string_replaced(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "reshape_2_str.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const char *const arg_strings[] = {"a much longer text than before", "b"};
		static const size_t arg_strings_sizes[] = {30, 1};
		AtollErrorClear(error_);
		const int status = (int)AtollTensorSetStrings(x, arg_strings, arg_strings_sizes, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "string_replaced.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const char *const arg_strings[] = {"x", ""};
		static const size_t arg_strings_sizes[] = {1, 0};
		AtollErrorClear(error_);
		const int status = (int)AtollTensorSetStrings(x, arg_strings, arg_strings_sizes, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "string_replaced.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetStringCount(x);
		if (!support_int(run, "string_replaced.yaml:7", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char *result = NULL;
			size_t result_size = 0;
			if (!support_int(run, "string_replaced.yaml:7", AtollTensorGetString(x, 0, &result, &result_size, error_), 0))
				goto done;
			if (!support_bytes(run, "string_replaced.yaml:7", result, result_size, "x", 1))
				goto done;
		}
		{
			const char *result = NULL;
			size_t result_size = 0;
			if (!support_int(run, "string_replaced.yaml:7", AtollTensorGetString(x, 1, &result, &result_size, error_), 0))
				goto done;
			if (!support_bytes(run, "string_replaced.yaml:7", result, result_size, "", 0))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Strings go in, with any length, and come out. */
static void case_string_tensor(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "reshape_2_str.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const char *const arg_strings[] = {"", "two words"};
		static const size_t arg_strings_sizes[] = {0, 9};
		AtollErrorClear(error_);
		const int status = (int)AtollTensorSetStrings(x, arg_strings, arg_strings_sizes, 2, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "string_tensor.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetStringCount(x);
		if (!support_int(run, "string_tensor.yaml:6", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char *result = NULL;
			size_t result_size = 0;
			if (!support_int(run, "string_tensor.yaml:6", AtollTensorGetString(x, 0, &result, &result_size, error_), 0))
				goto done;
			if (!support_bytes(run, "string_tensor.yaml:6", result, result_size, "", 0))
				goto done;
		}
		{
			const char *result = NULL;
			size_t result_size = 0;
			if (!support_int(run, "string_tensor.yaml:6", AtollTensorGetString(x, 1, &result, &result_size, error_), 0))
				goto done;
			if (!support_bytes(run, "string_tensor.yaml:6", result, result_size, "two words", 9))
				goto done;
		}
		(void)count;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "string_tensor.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetStringCount(y);
		if (!support_int(run, "string_tensor.yaml:8", count < 0 ? 0 : count, 2))
			goto done;
		{
			const char *result = NULL;
			size_t result_size = 0;
			if (!support_int(run, "string_tensor.yaml:8", AtollTensorGetString(y, 0, &result, &result_size, error_), 0))
				goto done;
			if (!support_bytes(run, "string_tensor.yaml:8", result, result_size, "", 0))
				goto done;
		}
		{
			const char *result = NULL;
			size_t result_size = 0;
			if (!support_int(run, "string_tensor.yaml:8", AtollTensorGetString(y, 1, &result, &result_size, error_), 0))
				goto done;
			if (!support_bytes(run, "string_tensor.yaml:8", result, result_size, "two words", 9))
				goto done;
		}
		(void)count;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The number of strings is that of the elements. */
static void case_string_wrong_count(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "reshape_2_str.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		static const char *const arg_strings[] = {"only one"};
		static const size_t arg_strings_sizes[] = {8};
		AtollErrorClear(error_);
		const int status = (int)AtollTensorSetStrings(x, arg_strings, arg_strings_sizes, 1, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "string_wrong_count.yaml:5", code, 113, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Only tensors of type string have strings. */
static void case_string_wrong_type(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollTensorGetStringCount(x);
		if (!support_code(run, "string_wrong_type.yaml:5", count < 0 ? 112 : 0, 112, NULL))
			goto done;
	}
	{
		static const char *const arg_strings[] = {"a", "b", "c", "d"};
		static const size_t arg_strings_sizes[] = {1, 1, 1, 1};
		AtollErrorClear(error_);
		const int status = (int)AtollTensorSetStrings(x, arg_strings, arg_strings_sizes, 4, error_);
		int code = 0;
		if (status != 0) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "string_wrong_type.yaml:6", code, 112, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* The tensors of every subgraph can be looked at, whether a signature runs it or not. */
static void case_subgraph_tensors(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *u = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "two_signatures_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollInterpreterGetSubgraphTensorCount(interpreter, 1);
		if (!support_int(run, "subgraph_tensors.yaml:5", count, 2))
			goto done;
		(void)count;
	}
	{
		const long long count = (long long)AtollInterpreterGetSubgraphTensorCount(interpreter, 1);
		u = AtollInterpreterGetSubgraphTensor(interpreter, 1, 0);
		if (!(u != NULL))
			goto done;
		(void)count;
	}
	{
		const char* result = TfLiteTensorName(u);
		if (!support_text(run, "subgraph_tensors.yaml:7", result, "u"))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(u);
		if (!support_int(run, "subgraph_tensors.yaml:8", count < 0 ? 0 : count, 1))
			goto done;
		{
			int32_t result = TfLiteTensorDim(u, 0);
			if (!support_int(run, "subgraph_tensors.yaml:8", (long long)result, (long long)2))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollInterpreterGetSubgraphTensorCount(interpreter, 2);
		if (!support_code(run, "subgraph_tensors.yaml:9", count < 0 ? 101 : 0, 101, NULL))
			goto done;
	}
	{
		const long long count = (long long)AtollInterpreterGetSubgraphTensorCount(interpreter, -1);
		if (!support_code(run, "subgraph_tensors.yaml:10", count < 0 ? 101 : 0, 101, NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A tensor knows its name, type, shape and size. */
static void case_tensor_metadata(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_dynamic_batch_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const char* result = TfLiteTensorName(x);
		if (!support_text(run, "tensor_metadata.yaml:5", result, "x"))
			goto done;
	}
	{
		TfLiteType result = TfLiteTensorType(x);
		if (!support_int(run, "tensor_metadata.yaml:6", (long long)result, (long long)kTfLiteFloat32))
			goto done;
	}
	{
		const long long count = (long long)TfLiteTensorNumDims(x);
		if (!support_int(run, "tensor_metadata.yaml:7", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = TfLiteTensorDim(x, 0);
			if (!support_int(run, "tensor_metadata.yaml:7", (long long)result, (long long)1))
				goto done;
		}
		{
			int32_t result = TfLiteTensorDim(x, 1);
			if (!support_int(run, "tensor_metadata.yaml:7", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	{
		const long long count = (long long)AtollTensorGetNumDimsSignature(x);
		if (!support_int(run, "tensor_metadata.yaml:8", count < 0 ? 0 : count, 2))
			goto done;
		{
			int32_t result = AtollTensorGetDimSignature(x, 0);
			if (!support_int(run, "tensor_metadata.yaml:8", (long long)result, (long long)-1))
				goto done;
		}
		{
			int32_t result = AtollTensorGetDimSignature(x, 1);
			if (!support_int(run, "tensor_metadata.yaml:8", (long long)result, (long long)4))
				goto done;
		}
		(void)count;
	}
	{
		size_t result = TfLiteTensorByteSize(x);
		if (!support_int(run, "tensor_metadata.yaml:9", (long long)result, (long long)16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A tensor index below zero or beyond the count is the error out_of_range. */
static void case_tensor_out_of_range(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteInterpreterGetTensor(interpreter, 1000);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "tensor_out_of_range.yaml:5", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		TfLiteTensor* result = TfLiteInterpreterGetTensor(interpreter, -1);
		int code = 0;
		if (result == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "tensor_out_of_range.yaml:6", code, 101, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* Two interpreters of one model do not see each other's data. */
static void case_two_interpreters_one_model(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	TfLiteInterpreter *other = NULL;
	TfLiteTensor *other_x = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		other = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (other == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(other);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(other, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:6", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		other_x = TfLiteInterpreterGetInputTensor(other, 0);
		int code = 0;
		if (other_x == NULL) {
			AtollInterpreterGetLastError(other, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(other_x, "\000\000\020A\000\000\020A\000\000\020A\000\000\020A", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:9", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:10", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(other);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(other, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:11", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "two_interpreters_one_model.yaml:12", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "two_interpreters_one_model.yaml:12", result, result_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(other);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* An operator that nobody implements is named when the interpreter is made. */
static void case_unresolved_operator(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *failed_interpreter = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "unknown_custom_op.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:4", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		failed_interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (failed_interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "unresolved_operator.yaml:5", code, 7, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
		{
			const char * result = AtollErrorGetMessage(error_);
			if (!support_contains(run, "unresolved_operator.yaml:5", result, "NobodyKnowsThis"))
				goto done;
		}
	}
	goto done;
done:
	TfLiteInterpreterDelete(failed_interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A variable tensor keeps its value from run to run until it is reset. */
static void case_variables_reset(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "counter_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const long long count = (long long)TfLiteInterpreterGetVariableTensorCount(interpreter);
		if (!support_int(run, "variables_reset.yaml:5", count, 1))
			goto done;
		(void)count;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077", 4);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "variables_reset.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "variables_reset.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "variables_reset.yaml:8", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "variables_reset.yaml:8", result, result_size, "\000\000\200\077", 4))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "variables_reset.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "variables_reset.yaml:10", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "variables_reset.yaml:10", result, result_size, "\000\000\000@", 4))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterResetVariableTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "variables_reset.yaml:11", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "variables_reset.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const size_t result_size = TfLiteTensorByteSize(y);
		void *result = support_memory(run, result_size);
		const int status = (int)TfLiteTensorCopyToBuffer(y, result, result_size);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "variables_reset.yaml:13", code, 0, code ? NULL : NULL))
			goto done;
		if (!support_bytes(run, "variables_reset.yaml:13", result, result_size, "\000\000\200\077", 4))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* There is no view of a tensor without memory. */
static void case_view_before_allocate(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	void *view = NULL;
	size_t view_size = 0;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:8", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "view_before_allocate.yaml:5", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		view = TfLiteTensorData(x);
		view_size = TfLiteTensorByteSize(x);
		if (!support_int(run, "view_before_allocate.yaml:6", view == NULL && view_size != 0, 1))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A view shows what a run wrote, without a copy. */
static void case_view_reads_result(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	void *input = NULL;
	size_t input_size = 0;
	void *output = NULL;
	size_t output_size = 0;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		input = TfLiteTensorData(x);
		input_size = TfLiteTensorByteSize(x);
		if (!support_int(run, "view_reads_result.yaml:5", input == NULL && input_size != 0, 0))
			goto done;
	}
	{
		if (!support_int(run, "view_reads_result.yaml:6", (long long)input_size, 16))
			goto done;
		memcpy(input, "\000\000\200\077\000\000\000@\000\000@@\000\000\200@", 16);
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "view_reads_result.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		output = TfLiteTensorData(y);
		output_size = TfLiteTensorByteSize(y);
		if (!support_int(run, "view_reads_result.yaml:8", output == NULL && output_size != 0, 0))
			goto done;
	}
	{
		if (!support_bytes(run, "view_reads_result.yaml:9", output, output_size, "\000\000\000@\000\000@@\000\000\200@\000\000\240@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

/* A run moves nothing, so a view stays valid over it. */
static void case_view_survives_invoke(struct support_run *run)
{
	AtollError *error_ = AtollErrorCreate();
	TfLiteModel *model = NULL;
	TfLiteInterpreter *interpreter = NULL;
	TfLiteTensor *x = NULL;
	const TfLiteTensor *y = NULL;
	void *view = NULL;
	size_t view_size = 0;
	{
		AtollErrorClear(error_);
		model = AtollModelCreateFromFile(support_path(run, "add_1x4_f32.tflite"), error_);
		int code = 0;
		if (model == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:12", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		AtollErrorClear(error_);
		interpreter = AtollInterpreterCreate(model, NULL, error_);
		int code = 0;
		if (interpreter == NULL) {
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:13", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterAllocateTensors(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "fixtures.yaml:14", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		x = TfLiteInterpreterGetInputTensor(interpreter, 0);
		int code = 0;
		if (x == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:15", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		y = TfLiteInterpreterGetOutputTensor(interpreter, 0);
		int code = 0;
		if (y == NULL) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : 0;
			code = code > 1 ? code : 101;
		}
		if (!support_code(run, "fixtures.yaml:16", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		view = TfLiteTensorData(y);
		view_size = TfLiteTensorByteSize(y);
		if (!support_int(run, "view_survives_invoke.yaml:5", view == NULL && view_size != 0, 0))
			goto done;
	}
	{
		const int status = (int)TfLiteTensorCopyFromBuffer(x, "\000\000\200\077\000\000\200\077\000\000\200\077\000\000\200\077", 16);
		int code = 0;
		if (status != 0) {
			code = code != 0 ? code : status;
			code = code > 1 ? code : 113;
		}
		if (!support_code(run, "view_survives_invoke.yaml:6", code, 0, code ? NULL : NULL))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "view_survives_invoke.yaml:7", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		if (!support_bytes(run, "view_survives_invoke.yaml:8", view, view_size, "\000\000\000@\000\000\000@\000\000\000@\000\000\000@", 16))
			goto done;
	}
	{
		const int status = (int)TfLiteInterpreterInvoke(interpreter);
		int code = 0;
		if (status != 0) {
			AtollInterpreterGetLastError(interpreter, error_);
			code = (int)AtollErrorGetCode(error_);
			code = code != 0 ? code : status;
			code = code > 1 ? code : 1;
		}
		if (!support_code(run, "view_survives_invoke.yaml:9", code, 0, code ? AtollErrorGetMessage(error_) : NULL))
			goto done;
	}
	{
		if (!support_bytes(run, "view_survives_invoke.yaml:10", view, view_size, "\000\000\000@\000\000\000@\000\000\000@\000\000\000@", 16))
			goto done;
	}
	goto done;
done:
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error_);
}

static const struct support_case cases[] = {
	{"allocate_twice", case_allocate_twice, NULL},
	{"arena_bytes", case_arena_bytes, NULL},
	{"caller_memory", case_caller_memory, NULL},
	{"caller_memory_out_of_range", case_caller_memory_out_of_range, NULL},
	{"caller_memory_output", case_caller_memory_output, NULL},
	{"caller_memory_too_small", case_caller_memory_too_small, NULL},
	{"caller_memory_unset", case_caller_memory_unset, NULL},
	{"cancel_between_runs", case_cancel_between_runs, NULL},
	{"cancel_not_enabled", case_cancel_not_enabled, NULL},
	{"close_interpreter_closes_runner", NULL, "the SDK finds this mistake"},
	{"close_model_first", case_close_model_first, NULL},
	{"close_options_first", case_close_options_first, NULL},
	{"close_twice", case_close_twice, NULL},
	{"closed_interpreter", NULL, "the SDK finds this mistake"},
	{"closed_interpreter_options", NULL, "the SDK finds this mistake; the SDK checks ranges of options"},
	{"closed_model", NULL, "the SDK finds this mistake"},
	{"closed_signature_runner", NULL, "the SDK finds this mistake"},
	{"closed_tensor", NULL, "the SDK finds this mistake"},
	{"closed_tensor_info", NULL, "the SDK finds this mistake"},
	{"copy_before_allocate", NULL, "the SDK checks that there is memory"},
	{"copy_bool", case_copy_bool, NULL},
	{"copy_float16", case_copy_float16, NULL},
	{"copy_float64", case_copy_float64, NULL},
	{"copy_int16", case_copy_int16, NULL},
	{"copy_int32", case_copy_int32, NULL},
	{"copy_int64", case_copy_int64, NULL},
	{"copy_int8", case_copy_int8, NULL},
	{"copy_uint16", case_copy_uint16, NULL},
	{"copy_uint32", case_copy_uint32, NULL},
	{"copy_uint8", case_copy_uint8, NULL},
	{"copy_wrong_size", case_copy_wrong_size, NULL},
	{"deadline", case_deadline, NULL},
	{"dynamic_output", case_dynamic_output, NULL},
	{"dynamic_output_shrinks", case_dynamic_output_shrinks, NULL},
	{"error_names_operator", case_error_names_operator, NULL},
	{"error_text_names_shapes", case_error_text_names_shapes, NULL},
	{"error_then_works", case_error_then_works, NULL},
	{"escaped_view_goes_stale", NULL, "the SDK finds this mistake"},
	{"input_out_of_range", case_input_out_of_range, NULL},
	{"inspect_metadata", case_inspect_metadata, NULL},
	{"inspect_metadata_unknown", case_inspect_metadata_unknown, NULL},
	{"inspect_model", case_inspect_model, NULL},
	{"inspect_no_description", case_inspect_no_description, NULL},
	{"inspect_open_axes", case_inspect_open_axes, NULL},
	{"inspect_scalar", case_inspect_scalar, NULL},
	{"inspect_signature_unknown", case_inspect_signature_unknown, NULL},
	{"inspect_signatures", case_inspect_signatures, NULL},
	{"inspect_two_subgraphs", case_inspect_two_subgraphs, NULL},
	{"interpreter_counts", case_interpreter_counts, NULL},
	{"interpreter_tensor_indices", case_interpreter_tensor_indices, NULL},
	{"invoke_add", case_invoke_add, NULL},
	{"invoke_before_allocate", case_invoke_before_allocate, NULL},
	{"invoke_special_values", case_invoke_special_values, NULL},
	{"invoke_twice", case_invoke_twice, NULL},
	{"invoke_two_outputs", case_invoke_two_outputs, NULL},
	{"invoke_two_threads", case_invoke_two_threads, NULL},
	{"lease_blocks_allocate", NULL, "the SDK finds this mistake"},
	{"leased_interpreter", NULL, "the SDK finds this mistake"},
	{"leased_signature_runner", NULL, "the SDK finds this mistake"},
	{"leased_tensor", NULL, "the SDK finds this mistake"},
	{"limit_arena_bytes", case_limit_arena_bytes, NULL},
	{"limit_depth", case_limit_depth, NULL},
	{"limit_iterations", case_limit_iterations, NULL},
	{"limit_operators", case_limit_operators, NULL},
	{"limit_tensor_bytes", case_limit_tensor_bytes, NULL},
	{"load_almost_complete", case_load_almost_complete, NULL},
	{"load_empty_bytes", case_load_empty_bytes, NULL},
	{"load_empty_file", case_load_empty_file, NULL},
	{"load_file_of_words", case_load_file_of_words, NULL},
	{"load_from_bytes", case_load_from_bytes, NULL},
	{"load_from_bytes_copy", case_load_from_bytes_copy, NULL},
	{"load_from_bytes_copy_truncated", case_load_from_bytes_copy_truncated, NULL},
	{"load_from_file", case_load_from_file, NULL},
	{"load_from_file_descriptor", case_load_from_file_descriptor, NULL},
	{"load_from_file_descriptor_whole", case_load_from_file_descriptor_whole, NULL},
	{"load_from_file_descriptor_wrong_range", case_load_from_file_descriptor_wrong_range, NULL},
	{"load_missing_file", case_load_missing_file, NULL},
	{"load_not_a_model", case_load_not_a_model, NULL},
	{"load_truncated_bytes", case_load_truncated_bytes, NULL},
	{"log_callback", case_log_callback, NULL},
	{"options_copy", case_options_copy, NULL},
	{"options_passes", case_options_passes, NULL},
	{"options_threads_out_of_range", NULL, "the SDK checks ranges of options"},
	{"output_out_of_range", case_output_out_of_range, NULL},
	{"quantization_none", case_quantization_none, NULL},
	{"quantization_per_channel", case_quantization_per_channel, NULL},
	{"quantization_per_tensor", case_quantization_per_tensor, NULL},
	{"quantization_single_scale", case_quantization_single_scale, NULL},
	{"quantize_runs", case_quantize_runs, NULL},
	{"range_interpreter", case_range_interpreter, NULL},
	{"range_interpreter_options", NULL, "the SDK checks ranges of options"},
	{"reset_before_allocate", case_reset_before_allocate, NULL},
	{"resize_needs_allocate", case_resize_needs_allocate, NULL},
	{"resize_negative_dim", case_resize_negative_dim, NULL},
	{"resize_out_of_range", case_resize_out_of_range, NULL},
	{"resize_then_run", case_resize_then_run, NULL},
	{"resize_to_other_rank", case_resize_to_other_rank, NULL},
	{"resize_to_zero", case_resize_to_zero, NULL},
	{"resize_too_large", case_resize_too_large, NULL},
	{"runtime_atoll_version", case_runtime_atoll_version, NULL},
	{"runtime_version", case_runtime_version, NULL},
	{"signature_before_allocate", case_signature_before_allocate, NULL},
	{"signature_cancel", case_signature_cancel, NULL},
	{"signature_none", case_signature_none, NULL},
	{"signature_other_subgraph", case_signature_other_subgraph, NULL},
	{"signature_resize", case_signature_resize, NULL},
	{"signature_resize_loose", case_signature_resize_loose, NULL},
	{"signature_resize_unknown", case_signature_resize_unknown, NULL},
	{"signature_run", case_signature_run, NULL},
	{"signature_second_subgraph", case_signature_second_subgraph, NULL},
	{"signature_tensor_indices", case_signature_tensor_indices, NULL},
	{"signature_unknown", case_signature_unknown, NULL},
	{"signature_unknown_input", case_signature_unknown_input, NULL},
	{"stale_view", NULL, "the SDK finds this mistake"},
	{"stateless_interpreter", case_stateless_interpreter, NULL},
	{"stateless_signature_runner", case_stateless_signature_runner, NULL},
	{"strict_resize_closed_shape", case_strict_resize_closed_shape, NULL},
	{"strict_resize_rank", case_strict_resize_rank, NULL},
	{"strict_resize_refused", case_strict_resize_refused, NULL},
	{"string_replaced", case_string_replaced, NULL},
	{"string_tensor", case_string_tensor, NULL},
	{"string_wrong_count", case_string_wrong_count, NULL},
	{"string_wrong_type", case_string_wrong_type, NULL},
	{"subgraph_tensors", case_subgraph_tensors, NULL},
	{"tensor_metadata", case_tensor_metadata, NULL},
	{"tensor_out_of_range", case_tensor_out_of_range, NULL},
	{"two_interpreters_one_model", case_two_interpreters_one_model, NULL},
	{"unresolved_operator", case_unresolved_operator, NULL},
	{"use_after_close", NULL, "the SDK finds this mistake"},
	{"use_closed_model", NULL, "the SDK finds this mistake"},
	{"use_closed_options", NULL, "the SDK checks ranges of options; the SDK finds this mistake"},
	{"variables_reset", case_variables_reset, NULL},
	{"view_before_allocate", case_view_before_allocate, NULL},
	{"view_blocks_close", NULL, "the SDK finds this mistake"},
	{"view_of_output_is_read_only", NULL, "the SDK refuses to change what is read-only"},
	{"view_reads_result", case_view_reads_result, NULL},
	{"view_survives_invoke", case_view_survives_invoke, NULL},
};

int main(int argc, char **argv)
{
	return support_main(argc, argv, cases, sizeof cases / sizeof *cases);
}
