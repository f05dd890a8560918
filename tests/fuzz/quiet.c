/* SPDX-License-Identifier: Apache-2.0
 * Bounds for fuzzing, by the runtime's own limits. */
#include "quiet.h"

#include <stdarg.h>

enum { BLOCK_BYTES = 32 << 20, ITERATIONS = 10000, DEADLINE_MICROSECONDS = 200000 };

static void say_nothing(void *user, const char *format, va_list args)
{
	(void)user;
	(void)format;
	(void)args;
}

TfLiteModel *quiet_model(const void *data, size_t size)
{
	return TfLiteModelCreateWithErrorReporter(data, size, say_nothing, NULL);
}

TfLiteInterpreter *quiet_interpreter(const TfLiteModel *model)
{
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	if (options == NULL)
		return NULL;
	TfLiteInterpreterOptionsSetErrorReporter(options, say_nothing, NULL);
	TfLiteInterpreterOptionsSetNumThreads(options, 1);
	AtollInterpreterOptionsSetMaxTensorBytes(options, BLOCK_BYTES);
	AtollInterpreterOptionsSetMaxArenaBytes(options, BLOCK_BYTES);
	AtollInterpreterOptionsSetMaxIterations(options, ITERATIONS);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	TfLiteInterpreterOptionsDelete(options);
	if (interpreter != NULL)
		AtollInterpreterSetDeadline(interpreter, DEADLINE_MICROSECONDS, NULL);
	return interpreter;
}

void fill_inputs(TfLiteInterpreter *interpreter, unsigned seed)
{
	const int32_t count = TfLiteInterpreterGetInputTensorCount(interpreter);
	for (int32_t i = 0; i < count; i++) {
		TfLiteTensor *tensor = TfLiteInterpreterGetInputTensor(interpreter, i);
		uint8_t *data = TfLiteTensorData(tensor);
		const size_t size = TfLiteTensorByteSize(tensor);
		if (data == NULL || TfLiteTensorType(tensor) == kTfLiteString)
			continue;
		for (size_t at = 0; at < size; at++) {
			seed = seed * 1664525u + 1013904223u;
			data[at] = (uint8_t)(seed >> 24);
		}
	}
}
