/* SPDX-License-Identifier: Apache-2.0
 * A custom operator as the official guide writes one, against the structs of common.h: prepare sets the shape, invoke
 * computes. Usage: custom_op MODEL, whose operator is called NobodyKnowsThis */
#include <stdio.h>
#include <string.h>

#include "tensorflow/lite/c/c_api_experimental.h"
#include "tensorflow/lite/c/common.h"

static TfLiteStatus prepare(TfLiteContext *context, TfLiteNode *node)
{
	const TfLiteTensor *input = &context->tensors[node->inputs->data[0]];
	TfLiteTensor *output = &context->tensors[node->outputs->data[0]];
	if (node->inputs->size != 1 || node->outputs->size != 1 || input->type != kTfLiteFloat32) {
		context->ReportError(context, "one float32 in and one out");
		return kTfLiteError;
	}
	return context->ResizeTensor(context, output, TfLiteIntArrayCopy(input->dims));
}

static TfLiteStatus eval(TfLiteContext *context, TfLiteNode *node)
{
	const TfLiteTensor *input = &context->tensors[node->inputs->data[0]];
	TfLiteTensor *output = &context->tensors[node->outputs->data[0]];
	for (size_t i = 0; i < input->bytes / sizeof(float); ++i)
		output->data.f[i] = input->data.f[i] * 10;
	return kTfLiteOk;
}

int main(int argc, char *argv[])
{
	TfLiteRegistration registration;
	memset(&registration, 0, sizeof(registration));
	registration.prepare = prepare;
	registration.invoke = eval;

	TfLiteModel *model = TfLiteModelCreateFromFile(argv[argc - 1]);
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsAddCustomOp(options, "NobodyKnowsThis", &registration, 1, 1);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	if (interpreter == NULL || TfLiteInterpreterAllocateTensors(interpreter) != kTfLiteOk)
		return 1;
	*(float *)TfLiteTensorData(TfLiteInterpreterGetInputTensor(interpreter, 0)) = 4.5f;
	printf("%d ", TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	printf("%g\n", *(float *)TfLiteTensorData(TfLiteInterpreterGetOutputTensor(interpreter, 0)));
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	return 0;
}
