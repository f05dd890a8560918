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

/* Loading, preparing and closing beside others that do the same with the same bytes. */
static void *load_and_close(void *arg)
{
	(void)arg;
	for (int i = 0; i < RUNS / 10; i++) {
		TfLiteModel *model = quiet_model(half_weights, sizeof(half_weights));
		TfLiteInterpreter *interpreter = open(model);
		TfLiteModelDelete(model); /* the interpreter keeps what it needs */
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		TfLiteInterpreterDelete(interpreter);
	}
	return NULL;
}

static void load_side_by_side(void)
{
	pthread_t threads[4];
	for (int i = 0; i < 4; i++)
		REQUIRE(pthread_create(&threads[i], NULL, load_and_close, NULL) == 0);
	for (int i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
}

/* The deadline ends a loop that nobody else would, and the interpreter goes on. */
static void *stop_in_time(void *arg)
{
	const int32_t from = INT32_MIN, limit = INT32_MAX, near = 5;
	AtollError *error = AtollErrorCreate();
	TfLiteInterpreter *interpreter = open(arg);
	REQUIRE(AtollInterpreterSetDeadline(interpreter, 5000, NULL) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 0), &from, sizeof(from)) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 1), &limit, sizeof(limit)) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteError);
	REQUIRE(AtollInterpreterGetLastError(interpreter, error) == kTfLiteOk && AtollErrorGetCode(error) == kAtollDeadline);
	REQUIRE(AtollInterpreterSetDeadline(interpreter, 0, NULL) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 0), &near, sizeof(near)) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 1), &near, sizeof(near)) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	TfLiteInterpreterDelete(interpreter);
	AtollErrorDelete(error);
	return NULL;
}

static void stop_side_by_side(void)
{
	pthread_t threads[3];
	TfLiteModel *model = quiet_model(count_up, sizeof(count_up));
	for (int i = 0; i < 3; i++)
		REQUIRE(pthread_create(&threads[i], NULL, stop_in_time, model) == 0);
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	TfLiteModelDelete(model);
}

int main(void)
{
	load_side_by_side();
	stop_side_by_side();
	share_a_model();
	cancel_and_refuse();
	return 0;
}
