/* SPDX-License-Identifier: Apache-2.0
 * Loads two libraries that export the same names into one process and runs one model on each, interleaved.
 * Prints `path version output[0]` per library and fails when their versions are the same: then one of them
 * answered for both. Usage: two_libraries FIRST SECOND MODEL local|global */
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "tensorflow/lite/c/c_api.h"

struct library {
	const char *path;
	void *handle;
	const char *(*version)(void);
	TfLiteModel *(*model_create)(const char *);
	void (*model_delete)(TfLiteModel *);
	TfLiteInterpreter *(*create)(const TfLiteModel *, const TfLiteInterpreterOptions *);
	void (*destroy)(TfLiteInterpreter *);
	TfLiteStatus (*allocate)(TfLiteInterpreter *);
	TfLiteStatus (*invoke)(TfLiteInterpreter *);
	TfLiteTensor *(*input)(const TfLiteInterpreter *, int32_t);
	const TfLiteTensor *(*output)(const TfLiteInterpreter *, int32_t);
	void *(*data)(const TfLiteTensor *);
	size_t (*bytes)(const TfLiteTensor *);
};

static int load(struct library *library, int scope)
{
	library->handle = dlopen(library->path, RTLD_NOW | scope);
	if (library->handle == NULL) {
		fprintf(stderr, "%s\n", dlerror());
		return 1;
	}
	const struct {
		const char *name;
		void *slot;
	} entries[] = {
		{"TfLiteVersion", &library->version},
		{"TfLiteModelCreateFromFile", &library->model_create},
		{"TfLiteModelDelete", &library->model_delete},
		{"TfLiteInterpreterCreate", &library->create},
		{"TfLiteInterpreterDelete", &library->destroy},
		{"TfLiteInterpreterAllocateTensors", &library->allocate},
		{"TfLiteInterpreterInvoke", &library->invoke},
		{"TfLiteInterpreterGetInputTensor", &library->input},
		{"TfLiteInterpreterGetOutputTensor", &library->output},
		{"TfLiteTensorData", &library->data},
		{"TfLiteTensorByteSize", &library->bytes},
	};
	for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
		void *symbol = dlsym(library->handle, entries[i].name);
		if (symbol == NULL) {
			fprintf(stderr, "%s: no %s\n", library->path, entries[i].name);
			return 1;
		}
		memcpy(entries[i].slot, &symbol, sizeof(symbol));
	}
	return 0;
}

static TfLiteInterpreter *ready(const struct library *library, TfLiteModel *model)
{
	TfLiteInterpreter *interpreter = library->create(model, NULL);
	if (interpreter == NULL || library->allocate(interpreter) != kTfLiteOk)
		return NULL;
	TfLiteTensor *input = library->input(interpreter, 0);
	float *values = library->data(input);
	for (size_t i = 0; i < library->bytes(input) / sizeof(float); i++)
		values[i] = 1.0f + (float)i;
	return interpreter;
}

int main(int argc, char **argv)
{
	if (argc != 5)
		return 2;
	const int scope = strcmp(argv[4], "global") == 0 ? RTLD_GLOBAL : RTLD_LOCAL;
	struct library libraries[2] = {{.path = argv[1]}, {.path = argv[2]}};
	TfLiteModel *models[2];
	TfLiteInterpreter *interpreters[2];
	for (int i = 0; i < 2; i++)
		if (load(&libraries[i], scope) != 0)
			return 1;
	for (int i = 0; i < 2; i++) {
		models[i] = libraries[i].model_create(argv[3]);
		interpreters[i] = models[i] == NULL ? NULL : ready(&libraries[i], models[i]);
		if (interpreters[i] == NULL) {
			fprintf(stderr, "%s: cannot prepare the model\n", libraries[i].path);
			return 1;
		}
	}
	for (int round = 0; round < 3; round++)
		for (int i = 0; i < 2; i++)
			if (libraries[i].invoke(interpreters[i]) != kTfLiteOk)
				return 1;
	for (int i = 0; i < 2; i++) {
		const float *y = libraries[i].data(libraries[i].output(interpreters[i], 0));
		printf("%s %s %.9g\n", libraries[i].path, libraries[i].version(), (double)y[0]);
		libraries[i].destroy(interpreters[i]);
		libraries[i].model_delete(models[i]);
	}
	if (strcmp(libraries[0].version(), libraries[1].version()) == 0) {
		fprintf(stderr, "both report version %s: one library answered for both\n", libraries[0].version());
		return 1;
	}
	return 0;
}
