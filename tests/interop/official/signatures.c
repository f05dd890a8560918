/* SPDX-License-Identifier: Apache-2.0
 * Signatures through the experimental header. Usage: signatures MODEL */
#include <stdio.h>

#include "tensorflow/lite/c/c_api_experimental.h"

int main(int argc, char *argv[])
{
	TfLiteModel *model = TfLiteModelCreateFromFile(argv[argc - 1]);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
	printf("%d\n", TfLiteInterpreterGetSignatureRunner(interpreter, "nobody") == NULL);
	for (int32_t i = 0; i < TfLiteInterpreterGetSignatureCount(interpreter); ++i) {
		const char *key = TfLiteInterpreterGetSignatureKey(interpreter, i);
		TfLiteSignatureRunner *runner = TfLiteInterpreterGetSignatureRunner(interpreter, key);
		const char *input_name = TfLiteSignatureRunnerGetInputName(runner, 0);
		const char *output_name = TfLiteSignatureRunnerGetOutputName(runner, 0);
		const float x[2] = {3, -4};
		float y[2] = {0, 0};
		TfLiteSignatureRunnerAllocateTensors(runner);
		TfLiteTensor *input = TfLiteSignatureRunnerGetInputTensor(runner, input_name);
		TfLiteTensorCopyFromBuffer(input, x, sizeof(x));
		printf("%d ", TfLiteSignatureRunnerInvoke(runner) == kTfLiteOk);
		TfLiteTensorCopyToBuffer(TfLiteSignatureRunnerGetOutputTensor(runner, output_name), y, sizeof(y));
		printf("%s %zu %s %zu %s %g %g\n", key, TfLiteSignatureRunnerGetInputCount(runner), input_name,
		       TfLiteSignatureRunnerGetOutputCount(runner), output_name, y[0], y[1]);
		TfLiteSignatureRunnerDelete(runner);
	}
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	return 0;
}
