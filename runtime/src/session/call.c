/* SPDX-License-Identifier: Apache-2.0
 * The bracket around every public call that changes an interpreter: one at a time, one record. */
#include "session/interpreter.h"

static void busy_failure(struct atoll_failure *failure, const char *operation)
{
	atoll_failure_begin(failure, operation);
	atoll_fail(failure, kAtollBusy, "another call on this interpreter is running");
}

TfLiteStatus atoll_call_begin(TfLiteInterpreter *interpreter, const char *operation, AtollError *error)
{
	if (interpreter == NULL) {
		struct atoll_failure failure;
		atoll_failure_begin(&failure, operation);
		atoll_fail(&failure, kAtollInvalidArgument, "the interpreter is NULL");
		atoll_error_set(error, &failure);
		return kTfLiteError;
	}
	if (atomic_flag_test_and_set(&interpreter->busy)) {
		struct atoll_failure failure;
		busy_failure(&failure, operation);
		atoll_error_set(error, &failure);
		atomic_store(&interpreter->was_busy, true);
		return kTfLiteError;
	}
	atomic_store(&interpreter->was_busy, false);
	atoll_failure_begin(&interpreter->last_error, operation);
	return kTfLiteOk;
}

TfLiteStatus atoll_call_end(TfLiteInterpreter *interpreter, TfLiteStatus status, AtollError *error)
{
	struct atoll_failure *failure = &interpreter->last_error;
	if (status == kTfLiteOk) {
		atoll_failure_begin(failure, failure->operation);
	} else {
		atoll_fail(failure, (AtollErrorCode)status, "failed");
		atoll_report_failure(&interpreter->reporter, failure);
	}
	atoll_error_set(error, failure);
	atomic_flag_clear(&interpreter->busy);
	return status;
}

void atoll_call_refuse(const TfLiteInterpreter *interpreter, const char *operation, AtollErrorCode code, const char *format, ...)
{
	/* The record is the one thing that reading changes. */
	TfLiteInterpreter *recorded = (TfLiteInterpreter *)(uintptr_t)interpreter;
	va_list args;
	if (interpreter == NULL || atomic_flag_test_and_set(&recorded->busy))
		return;
	atomic_store(&recorded->was_busy, false);
	atoll_failure_begin(&recorded->last_error, operation);
	va_start(args, format);
	atoll_fail_va(&recorded->last_error, code, format, args);
	va_end(args);
	atomic_flag_clear(&recorded->busy);
}
