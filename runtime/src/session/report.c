/* SPDX-License-Identifier: Apache-2.0
 * Delivery of failures. Formatting happens here: callbacks get finished text. */
#include "session/report.h"

#include <stdio.h>
#include <string.h>

#include "platform/platform.h"

static void deliver(const struct atoll_reporter *reporter, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	reporter->call(reporter->user, format, args);
	va_end(args);
}

void atoll_report_text(const struct atoll_reporter *reporter, const char *text)
{
	if (reporter->call == NULL)
		atoll_platform_log(text);
	else
		deliver(reporter, "%s", text);
}

void atoll_report_failure(const struct atoll_reporter *reporter, struct atoll_failure *failure)
{
	char where[ATOLL_OPERATOR_NAME_BYTES + 48] = "";
	char text[ATOLL_MESSAGE_BYTES];
	if (failure->operator_index >= 0)
		snprintf(where, sizeof(where), "operator %d%s%s: ", (int)failure->operator_index, failure->operator_name[0] == '\0' ? "" : " ",
		         failure->operator_name);
	/* The reason may be long; what is cut is its end. */
	snprintf(text, sizeof(text), "%s%.*s", where, (int)(sizeof(text) - sizeof(where)), failure->message);
	memcpy(failure->message, text, sizeof(text));
	if (reporter != NULL)
		atoll_report_text(reporter, failure->message);
}

void atoll_failure_begin(struct atoll_failure *failure, const char *operation)
{
	atoll_failure_clear(failure);
	failure->operation = operation;
}

void atoll_error_set(AtollError *error, const struct atoll_failure *failure)
{
	if (error != NULL)
		error->failure = *failure;
}
