/* SPDX-License-Identifier: Apache-2.0
 * Runs a model with one float32 input from C: run_model LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS].
 * Reads the raw input, writes the raw outputs one after the other, prints `ms` and the milliseconds of the run.
 * Uses the TensorFlow Lite C API only, so that LIBRARY can be any library that has it. */
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tensorflow/lite/c/c_api.h"

/* Every function that this program calls, once. */
#define FUNCTIONS(USE)                      \
	USE(TfLiteModelCreateFromFile)          \
	USE(TfLiteModelDelete)                  \
	USE(TfLiteInterpreterOptionsCreate)     \
	USE(TfLiteInterpreterOptionsDelete)     \
	USE(TfLiteInterpreterOptionsSetNumThreads) \
	USE(TfLiteInterpreterCreate)            \
	USE(TfLiteInterpreterDelete)            \
	USE(TfLiteInterpreterAllocateTensors)   \
	USE(TfLiteInterpreterInvoke)            \
	USE(TfLiteInterpreterGetInputTensor)    \
	USE(TfLiteInterpreterGetOutputTensorCount) \
	USE(TfLiteInterpreterGetOutputTensor)   \
	USE(TfLiteTensorByteSize)               \
	USE(TfLiteTensorData)

struct api {
#define MEMBER(name) __typeof__(&name) name;
	FUNCTIONS(MEMBER)
#undef MEMBER
};

static int load_api(const char *path, struct api *api)
{
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!library) {
		fprintf(stderr, "%s\n", dlerror());
		return 1;
	}
#define LOAD(name)                                                             \
	*(void **)&api->name = dlsym(library, #name);                              \
	if (!api->name) {                                                          \
		fprintf(stderr, "%s has no %s\n", path, #name);                        \
		return 1;                                                              \
	}
	FUNCTIONS(LOAD)
#undef LOAD
	return 0;
}

static int read_input(const char *path, void *data, size_t size)
{
	FILE *file = fopen(path, "rb");
	if (!file) {
		perror(path);
		return 1;
	}
	size_t got = fread(data, 1, size, file);
	int more = fgetc(file) != EOF;
	fclose(file);
	if (got == size && !more)
		return 0;
	fprintf(stderr, "%s does not hold the %zu bytes that the model takes\n", path, size);
	return 1;
}

static int write_outputs(const struct api *api, const TfLiteInterpreter *interpreter, const char *path)
{
	FILE *file = fopen(path, "wb");
	if (!file) {
		perror(path);
		return 1;
	}
	int failed = 0;
	for (int32_t i = 0; i < api->TfLiteInterpreterGetOutputTensorCount(interpreter); i++) {
		const TfLiteTensor *tensor = api->TfLiteInterpreterGetOutputTensor(interpreter, i);
		size_t size = api->TfLiteTensorByteSize(tensor);
		failed |= fwrite(api->TfLiteTensorData(tensor), 1, size, file) != size;
	}
	failed |= fclose(file) != 0;
	if (failed)
		perror(path);
	return failed;
}

static int invoke(const struct api *api, TfLiteInterpreter *interpreter)
{
	struct timespec start, end;
	clock_gettime(CLOCK_MONOTONIC, &start);
	if (api->TfLiteInterpreterInvoke(interpreter) != kTfLiteOk) {
		fprintf(stderr, "invoke failed\n");
		return 1;
	}
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("ms %.3f\n", (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6);
	return 0;
}

static int run(const struct api *api, TfLiteInterpreter *interpreter, const char *input, const char *output)
{
	if (api->TfLiteInterpreterAllocateTensors(interpreter) != kTfLiteOk) {
		fprintf(stderr, "the tensors could not be allocated\n");
		return 1;
	}
	TfLiteTensor *tensor = api->TfLiteInterpreterGetInputTensor(interpreter, 0);
	if (read_input(input, api->TfLiteTensorData(tensor), api->TfLiteTensorByteSize(tensor)))
		return 1;
	return invoke(api, interpreter) || write_outputs(api, interpreter, output);
}

int main(int argc, char **argv)
{
	struct api api;
	if (argc < 5) {
		fprintf(stderr, "usage: %s LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]\n", argv[0]);
		return 2;
	}
	if (load_api(argv[1], &api))
		return 1;
	TfLiteModel *model = api.TfLiteModelCreateFromFile(argv[2]);
	if (!model) {
		fprintf(stderr, "%s is not a model that can be loaded\n", argv[2]);
		return 1;
	}
	TfLiteInterpreterOptions *options = api.TfLiteInterpreterOptionsCreate();
	api.TfLiteInterpreterOptionsSetNumThreads(options, argc > 5 ? atoi(argv[5]) : 1);
	TfLiteInterpreter *interpreter = api.TfLiteInterpreterCreate(model, options);
	api.TfLiteInterpreterOptionsDelete(options);
	int failed = interpreter ? run(&api, interpreter, argv[3], argv[4]) : 1;
	api.TfLiteInterpreterDelete(interpreter);
	api.TfLiteModelDelete(model);
	return failed;
}
