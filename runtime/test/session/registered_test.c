/* SPDX-License-Identifier: Apache-2.0
 * Operators written by a caller: through the opaque API and through the older structs. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#include <string.h>

#include "tensorflow/lite/c/c_api_experimental.h"
#include "tensorflow/lite/c/c_api_opaque.h"

struct seen {
	TfLiteInterpreter *interpreter;
	int inits, frees, prepares;
	TfLiteStatus nested;
};

static void *init(void *user, TfLiteOpaqueContext *context, const char *options, size_t size)
{
	struct seen *seen = user;
	REQUIRE(context != NULL && size == 2 && memcmp(options, "ok", 2) == 0);
	seen->inits++;
	return seen;
}

static void release(void *user, TfLiteOpaqueContext *context, void *state)
{
	struct seen *seen = user;
	REQUIRE(context != NULL && state == seen);
	seen->frees++;
}

static TfLiteStatus prepare(void *user, TfLiteOpaqueContext *context, TfLiteOpaqueNode *node)
{
	struct seen *seen = user;
	const TfLiteOpaqueTensor *input = TfLiteOpaqueNodeGetInput(context, node, 0);
	TfLiteIntArray *dims = TfLiteIntArrayCreate(1);
	dims->data[0] = TfLiteOpaqueTensorDim(input, 0);
	seen->prepares++;
	return TfLiteOpaqueContextResizeTensor(context, TfLiteOpaqueNodeGetOutput(context, node, 0), dims);
}

static TfLiteStatus run(void *user, TfLiteOpaqueContext *context, TfLiteOpaqueNode *node)
{
	struct seen *seen = user;
	const TfLiteOpaqueTensor *input = TfLiteOpaqueNodeGetInput(context, node, 0);
	const float *x = TfLiteOpaqueTensorData(input);
	float *y = TfLiteOpaqueTensorData(TfLiteOpaqueNodeGetOutput(context, node, 0));
	for (int i = 0; i < TfLiteOpaqueTensorDim(input, 0); i++)
		y[i] = 2 * x[i];
	/* The interpreter is busy with this very call. */
	seen->nested = TfLiteInterpreterInvoke(seen->interpreter);
	return kTfLiteOk;
}

static void check_result(TfLiteInterpreter *interpreter)
{
	const float x[3] = {1, -2, 3};
	float y[3];
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyFromBuffer(TfLiteInterpreterGetInputTensor(interpreter, 0), x, sizeof(x)) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteOk);
	REQUIRE(TfLiteTensorCopyToBuffer(TfLiteInterpreterGetOutputTensor(interpreter, 0), y, sizeof(y)) == kTfLiteOk);
	REQUIRE(y[0] == 2 && y[1] == -4 && y[2] == 6);
}

static void runs_opaque_operators(void)
{
	struct seen seen = {0};
	TfLiteModel *model = quiet_model(custom_double, sizeof(custom_double));
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteOperator *twice = TfLiteOperatorCreate(kTfLiteBuiltinCustom, "Double", 1, &seen);
	TfLiteOperatorSetInitWithData(twice, init);
	TfLiteOperatorSetFreeWithData(twice, release);
	TfLiteOperatorSetPrepareWithData(twice, prepare);
	TfLiteOperatorSetInvokeWithData(twice, run);
	TfLiteInterpreterOptionsAddOperator(options, twice);
	seen.interpreter = TfLiteInterpreterCreate(model, options);
	REQUIRE(seen.interpreter != NULL);
	check_result(seen.interpreter);
	REQUIRE(seen.nested == kTfLiteError);
	TfLiteInterpreterDelete(seen.interpreter);
	REQUIRE(seen.inits == 1 && seen.frees == 1 && seen.prepares == 1);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteOperatorDelete(twice);
	TfLiteModelDelete(model);
}

static TfLiteStatus plain_prepare(TfLiteContext *context, TfLiteNode *node)
{
	TfLiteTensor *input = &context->tensors[node->inputs->data[0]];
	return context->ResizeTensor(context, &context->tensors[node->outputs->data[0]], TfLiteIntArrayCopy(input->dims));
}

static TfLiteStatus plain_run(TfLiteContext *context, TfLiteNode *node)
{
	const TfLiteTensor *input = &context->tensors[node->inputs->data[0]];
	for (size_t i = 0; i < input->bytes / sizeof(float); i++)
		context->tensors[node->outputs->data[0]].data.f[i] = 2 * input->data.f[i];
	return kTfLiteOk;
}

static TfLiteStatus plain_fail(TfLiteContext *context, TfLiteNode *node)
{
	(void)node;
	context->ReportError(context, "no more than %d", 41);
	return kTfLiteError;
}

static void runs_plain_registrations(void)
{
	const TfLiteRegistration twice = {.prepare = plain_prepare, .invoke = plain_run};
	TfLiteModel *model = quiet_model(custom_double, sizeof(custom_double));
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsAddCustomOp(options, "Double", &twice, 1, 1);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	REQUIRE(interpreter != NULL);
	check_result(interpreter);
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
}

static void records_what_an_operator_reports(void)
{
	AtollError *error = AtollErrorCreate();
	const TfLiteRegistration failing = {.prepare = plain_prepare, .invoke = plain_fail};
	TfLiteModel *model = quiet_model(custom_double, sizeof(custom_double));
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsAddCustomOp(options, "Double", &failing, 1, 1);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	REQUIRE(TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteError);
	AtollInterpreterGetLastError(interpreter, error);
	REQUIRE(strstr(AtollErrorGetMessage(error), "no more than 41") != NULL);
	REQUIRE(AtollErrorGetOperatorIndex(error) == 0);
	REQUIRE(strcmp(AtollErrorGetOperatorName(error), "Double") == 0);
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
	AtollErrorDelete(error);
}

int main(void)
{
	runs_opaque_operators();
	runs_plain_registrations();
	records_what_an_operator_reports();
	return 0;
}
