/* SPDX-License-Identifier: Apache-2.0
 * One runtime behind the TensorFlow Lite C API in a process of its own, told what to do over standard input:
 *
 *   driver LIBRARY            one command a line, one JSON line an answer
 *     open THREADS PATH       loads and prepares: times, and what the inputs are
 *     fill PATH               copies the inputs' bytes, one after the other, from a file; runs once
 *     run SECONDS             invokes for about that long, at least three times
 *     close
 *
 * worker.py answers the same commands for runtimes that are reached through Python. Knows the standard API only, so
 * that any library with it can be measured, an older build of ours too. */
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tensorflow/lite/c/c_api.h"

/* What is asked of the library, and the text that says which of it is missing. */
static struct {
	TfLiteModel *(*model_open)(const char *path);
	void (*model_delete)(TfLiteModel *model);
	TfLiteInterpreterOptions *(*options_create)(void);
	void (*options_threads)(TfLiteInterpreterOptions *options, int32_t threads);
	void (*options_delete)(TfLiteInterpreterOptions *options);
	TfLiteInterpreter *(*create)(const TfLiteModel *model, const TfLiteInterpreterOptions *options);
	void (*delete)(TfLiteInterpreter *interpreter);
	TfLiteStatus (*allocate)(TfLiteInterpreter *interpreter);
	TfLiteStatus (*invoke)(TfLiteInterpreter *interpreter);
	int32_t (*input_count)(const TfLiteInterpreter *interpreter);
	TfLiteTensor *(*input)(const TfLiteInterpreter *interpreter, int32_t index);
	TfLiteType (*type)(const TfLiteTensor *tensor);
	int32_t (*rank)(const TfLiteTensor *tensor);
	int32_t (*dim)(const TfLiteTensor *tensor, int32_t axis);
	size_t (*bytes)(const TfLiteTensor *tensor);
	TfLiteStatus (*copy_in)(TfLiteTensor *tensor, const void *data, size_t bytes);
} api;

static const struct {
	const char *name;
	void *target;
} symbols[] = {
	{"TfLiteModelCreateFromFile", &api.model_open},
	{"TfLiteModelDelete", &api.model_delete},
	{"TfLiteInterpreterOptionsCreate", &api.options_create},
	{"TfLiteInterpreterOptionsSetNumThreads", &api.options_threads},
	{"TfLiteInterpreterOptionsDelete", &api.options_delete},
	{"TfLiteInterpreterCreate", &api.create},
	{"TfLiteInterpreterDelete", &api.delete},
	{"TfLiteInterpreterAllocateTensors", &api.allocate},
	{"TfLiteInterpreterInvoke", &api.invoke},
	{"TfLiteInterpreterGetInputTensorCount", &api.input_count},
	{"TfLiteInterpreterGetInputTensor", &api.input},
	{"TfLiteTensorType", &api.type},
	{"TfLiteTensorNumDims", &api.rank},
	{"TfLiteTensorDim", &api.dim},
	{"TfLiteTensorByteSize", &api.bytes},
	{"TfLiteTensorCopyFromBuffer", &api.copy_in},
};

static bool load(const char *path)
{
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (library == NULL) {
		fprintf(stderr, "driver: %s\n", dlerror());
		return false;
	}
	for (size_t i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		void *symbol = dlsym(library, symbols[i].name);
		if (symbol == NULL) {
			fprintf(stderr, "driver: %s has no %s\n", path, symbols[i].name);
			return false;
		}
		memcpy(symbols[i].target, &symbol, sizeof(symbol));
	}
	return true;
}

static struct {
	TfLiteModel *model;
	TfLiteInterpreter *interpreter;
	long dirty_before;
} session;

static double now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

/* The number after `field` in a file of /proc, in KiB; -1 where there is none. */
static long proc_kib(const char *path, const char *field)
{
	char line[256];
	long value = -1;
	FILE *file = fopen(path, "r");
	while (file != NULL && value < 0 && fgets(line, sizeof(line), file) != NULL)
		if (strncmp(line, field, strlen(field)) == 0)
			value = strtol(line + strlen(field), NULL, 10);
	if (file != NULL)
		fclose(file);
	return value;
}

static long dirty_kib(void)
{
	return proc_kib("/proc/self/smaps_rollup", "Private_Dirty:");
}

static void answer_error(const char *text)
{
	printf("{\"error\": \"%s\"}\n", text);
}

static void close_session(void)
{
	if (session.interpreter != NULL)
		api.delete(session.interpreter);
	if (session.model != NULL)
		api.model_delete(session.model);
	session.interpreter = NULL;
	session.model = NULL;
}

static void answer_open(double load_ms, double prepare_ms)
{
	printf("{\"load_ms\": %.6f, \"prepare_ms\": %.6f, \"inputs\": [", load_ms, prepare_ms);
	for (int32_t i = 0; i < api.input_count(session.interpreter); i++) {
		const TfLiteTensor *tensor = api.input(session.interpreter, i);
		printf("%s{\"type\": %d, \"bytes\": %zu, \"shape\": [", i == 0 ? "" : ", ", (int)api.type(tensor), api.bytes(tensor));
		for (int32_t axis = 0; axis < api.rank(tensor); axis++)
			printf("%s%d", axis == 0 ? "" : ", ", (int)api.dim(tensor, axis));
		printf("]}");
	}
	printf("]}\n");
}

static void do_open(int threads, const char *path)
{
	session.dirty_before = dirty_kib();
	const double start = now_ms();
	session.model = api.model_open(path);
	if (session.model == NULL) {
		answer_error("the model was refused");
		return;
	}
	TfLiteInterpreterOptions *options = api.options_create();
	api.options_threads(options, threads);
	session.interpreter = api.create(session.model, options);
	api.options_delete(options);
	const double loaded = now_ms();
	if (session.interpreter == NULL || api.allocate(session.interpreter) != kTfLiteOk) {
		answer_error("the interpreter was refused");
		return;
	}
	answer_open(loaded - start, now_ms() - loaded);
}

static bool fill_inputs(const char *path)
{
	FILE *file = fopen(path, "rb");
	bool fine = file != NULL;
	for (int32_t i = 0; fine && i < api.input_count(session.interpreter); i++) {
		TfLiteTensor *tensor = api.input(session.interpreter, i);
		const size_t bytes = api.bytes(tensor);
		void *data = malloc(bytes + 1);
		fine = data != NULL && fread(data, 1, bytes, file) == bytes && api.copy_in(tensor, data, bytes) == kTfLiteOk;
		free(data);
	}
	if (file != NULL)
		fclose(file);
	return fine;
}

static void do_fill(const char *path)
{
	if (!fill_inputs(path)) {
		answer_error("the inputs were refused");
		return;
	}
	const double start = now_ms();
	const TfLiteStatus status = api.invoke(session.interpreter);
	const double first_ms = now_ms() - start;
	if (status != kTfLiteOk)
		answer_error("invoke failed");
	else
		printf("{\"first_ms\": %.6f, \"peak_kib\": %ld, \"dirty_kib\": %ld}\n", first_ms, proc_kib("/proc/self/status", "VmHWM:"),
		       dirty_kib() - session.dirty_before);
}

enum { TIMES_LEAST = 3, TIMES_MOST = 200000 };

static void do_run(double seconds)
{
	static double times[TIMES_MOST];
	int count = 0;
	double before = now_ms();
	const double end = before + seconds * 1e3;
	while (count < TIMES_LEAST || (count < TIMES_MOST && before < end)) {
		if (api.invoke(session.interpreter) != kTfLiteOk) {
			answer_error("invoke failed");
			return;
		}
		const double after = now_ms();
		times[count++] = after - before;
		before = after;
	}
	printf("{\"ms\": [");
	for (int i = 0; i < count; i++)
		printf("%s%.6f", i == 0 ? "" : ", ", times[i]);
	printf("]}\n");
}

static void obey(char *line)
{
	char *rest = strchr(line, ' ');
	if (rest != NULL)
		*rest++ = '\0';
	if (strcmp(line, "open") == 0 && rest != NULL && strchr(rest, ' ') != NULL) {
		do_open(atoi(rest), strchr(rest, ' ') + 1);
	} else if (session.interpreter != NULL && rest != NULL && strcmp(line, "fill") == 0) {
		do_fill(rest);
	} else if (session.interpreter != NULL && rest != NULL && strcmp(line, "run") == 0) {
		do_run(atof(rest));
	} else if (strcmp(line, "close") == 0) {
		close_session();
		printf("{}\n");
	} else {
		answer_error("no such command, or nothing is open");
	}
	fflush(stdout);
}

int main(int count, char **words)
{
	char line[4096];
	if (count != 2 || !load(words[1]))
		return 2;
	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		obey(line);
	}
	close_session();
	return 0;
}
