/* SPDX-License-Identifier: Apache-2.0
 * Filling the error record. Knows no tensors, operators or files. */
#include "base/status.h"

#include <stdio.h>
#include <string.h>

void atoll_failure_clear(struct atoll_failure *failure)
{
	if (failure == NULL)
		return;
	failure->code = kAtollOk;
	failure->operation = "";
	failure->operator_index = -1;
	failure->tensor_index = -1;
	failure->operator_name[0] = '\0';
	failure->message[0] = '\0';
}

TfLiteStatus atoll_status_of(AtollErrorCode code)
{
	if (code >= kAtollOk && code <= kAtollOutputShapeNotKnown)
		return (TfLiteStatus)code;
	return kTfLiteError;
}

TfLiteStatus atoll_fail_va(struct atoll_failure *failure, AtollErrorCode code, const char *format, va_list args)
{
	if (failure != NULL && failure->code == kAtollOk) {
		failure->code = code;
		vsnprintf(failure->message, sizeof(failure->message), format, args);
	}
	return atoll_status_of(code);
}

TfLiteStatus atoll_fail(struct atoll_failure *failure, AtollErrorCode code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const TfLiteStatus status = atoll_fail_va(failure, code, format, args);
	va_end(args);
	return status;
}
