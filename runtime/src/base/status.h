/* SPDX-License-Identifier: Apache-2.0
 * How a function fails: a status by value, and one record that says what, where and why.
 * Knows no tensors, operators or files; `operator_index` and `tensor_index` are only numbers here. */
#ifndef ATOLL_BASE_STATUS_H
#define ATOLL_BASE_STATUS_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>

#include "atoll/atoll.h"
#include "tensorflow/lite/c/c_api_types.h"

enum { ATOLL_MESSAGE_BYTES = 512, ATOLL_OPERATOR_NAME_BYTES = 64 };

/* The error record. `code` is kAtollOk while nothing failed. Text is always NUL-terminated. */
struct atoll_failure {
	AtollErrorCode code;
	const char *operation; /* static text such as "allocate"; never NULL */
	int32_t operator_index; /* -1: not in an operator */
	int32_t tensor_index; /* -1: no tensor to name */
	char operator_name[ATOLL_OPERATOR_NAME_BYTES];
	char message[ATOLL_MESSAGE_BYTES];
};

#if defined(__GNUC__)
#define ATOLL_PRINTF(format_at, args_at) __attribute__((format(printf, format_at, args_at)))
#else
#define ATOLL_PRINTF(format_at, args_at)
#endif

void atoll_failure_clear(struct atoll_failure *failure);

/* Fills the record and returns the TfLiteStatus that stands for `code`. The first failure wins: a record
 * that already holds one keeps it. `failure` may be NULL. */
TfLiteStatus atoll_fail(struct atoll_failure *failure, AtollErrorCode code, const char *format, ...) ATOLL_PRINTF(3, 4);
TfLiteStatus atoll_fail_va(struct atoll_failure *failure, AtollErrorCode code, const char *format, va_list args);

/* The TfLiteStatus that callers of the standard API see for one of our codes. */
TfLiteStatus atoll_status_of(AtollErrorCode code);

#define ATOLL_TRY(call)                                                                                                \
	do {                                                                                                           \
		const TfLiteStatus atoll_try_status = (call);                                                          \
		if (atoll_try_status != kTfLiteOk)                                                                     \
			return atoll_try_status;                                                                       \
	} while (0)

#endif
