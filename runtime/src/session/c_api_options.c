/* SPDX-License-Identifier: Apache-2.0
 * Interpreter options through the C API. */
#include <string.h>

#include "atoll/atoll.h"
#include "base/memory.h"
#include "session/options.h"

enum { REGISTERED_FIRST = 8 };

TfLiteInterpreterOptions *TfLiteInterpreterOptionsCreate(void)
{
	TfLiteInterpreterOptions *options = atoll_alloc(sizeof(*options));
	if (options != NULL) {
		options->threads = -1;
		options->passes = ATOLL_PASSES_ALL;
		options->limits.depth = ATOLL_DEPTH_DEFAULT;
	}
	return options;
}

TfLiteInterpreterOptions *TfLiteInterpreterOptionsCopy(const TfLiteInterpreterOptions *from)
{
	if (from == NULL)
		return NULL;
	TfLiteInterpreterOptions *options = atoll_alloc(sizeof(*options));
	if (options == NULL)
		return NULL;
	*options = *from;
	options->registered = atoll_alloc(from->registered_capacity * sizeof(*from->registered));
	if (options->registered == NULL) {
		atoll_free(options);
		return NULL;
	}
	if (from->registered_count > 0)
		memcpy(options->registered, from->registered, from->registered_count * sizeof(*from->registered));
	return options;
}

void TfLiteInterpreterOptionsDelete(TfLiteInterpreterOptions *options)
{
	if (options != NULL)
		atoll_free(options->registered);
	atoll_free(options);
}

void TfLiteInterpreterOptionsSetNumThreads(TfLiteInterpreterOptions *options, int32_t threads)
{
	if (options == NULL)
		return;
	if (threads < -1)
		atoll_report_text(&options->reporter, "the number of threads must be -1 or more; it stays as it was");
	else
		options->threads = threads;
}

void TfLiteInterpreterOptionsAddDelegate(TfLiteInterpreterOptions *options, TfLiteOpaqueDelegate *delegate)
{
	if (options != NULL && delegate != NULL)
		options->delegates++;
}

void TfLiteInterpreterOptionsSetErrorReporter(TfLiteInterpreterOptions *options, void (*reporter)(void *, const char *, va_list),
                                              void *user)
{
	if (options != NULL)
		options->reporter = (struct atoll_reporter){reporter, user};
}

void AtollInterpreterOptionsSetPasses(TfLiteInterpreterOptions *options, int32_t passes)
{
	if (options != NULL)
		options->passes = passes;
}

/* Negative limits leave things as they were, and are said. */
#define DEFINE_LIMIT(NAME, FIELD, TYPE)                                                                                \
	void AtollInterpreterOptionsSet##NAME(TfLiteInterpreterOptions *options, TYPE limit)                           \
	{                                                                                                              \
		if (options == NULL)                                                                                   \
			return;                                                                                        \
		if (limit < 0)                                                                                         \
			atoll_report_text(&options->reporter, "a limit must not be negative; it stays as it was");     \
		else                                                                                                   \
			options->limits.FIELD = limit;                                                                 \
	}
DEFINE_LIMIT(MaxTensorBytes, tensor_bytes, int64_t)
DEFINE_LIMIT(MaxArenaBytes, arena_bytes, int64_t)
DEFINE_LIMIT(MaxOperators, operators, int32_t)
DEFINE_LIMIT(MaxDepth, depth, int32_t)
DEFINE_LIMIT(MaxIterations, iterations, int64_t)
#undef DEFINE_LIMIT

TfLiteStatus TfLiteInterpreterOptionsEnableCancellation(TfLiteInterpreterOptions *options, bool enable)
{
	if (options == NULL)
		return kTfLiteError;
	options->cancellation = enable;
	return kTfLiteOk;
}

static bool grow(TfLiteInterpreterOptions *options)
{
	const size_t capacity = options->registered_capacity == 0 ? REGISTERED_FIRST : 2 * options->registered_capacity;
	struct atoll_registered *grown = atoll_alloc(capacity * sizeof(*grown));
	if (grown == NULL)
		return false;
	if (options->registered_count > 0)
		memcpy(grown, options->registered, options->registered_count * sizeof(*grown));
	atoll_free(options->registered);
	options->registered = grown;
	options->registered_capacity = capacity;
	return true;
}

static void add(TfLiteInterpreterOptions *options, struct atoll_registered row)
{
	if (options->registered_count == options->registered_capacity && !grow(options)) {
		options->out_of_memory = true;
		return;
	}
	row.registration.builtin_code = row.code;
	if (row.custom_name != NULL)
		row.registration.custom_name = row.custom_name;
	options->registered[options->registered_count++] = row;
}

void TfLiteInterpreterOptionsAddOperator(TfLiteInterpreterOptions *options, TfLiteOperator *registration)
{
	if (options == NULL || registration == NULL)
		return;
	add(options, (struct atoll_registered){
		.code = registration->code,
		.custom_name = registration->custom_name,
		.version_min = registration->version,
		.version_max = registration->version,
		.registration = {.version = registration->version, .registration_external = registration, .inplace_operator = registration->inplace},
	});
}

void TfLiteInterpreterOptionsAddBuiltinOp(TfLiteInterpreterOptions *options, TfLiteBuiltinOperator op, const TfLiteRegistration *registration,
                                          int32_t min_version, int32_t max_version)
{
	if (options != NULL && registration != NULL)
		add(options, (struct atoll_registered){op, NULL, min_version, max_version, *registration});
}

void TfLiteInterpreterOptionsAddCustomOp(TfLiteInterpreterOptions *options, const char *name, const TfLiteRegistration *registration,
                                         int32_t min_version, int32_t max_version)
{
	if (options != NULL && name != NULL && registration != NULL)
		add(options, (struct atoll_registered){kTfLiteBuiltinCustom, name, min_version, max_version, *registration});
}

void TfLiteInterpreterOptionsSetUseNNAPI(TfLiteInterpreterOptions *options, bool enable)
{
	if (options != NULL && enable)
		atoll_report_text(&options->reporter, "NNAPI is not available here; nothing changes");
}

void TfLiteInterpreterOptionsSetEnableDelegateFallback(TfLiteInterpreterOptions *options, bool enable)
{
	/* Without delegates there is nothing to fall back from: both settings mean the same. */
	(void)options;
	(void)enable;
}
