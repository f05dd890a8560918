/* SPDX-License-Identifier: Apache-2.0
 * Tensor memory that the caller owns: used from the next allocate on, checked, given back, and let go of by a resize. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#include <stdint.h>

#include "tensorflow/lite/c/c_api_experimental.h"

static _Alignas(64) float input_memory[16], output_memory[16];

static TfLiteInterpreter *open(void)
{
	TfLiteModel *model = quiet_model(add_one, sizeof(add_one));
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
	TfLiteModelDelete(model);
	REQUIRE(interpreter != NULL);
	return interpreter;
}

static void runs_in_it(TfLiteInterpreter *interpreter)
{
	REQUIRE(AtollInterpreterSetInputMemory(interpreter, 0, input_memory, sizeof(input_memory), NULL) == kTfLiteOk);
	REQUIRE(AtollInterpreterSetOutputMemory(interpreter, 0, output_memory, sizeof(output_memory), NULL) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	REQUIRE(TfLiteTensorData(TfLiteInterpreterGetInputTensor(interpreter, 0)) == input_memory);
	for (int i = 0; i < 4; i++)
		input_memory[i] = (float)i;
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	for (int i = 0; i < 4; i++)
		REQUIRE(output_memory[i] == (float)i + 1);
}

static void lets_go_of_it_on_resize(TfLiteInterpreter *interpreter)
{
	const int grown[2] = {2, 4}, back[2] = {1, 4};
	const float x[8] = {0};
	TfLiteTensor *input = TfLiteInterpreterGetInputTensor(interpreter, 0);
	REQUIRE(TfLiteInterpreterResizeInputTensor(interpreter, 0, grown, 2) == kTfLiteOk);
	REQUIRE(TfLiteTensorData(input) == NULL);
	REQUIRE(TfLiteTensorCopyFromBuffer(input, x, sizeof(x)) == kTfLiteError);
	REQUIRE(TfLiteInterpreterResizeInputTensor(interpreter, 0, back, 2) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	REQUIRE(TfLiteTensorData(input) == input_memory);
}

/* Sixteen floats are four rows; five are too many. */
static void refuses_when_a_resize_outgrew_it(TfLiteInterpreter *interpreter)
{
	const int dims[2] = {5, 4};
	AtollError *error = AtollErrorCreate();
	REQUIRE(TfLiteInterpreterResizeInputTensor(interpreter, 0, dims, 2) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteError);
	REQUIRE(AtollInterpreterGetLastError(interpreter, error) == kTfLiteOk);
	REQUIRE(AtollErrorGetCode(error) == kAtollSizeMismatch);
	/* Nobody may write through the tensor what the memory cannot hold. */
	REQUIRE(TfLiteTensorData(TfLiteInterpreterGetInputTensor(interpreter, 0)) == NULL);
	REQUIRE(TfLiteTensorData(TfLiteInterpreterGetOutputTensor(interpreter, 0)) == NULL);
	AtollErrorDelete(error);
}

static void gives_it_back(TfLiteInterpreter *interpreter)
{
	REQUIRE(AtollInterpreterSetInputMemory(interpreter, 0, NULL, 0, NULL) == kTfLiteOk);
	REQUIRE(AtollInterpreterSetOutputMemory(interpreter, 0, NULL, 0, NULL) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	REQUIRE(TfLiteTensorData(TfLiteInterpreterGetInputTensor(interpreter, 0)) != input_memory);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
}

static void refuses_bad_memory(TfLiteInterpreter *interpreter)
{
	AtollError *error = AtollErrorCreate();
	REQUIRE(AtollInterpreterSetInputMemory(interpreter, 0, (char *)input_memory + 4, 60, error) == kTfLiteError);
	REQUIRE(AtollErrorGetCode(error) == kAtollInvalidArgument);
	REQUIRE(AtollInterpreterSetInputMemory(interpreter, 0, input_memory, 4, error) == kTfLiteError);
	REQUIRE(AtollErrorGetCode(error) == kAtollSizeMismatch);
	REQUIRE(AtollInterpreterSetInputMemory(interpreter, 3, input_memory, 64, error) == kTfLiteError);
	REQUIRE(AtollErrorGetCode(error) == kAtollOutOfRange);
	AtollErrorDelete(error);
}

int main(void)
{
	TfLiteInterpreter *interpreter = open();
	runs_in_it(interpreter);
	lets_go_of_it_on_resize(interpreter);
	refuses_when_a_resize_outgrew_it(interpreter);
	gives_it_back(interpreter);
	refuses_bad_memory(interpreter);
	TfLiteInterpreterDelete(interpreter);
	return 0;
}
