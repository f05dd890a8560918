/* SPDX-License-Identifier: Apache-2.0
 * Whole runs through the C API: static and dynamic shapes, control flow, folding, deletion order. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#include <string.h>

#include "tensorflow/lite/c/c_api_experimental.h"

static TfLiteInterpreter *open_with(const void *data, size_t size, int32_t passes)
{
	TfLiteModel *model = quiet_model(data, size);
	REQUIRE(model != NULL);
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	AtollInterpreterOptionsSetPasses(options, passes);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	TfLiteInterpreterOptionsDelete(options);
	REQUIRE(interpreter != NULL);
	TfLiteModelDelete(model); /* the interpreter keeps it */
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	return interpreter;
}

static TfLiteInterpreter *open(const void *data, size_t size)
{
	return open_with(data, size, -1);
}

static void give(TfLiteInterpreter *interpreter, int32_t input, const void *data, size_t size)
{
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, input), data, size) == kTfLiteOk);
}

static void take(TfLiteInterpreter *interpreter, void *data, size_t size)
{
	REQUIRE(TfLiteTensorCopyToBuffer(TfLiteInterpreterGetOutputTensor(interpreter, 0), data, size) == kTfLiteOk);
}

static void adds_one(void)
{
	const float x[4] = {1, 2, 3, -4};
	float y[4];
	TfLiteInterpreter *interpreter = open(add_one, sizeof(add_one));
	give(interpreter, 0, x, sizeof(x));
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	take(interpreter, y, sizeof(y));
	REQUIRE(y[0] == 2 && y[1] == 3 && y[2] == 4 && y[3] == -3);
	TfLiteInterpreterDelete(interpreter);
}

static void adds_one_after_resize(void)
{
	const int dims[2] = {2, 4};
	const float x[8] = {0, 1, 2, 3, 4, 5, 6, 7};
	float y[8];
	TfLiteInterpreter *interpreter = open(add_one, sizeof(add_one));
	REQUIRE(TfLiteInterpreterResizeInputTensor(interpreter, 0, dims, 2) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) != kTfLiteOk);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	give(interpreter, 0, x, sizeof(x));
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	take(interpreter, y, sizeof(y));
	REQUIRE(y[0] == 1 && y[7] == 8);
	TfLiteInterpreterDelete(interpreter);
}

static void loops(void)
{
	const int32_t from = 3, limit = 10;
	int32_t last = 0;
	TfLiteInterpreter *interpreter = open(count_up, sizeof(count_up));
	for (int round = 0; round < 2; round++) {
		give(interpreter, 0, &from, sizeof(from));
		give(interpreter, 1, &limit, sizeof(limit));
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		take(interpreter, &last, sizeof(last));
		REQUIRE(last == 10);
	}
	TfLiteInterpreterDelete(interpreter);
}

static void refuses_recursion(void)
{
	AtollError *error = AtollErrorCreate();
	TfLiteModel *model = quiet_model(calls_itself, sizeof(calls_itself));
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
	REQUIRE(interpreter != NULL);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteError);
	REQUIRE(AtollInterpreterGetLastError(interpreter, error) == kTfLiteOk);
	REQUIRE(AtollErrorGetCode(error) == kAtollInvalidModel);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error);
}

/* Shapes behind WHERE differ from run to run. */
static void follows_dynamic_shapes(void)
{
	const bool some[4] = {true, false, true, true}, none[4] = {0};
	int32_t y[3];
	TfLiteInterpreter *interpreter = open(where_then_cast, sizeof(where_then_cast));
	const TfLiteTensor *output = TfLiteInterpreterGetOutputTensor(interpreter, 0);
	for (int round = 0; round < 2; round++) {
		give(interpreter, 0, some, sizeof(some));
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		REQUIRE(TfLiteTensorDim(output, 0) == 3 && TfLiteTensorDim(output, 1) == 1);
		take(interpreter, y, sizeof(y));
		REQUIRE(y[0] == 0 && y[1] == 2 && y[2] == 3);
		give(interpreter, 0, none, sizeof(none));
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		REQUIRE(TfLiteTensorDim(output, 0) == 0 && TfLiteTensorByteSize(output) == 0);
	}
	TfLiteInterpreterDelete(interpreter);
}

static void folds_the_same_result(void)
{
	const float x[2] = {1, 1};
	float with[2], without[2];
	for (int fold = 0; fold < 2; fold++) {
		TfLiteInterpreter *interpreter = open_with(half_weights, sizeof(half_weights), fold ? -1 : ~kAtollPassFold);
		give(interpreter, 0, x, sizeof(x));
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		take(interpreter, fold ? with : without, sizeof(with));
		TfLiteInterpreterDelete(interpreter);
	}
	REQUIRE(memcmp(with, without, sizeof(with)) == 0 && with[0] == 1.5f && with[1] == -1.0f);
}

/* The second output is nobody's; dropping what computes it changes nothing else. */
static void drops_dead_code(void)
{
	const float x[4] = {1, 2, 3, 4};
	float with[4], without[4];
	for (int drop = 0; drop < 2; drop++) {
		TfLiteInterpreter *interpreter = open_with(half_used, sizeof(half_used), drop ? -1 : ~kAtollPassDeadCode);
		give(interpreter, 0, x, sizeof(x));
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		take(interpreter, drop ? with : without, sizeof(with));
		TfLiteInterpreterDelete(interpreter);
	}
	REQUIRE(memcmp(with, without, sizeof(with)) == 0 && with[0] == 2);
}

static void keeps_variables(void)
{
	const float x = 2;
	float y;
	TfLiteInterpreter *interpreter = open(keeps_count, sizeof(keeps_count));
	for (int round = 1; round <= 3; round++) {
		give(interpreter, 0, &x, sizeof(x));
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		take(interpreter, &y, sizeof(y));
		REQUIRE(y == 10 + 2 * (float)round);
	}
	TfLiteInterpreterDelete(interpreter);
}

static void looks_words_up(void)
{
	static const char *const words[2] = {"three", "four"};
	static const size_t sizes[2] = {5, 4};
	int64_t y[2];
	TfLiteInterpreter *interpreter = open(word_numbers, sizeof(word_numbers));
	for (int round = 0; round < 2; round++) {
		REQUIRE(AtollTensorSetStrings(TfLiteInterpreterGetInputTensor(interpreter, 0), words, sizes, 2, NULL) == kTfLiteOk);
		REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
		take(interpreter, y, sizeof(y));
		REQUIRE(y[0] == 3 && y[1] == -1);
	}
	TfLiteInterpreterDelete(interpreter);
}

int main(void)
{
	adds_one();
	adds_one_after_resize();
	loops();
	refuses_recursion();
	follows_dynamic_shapes();
	folds_the_same_result();
	drops_dead_code();
	keeps_variables();
	looks_words_up();
	return 0;
}
