/* SPDX-License-Identifier: Apache-2.0
 * The whole path with any bytes: load, create, allocate, write, run twice, read. */
#include <stdlib.h>

#include "quiet.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_outputs(const TfLiteInterpreter *interpreter)
{
	for (int32_t i = 0; i < TfLiteInterpreterGetOutputTensorCount(interpreter); i++) {
		const TfLiteTensor *tensor = TfLiteInterpreterGetOutputTensor(interpreter, i);
		const size_t bytes = TfLiteTensorByteSize(tensor);
		void *copy = malloc(bytes == 0 ? 1 : bytes);
		if (copy != NULL)
			TfLiteTensorCopyToBuffer(tensor, copy, bytes);
		free(copy);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	TfLiteModel *model = quiet_model(data, size);
	TfLiteInterpreter *interpreter = model == NULL ? NULL : quiet_interpreter(model);
	if (interpreter != NULL && TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk) {
		fill_inputs(interpreter, 1);
		if (TfLiteInterpreterInvoke(interpreter) == kTfLiteOk) {
			read_outputs(interpreter);
			fill_inputs(interpreter, 2);
			TfLiteInterpreterInvoke(interpreter);
		}
	}
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	return 0;
}
