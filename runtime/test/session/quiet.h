/* SPDX-License-Identifier: Apache-2.0
 * Interpreters for tests that fail on purpose: failures go nowhere but into records. */
#ifndef ATOLL_TEST_QUIET_H
#define ATOLL_TEST_QUIET_H

#include <stdarg.h>
#include <stddef.h>

#include "atoll/atoll.h"

static inline void quiet(void *user, const char *format, va_list args)
{
	(void)user;
	(void)format;
	(void)args;
}

static inline TfLiteModel *quiet_model(const void *data, size_t size)
{
	return TfLiteModelCreateWithErrorReporter(data, size, quiet, NULL);
}

#endif
