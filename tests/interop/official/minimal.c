/* SPDX-License-Identifier: Apache-2.0
 * The first program of the official guide: load, allocate, copy in, invoke, copy out. Usage: minimal MODEL */
#include <stdio.h>

#include "tensorflow/lite/c/c_api.h"

int main(int argc, char *argv[])
{
	if (argc != 2) {
		fprintf(stderr, "minimal <tflite model>\n");
		return 1;
	}
	TfLiteModel *model = TfLiteModelCreateFromFile(argv[1]);
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsSetNumThreads(options, 2);

	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);

	TfLiteInterpreterAllocateTensors(interpreter);
	TfLiteTensor *input_tensor = TfLiteInterpreterGetInputTensor(interpreter, 0);
	float input[4] = {1, 2, 3, 4};
	if (TfLiteTensorCopyFromBuffer(input_tensor, input, sizeof(input)) != kTfLiteOk)
		return 2;

	if (TfLiteInterpreterInvoke(interpreter) != kTfLiteOk)
		return 3;

	const TfLiteTensor *output_tensor = TfLiteInterpreterGetOutputTensor(interpreter, 0);
	float output[4];
	if (TfLiteTensorCopyToBuffer(output_tensor, output, sizeof(output)) != kTfLiteOk)
		return 4;
	printf("%g %g %g %g\n", output[0], output[1], output[2], output[3]);

	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	return 0;
}
