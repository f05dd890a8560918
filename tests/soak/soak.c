/* SPDX-License-Identifier: Apache-2.0
 * Soak in C: soak LIBRARY SECONDS MODEL...; see README.md for what a round is. The library is linked, so LIBRARY is only there for
 * the other languages' sake. Prints the rounds done. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "atoll/atoll.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/c_api_experimental.h"

enum { MODELS_MAX = 64, RANK_MAX = 8 };

static void fail(const char *model, const char *what)
{
	fprintf(stderr, "%s: %s\n", model, what);
	exit(1);
}

static void say_nothing(void *user, const char *format, va_list args)
{
	(void)user;
	(void)format;
	(void)args;
}

static void fill(TfLiteInterpreter *interpreter)
{
	for (int32_t i = 0; i < TfLiteInterpreterGetInputTensorCount(interpreter); i++) {
		TfLiteTensor *tensor = TfLiteInterpreterGetInputTensor(interpreter, i);
		const TfLiteType type = TfLiteTensorType(tensor);
		if (type != kTfLiteString && TfLiteTensorData(tensor) != NULL)
			memset(TfLiteTensorData(tensor), type == kTfLiteFloat32 || type == kTfLiteUInt8 || type == kTfLiteInt8 ? 0x3c : 0,
			       TfLiteTensorByteSize(tensor));
	}
}

/* A hash of all outputs of one run from fresh state. */
static uint64_t results(const char *model, TfLiteInterpreter *interpreter)
{
	uint64_t hash = 14695981039346656037u;
	fill(interpreter);
	TfLiteInterpreterResetVariableTensors(interpreter);
	if (TfLiteInterpreterInvoke(interpreter) != kTfLiteOk)
		fail(model, "does not run");
	for (int32_t i = 0; i < TfLiteInterpreterGetOutputTensorCount(interpreter); i++) {
		const TfLiteTensor *tensor = TfLiteInterpreterGetOutputTensor(interpreter, i);
		const uint8_t *data = TfLiteTensorData(tensor);
		for (size_t at = 0; at < TfLiteTensorByteSize(tensor); at++)
			hash = (hash ^ data[at]) * 1099511628211u;
	}
	return hash;
}

static void resize_and_back(const char *model, TfLiteInterpreter *interpreter)
{
	const TfLiteTensor *input = TfLiteInterpreterGetInputTensor(interpreter, 0);
	int shape[RANK_MAX], other[RANK_MAX];
	const int32_t rank = TfLiteTensorNumDims(input);
	for (int32_t i = 0; i < rank; i++)
		shape[i] = other[i] = TfLiteTensorDim(input, i);
	if (rank > 0)
		other[rank - 1]++;
	if (TfLiteInterpreterResizeInputTensor(interpreter, 0, other, rank) != kTfLiteOk)
		fail(model, "does not resize");
	TfLiteInterpreterAllocateTensors(interpreter); /* many models have one shape only */
	if (TfLiteInterpreterResizeInputTensor(interpreter, 0, shape, rank) != kTfLiteOk ||
	    TfLiteInterpreterAllocateTensors(interpreter) != kTfLiteOk)
		fail(model, "does not go back to its shape");
}

static void stop_and_go_on(const char *model, TfLiteInterpreter *interpreter)
{
	AtollError *error = AtollErrorCreate();
	AtollInterpreterSetDeadline(interpreter, 1, error);
	if (TfLiteInterpreterInvoke(interpreter) != kTfLiteOk) {
		AtollInterpreterGetLastError(interpreter, error);
		if (AtollErrorGetCode(error) != kAtollDeadline)
			fail(model, AtollErrorGetMessage(error));
	}
	AtollInterpreterSetDeadline(interpreter, 0, error);
	AtollErrorDelete(error);
}

static TfLiteModel *load(const char *path, long number, char **bytes)
{
	*bytes = NULL;
	if (number % 2 == 1)
		return TfLiteModelCreateFromFile(path);
	FILE *file = fopen(path, "rb");
	if (file == NULL || fseek(file, 0, SEEK_END) != 0)
		fail(path, "cannot be read");
	const long size = ftell(file);
	rewind(file);
	*bytes = malloc((size_t)size);
	if (*bytes == NULL || fread(*bytes, 1, (size_t)size, file) != (size_t)size)
		fail(path, "cannot be read");
	fclose(file);
	return TfLiteModelCreate(*bytes, (size_t)size);
}

static uint64_t visit(const char *path, long number)
{
	char *bytes;
	TfLiteModel *model = load(path, number, &bytes);
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsSetErrorReporter(options, say_nothing, NULL);
	TfLiteInterpreterOptionsSetNumThreads(options, 1 + (int32_t)(number % 2));
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	if (interpreter == NULL || TfLiteInterpreterAllocateTensors(interpreter) != kTfLiteOk)
		fail(path, "cannot be prepared");
	const uint64_t first = results(path, interpreter);
	resize_and_back(path, interpreter);
	stop_and_go_on(path, interpreter);
	for (int32_t i = 0; i < TfLiteInterpreterGetSignatureCount(interpreter); i++) {
		TfLiteSignatureRunner *runner = TfLiteInterpreterGetSignatureRunner(interpreter, TfLiteInterpreterGetSignatureKey(interpreter, i));
		TfLiteSignatureRunnerAllocateTensors(runner);
		TfLiteSignatureRunnerDelete(runner);
	}
	if (results(path, interpreter) != first)
		fail(path, "the outputs changed within a round");
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	free(bytes);
	return first;
}

int main(int argc, char **argv)
{
	static uint64_t known[MODELS_MAX];
	long number = 0;
	if (argc < 4 || argc > MODELS_MAX + 3) {
		fprintf(stderr, "usage: soak LIBRARY SECONDS MODEL...\n");
		return 2;
	}
	for (const time_t end = time(NULL) + atol(argv[2]); time(NULL) < end; number++)
		for (int i = 3; i < argc; i++) {
			const uint64_t hash = visit(argv[i], number);
			if (number > 0 && hash != known[i - 3])
				fail(argv[i], "a round differs from the first");
			known[i - 3] = hash;
		}
	printf("rounds %ld\n", number);
	return 0;
}
