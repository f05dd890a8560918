/* SPDX-License-Identifier: Apache-2.0
 * What a caller asked for before there was an interpreter: threads, reporter, operators, cancellation. */
#ifndef ATOLL_SESSION_OPTIONS_H
#define ATOLL_SESSION_OPTIONS_H

#include "session/limits.h"
#include "session/report.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/c_api_experimental.h"

struct TfLiteOperator {
	TfLiteBuiltinOperator code;
	char *custom_name; /* NULL for builtin ones */
	int version;
	void *user_data;
	void *(*init)(TfLiteOpaqueContext *, const char *, size_t);
	void *(*init_with_data)(void *, TfLiteOpaqueContext *, const char *, size_t);
	void (*free)(TfLiteOpaqueContext *, void *);
	void (*free_with_data)(void *, TfLiteOpaqueContext *, void *);
	TfLiteStatus (*prepare)(TfLiteOpaqueContext *, TfLiteOpaqueNode *);
	TfLiteStatus (*prepare_with_data)(void *, TfLiteOpaqueContext *, TfLiteOpaqueNode *);
	TfLiteStatus (*invoke)(TfLiteOpaqueContext *, TfLiteOpaqueNode *);
	TfLiteStatus (*invoke_with_data)(void *, TfLiteOpaqueContext *, TfLiteOpaqueNode *);
	uint64_t inplace;
};

/* An operator somebody registered: either kind, over a version range. */
struct atoll_registered {
	int32_t code;
	const char *custom_name; /* borrowed from the caller */
	int32_t version_min, version_max;
	TfLiteRegistration registration;
};

/* Lookup through callbacks; any may be NULL. */
struct atoll_resolver {
	const TfLiteOperator *(*find_builtin_external)(void *user, int code, int version);
	const TfLiteOperator *(*find_custom_external)(void *user, const char *name, int version);
	const TfLiteRegistration *(*find_builtin)(void *user, TfLiteBuiltinOperator code, int version);
	const TfLiteRegistration *(*find_custom)(void *user, const char *name, int version);
	/* The older layouts are prefixes of today's: what they lack is zero. */
	const TfLiteRegistration_V3 *(*find_builtin_v3)(void *user, TfLiteBuiltinOperator code, int version);
	const TfLiteRegistration_V3 *(*find_custom_v3)(void *user, const char *name, int version);
	const TfLiteRegistration_V2 *(*find_builtin_v2)(void *user, TfLiteBuiltinOperator code, int version);
	const TfLiteRegistration_V2 *(*find_custom_v2)(void *user, const char *name, int version);
	const TfLiteRegistration_V1 *(*find_builtin_v1)(void *user, TfLiteBuiltinOperator code, int version);
	const TfLiteRegistration_V1 *(*find_custom_v1)(void *user, const char *name, int version);
	void *user;
};

enum { ATOLL_PASSES_ALL = -1 };

struct TfLiteInterpreterOptions {
	int32_t threads; /* -1: ours to choose */
	int32_t passes; /* a sum of AtollPass */
	bool cancellation;
	struct atoll_limits limits;
	struct atoll_reporter reporter;
	struct atoll_registered *registered;
	size_t registered_count, registered_capacity;
	struct atoll_resolver resolver;
	bool has_resolver;
	int32_t delegates; /* how many were added; running them is not supported yet */
	bool out_of_memory; /* an Add… call could not keep what it was given */
};

/* The registration for an operator, if the options have one. */
bool atoll_options_find(const TfLiteInterpreterOptions *options, int32_t code, const char *custom_name, int32_t version,
                        TfLiteRegistration *registration);

#endif
