/* SPDX-License-Identifier: Apache-2.0
 * Bounds for fuzzing: a run that takes too long is cancelled, as an application would do it. How large one block may be is
 * the sanitizer's option (see tools/fuzzing.py), which makes the allocation fail. */
#include "quiet.h"

#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/time.h>

enum { BUDGET_MICROSECONDS = 300000 };

static _Atomic(TfLiteInterpreter *) current;

static void say_nothing(void *user, const char *format, va_list args)
{
	(void)user;
	(void)format;
	(void)args;
}

static void cancel_current(int number)
{
	(void)number;
	TfLiteInterpreter *interpreter = atomic_load(&current);
	if (interpreter != NULL)
		TfLiteInterpreterCancel(interpreter);
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
	TfLiteInterpreterOptionsEnableCancellation(options, true);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	TfLiteInterpreterOptionsDelete(options);
	return interpreter;
}

TfLiteStatus bounded_invoke(TfLiteInterpreter *interpreter)
{
	const struct itimerval budget = {.it_interval = {0, 50000}, .it_value = {0, BUDGET_MICROSECONDS}};
	const struct itimerval none = {{0, 0}, {0, 0}};
	signal(SIGALRM, cancel_current);
	atomic_store(&current, interpreter);
	setitimer(ITIMER_REAL, &budget, NULL);
	const TfLiteStatus status = TfLiteInterpreterInvoke(interpreter);
	setitimer(ITIMER_REAL, &none, NULL);
	atomic_store(&current, NULL);
	return status;
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
