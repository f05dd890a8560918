/* SPDX-License-Identifier: Apache-2.0
 * Nothing is allocated while a model with static shapes runs; and any allocation before that may fail without a crash, a
 * leak (the sanitizers look) or a wrong result. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#ifdef ATOLL_TESTING
#include "platform/test_hooks.h"

static long allocations(void)
{
	return atomic_load(&atoll_test_hooks.allocations);
}

static void invokes_without_allocating(const void *data, size_t size)
{
	TfLiteModel *model = quiet_model(data, size);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	const long before = allocations();
	for (int i = 0; i < 3; i++)
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	REQUIRE(allocations() == before);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
}

/* Loads, allocates and runs; true when all of it worked. */
static bool run_once(const void *data, size_t size)
{
	bool fine = false;
	TfLiteModel *model = quiet_model(data, size);
	TfLiteInterpreter *interpreter = model == NULL ? NULL : TfLiteInterpreterCreate(model, NULL);
	if (interpreter != NULL && TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk)
		fine = TfLiteInterpreterInvoke(interpreter) == kTfLiteOk;
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	return fine;
}

static void survives_every_failure(const void *data, size_t size)
{
	const long before = allocations();
	REQUIRE(run_once(data, size));
	const long needed = allocations() - before;
	REQUIRE(needed > 0);
	for (long i = 1; i <= needed; i++) {
		atomic_store(&atoll_test_hooks.fail_at, allocations() + i);
		REQUIRE(!run_once(data, size));
	}
	atomic_store(&atoll_test_hooks.fail_at, 0);
	REQUIRE(run_once(data, size));
}

/* One interpreter, whose allocation or run fails here and there, still works when memory is back. */
static void recovers(const void *data, size_t size)
{
	TfLiteModel *model = quiet_model(data, size);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
	bool failed = true;
	for (long i = 1; failed; i++) {
		atomic_store(&atoll_test_hooks.fail_at, allocations() + i);
		failed = TfLiteInterpreterAllocateTensors(interpreter) != kTfLiteOk || TfLiteInterpreterInvoke(interpreter) != kTfLiteOk;
		atomic_store(&atoll_test_hooks.fail_at, 0);
		REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	}
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
}

/* A resize, a signature and memory of the caller's, each with every allocation failing once: whatever the calls answer, a second
 * try with memory at hand works, and nothing is lost. */
static bool go_through(TfLiteInterpreter *interpreter)
{
	static _Alignas(64) float memory[16];
	const int grown[2] = {3, 4}, back[2] = {1, 4};
	bool fine = AtollInterpreterSetOutputMemory(interpreter, 0, memory, sizeof(memory), NULL) == kTfLiteOk;
	fine = TfLiteInterpreterResizeInputTensor(interpreter, 0, grown, 2) == kTfLiteOk && fine;
	fine = TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk && fine;
	fine = TfLiteInterpreterInvoke(interpreter) == kTfLiteOk && fine;
	fine = AtollInterpreterSetOutputMemory(interpreter, 0, NULL, 0, NULL) == kTfLiteOk && fine;
	fine = TfLiteInterpreterResizeInputTensor(interpreter, 0, back, 2) == kTfLiteOk && fine;
	TfLiteSignatureRunner *runner = TfLiteInterpreterGetSignatureRunner(interpreter, "serve");
	fine = runner != NULL && TfLiteSignatureRunnerAllocateTensors(runner) == kTfLiteOk && fine;
	fine = runner != NULL && TfLiteSignatureRunnerInvoke(runner) == kTfLiteOk && fine;
	TfLiteSignatureRunnerDelete(runner);
	return fine;
}

static void goes_through_every_failure(void)
{
	TfLiteModel *model = quiet_model(add_one, sizeof(add_one));
	bool failed = true;
	long number = 1;
	for (; failed; number++) {
		TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
		atomic_store(&atoll_test_hooks.fail_at, allocations() + number);
		failed = !go_through(interpreter);
		atomic_store(&atoll_test_hooks.fail_at, 0);
		REQUIRE(go_through(interpreter));
		TfLiteInterpreterDelete(interpreter);
	}
	REQUIRE(number > 5);
	TfLiteModelDelete(model);
}

int main(void)
{
	goes_through_every_failure();
	recovers(add_one, sizeof(add_one));
	recovers(count_up, sizeof(count_up));
	recovers(keeps_count, sizeof(keeps_count));
	recovers(where_then_cast, sizeof(where_then_cast));
	survives_every_failure(where_then_cast, sizeof(where_then_cast));
	invokes_without_allocating(add_one, sizeof(add_one));
	invokes_without_allocating(count_up, sizeof(count_up));
	invokes_without_allocating(half_weights, sizeof(half_weights));
	survives_every_failure(add_one, sizeof(add_one));
	survives_every_failure(count_up, sizeof(count_up));
	survives_every_failure(half_weights, sizeof(half_weights));
	survives_every_failure(keeps_count, sizeof(keeps_count));
	return 0;
}

#else

int main(void)
{
	fprintf(stderr, "allocation_test needs a build with ATOLL_TESTING\n");
	return 1;
}

#endif
