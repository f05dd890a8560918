/* SPDX-License-Identifier: Apache-2.0
 * What threads may do: run interpreters of one model side by side, cancel a run, and be refused while another one runs.
 * The thread sanitizer reads the rest. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

enum { RUNS = 200 };

static TfLiteInterpreter *open(const TfLiteModel *model)
{
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsSetErrorReporter(options, quiet, NULL);
	TfLiteInterpreterOptionsSetNumThreads(options, 2);
	REQUIRE(TfLiteInterpreterOptionsEnableCancellation(options, true) == kTfLiteOk);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	REQUIRE(interpreter != NULL && TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	TfLiteInterpreterOptionsDelete(options);
	return interpreter;
}

static void *run_own(void *arg)
{
	const float x[2] = {1, 2};
	float y[2];
	TfLiteInterpreter *interpreter = open(arg);
	for (int i = 0; i < RUNS; i++) {
		REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 0), x, sizeof(x)) == kTfLiteOk);
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		REQUIRE(TfLiteTensorCopyToBuffer(TfLiteInterpreterGetOutputTensor(interpreter, 0), y, sizeof(y)) == kTfLiteOk);
		REQUIRE(y[0] == 1.5f && y[1] == 0.0f);
	}
	TfLiteInterpreterDelete(interpreter);
	return NULL;
}

static void share_a_model(void)
{
	pthread_t threads[3];
	TfLiteModel *model = quiet_model(half_weights, sizeof(half_weights));
	for (int i = 0; i < 3; i++)
		REQUIRE(pthread_create(&threads[i], NULL, run_own, model) == 0);
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	TfLiteModelDelete(model);
}

static atomic_bool stopped;

/* Counts to a limit nobody reaches: only cancelling ends it. */
static void *run_for_ever(void *arg)
{
	TfLiteInterpreter *interpreter = arg;
	TfLiteStatus status = kTfLiteError;
	/* The other thread may be allocating just now. */
	while (status == kTfLiteError)
		status = TfLiteInterpreterInvoke(interpreter);
	atomic_store(&stopped, true);
	REQUIRE(status == kTfLiteCancelled);
	return NULL;
}

static void cancel_and_refuse(void)
{
	pthread_t thread;
	AtollError *error = AtollErrorCreate();
	const int32_t from = INT32_MIN, limit = INT32_MAX;
	bool was_busy = false;
	TfLiteModel *model = quiet_model(count_up, sizeof(count_up));
	TfLiteInterpreter *interpreter = open(model);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 0), &from, sizeof(from)) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 1), &limit, sizeof(limit)) == kTfLiteOk);
	REQUIRE(pthread_create(&thread, NULL, run_for_ever, interpreter) == 0);
	/* Allocating changes nothing while the interpreter is ready; it is refused from the moment the run started. */
	while (!was_busy)
		was_busy = TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteError;
	REQUIRE(AtollInterpreterGetLastError(interpreter, error) == kTfLiteOk);
	REQUIRE(AtollErrorGetCode(error) == kAtollBusy);
	while (!atomic_load(&stopped))
		REQUIRE(TfLiteInterpreterCancel(interpreter) == kTfLiteOk);
	pthread_join(thread, NULL);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error);
}

int main(void)
{
	share_a_model();
	cancel_and_refuse();
	return 0;
}
