/* SPDX-License-Identifier: Apache-2.0
 * Details, resizes and an error reporter, from a buffer that the program owns, by the newer include path.
 * Usage: details MODEL */
#include "tflite/c/c_api.h"
#include "tflite/c/common.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void report(void *user_data, const char *format, va_list args)
{
	char text[512];
	vsnprintf(text, sizeof(text), format, args);
	++*(int *)user_data;
}

static void print(const TfLiteTensor *tensor)
{
	const TfLiteQuantizationParams quantization = TfLiteTensorQuantizationParams(tensor);
	printf("%s %s [", TfLiteTensorName(tensor), TfLiteTypeGetName(TfLiteTensorType(tensor)));
	for (int32_t i = 0; i < TfLiteTensorNumDims(tensor); ++i)
		printf(" %d", TfLiteTensorDim(tensor, i));
	printf(" ] %zu %g %d\n", TfLiteTensorByteSize(tensor), quantization.scale, quantization.zero_point);
}

int main(int argc, char *argv[])
{
	static char bytes[1 << 16];
	int reports = 0;
	FILE *file = fopen(argv[argc - 1], "rb");
	const size_t size = file == NULL ? 0 : fread(bytes, 1, sizeof(bytes), file);
	TfLiteModel *broken = TfLiteModelCreate("words that are not a model", 26);
	TfLiteModel *model = TfLiteModelCreate(bytes, size);
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsSetErrorReporter(options, report, &reports);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model); /* the interpreter keeps what it needs */

	printf("%d %d %d\n", broken == NULL, TfLiteInterpreterGetInputTensorCount(interpreter),
	       TfLiteInterpreterGetOutputTensorCount(interpreter));
	printf("before: %d\n", TfLiteInterpreterInvoke(interpreter) == kTfLiteError);
	printf("reported: %d\n", reports > 0);
	const int dims[2] = {3, 4};
	printf("resized: %d\n", TfLiteInterpreterResizeInputTensor(interpreter, 0, dims, 2) == kTfLiteOk);
	printf("allocated: %d\n", TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	print(TfLiteInterpreterGetInputTensor(interpreter, 0));
	print(TfLiteInterpreterGetOutputTensor(interpreter, 0));
	float *data = (float *)TfLiteTensorData(TfLiteInterpreterGetInputTensor(interpreter, 0));
	for (int i = 0; i < 12; ++i)
		data[i] = (float)i;
	printf("copied: %d\n", TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 0), data, 5) == kTfLiteError);
	printf("invoked: %d\n", TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	const float *result = (const float *)TfLiteTensorData(TfLiteInterpreterGetOutputTensor(interpreter, 0));
	for (int i = 0; i < 12; ++i)
		printf("%g ", result[i]);
	printf("\n");
	TfLiteInterpreterDelete(interpreter);
	if (file != NULL)
		fclose(file);
	return 0;
}
