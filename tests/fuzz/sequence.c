/* SPDX-License-Identifier: Apache-2.0
 * Calls in any order: the last bytes of the input say which, the bytes before them are the model. Resizing, allocating,
 * signatures, variables and caller memory, whether the calls make sense or not. */
#include <stdlib.h>
#include <string.h>

#include "quiet.h"
#include "tensorflow/lite/c/c_api_experimental.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SCRIPT_BYTES = 48, RANK_MAX = 6, MEMORY_BYTES = 4096 };

struct script {
	const uint8_t *next, *end;
};

static unsigned take(struct script *script)
{
	return script->next < script->end ? *script->next++ : 0;
}

static int take_dims(struct script *script, int *dims)
{
	static const int telling[] = {0, 1, 2, 3, 5, 17, 64, -1, INT32_MAX, 1 << 20};
	const int rank = (int)(take(script) % (RANK_MAX + 1));
	for (int i = 0; i < rank; i++)
		dims[i] = telling[take(script) % (sizeof(telling) / sizeof(telling[0]))];
	return rank;
}

static _Alignas(64) uint8_t memory[2][MEMORY_BYTES];

static void call_interpreter(TfLiteInterpreter *interpreter, struct script *script, unsigned call)
{
	int dims[RANK_MAX];
	const int32_t position = (int32_t)(take(script) % 4) - (call & 64 ? 1 : 0);
	switch (call % 8) {
	case 0:
		TfLiteInterpreterResizeInputTensor(interpreter, position, dims, take_dims(script, dims));
		return;
	case 1:
		AtollInterpreterResizeInputTensorStrict(interpreter, position, dims, take_dims(script, dims), NULL);
		return;
	case 2:
		TfLiteInterpreterAllocateTensors(interpreter);
		return;
	case 3:
		fill_inputs(interpreter, call);
		TfLiteInterpreterInvoke(interpreter);
		return;
	case 4:
		TfLiteInterpreterResetVariableTensors(interpreter);
		return;
	case 5:
		AtollInterpreterSetInputMemory(interpreter, position, memory[0], call & 32 ? MEMORY_BYTES : 0, NULL);
		return;
	case 6:
		AtollInterpreterSetOutputMemory(interpreter, position, memory[1], call & 32 ? MEMORY_BYTES : 0, NULL);
		return;
	default:
		TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, position), memory[0], call);
	}
}

static void call_runner(TfLiteSignatureRunner *runner, struct script *script, unsigned call)
{
	int dims[RANK_MAX];
	const char *name = TfLiteSignatureRunnerGetInputName(runner, (int32_t)(take(script) % 3));
	switch (call % 4) {
	case 0:
		TfLiteSignatureRunnerAllocateTensors(runner);
		return;
	case 1:
		TfLiteSignatureRunnerInvoke(runner);
		return;
	case 2:
		if (name != NULL)
			TfLiteSignatureRunnerResizeInputTensor(runner, name, dims, take_dims(script, dims));
		return;
	default:
		if (name != NULL)
			TfLiteTensorCopyFromBuffer(TfLiteSignatureRunnerGetInputTensor(runner, name), memory[0], call);
	}
}

static void follow(TfLiteInterpreter *interpreter, struct script *script)
{
	TfLiteSignatureRunner *runner = NULL;
	while (script->next < script->end) {
		const unsigned call = take(script);
		if (call >= 240 && runner == NULL)
			runner = TfLiteInterpreterGetSignatureRunner(interpreter, TfLiteInterpreterGetSignatureKey(interpreter, (int32_t)(call % 2)));
		else if (call >= 200 && runner != NULL)
			call_runner(runner, script, call);
		else
			call_interpreter(interpreter, script, call);
	}
	TfLiteSignatureRunnerDelete(runner);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size <= SCRIPT_BYTES)
		return 0;
	struct script script = {data + size - SCRIPT_BYTES, data + size};
	TfLiteModel *model = quiet_model(data, size - SCRIPT_BYTES);
	TfLiteInterpreter *interpreter = model == NULL ? NULL : quiet_interpreter(model);
	if (interpreter != NULL)
		follow(interpreter, &script);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	return 0;
}
