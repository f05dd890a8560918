/* SPDX-License-Identifier: Apache-2.0
 * What a failure leaves behind: code, operation, operator, tensor; and misuse that must not crash. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#include <string.h>

#include "tensorflow/lite/c/c_api_experimental.h"

static void names_missing_operators(void)
{
	AtollError *error = AtollErrorCreate();
	TfLiteModel *model = quiet_model(custom_double, sizeof(custom_double));
	REQUIRE(AtollInterpreterCreate(model, NULL, error) == NULL);
	REQUIRE(AtollErrorGetCode(error) == kAtollUnresolvedOps);
	REQUIRE(strcmp(AtollErrorGetOperation(error), "create") == 0);
	REQUIRE(AtollErrorGetOperatorIndex(error) == 0);
	REQUIRE(strcmp(AtollErrorGetOperatorName(error), "Double") == 0);
	REQUIRE(strstr(AtollErrorGetMessage(error), "Double") != NULL);
	TfLiteModelDelete(model);
	AtollErrorDelete(error);
}

static void refuses_to_run_before_allocate(void)
{
	AtollError *error = AtollErrorCreate();
	TfLiteModel *model = quiet_model(add_one, sizeof(add_one));
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, NULL);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteError);
	REQUIRE(AtollInterpreterGetLastError(interpreter, error) == kTfLiteOk);
	REQUIRE(AtollErrorGetCode(error) == kAtollNotAllocated);
	REQUIRE(strcmp(AtollErrorGetOperation(error), "invoke") == 0);
	REQUIRE(TfLiteInterpreterGetInputTensor(interpreter, 7) == NULL);
	REQUIRE(AtollInterpreterGetLastError(interpreter, error) == kTfLiteOk);
	REQUIRE(AtollErrorGetCode(error) == kAtollOutOfRange);
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	AtollErrorDelete(error);
}

static void accepts_null_everywhere(void)
{
	REQUIRE(TfLiteModelCreate(NULL, 0) == NULL);
	REQUIRE(TfLiteInterpreterCreate(NULL, NULL) == NULL);
	REQUIRE(TfLiteInterpreterInvoke(NULL) == kTfLiteError);
	REQUIRE(TfLiteInterpreterAllocateTensors(NULL) == kTfLiteError);
	REQUIRE(TfLiteInterpreterGetInputTensor(NULL, 0) == NULL);
	REQUIRE(TfLiteInterpreterGetTensor(NULL, 0) == NULL);
	REQUIRE(TfLiteTensorData(NULL) == NULL && TfLiteTensorNumDims(NULL) == -1);
	REQUIRE(TfLiteTensorCopyFromBuffer(NULL, NULL, 0) == kTfLiteError);
	REQUIRE(TfLiteInterpreterGetSignatureRunner(NULL, "x") == NULL);
	REQUIRE(AtollErrorGetCode(NULL) == kAtollOk && AtollModelGetSignatureInputCount(NULL, "x") == -1);
	TfLiteInterpreterDelete(NULL);
	TfLiteModelDelete(NULL);
	TfLiteSignatureRunnerDelete(NULL);
}

static void refuses_delegates(void)
{
	AtollError *error = AtollErrorCreate();
	const TfLiteOpaqueDelegateBuilder builder = {0};
	TfLiteModel *model = quiet_model(add_one, sizeof(add_one));
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteOpaqueDelegate *delegate = TfLiteOpaqueDelegateCreate(&builder);
	TfLiteInterpreterOptionsSetErrorReporter(options, quiet, NULL);
	TfLiteInterpreterOptionsAddDelegate(options, delegate);
	REQUIRE(AtollInterpreterCreate(model, options, error) == NULL);
	REQUIRE(AtollErrorGetCode(error) == kAtollUnsupported);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteOpaqueDelegateDelete(delegate);
	TfLiteModelDelete(model);
	AtollErrorDelete(error);
}

static void keeps_what_a_reporter_is_told(void *user, const char *format, va_list args)
{
	vsnprintf(user, 200, format, args);
}

static void tells_reporters(void)
{
	char text[200] = "";
	TfLiteModel *model = quiet_model(add_one, sizeof(add_one));
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsSetErrorReporter(options, keeps_what_a_reporter_is_told, text);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	REQUIRE(TfLiteInterpreterInvoke(interpreter) == kTfLiteError);
	REQUIRE(strstr(text, "not allocated") != NULL);
	TfLiteInterpreterDelete(interpreter);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model);
}

int main(void)
{
	names_missing_operators();
	refuses_to_run_before_allocate();
	accepts_null_everywhere();
	refuses_delegates();
	tells_reporters();
	return 0;
}
