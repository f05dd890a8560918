/* SPDX-License-Identifier: Apache-2.0
 * Telling the caller: reporter callbacks, the record of the last failure, and AtollError. Knows no tensors. */
#ifndef ATOLL_SESSION_REPORT_H
#define ATOLL_SESSION_REPORT_H

#include <stdarg.h>

#include "base/status.h"

struct AtollError {
	struct atoll_failure failure;
};

/* Receives diagnostics; the default log when `call` is NULL. */
struct atoll_reporter {
	void (*call)(void *user, const char *format, va_list args);
	void *user;
};

/* Hands out one message whose text is complete. */
void atoll_report_text(const struct atoll_reporter *reporter, const char *text);

/* Completes a record: puts operation, operator and tensor in front of the message; then reports it. */
void atoll_report_failure(const struct atoll_reporter *reporter, struct atoll_failure *failure);

/* Starts a record for an operation. */
void atoll_failure_begin(struct atoll_failure *failure, const char *operation);

/* Copies a record into a caller's error object, which may be NULL. */
void atoll_error_set(AtollError *error, const struct atoll_failure *failure);

#endif
