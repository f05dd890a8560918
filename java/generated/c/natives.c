// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/natives.c.j2). Do not edit: run `./dev generate`.

// clang-format off
#include <stdint.h>

#include "support.h"

#include "tensorflow/lite/c/c_api_types.h"
#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/common.h"
#include "tensorflow/lite/c/builtin_op_data.h"
#include "tensorflow/lite/c/operator.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/c_api_experimental.h"
#include "tensorflow/lite/c/c_api_opaque.h"
#include "atoll/atoll.h"

static struct {
  __typeof__(&AtollErrorCreate) AtollErrorCreate;
  __typeof__(&AtollErrorDelete) AtollErrorDelete;
  __typeof__(&AtollErrorClear) AtollErrorClear;
  __typeof__(&AtollErrorGetCode) AtollErrorGetCode;
  __typeof__(&AtollErrorGetOperation) AtollErrorGetOperation;
  __typeof__(&AtollErrorGetMessage) AtollErrorGetMessage;
  __typeof__(&AtollErrorGetOperatorIndex) AtollErrorGetOperatorIndex;
  __typeof__(&AtollErrorGetOperatorName) AtollErrorGetOperatorName;
  __typeof__(&AtollErrorGetTensorIndex) AtollErrorGetTensorIndex;
  __typeof__(&TfLiteVersion) TfLiteVersion;
  __typeof__(&TfLiteExtensionApisVersion) TfLiteExtensionApisVersion;
  __typeof__(&TfLiteSchemaVersion) TfLiteSchemaVersion;
  __typeof__(&AtollVersion) AtollVersion;
  __typeof__(&AtollBuildFeatures) AtollBuildFeatures;
  __typeof__(&TfLiteModelCreateFromFile) TfLiteModelCreateFromFile;
  __typeof__(&AtollModelCreateFromFile) AtollModelCreateFromFile;
  __typeof__(&TfLiteModelCreate) TfLiteModelCreate;
  __typeof__(&AtollModelCreate) AtollModelCreate;
  __typeof__(&AtollModelCreateCopy) AtollModelCreateCopy;
  __typeof__(&AtollModelCreateFromFileDescriptor) AtollModelCreateFromFileDescriptor;
  __typeof__(&AtollModelGetDescription) AtollModelGetDescription;
  __typeof__(&AtollModelGetSubgraphCount) AtollModelGetSubgraphCount;
  __typeof__(&AtollModelGetOperatorCount) AtollModelGetOperatorCount;
  __typeof__(&AtollModelGetMetadataCount) AtollModelGetMetadataCount;
  __typeof__(&AtollModelGetMetadataName) AtollModelGetMetadataName;
  __typeof__(&AtollModelGetMetadata) AtollModelGetMetadata;
  __typeof__(&AtollModelGetInputCount) AtollModelGetInputCount;
  __typeof__(&AtollModelGetInput) AtollModelGetInput;
  __typeof__(&AtollModelGetOutputCount) AtollModelGetOutputCount;
  __typeof__(&AtollModelGetOutput) AtollModelGetOutput;
  __typeof__(&AtollModelGetSignatureCount) AtollModelGetSignatureCount;
  __typeof__(&AtollModelGetSignatureKey) AtollModelGetSignatureKey;
  __typeof__(&AtollModelGetSignatureInputCount) AtollModelGetSignatureInputCount;
  __typeof__(&AtollModelGetSignatureInputName) AtollModelGetSignatureInputName;
  __typeof__(&AtollModelGetSignatureOutputCount) AtollModelGetSignatureOutputCount;
  __typeof__(&AtollModelGetSignatureOutputName) AtollModelGetSignatureOutputName;
  __typeof__(&TfLiteModelDelete) TfLiteModelDelete;
  __typeof__(&AtollTensorInfoGetName) AtollTensorInfoGetName;
  __typeof__(&AtollTensorInfoGetType) AtollTensorInfoGetType;
  __typeof__(&AtollTensorInfoGetNumDims) AtollTensorInfoGetNumDims;
  __typeof__(&AtollTensorInfoGetDim) AtollTensorInfoGetDim;
  __typeof__(&AtollTensorInfoGetDimSignature) AtollTensorInfoGetDimSignature;
  __typeof__(&AtollTensorInfoGetQuantizationParams) AtollTensorInfoGetQuantizationParams;
  __typeof__(&TfLiteInterpreterOptionsCreate) TfLiteInterpreterOptionsCreate;
  __typeof__(&TfLiteInterpreterOptionsCopy) TfLiteInterpreterOptionsCopy;
  __typeof__(&TfLiteInterpreterOptionsSetNumThreads) TfLiteInterpreterOptionsSetNumThreads;
  __typeof__(&TfLiteInterpreterOptionsSetErrorReporter) TfLiteInterpreterOptionsSetErrorReporter;
  __typeof__(&AtollInterpreterOptionsSetPasses) AtollInterpreterOptionsSetPasses;
  __typeof__(&TfLiteInterpreterOptionsEnableCancellation) TfLiteInterpreterOptionsEnableCancellation;
  __typeof__(&AtollInterpreterOptionsSetMaxTensorBytes) AtollInterpreterOptionsSetMaxTensorBytes;
  __typeof__(&AtollInterpreterOptionsSetMaxArenaBytes) AtollInterpreterOptionsSetMaxArenaBytes;
  __typeof__(&AtollInterpreterOptionsSetMaxOperators) AtollInterpreterOptionsSetMaxOperators;
  __typeof__(&AtollInterpreterOptionsSetMaxDepth) AtollInterpreterOptionsSetMaxDepth;
  __typeof__(&AtollInterpreterOptionsSetMaxIterations) AtollInterpreterOptionsSetMaxIterations;
  __typeof__(&TfLiteInterpreterOptionsDelete) TfLiteInterpreterOptionsDelete;
  __typeof__(&TfLiteInterpreterCreate) TfLiteInterpreterCreate;
  __typeof__(&AtollInterpreterCreate) AtollInterpreterCreate;
  __typeof__(&TfLiteInterpreterGetInputTensorCount) TfLiteInterpreterGetInputTensorCount;
  __typeof__(&TfLiteInterpreterGetOutputTensorCount) TfLiteInterpreterGetOutputTensorCount;
  __typeof__(&TfLiteInterpreterGetInputTensor) TfLiteInterpreterGetInputTensor;
  __typeof__(&AtollInterpreterGetLastError) AtollInterpreterGetLastError;
  __typeof__(&TfLiteInterpreterGetOutputTensor) TfLiteInterpreterGetOutputTensor;
  __typeof__(&TfLiteInterpreterGetInputTensorIndex) TfLiteInterpreterGetInputTensorIndex;
  __typeof__(&TfLiteInterpreterGetOutputTensorIndex) TfLiteInterpreterGetOutputTensorIndex;
  __typeof__(&AtollInterpreterGetTensorCount) AtollInterpreterGetTensorCount;
  __typeof__(&TfLiteInterpreterGetTensor) TfLiteInterpreterGetTensor;
  __typeof__(&AtollInterpreterGetSubgraphTensorCount) AtollInterpreterGetSubgraphTensorCount;
  __typeof__(&AtollInterpreterGetSubgraphTensor) AtollInterpreterGetSubgraphTensor;
  __typeof__(&TfLiteInterpreterGetVariableTensorCount) TfLiteInterpreterGetVariableTensorCount;
  __typeof__(&TfLiteInterpreterGetVariableTensor) TfLiteInterpreterGetVariableTensor;
  __typeof__(&TfLiteInterpreterResizeInputTensor) TfLiteInterpreterResizeInputTensor;
  __typeof__(&AtollInterpreterResizeInputTensorStrict) AtollInterpreterResizeInputTensorStrict;
  __typeof__(&TfLiteInterpreterAllocateTensors) TfLiteInterpreterAllocateTensors;
  __typeof__(&TfLiteInterpreterInvoke) TfLiteInterpreterInvoke;
  __typeof__(&TfLiteInterpreterCancel) TfLiteInterpreterCancel;
  __typeof__(&AtollInterpreterSetDeadline) AtollInterpreterSetDeadline;
  __typeof__(&TfLiteInterpreterResetVariableTensors) TfLiteInterpreterResetVariableTensors;
  __typeof__(&TfLiteInterpreterGetSignatureCount) TfLiteInterpreterGetSignatureCount;
  __typeof__(&TfLiteInterpreterGetSignatureKey) TfLiteInterpreterGetSignatureKey;
  __typeof__(&TfLiteInterpreterGetSignatureRunner) TfLiteInterpreterGetSignatureRunner;
  __typeof__(&AtollInterpreterGetArenaBytes) AtollInterpreterGetArenaBytes;
  __typeof__(&AtollInterpreterSetInputMemory) AtollInterpreterSetInputMemory;
  __typeof__(&AtollInterpreterSetOutputMemory) AtollInterpreterSetOutputMemory;
  __typeof__(&TfLiteInterpreterDelete) TfLiteInterpreterDelete;
  __typeof__(&TfLiteSignatureRunnerGetInputCount) TfLiteSignatureRunnerGetInputCount;
  __typeof__(&TfLiteSignatureRunnerGetInputName) TfLiteSignatureRunnerGetInputName;
  __typeof__(&TfLiteSignatureRunnerGetOutputCount) TfLiteSignatureRunnerGetOutputCount;
  __typeof__(&TfLiteSignatureRunnerGetOutputName) TfLiteSignatureRunnerGetOutputName;
  __typeof__(&AtollSignatureRunnerGetSubgraph) AtollSignatureRunnerGetSubgraph;
  __typeof__(&AtollSignatureRunnerGetInputTensorIndex) AtollSignatureRunnerGetInputTensorIndex;
  __typeof__(&AtollSignatureRunnerGetOutputTensorIndex) AtollSignatureRunnerGetOutputTensorIndex;
  __typeof__(&TfLiteSignatureRunnerGetInputTensor) TfLiteSignatureRunnerGetInputTensor;
  __typeof__(&TfLiteSignatureRunnerGetOutputTensor) TfLiteSignatureRunnerGetOutputTensor;
  __typeof__(&TfLiteSignatureRunnerResizeInputTensor) TfLiteSignatureRunnerResizeInputTensor;
  __typeof__(&AtollSignatureRunnerResizeInputTensorLoose) AtollSignatureRunnerResizeInputTensorLoose;
  __typeof__(&TfLiteSignatureRunnerAllocateTensors) TfLiteSignatureRunnerAllocateTensors;
  __typeof__(&TfLiteSignatureRunnerInvoke) TfLiteSignatureRunnerInvoke;
  __typeof__(&TfLiteSignatureRunnerCancel) TfLiteSignatureRunnerCancel;
  __typeof__(&TfLiteSignatureRunnerDelete) TfLiteSignatureRunnerDelete;
  __typeof__(&TfLiteTensorName) TfLiteTensorName;
  __typeof__(&TfLiteTensorType) TfLiteTensorType;
  __typeof__(&TfLiteTensorNumDims) TfLiteTensorNumDims;
  __typeof__(&TfLiteTensorDim) TfLiteTensorDim;
  __typeof__(&AtollTensorGetNumDimsSignature) AtollTensorGetNumDimsSignature;
  __typeof__(&AtollTensorGetDimSignature) AtollTensorGetDimSignature;
  __typeof__(&TfLiteTensorByteSize) TfLiteTensorByteSize;
  __typeof__(&TfLiteTensorQuantizationParams) TfLiteTensorQuantizationParams;
  __typeof__(&AtollTensorGetQuantizationChannelCount) AtollTensorGetQuantizationChannelCount;
  __typeof__(&AtollTensorGetQuantizationScale) AtollTensorGetQuantizationScale;
  __typeof__(&AtollTensorGetQuantizationZeroPoint) AtollTensorGetQuantizationZeroPoint;
  __typeof__(&AtollTensorGetQuantizedDimension) AtollTensorGetQuantizedDimension;
  __typeof__(&TfLiteTensorData) TfLiteTensorData;
  __typeof__(&TfLiteTensorCopyFromBuffer) TfLiteTensorCopyFromBuffer;
  __typeof__(&TfLiteTensorCopyToBuffer) TfLiteTensorCopyToBuffer;
  __typeof__(&AtollTensorGetStringCount) AtollTensorGetStringCount;
  __typeof__(&AtollTensorGetString) AtollTensorGetString;
  __typeof__(&AtollTensorSetStrings) AtollTensorSetStrings;
} table;

static const struct jni_entry entries[] = {
  {"AtollErrorCreate", &table.AtollErrorCreate, true},
  {"AtollErrorDelete", &table.AtollErrorDelete, true},
  {"AtollErrorClear", &table.AtollErrorClear, true},
  {"AtollErrorGetCode", &table.AtollErrorGetCode, true},
  {"AtollErrorGetOperation", &table.AtollErrorGetOperation, true},
  {"AtollErrorGetMessage", &table.AtollErrorGetMessage, true},
  {"AtollErrorGetOperatorIndex", &table.AtollErrorGetOperatorIndex, true},
  {"AtollErrorGetOperatorName", &table.AtollErrorGetOperatorName, true},
  {"AtollErrorGetTensorIndex", &table.AtollErrorGetTensorIndex, true},
  {"TfLiteVersion", &table.TfLiteVersion, false},
  {"TfLiteExtensionApisVersion", &table.TfLiteExtensionApisVersion, false},
  {"TfLiteSchemaVersion", &table.TfLiteSchemaVersion, false},
  {"AtollVersion", &table.AtollVersion, true},
  {"AtollBuildFeatures", &table.AtollBuildFeatures, true},
  {"TfLiteModelCreateFromFile", &table.TfLiteModelCreateFromFile, false},
  {"AtollModelCreateFromFile", &table.AtollModelCreateFromFile, true},
  {"TfLiteModelCreate", &table.TfLiteModelCreate, false},
  {"AtollModelCreate", &table.AtollModelCreate, true},
  {"AtollModelCreateCopy", &table.AtollModelCreateCopy, true},
  {"AtollModelCreateFromFileDescriptor", &table.AtollModelCreateFromFileDescriptor, true},
  {"AtollModelGetDescription", &table.AtollModelGetDescription, true},
  {"AtollModelGetSubgraphCount", &table.AtollModelGetSubgraphCount, true},
  {"AtollModelGetOperatorCount", &table.AtollModelGetOperatorCount, true},
  {"AtollModelGetMetadataCount", &table.AtollModelGetMetadataCount, true},
  {"AtollModelGetMetadataName", &table.AtollModelGetMetadataName, true},
  {"AtollModelGetMetadata", &table.AtollModelGetMetadata, true},
  {"AtollModelGetInputCount", &table.AtollModelGetInputCount, true},
  {"AtollModelGetInput", &table.AtollModelGetInput, true},
  {"AtollModelGetOutputCount", &table.AtollModelGetOutputCount, true},
  {"AtollModelGetOutput", &table.AtollModelGetOutput, true},
  {"AtollModelGetSignatureCount", &table.AtollModelGetSignatureCount, true},
  {"AtollModelGetSignatureKey", &table.AtollModelGetSignatureKey, true},
  {"AtollModelGetSignatureInputCount", &table.AtollModelGetSignatureInputCount, true},
  {"AtollModelGetSignatureInputName", &table.AtollModelGetSignatureInputName, true},
  {"AtollModelGetSignatureOutputCount", &table.AtollModelGetSignatureOutputCount, true},
  {"AtollModelGetSignatureOutputName", &table.AtollModelGetSignatureOutputName, true},
  {"TfLiteModelDelete", &table.TfLiteModelDelete, false},
  {"AtollTensorInfoGetName", &table.AtollTensorInfoGetName, true},
  {"AtollTensorInfoGetType", &table.AtollTensorInfoGetType, true},
  {"AtollTensorInfoGetNumDims", &table.AtollTensorInfoGetNumDims, true},
  {"AtollTensorInfoGetDim", &table.AtollTensorInfoGetDim, true},
  {"AtollTensorInfoGetDimSignature", &table.AtollTensorInfoGetDimSignature, true},
  {"AtollTensorInfoGetQuantizationParams", &table.AtollTensorInfoGetQuantizationParams, true},
  {"TfLiteInterpreterOptionsCreate", &table.TfLiteInterpreterOptionsCreate, false},
  {"TfLiteInterpreterOptionsCopy", &table.TfLiteInterpreterOptionsCopy, false},
  {"TfLiteInterpreterOptionsSetNumThreads", &table.TfLiteInterpreterOptionsSetNumThreads, false},
  {"TfLiteInterpreterOptionsSetErrorReporter", &table.TfLiteInterpreterOptionsSetErrorReporter, false},
  {"AtollInterpreterOptionsSetPasses", &table.AtollInterpreterOptionsSetPasses, true},
  {"TfLiteInterpreterOptionsEnableCancellation", &table.TfLiteInterpreterOptionsEnableCancellation, false},
  {"AtollInterpreterOptionsSetMaxTensorBytes", &table.AtollInterpreterOptionsSetMaxTensorBytes, true},
  {"AtollInterpreterOptionsSetMaxArenaBytes", &table.AtollInterpreterOptionsSetMaxArenaBytes, true},
  {"AtollInterpreterOptionsSetMaxOperators", &table.AtollInterpreterOptionsSetMaxOperators, true},
  {"AtollInterpreterOptionsSetMaxDepth", &table.AtollInterpreterOptionsSetMaxDepth, true},
  {"AtollInterpreterOptionsSetMaxIterations", &table.AtollInterpreterOptionsSetMaxIterations, true},
  {"TfLiteInterpreterOptionsDelete", &table.TfLiteInterpreterOptionsDelete, false},
  {"TfLiteInterpreterCreate", &table.TfLiteInterpreterCreate, false},
  {"AtollInterpreterCreate", &table.AtollInterpreterCreate, true},
  {"TfLiteInterpreterGetInputTensorCount", &table.TfLiteInterpreterGetInputTensorCount, false},
  {"TfLiteInterpreterGetOutputTensorCount", &table.TfLiteInterpreterGetOutputTensorCount, false},
  {"TfLiteInterpreterGetInputTensor", &table.TfLiteInterpreterGetInputTensor, false},
  {"AtollInterpreterGetLastError", &table.AtollInterpreterGetLastError, true},
  {"TfLiteInterpreterGetOutputTensor", &table.TfLiteInterpreterGetOutputTensor, false},
  {"TfLiteInterpreterGetInputTensorIndex", &table.TfLiteInterpreterGetInputTensorIndex, false},
  {"TfLiteInterpreterGetOutputTensorIndex", &table.TfLiteInterpreterGetOutputTensorIndex, false},
  {"AtollInterpreterGetTensorCount", &table.AtollInterpreterGetTensorCount, true},
  {"TfLiteInterpreterGetTensor", &table.TfLiteInterpreterGetTensor, false},
  {"AtollInterpreterGetSubgraphTensorCount", &table.AtollInterpreterGetSubgraphTensorCount, true},
  {"AtollInterpreterGetSubgraphTensor", &table.AtollInterpreterGetSubgraphTensor, true},
  {"TfLiteInterpreterGetVariableTensorCount", &table.TfLiteInterpreterGetVariableTensorCount, false},
  {"TfLiteInterpreterGetVariableTensor", &table.TfLiteInterpreterGetVariableTensor, false},
  {"TfLiteInterpreterResizeInputTensor", &table.TfLiteInterpreterResizeInputTensor, false},
  {"AtollInterpreterResizeInputTensorStrict", &table.AtollInterpreterResizeInputTensorStrict, true},
  {"TfLiteInterpreterAllocateTensors", &table.TfLiteInterpreterAllocateTensors, false},
  {"TfLiteInterpreterInvoke", &table.TfLiteInterpreterInvoke, false},
  {"TfLiteInterpreterCancel", &table.TfLiteInterpreterCancel, false},
  {"AtollInterpreterSetDeadline", &table.AtollInterpreterSetDeadline, true},
  {"TfLiteInterpreterResetVariableTensors", &table.TfLiteInterpreterResetVariableTensors, false},
  {"TfLiteInterpreterGetSignatureCount", &table.TfLiteInterpreterGetSignatureCount, false},
  {"TfLiteInterpreterGetSignatureKey", &table.TfLiteInterpreterGetSignatureKey, false},
  {"TfLiteInterpreterGetSignatureRunner", &table.TfLiteInterpreterGetSignatureRunner, false},
  {"AtollInterpreterGetArenaBytes", &table.AtollInterpreterGetArenaBytes, true},
  {"AtollInterpreterSetInputMemory", &table.AtollInterpreterSetInputMemory, true},
  {"AtollInterpreterSetOutputMemory", &table.AtollInterpreterSetOutputMemory, true},
  {"TfLiteInterpreterDelete", &table.TfLiteInterpreterDelete, false},
  {"TfLiteSignatureRunnerGetInputCount", &table.TfLiteSignatureRunnerGetInputCount, false},
  {"TfLiteSignatureRunnerGetInputName", &table.TfLiteSignatureRunnerGetInputName, false},
  {"TfLiteSignatureRunnerGetOutputCount", &table.TfLiteSignatureRunnerGetOutputCount, false},
  {"TfLiteSignatureRunnerGetOutputName", &table.TfLiteSignatureRunnerGetOutputName, false},
  {"AtollSignatureRunnerGetSubgraph", &table.AtollSignatureRunnerGetSubgraph, true},
  {"AtollSignatureRunnerGetInputTensorIndex", &table.AtollSignatureRunnerGetInputTensorIndex, true},
  {"AtollSignatureRunnerGetOutputTensorIndex", &table.AtollSignatureRunnerGetOutputTensorIndex, true},
  {"TfLiteSignatureRunnerGetInputTensor", &table.TfLiteSignatureRunnerGetInputTensor, false},
  {"TfLiteSignatureRunnerGetOutputTensor", &table.TfLiteSignatureRunnerGetOutputTensor, false},
  {"TfLiteSignatureRunnerResizeInputTensor", &table.TfLiteSignatureRunnerResizeInputTensor, false},
  {"AtollSignatureRunnerResizeInputTensorLoose", &table.AtollSignatureRunnerResizeInputTensorLoose, true},
  {"TfLiteSignatureRunnerAllocateTensors", &table.TfLiteSignatureRunnerAllocateTensors, false},
  {"TfLiteSignatureRunnerInvoke", &table.TfLiteSignatureRunnerInvoke, false},
  {"TfLiteSignatureRunnerCancel", &table.TfLiteSignatureRunnerCancel, false},
  {"TfLiteSignatureRunnerDelete", &table.TfLiteSignatureRunnerDelete, false},
  {"TfLiteTensorName", &table.TfLiteTensorName, false},
  {"TfLiteTensorType", &table.TfLiteTensorType, false},
  {"TfLiteTensorNumDims", &table.TfLiteTensorNumDims, false},
  {"TfLiteTensorDim", &table.TfLiteTensorDim, false},
  {"AtollTensorGetNumDimsSignature", &table.AtollTensorGetNumDimsSignature, true},
  {"AtollTensorGetDimSignature", &table.AtollTensorGetDimSignature, true},
  {"TfLiteTensorByteSize", &table.TfLiteTensorByteSize, false},
  {"TfLiteTensorQuantizationParams", &table.TfLiteTensorQuantizationParams, false},
  {"AtollTensorGetQuantizationChannelCount", &table.AtollTensorGetQuantizationChannelCount, true},
  {"AtollTensorGetQuantizationScale", &table.AtollTensorGetQuantizationScale, true},
  {"AtollTensorGetQuantizationZeroPoint", &table.AtollTensorGetQuantizationZeroPoint, true},
  {"AtollTensorGetQuantizedDimension", &table.AtollTensorGetQuantizedDimension, true},
  {"TfLiteTensorData", &table.TfLiteTensorData, false},
  {"TfLiteTensorCopyFromBuffer", &table.TfLiteTensorCopyFromBuffer, false},
  {"TfLiteTensorCopyToBuffer", &table.TfLiteTensorCopyToBuffer, false},
  {"AtollTensorGetStringCount", &table.AtollTensorGetStringCount, true},
  {"AtollTensorGetString", &table.AtollTensorGetString, true},
  {"AtollTensorSetStrings", &table.AtollTensorSetStrings, true},
};

static jbyteArray JNICALL open_library(JNIEnv *env, jclass type, jbyteArray path, jbooleanArray present) {
  (void)type;
  return jni_library_open(env, path, entries, sizeof entries / sizeof *entries, present);
}

static jclass native_class;

static jmethodID call_LogCallback_method;

static void call_LogCallback(void *context, const char *message, va_list args) {
  const struct jni_callback *callback = context;
  struct jni_call call;
  if (!jni_call_begin(callback, &call)) return;
  jbyteArray j_message = jni_format(call.env, message, args);
  (*call.env)->CallStaticVoidMethod(call.env, native_class, call_LogCallback_method, callback->target, j_message);
  jni_call_end(&call);
}

static jlong JNICALL new_call_LogCallback(JNIEnv *env, jclass type, jobject target) {
  (void)type;
  return jni_callback_new(env, target);
}

static jlong JNICALL java_AtollErrorCreate(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  AtollError* result = table.AtollErrorCreate();
  return (jlong)(uintptr_t)result;
}

static void JNICALL java_AtollErrorDelete(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  table.AtollErrorDelete((AtollError*)(uintptr_t)error);
}

static void JNICALL java_AtollErrorClear(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  table.AtollErrorClear((AtollError*)(uintptr_t)error);
}

static jint JNICALL java_AtollErrorGetCode(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  AtollErrorCode result = table.AtollErrorGetCode((const AtollError*)(uintptr_t)error);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollErrorGetOperation(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  const char* result = table.AtollErrorGetOperation((const AtollError*)(uintptr_t)error);
  return jni_text_make(env, result);
}

static jbyteArray JNICALL java_AtollErrorGetMessage(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  const char* result = table.AtollErrorGetMessage((const AtollError*)(uintptr_t)error);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollErrorGetOperatorIndex(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  int32_t result = table.AtollErrorGetOperatorIndex((const AtollError*)(uintptr_t)error);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollErrorGetOperatorName(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  const char* result = table.AtollErrorGetOperatorName((const AtollError*)(uintptr_t)error);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollErrorGetTensorIndex(JNIEnv *env, jclass type, jlong error) {
  (void)env, (void)type;
  int32_t result = table.AtollErrorGetTensorIndex((const AtollError*)(uintptr_t)error);
  return (jint)result;
}

static jbyteArray JNICALL java_TfLiteVersion(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  const char* result = table.TfLiteVersion();
  return jni_text_make(env, result);
}

static jbyteArray JNICALL java_TfLiteExtensionApisVersion(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  const char* result = table.TfLiteExtensionApisVersion();
  return jni_text_make(env, result);
}

static jint JNICALL java_TfLiteSchemaVersion(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  int result = table.TfLiteSchemaVersion();
  return (jint)result;
}

static jbyteArray JNICALL java_AtollVersion(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  const char* result = table.AtollVersion();
  return jni_text_make(env, result);
}

static jbyteArray JNICALL java_AtollBuildFeatures(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  const char* result = table.AtollBuildFeatures();
  return jni_text_make(env, result);
}

static jlong JNICALL java_TfLiteModelCreateFromFile(JNIEnv *env, jclass type, jbyteArray model_path) {
  (void)env, (void)type;
  const char *model_path_chars = jni_text_take(env, model_path);
  TfLiteModel* result = table.TfLiteModelCreateFromFile(model_path_chars);
  jni_text_give_back(env, model_path, model_path_chars);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_AtollModelCreateFromFile(JNIEnv *env, jclass type, jbyteArray model_path, jlong error) {
  (void)env, (void)type;
  const char *model_path_chars = jni_text_take(env, model_path);
  TfLiteModel* result = table.AtollModelCreateFromFile(model_path_chars, (AtollError*)(uintptr_t)error);
  jni_text_give_back(env, model_path, model_path_chars);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_TfLiteModelCreate(JNIEnv *env, jclass type, jobject model_data_direct, jbyteArray model_data_array, jint model_data_offset, jint model_data_size) {
  (void)env, (void)type;
  struct jni_bytes model_data_bytes =
      jni_bytes_take(env, model_data_direct, model_data_array, model_data_offset, model_data_size);
  TfLiteModel* result = table.TfLiteModelCreate(model_data_bytes.data, (size_t)model_data_bytes.size);
  jni_bytes_give_back(env, &model_data_bytes, false);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_AtollModelCreate(JNIEnv *env, jclass type, jobject model_data_direct, jbyteArray model_data_array, jint model_data_offset, jint model_data_size, jlong error) {
  (void)env, (void)type;
  struct jni_bytes model_data_bytes =
      jni_bytes_take(env, model_data_direct, model_data_array, model_data_offset, model_data_size);
  TfLiteModel* result = table.AtollModelCreate(model_data_bytes.data, (size_t)model_data_bytes.size, (AtollError*)(uintptr_t)error);
  jni_bytes_give_back(env, &model_data_bytes, false);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_AtollModelCreateCopy(JNIEnv *env, jclass type, jobject data_direct, jbyteArray data_array, jint data_offset, jint data_size, jlong error) {
  (void)env, (void)type;
  struct jni_bytes data_bytes =
      jni_bytes_take(env, data_direct, data_array, data_offset, data_size);
  TfLiteModel* result = table.AtollModelCreateCopy(data_bytes.data, (size_t)data_bytes.size, (AtollError*)(uintptr_t)error);
  jni_bytes_give_back(env, &data_bytes, false);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_AtollModelCreateFromFileDescriptor(JNIEnv *env, jclass type, jint fd, jlong offset, jlong size, jlong error) {
  (void)env, (void)type;
  TfLiteModel* result = table.AtollModelCreateFromFileDescriptor((int)fd, (int64_t)offset, (int64_t)size, (AtollError*)(uintptr_t)error);
  return (jlong)(uintptr_t)result;
}

static jbyteArray JNICALL java_AtollModelGetDescription(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  const char* result = table.AtollModelGetDescription((const TfLiteModel*)(uintptr_t)model);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollModelGetSubgraphCount(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  int32_t result = table.AtollModelGetSubgraphCount((const TfLiteModel*)(uintptr_t)model);
  return (jint)result;
}

static jint JNICALL java_AtollModelGetOperatorCount(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  int32_t result = table.AtollModelGetOperatorCount((const TfLiteModel*)(uintptr_t)model);
  return (jint)result;
}

static jint JNICALL java_AtollModelGetMetadataCount(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  int32_t result = table.AtollModelGetMetadataCount((const TfLiteModel*)(uintptr_t)model);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollModelGetMetadataName(JNIEnv *env, jclass type, jlong model, jint index) {
  (void)env, (void)type;
  const char* result = table.AtollModelGetMetadataName((const TfLiteModel*)(uintptr_t)model, (int32_t)index);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollModelGetMetadata(JNIEnv *env, jclass type, jlong model, jbyteArray name, jobjectArray out, jlong error) {
  (void)env, (void)type;
  const char *name_chars = jni_text_take(env, name);
  const void* data = NULL;
  size_t size = 0;
  TfLiteStatus result = table.AtollModelGetMetadata((const TfLiteModel*)(uintptr_t)model, name_chars, &data, &size, (AtollError*)(uintptr_t)error);
  jni_bytes_put(env, out, data, (size_t)size);
  jni_text_give_back(env, name, name_chars);
  return (jint)result;
}

static jint JNICALL java_AtollModelGetInputCount(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  int32_t result = table.AtollModelGetInputCount((const TfLiteModel*)(uintptr_t)model);
  return (jint)result;
}

static jlong JNICALL java_AtollModelGetInput(JNIEnv *env, jclass type, jlong model, jint index) {
  (void)env, (void)type;
  const AtollTensorInfo* result = table.AtollModelGetInput((const TfLiteModel*)(uintptr_t)model, (int32_t)index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_AtollModelGetOutputCount(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  int32_t result = table.AtollModelGetOutputCount((const TfLiteModel*)(uintptr_t)model);
  return (jint)result;
}

static jlong JNICALL java_AtollModelGetOutput(JNIEnv *env, jclass type, jlong model, jint index) {
  (void)env, (void)type;
  const AtollTensorInfo* result = table.AtollModelGetOutput((const TfLiteModel*)(uintptr_t)model, (int32_t)index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_AtollModelGetSignatureCount(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  int32_t result = table.AtollModelGetSignatureCount((const TfLiteModel*)(uintptr_t)model);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollModelGetSignatureKey(JNIEnv *env, jclass type, jlong model, jint index) {
  (void)env, (void)type;
  const char* result = table.AtollModelGetSignatureKey((const TfLiteModel*)(uintptr_t)model, (int32_t)index);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollModelGetSignatureInputCount(JNIEnv *env, jclass type, jlong model, jbyteArray key) {
  (void)env, (void)type;
  const char *key_chars = jni_text_take(env, key);
  int32_t result = table.AtollModelGetSignatureInputCount((const TfLiteModel*)(uintptr_t)model, key_chars);
  jni_text_give_back(env, key, key_chars);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollModelGetSignatureInputName(JNIEnv *env, jclass type, jlong model, jbyteArray key, jint index) {
  (void)env, (void)type;
  const char *key_chars = jni_text_take(env, key);
  const char* result = table.AtollModelGetSignatureInputName((const TfLiteModel*)(uintptr_t)model, key_chars, (int32_t)index);
  jni_text_give_back(env, key, key_chars);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollModelGetSignatureOutputCount(JNIEnv *env, jclass type, jlong model, jbyteArray key) {
  (void)env, (void)type;
  const char *key_chars = jni_text_take(env, key);
  int32_t result = table.AtollModelGetSignatureOutputCount((const TfLiteModel*)(uintptr_t)model, key_chars);
  jni_text_give_back(env, key, key_chars);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollModelGetSignatureOutputName(JNIEnv *env, jclass type, jlong model, jbyteArray key, jint index) {
  (void)env, (void)type;
  const char *key_chars = jni_text_take(env, key);
  const char* result = table.AtollModelGetSignatureOutputName((const TfLiteModel*)(uintptr_t)model, key_chars, (int32_t)index);
  jni_text_give_back(env, key, key_chars);
  return jni_text_make(env, result);
}

static void JNICALL java_TfLiteModelDelete(JNIEnv *env, jclass type, jlong model) {
  (void)env, (void)type;
  table.TfLiteModelDelete((TfLiteModel*)(uintptr_t)model);
}

static jbyteArray JNICALL java_AtollTensorInfoGetName(JNIEnv *env, jclass type, jlong info) {
  (void)env, (void)type;
  const char* result = table.AtollTensorInfoGetName((const AtollTensorInfo*)(uintptr_t)info);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollTensorInfoGetType(JNIEnv *env, jclass type, jlong info) {
  (void)env, (void)type;
  TfLiteType result = table.AtollTensorInfoGetType((const AtollTensorInfo*)(uintptr_t)info);
  return (jint)result;
}

static jint JNICALL java_AtollTensorInfoGetNumDims(JNIEnv *env, jclass type, jlong info) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorInfoGetNumDims((const AtollTensorInfo*)(uintptr_t)info);
  return (jint)result;
}

static jint JNICALL java_AtollTensorInfoGetDim(JNIEnv *env, jclass type, jlong info, jint axis) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorInfoGetDim((const AtollTensorInfo*)(uintptr_t)info, (int32_t)axis);
  return (jint)result;
}

static jint JNICALL java_AtollTensorInfoGetDimSignature(JNIEnv *env, jclass type, jlong info, jint axis) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorInfoGetDimSignature((const AtollTensorInfo*)(uintptr_t)info, (int32_t)axis);
  return (jint)result;
}

static jbyteArray JNICALL java_AtollTensorInfoGetQuantizationParams(JNIEnv *env, jclass type, jlong info) {
  (void)env, (void)type;
  TfLiteQuantizationParams result = table.AtollTensorInfoGetQuantizationParams((const AtollTensorInfo*)(uintptr_t)info);
  return jni_bytes_make(env, &result, sizeof result);
}

static jlong JNICALL java_TfLiteInterpreterOptionsCreate(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  TfLiteInterpreterOptions* result = table.TfLiteInterpreterOptionsCreate();
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_TfLiteInterpreterOptionsCopy(JNIEnv *env, jclass type, jlong options) {
  (void)env, (void)type;
  TfLiteInterpreterOptions* result = table.TfLiteInterpreterOptionsCopy((const TfLiteInterpreterOptions*)(uintptr_t)options);
  return (jlong)(uintptr_t)result;
}

static void JNICALL java_TfLiteInterpreterOptionsSetNumThreads(JNIEnv *env, jclass type, jlong options, jint num_threads) {
  (void)env, (void)type;
  table.TfLiteInterpreterOptionsSetNumThreads((TfLiteInterpreterOptions*)(uintptr_t)options, (int32_t)num_threads);
}

static void JNICALL java_TfLiteInterpreterOptionsSetErrorReporter(JNIEnv *env, jclass type, jlong options, jlong reporter) {
  (void)env, (void)type;
  table.TfLiteInterpreterOptionsSetErrorReporter((TfLiteInterpreterOptions*)(uintptr_t)options, reporter ? call_LogCallback : NULL, (void *)(uintptr_t)reporter);
}

static void JNICALL java_AtollInterpreterOptionsSetPasses(JNIEnv *env, jclass type, jlong options, jint passes) {
  (void)env, (void)type;
  table.AtollInterpreterOptionsSetPasses((TfLiteInterpreterOptions*)(uintptr_t)options, (int32_t)passes);
}

static jint JNICALL java_TfLiteInterpreterOptionsEnableCancellation(JNIEnv *env, jclass type, jlong options, jboolean enable) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteInterpreterOptionsEnableCancellation((TfLiteInterpreterOptions*)(uintptr_t)options, (bool)enable);
  return (jint)result;
}

static void JNICALL java_AtollInterpreterOptionsSetMaxTensorBytes(JNIEnv *env, jclass type, jlong options, jlong limit) {
  (void)env, (void)type;
  table.AtollInterpreterOptionsSetMaxTensorBytes((TfLiteInterpreterOptions*)(uintptr_t)options, (int64_t)limit);
}

static void JNICALL java_AtollInterpreterOptionsSetMaxArenaBytes(JNIEnv *env, jclass type, jlong options, jlong limit) {
  (void)env, (void)type;
  table.AtollInterpreterOptionsSetMaxArenaBytes((TfLiteInterpreterOptions*)(uintptr_t)options, (int64_t)limit);
}

static void JNICALL java_AtollInterpreterOptionsSetMaxOperators(JNIEnv *env, jclass type, jlong options, jint limit) {
  (void)env, (void)type;
  table.AtollInterpreterOptionsSetMaxOperators((TfLiteInterpreterOptions*)(uintptr_t)options, (int32_t)limit);
}

static void JNICALL java_AtollInterpreterOptionsSetMaxDepth(JNIEnv *env, jclass type, jlong options, jint limit) {
  (void)env, (void)type;
  table.AtollInterpreterOptionsSetMaxDepth((TfLiteInterpreterOptions*)(uintptr_t)options, (int32_t)limit);
}

static void JNICALL java_AtollInterpreterOptionsSetMaxIterations(JNIEnv *env, jclass type, jlong options, jlong limit) {
  (void)env, (void)type;
  table.AtollInterpreterOptionsSetMaxIterations((TfLiteInterpreterOptions*)(uintptr_t)options, (int64_t)limit);
}

static void JNICALL java_TfLiteInterpreterOptionsDelete(JNIEnv *env, jclass type, jlong options) {
  (void)env, (void)type;
  table.TfLiteInterpreterOptionsDelete((TfLiteInterpreterOptions*)(uintptr_t)options);
}

static jlong JNICALL java_TfLiteInterpreterCreate(JNIEnv *env, jclass type, jlong model, jlong optional_options) {
  (void)env, (void)type;
  TfLiteInterpreter* result = table.TfLiteInterpreterCreate((const TfLiteModel*)(uintptr_t)model, (const TfLiteInterpreterOptions*)(uintptr_t)optional_options);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_AtollInterpreterCreate(JNIEnv *env, jclass type, jlong model, jlong optional_options, jlong error) {
  (void)env, (void)type;
  TfLiteInterpreter* result = table.AtollInterpreterCreate((const TfLiteModel*)(uintptr_t)model, (const TfLiteInterpreterOptions*)(uintptr_t)optional_options, (AtollError*)(uintptr_t)error);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_TfLiteInterpreterGetInputTensorCount(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  int32_t result = table.TfLiteInterpreterGetInputTensorCount((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterGetOutputTensorCount(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  int32_t result = table.TfLiteInterpreterGetOutputTensorCount((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jlong JNICALL java_TfLiteInterpreterGetInputTensor(JNIEnv *env, jclass type, jlong interpreter, jint input_index) {
  (void)env, (void)type;
  TfLiteTensor* result = table.TfLiteInterpreterGetInputTensor((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)input_index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_AtollInterpreterGetLastError(JNIEnv *env, jclass type, jlong interpreter, jlong out) {
  (void)env, (void)type;
  TfLiteStatus result = table.AtollInterpreterGetLastError((const TfLiteInterpreter*)(uintptr_t)interpreter, (AtollError*)(uintptr_t)out);
  return (jint)result;
}

static jlong JNICALL java_TfLiteInterpreterGetOutputTensor(JNIEnv *env, jclass type, jlong interpreter, jint output_index) {
  (void)env, (void)type;
  const TfLiteTensor* result = table.TfLiteInterpreterGetOutputTensor((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)output_index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_TfLiteInterpreterGetInputTensorIndex(JNIEnv *env, jclass type, jlong interpreter, jint input_index) {
  (void)env, (void)type;
  int32_t result = table.TfLiteInterpreterGetInputTensorIndex((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)input_index);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterGetOutputTensorIndex(JNIEnv *env, jclass type, jlong interpreter, jint output_index) {
  (void)env, (void)type;
  int32_t result = table.TfLiteInterpreterGetOutputTensorIndex((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)output_index);
  return (jint)result;
}

static jint JNICALL java_AtollInterpreterGetTensorCount(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  int32_t result = table.AtollInterpreterGetTensorCount((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jlong JNICALL java_TfLiteInterpreterGetTensor(JNIEnv *env, jclass type, jlong interpreter, jint index) {
  (void)env, (void)type;
  TfLiteTensor* result = table.TfLiteInterpreterGetTensor((const TfLiteInterpreter*)(uintptr_t)interpreter, (int)index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_AtollInterpreterGetSubgraphTensorCount(JNIEnv *env, jclass type, jlong interpreter, jint subgraph) {
  (void)env, (void)type;
  int32_t result = table.AtollInterpreterGetSubgraphTensorCount((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)subgraph);
  return (jint)result;
}

static jlong JNICALL java_AtollInterpreterGetSubgraphTensor(JNIEnv *env, jclass type, jlong interpreter, jint subgraph, jint index) {
  (void)env, (void)type;
  TfLiteTensor* result = table.AtollInterpreterGetSubgraphTensor((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)subgraph, (int32_t)index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_TfLiteInterpreterGetVariableTensorCount(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  int32_t result = table.TfLiteInterpreterGetVariableTensorCount((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jlong JNICALL java_TfLiteInterpreterGetVariableTensor(JNIEnv *env, jclass type, jlong interpreter, jint variable_index) {
  (void)env, (void)type;
  TfLiteTensor* result = table.TfLiteInterpreterGetVariableTensor((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)variable_index);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_TfLiteInterpreterResizeInputTensor(JNIEnv *env, jclass type, jlong interpreter, jint input_index, jintArray input_dims) {
  (void)env, (void)type;
  struct jni_ints input_dims_ints = jni_ints_take(env, input_dims);
  TfLiteStatus result = table.TfLiteInterpreterResizeInputTensor((TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)input_index, input_dims_ints.data, (int32_t)input_dims_ints.count);
  jni_ints_give_back(env, input_dims, &input_dims_ints);
  return (jint)result;
}

static jint JNICALL java_AtollInterpreterResizeInputTensorStrict(JNIEnv *env, jclass type, jlong interpreter, jint input_index, jintArray dims, jlong error) {
  (void)env, (void)type;
  struct jni_ints dims_ints = jni_ints_take(env, dims);
  TfLiteStatus result = table.AtollInterpreterResizeInputTensorStrict((TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)input_index, dims_ints.data, (int32_t)dims_ints.count, (AtollError*)(uintptr_t)error);
  jni_ints_give_back(env, dims, &dims_ints);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterAllocateTensors(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteInterpreterAllocateTensors((TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterInvoke(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteInterpreterInvoke((TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterCancel(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteInterpreterCancel((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jint JNICALL java_AtollInterpreterSetDeadline(JNIEnv *env, jclass type, jlong interpreter, jlong microseconds, jlong error) {
  (void)env, (void)type;
  TfLiteStatus result = table.AtollInterpreterSetDeadline((TfLiteInterpreter*)(uintptr_t)interpreter, (int64_t)microseconds, (AtollError*)(uintptr_t)error);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterResetVariableTensors(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteInterpreterResetVariableTensors((TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jint JNICALL java_TfLiteInterpreterGetSignatureCount(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  int32_t result = table.TfLiteInterpreterGetSignatureCount((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jint)result;
}

static jbyteArray JNICALL java_TfLiteInterpreterGetSignatureKey(JNIEnv *env, jclass type, jlong interpreter, jint signature_index) {
  (void)env, (void)type;
  const char* result = table.TfLiteInterpreterGetSignatureKey((const TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)signature_index);
  return jni_text_make(env, result);
}

static jlong JNICALL java_TfLiteInterpreterGetSignatureRunner(JNIEnv *env, jclass type, jlong interpreter, jbyteArray signature_key) {
  (void)env, (void)type;
  const char *signature_key_chars = jni_text_take(env, signature_key);
  TfLiteSignatureRunner* result = table.TfLiteInterpreterGetSignatureRunner((const TfLiteInterpreter*)(uintptr_t)interpreter, signature_key_chars);
  jni_text_give_back(env, signature_key, signature_key_chars);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_AtollInterpreterGetArenaBytes(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  size_t result = table.AtollInterpreterGetArenaBytes((const TfLiteInterpreter*)(uintptr_t)interpreter);
  return (jlong)result;
}

static jint JNICALL java_AtollInterpreterSetInputMemory(JNIEnv *env, jclass type, jlong interpreter, jint index, jobject data_direct, jbyteArray data_array, jint data_offset, jint data_size, jlong error) {
  (void)env, (void)type;
  struct jni_bytes data_bytes =
      jni_bytes_take(env, data_direct, data_array, data_offset, data_size);
  TfLiteStatus result = table.AtollInterpreterSetInputMemory((TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)index, data_bytes.data, (size_t)data_bytes.size, (AtollError*)(uintptr_t)error);
  jni_bytes_give_back(env, &data_bytes, false);
  return (jint)result;
}

static jint JNICALL java_AtollInterpreterSetOutputMemory(JNIEnv *env, jclass type, jlong interpreter, jint index, jobject data_direct, jbyteArray data_array, jint data_offset, jint data_size, jlong error) {
  (void)env, (void)type;
  struct jni_bytes data_bytes =
      jni_bytes_take(env, data_direct, data_array, data_offset, data_size);
  TfLiteStatus result = table.AtollInterpreterSetOutputMemory((TfLiteInterpreter*)(uintptr_t)interpreter, (int32_t)index, data_bytes.data, (size_t)data_bytes.size, (AtollError*)(uintptr_t)error);
  jni_bytes_give_back(env, &data_bytes, false);
  return (jint)result;
}

static void JNICALL java_TfLiteInterpreterDelete(JNIEnv *env, jclass type, jlong interpreter) {
  (void)env, (void)type;
  table.TfLiteInterpreterDelete((TfLiteInterpreter*)(uintptr_t)interpreter);
}

static jlong JNICALL java_TfLiteSignatureRunnerGetInputCount(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  size_t result = table.TfLiteSignatureRunnerGetInputCount((const TfLiteSignatureRunner*)(uintptr_t)signature_runner);
  return (jlong)result;
}

static jbyteArray JNICALL java_TfLiteSignatureRunnerGetInputName(JNIEnv *env, jclass type, jlong signature_runner, jint input_index) {
  (void)env, (void)type;
  const char* result = table.TfLiteSignatureRunnerGetInputName((const TfLiteSignatureRunner*)(uintptr_t)signature_runner, (int32_t)input_index);
  return jni_text_make(env, result);
}

static jlong JNICALL java_TfLiteSignatureRunnerGetOutputCount(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  size_t result = table.TfLiteSignatureRunnerGetOutputCount((const TfLiteSignatureRunner*)(uintptr_t)signature_runner);
  return (jlong)result;
}

static jbyteArray JNICALL java_TfLiteSignatureRunnerGetOutputName(JNIEnv *env, jclass type, jlong signature_runner, jint output_index) {
  (void)env, (void)type;
  const char* result = table.TfLiteSignatureRunnerGetOutputName((const TfLiteSignatureRunner*)(uintptr_t)signature_runner, (int32_t)output_index);
  return jni_text_make(env, result);
}

static jint JNICALL java_AtollSignatureRunnerGetSubgraph(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  int32_t result = table.AtollSignatureRunnerGetSubgraph((const TfLiteSignatureRunner*)(uintptr_t)signature_runner);
  return (jint)result;
}

static jint JNICALL java_AtollSignatureRunnerGetInputTensorIndex(JNIEnv *env, jclass type, jlong signature_runner, jint input_index) {
  (void)env, (void)type;
  int32_t result = table.AtollSignatureRunnerGetInputTensorIndex((const TfLiteSignatureRunner*)(uintptr_t)signature_runner, (int32_t)input_index);
  return (jint)result;
}

static jint JNICALL java_AtollSignatureRunnerGetOutputTensorIndex(JNIEnv *env, jclass type, jlong signature_runner, jint output_index) {
  (void)env, (void)type;
  int32_t result = table.AtollSignatureRunnerGetOutputTensorIndex((const TfLiteSignatureRunner*)(uintptr_t)signature_runner, (int32_t)output_index);
  return (jint)result;
}

static jlong JNICALL java_TfLiteSignatureRunnerGetInputTensor(JNIEnv *env, jclass type, jlong signature_runner, jbyteArray input_name) {
  (void)env, (void)type;
  const char *input_name_chars = jni_text_take(env, input_name);
  TfLiteTensor* result = table.TfLiteSignatureRunnerGetInputTensor((TfLiteSignatureRunner*)(uintptr_t)signature_runner, input_name_chars);
  jni_text_give_back(env, input_name, input_name_chars);
  return (jlong)(uintptr_t)result;
}

static jlong JNICALL java_TfLiteSignatureRunnerGetOutputTensor(JNIEnv *env, jclass type, jlong signature_runner, jbyteArray output_name) {
  (void)env, (void)type;
  const char *output_name_chars = jni_text_take(env, output_name);
  const TfLiteTensor* result = table.TfLiteSignatureRunnerGetOutputTensor((const TfLiteSignatureRunner*)(uintptr_t)signature_runner, output_name_chars);
  jni_text_give_back(env, output_name, output_name_chars);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_TfLiteSignatureRunnerResizeInputTensor(JNIEnv *env, jclass type, jlong signature_runner, jbyteArray input_name, jintArray input_dims) {
  (void)env, (void)type;
  const char *input_name_chars = jni_text_take(env, input_name);
  struct jni_ints input_dims_ints = jni_ints_take(env, input_dims);
  TfLiteStatus result = table.TfLiteSignatureRunnerResizeInputTensor((TfLiteSignatureRunner*)(uintptr_t)signature_runner, input_name_chars, input_dims_ints.data, (int32_t)input_dims_ints.count);
  jni_ints_give_back(env, input_dims, &input_dims_ints);
  jni_text_give_back(env, input_name, input_name_chars);
  return (jint)result;
}

static jint JNICALL java_AtollSignatureRunnerResizeInputTensorLoose(JNIEnv *env, jclass type, jlong signature_runner, jbyteArray input_name, jintArray input_dims, jlong error) {
  (void)env, (void)type;
  const char *input_name_chars = jni_text_take(env, input_name);
  struct jni_ints input_dims_ints = jni_ints_take(env, input_dims);
  TfLiteStatus result = table.AtollSignatureRunnerResizeInputTensorLoose((TfLiteSignatureRunner*)(uintptr_t)signature_runner, input_name_chars, input_dims_ints.data, (int32_t)input_dims_ints.count, (AtollError*)(uintptr_t)error);
  jni_ints_give_back(env, input_dims, &input_dims_ints);
  jni_text_give_back(env, input_name, input_name_chars);
  return (jint)result;
}

static jint JNICALL java_TfLiteSignatureRunnerAllocateTensors(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteSignatureRunnerAllocateTensors((TfLiteSignatureRunner*)(uintptr_t)signature_runner);
  return (jint)result;
}

static jint JNICALL java_TfLiteSignatureRunnerInvoke(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteSignatureRunnerInvoke((TfLiteSignatureRunner*)(uintptr_t)signature_runner);
  return (jint)result;
}

static jint JNICALL java_TfLiteSignatureRunnerCancel(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  TfLiteStatus result = table.TfLiteSignatureRunnerCancel((TfLiteSignatureRunner*)(uintptr_t)signature_runner);
  return (jint)result;
}

static void JNICALL java_TfLiteSignatureRunnerDelete(JNIEnv *env, jclass type, jlong signature_runner) {
  (void)env, (void)type;
  table.TfLiteSignatureRunnerDelete((TfLiteSignatureRunner*)(uintptr_t)signature_runner);
}

static jbyteArray JNICALL java_TfLiteTensorName(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  const char* result = table.TfLiteTensorName((const TfLiteTensor*)(uintptr_t)tensor);
  return jni_text_make(env, result);
}

static jint JNICALL java_TfLiteTensorType(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  TfLiteType result = table.TfLiteTensorType((const TfLiteTensor*)(uintptr_t)tensor);
  return (jint)result;
}

static jint JNICALL java_TfLiteTensorNumDims(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  int32_t result = table.TfLiteTensorNumDims((const TfLiteTensor*)(uintptr_t)tensor);
  return (jint)result;
}

static jint JNICALL java_TfLiteTensorDim(JNIEnv *env, jclass type, jlong tensor, jint dim_index) {
  (void)env, (void)type;
  int32_t result = table.TfLiteTensorDim((const TfLiteTensor*)(uintptr_t)tensor, (int32_t)dim_index);
  return (jint)result;
}

static jint JNICALL java_AtollTensorGetNumDimsSignature(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorGetNumDimsSignature((const TfLiteTensor*)(uintptr_t)tensor);
  return (jint)result;
}

static jint JNICALL java_AtollTensorGetDimSignature(JNIEnv *env, jclass type, jlong tensor, jint axis) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorGetDimSignature((const TfLiteTensor*)(uintptr_t)tensor, (int32_t)axis);
  return (jint)result;
}

static jlong JNICALL java_TfLiteTensorByteSize(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  size_t result = table.TfLiteTensorByteSize((const TfLiteTensor*)(uintptr_t)tensor);
  return (jlong)result;
}

static jbyteArray JNICALL java_TfLiteTensorQuantizationParams(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  TfLiteQuantizationParams result = table.TfLiteTensorQuantizationParams((const TfLiteTensor*)(uintptr_t)tensor);
  return jni_bytes_make(env, &result, sizeof result);
}

static jint JNICALL java_AtollTensorGetQuantizationChannelCount(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorGetQuantizationChannelCount((const TfLiteTensor*)(uintptr_t)tensor);
  return (jint)result;
}

static jfloat JNICALL java_AtollTensorGetQuantizationScale(JNIEnv *env, jclass type, jlong tensor, jint channel) {
  (void)env, (void)type;
  float result = table.AtollTensorGetQuantizationScale((const TfLiteTensor*)(uintptr_t)tensor, (int32_t)channel);
  return (jfloat)result;
}

static jint JNICALL java_AtollTensorGetQuantizationZeroPoint(JNIEnv *env, jclass type, jlong tensor, jint channel) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorGetQuantizationZeroPoint((const TfLiteTensor*)(uintptr_t)tensor, (int32_t)channel);
  return (jint)result;
}

static jint JNICALL java_AtollTensorGetQuantizedDimension(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorGetQuantizedDimension((const TfLiteTensor*)(uintptr_t)tensor);
  return (jint)result;
}

static jlong JNICALL java_TfLiteTensorData(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  void* result = table.TfLiteTensorData((const TfLiteTensor*)(uintptr_t)tensor);
  return (jlong)(uintptr_t)result;
}

static jint JNICALL java_TfLiteTensorCopyFromBuffer(JNIEnv *env, jclass type, jlong tensor, jobject input_data_direct, jbyteArray input_data_array, jint input_data_offset, jint input_data_size) {
  (void)env, (void)type;
  struct jni_bytes input_data_bytes =
      jni_bytes_take(env, input_data_direct, input_data_array, input_data_offset, input_data_size);
  TfLiteStatus result = table.TfLiteTensorCopyFromBuffer((TfLiteTensor*)(uintptr_t)tensor, input_data_bytes.data, (size_t)input_data_bytes.size);
  jni_bytes_give_back(env, &input_data_bytes, false);
  return (jint)result;
}

static jint JNICALL java_TfLiteTensorCopyToBuffer(JNIEnv *env, jclass type, jlong tensor, jobject output_data_direct, jbyteArray output_data_array, jint output_data_offset, jint output_data_size) {
  (void)env, (void)type;
  struct jni_bytes output_data_bytes =
      jni_bytes_take(env, output_data_direct, output_data_array, output_data_offset, output_data_size);
  TfLiteStatus result = table.TfLiteTensorCopyToBuffer((const TfLiteTensor*)(uintptr_t)tensor, output_data_bytes.data, (size_t)output_data_bytes.size);
  jni_bytes_give_back(env, &output_data_bytes, true);
  return (jint)result;
}

static jint JNICALL java_AtollTensorGetStringCount(JNIEnv *env, jclass type, jlong tensor) {
  (void)env, (void)type;
  int32_t result = table.AtollTensorGetStringCount((const TfLiteTensor*)(uintptr_t)tensor);
  return (jint)result;
}

static jint JNICALL java_AtollTensorGetString(JNIEnv *env, jclass type, jlong tensor, jint index, jobjectArray out, jlong error) {
  (void)env, (void)type;
  const char* data = NULL;
  size_t size = 0;
  TfLiteStatus result = table.AtollTensorGetString((const TfLiteTensor*)(uintptr_t)tensor, (int32_t)index, &data, &size, (AtollError*)(uintptr_t)error);
  jni_bytes_put(env, out, data, (size_t)size);
  return (jint)result;
}

static jint JNICALL java_AtollTensorSetStrings(JNIEnv *env, jclass type, jlong tensor, jobjectArray strings, jlong error) {
  (void)env, (void)type;
  struct jni_strings strings_strings = jni_strings_take(env, strings);
  TfLiteStatus result = table.AtollTensorSetStrings((TfLiteTensor*)(uintptr_t)tensor, strings_strings.data, strings_strings.sizes, (int32_t)strings_strings.count, (AtollError*)(uintptr_t)error);
  jni_strings_give_back(&strings_strings);
  return (jint)result;
}

static const JNINativeMethod methods[] = {
  {"open", "([B[Z)[B", (void *)open_library},
  {"buffer", "(JJ)Ljava/nio/ByteBuffer;", (void *)jni_buffer},
  {"address", "(Ljava/nio/ByteBuffer;)J", (void *)jni_buffer_address},
  {"deleteCallback", "(J)V", (void *)jni_callback_delete},
  {"newLogCallback", "(Ldev/atoll/LogCallback;)J", (void *)new_call_LogCallback},
  {"atollErrorCreate", "()J", (void *)java_AtollErrorCreate},
  {"atollErrorDelete", "(J)V", (void *)java_AtollErrorDelete},
  {"atollErrorClear", "(J)V", (void *)java_AtollErrorClear},
  {"atollErrorGetCode", "(J)I", (void *)java_AtollErrorGetCode},
  {"atollErrorGetOperation", "(J)[B", (void *)java_AtollErrorGetOperation},
  {"atollErrorGetMessage", "(J)[B", (void *)java_AtollErrorGetMessage},
  {"atollErrorGetOperatorIndex", "(J)I", (void *)java_AtollErrorGetOperatorIndex},
  {"atollErrorGetOperatorName", "(J)[B", (void *)java_AtollErrorGetOperatorName},
  {"atollErrorGetTensorIndex", "(J)I", (void *)java_AtollErrorGetTensorIndex},
  {"tfLiteVersion", "()[B", (void *)java_TfLiteVersion},
  {"tfLiteExtensionApisVersion", "()[B", (void *)java_TfLiteExtensionApisVersion},
  {"tfLiteSchemaVersion", "()I", (void *)java_TfLiteSchemaVersion},
  {"atollVersion", "()[B", (void *)java_AtollVersion},
  {"atollBuildFeatures", "()[B", (void *)java_AtollBuildFeatures},
  {"tfLiteModelCreateFromFile", "([B)J", (void *)java_TfLiteModelCreateFromFile},
  {"atollModelCreateFromFile", "([BJ)J", (void *)java_AtollModelCreateFromFile},
  {"tfLiteModelCreate", "(Ljava/nio/ByteBuffer;[BII)J", (void *)java_TfLiteModelCreate},
  {"atollModelCreate", "(Ljava/nio/ByteBuffer;[BIIJ)J", (void *)java_AtollModelCreate},
  {"atollModelCreateCopy", "(Ljava/nio/ByteBuffer;[BIIJ)J", (void *)java_AtollModelCreateCopy},
  {"atollModelCreateFromFileDescriptor", "(IJJJ)J", (void *)java_AtollModelCreateFromFileDescriptor},
  {"atollModelGetDescription", "(J)[B", (void *)java_AtollModelGetDescription},
  {"atollModelGetSubgraphCount", "(J)I", (void *)java_AtollModelGetSubgraphCount},
  {"atollModelGetOperatorCount", "(J)I", (void *)java_AtollModelGetOperatorCount},
  {"atollModelGetMetadataCount", "(J)I", (void *)java_AtollModelGetMetadataCount},
  {"atollModelGetMetadataName", "(JI)[B", (void *)java_AtollModelGetMetadataName},
  {"atollModelGetMetadata", "(J[B[[BJ)I", (void *)java_AtollModelGetMetadata},
  {"atollModelGetInputCount", "(J)I", (void *)java_AtollModelGetInputCount},
  {"atollModelGetInput", "(JI)J", (void *)java_AtollModelGetInput},
  {"atollModelGetOutputCount", "(J)I", (void *)java_AtollModelGetOutputCount},
  {"atollModelGetOutput", "(JI)J", (void *)java_AtollModelGetOutput},
  {"atollModelGetSignatureCount", "(J)I", (void *)java_AtollModelGetSignatureCount},
  {"atollModelGetSignatureKey", "(JI)[B", (void *)java_AtollModelGetSignatureKey},
  {"atollModelGetSignatureInputCount", "(J[B)I", (void *)java_AtollModelGetSignatureInputCount},
  {"atollModelGetSignatureInputName", "(J[BI)[B", (void *)java_AtollModelGetSignatureInputName},
  {"atollModelGetSignatureOutputCount", "(J[B)I", (void *)java_AtollModelGetSignatureOutputCount},
  {"atollModelGetSignatureOutputName", "(J[BI)[B", (void *)java_AtollModelGetSignatureOutputName},
  {"tfLiteModelDelete", "(J)V", (void *)java_TfLiteModelDelete},
  {"atollTensorInfoGetName", "(J)[B", (void *)java_AtollTensorInfoGetName},
  {"atollTensorInfoGetType", "(J)I", (void *)java_AtollTensorInfoGetType},
  {"atollTensorInfoGetNumDims", "(J)I", (void *)java_AtollTensorInfoGetNumDims},
  {"atollTensorInfoGetDim", "(JI)I", (void *)java_AtollTensorInfoGetDim},
  {"atollTensorInfoGetDimSignature", "(JI)I", (void *)java_AtollTensorInfoGetDimSignature},
  {"atollTensorInfoGetQuantizationParams", "(J)[B", (void *)java_AtollTensorInfoGetQuantizationParams},
  {"tfLiteInterpreterOptionsCreate", "()J", (void *)java_TfLiteInterpreterOptionsCreate},
  {"tfLiteInterpreterOptionsCopy", "(J)J", (void *)java_TfLiteInterpreterOptionsCopy},
  {"tfLiteInterpreterOptionsSetNumThreads", "(JI)V", (void *)java_TfLiteInterpreterOptionsSetNumThreads},
  {"tfLiteInterpreterOptionsSetErrorReporter", "(JJ)V", (void *)java_TfLiteInterpreterOptionsSetErrorReporter},
  {"atollInterpreterOptionsSetPasses", "(JI)V", (void *)java_AtollInterpreterOptionsSetPasses},
  {"tfLiteInterpreterOptionsEnableCancellation", "(JZ)I", (void *)java_TfLiteInterpreterOptionsEnableCancellation},
  {"atollInterpreterOptionsSetMaxTensorBytes", "(JJ)V", (void *)java_AtollInterpreterOptionsSetMaxTensorBytes},
  {"atollInterpreterOptionsSetMaxArenaBytes", "(JJ)V", (void *)java_AtollInterpreterOptionsSetMaxArenaBytes},
  {"atollInterpreterOptionsSetMaxOperators", "(JI)V", (void *)java_AtollInterpreterOptionsSetMaxOperators},
  {"atollInterpreterOptionsSetMaxDepth", "(JI)V", (void *)java_AtollInterpreterOptionsSetMaxDepth},
  {"atollInterpreterOptionsSetMaxIterations", "(JJ)V", (void *)java_AtollInterpreterOptionsSetMaxIterations},
  {"tfLiteInterpreterOptionsDelete", "(J)V", (void *)java_TfLiteInterpreterOptionsDelete},
  {"tfLiteInterpreterCreate", "(JJ)J", (void *)java_TfLiteInterpreterCreate},
  {"atollInterpreterCreate", "(JJJ)J", (void *)java_AtollInterpreterCreate},
  {"tfLiteInterpreterGetInputTensorCount", "(J)I", (void *)java_TfLiteInterpreterGetInputTensorCount},
  {"tfLiteInterpreterGetOutputTensorCount", "(J)I", (void *)java_TfLiteInterpreterGetOutputTensorCount},
  {"tfLiteInterpreterGetInputTensor", "(JI)J", (void *)java_TfLiteInterpreterGetInputTensor},
  {"atollInterpreterGetLastError", "(JJ)I", (void *)java_AtollInterpreterGetLastError},
  {"tfLiteInterpreterGetOutputTensor", "(JI)J", (void *)java_TfLiteInterpreterGetOutputTensor},
  {"tfLiteInterpreterGetInputTensorIndex", "(JI)I", (void *)java_TfLiteInterpreterGetInputTensorIndex},
  {"tfLiteInterpreterGetOutputTensorIndex", "(JI)I", (void *)java_TfLiteInterpreterGetOutputTensorIndex},
  {"atollInterpreterGetTensorCount", "(J)I", (void *)java_AtollInterpreterGetTensorCount},
  {"tfLiteInterpreterGetTensor", "(JI)J", (void *)java_TfLiteInterpreterGetTensor},
  {"atollInterpreterGetSubgraphTensorCount", "(JI)I", (void *)java_AtollInterpreterGetSubgraphTensorCount},
  {"atollInterpreterGetSubgraphTensor", "(JII)J", (void *)java_AtollInterpreterGetSubgraphTensor},
  {"tfLiteInterpreterGetVariableTensorCount", "(J)I", (void *)java_TfLiteInterpreterGetVariableTensorCount},
  {"tfLiteInterpreterGetVariableTensor", "(JI)J", (void *)java_TfLiteInterpreterGetVariableTensor},
  {"tfLiteInterpreterResizeInputTensor", "(JI[I)I", (void *)java_TfLiteInterpreterResizeInputTensor},
  {"atollInterpreterResizeInputTensorStrict", "(JI[IJ)I", (void *)java_AtollInterpreterResizeInputTensorStrict},
  {"tfLiteInterpreterAllocateTensors", "(J)I", (void *)java_TfLiteInterpreterAllocateTensors},
  {"tfLiteInterpreterInvoke", "(J)I", (void *)java_TfLiteInterpreterInvoke},
  {"tfLiteInterpreterCancel", "(J)I", (void *)java_TfLiteInterpreterCancel},
  {"atollInterpreterSetDeadline", "(JJJ)I", (void *)java_AtollInterpreterSetDeadline},
  {"tfLiteInterpreterResetVariableTensors", "(J)I", (void *)java_TfLiteInterpreterResetVariableTensors},
  {"tfLiteInterpreterGetSignatureCount", "(J)I", (void *)java_TfLiteInterpreterGetSignatureCount},
  {"tfLiteInterpreterGetSignatureKey", "(JI)[B", (void *)java_TfLiteInterpreterGetSignatureKey},
  {"tfLiteInterpreterGetSignatureRunner", "(J[B)J", (void *)java_TfLiteInterpreterGetSignatureRunner},
  {"atollInterpreterGetArenaBytes", "(J)J", (void *)java_AtollInterpreterGetArenaBytes},
  {"atollInterpreterSetInputMemory", "(JILjava/nio/ByteBuffer;[BIIJ)I", (void *)java_AtollInterpreterSetInputMemory},
  {"atollInterpreterSetOutputMemory", "(JILjava/nio/ByteBuffer;[BIIJ)I", (void *)java_AtollInterpreterSetOutputMemory},
  {"tfLiteInterpreterDelete", "(J)V", (void *)java_TfLiteInterpreterDelete},
  {"tfLiteSignatureRunnerGetInputCount", "(J)J", (void *)java_TfLiteSignatureRunnerGetInputCount},
  {"tfLiteSignatureRunnerGetInputName", "(JI)[B", (void *)java_TfLiteSignatureRunnerGetInputName},
  {"tfLiteSignatureRunnerGetOutputCount", "(J)J", (void *)java_TfLiteSignatureRunnerGetOutputCount},
  {"tfLiteSignatureRunnerGetOutputName", "(JI)[B", (void *)java_TfLiteSignatureRunnerGetOutputName},
  {"atollSignatureRunnerGetSubgraph", "(J)I", (void *)java_AtollSignatureRunnerGetSubgraph},
  {"atollSignatureRunnerGetInputTensorIndex", "(JI)I", (void *)java_AtollSignatureRunnerGetInputTensorIndex},
  {"atollSignatureRunnerGetOutputTensorIndex", "(JI)I", (void *)java_AtollSignatureRunnerGetOutputTensorIndex},
  {"tfLiteSignatureRunnerGetInputTensor", "(J[B)J", (void *)java_TfLiteSignatureRunnerGetInputTensor},
  {"tfLiteSignatureRunnerGetOutputTensor", "(J[B)J", (void *)java_TfLiteSignatureRunnerGetOutputTensor},
  {"tfLiteSignatureRunnerResizeInputTensor", "(J[B[I)I", (void *)java_TfLiteSignatureRunnerResizeInputTensor},
  {"atollSignatureRunnerResizeInputTensorLoose", "(J[B[IJ)I", (void *)java_AtollSignatureRunnerResizeInputTensorLoose},
  {"tfLiteSignatureRunnerAllocateTensors", "(J)I", (void *)java_TfLiteSignatureRunnerAllocateTensors},
  {"tfLiteSignatureRunnerInvoke", "(J)I", (void *)java_TfLiteSignatureRunnerInvoke},
  {"tfLiteSignatureRunnerCancel", "(J)I", (void *)java_TfLiteSignatureRunnerCancel},
  {"tfLiteSignatureRunnerDelete", "(J)V", (void *)java_TfLiteSignatureRunnerDelete},
  {"tfLiteTensorName", "(J)[B", (void *)java_TfLiteTensorName},
  {"tfLiteTensorType", "(J)I", (void *)java_TfLiteTensorType},
  {"tfLiteTensorNumDims", "(J)I", (void *)java_TfLiteTensorNumDims},
  {"tfLiteTensorDim", "(JI)I", (void *)java_TfLiteTensorDim},
  {"atollTensorGetNumDimsSignature", "(J)I", (void *)java_AtollTensorGetNumDimsSignature},
  {"atollTensorGetDimSignature", "(JI)I", (void *)java_AtollTensorGetDimSignature},
  {"tfLiteTensorByteSize", "(J)J", (void *)java_TfLiteTensorByteSize},
  {"tfLiteTensorQuantizationParams", "(J)[B", (void *)java_TfLiteTensorQuantizationParams},
  {"atollTensorGetQuantizationChannelCount", "(J)I", (void *)java_AtollTensorGetQuantizationChannelCount},
  {"atollTensorGetQuantizationScale", "(JI)F", (void *)java_AtollTensorGetQuantizationScale},
  {"atollTensorGetQuantizationZeroPoint", "(JI)I", (void *)java_AtollTensorGetQuantizationZeroPoint},
  {"atollTensorGetQuantizedDimension", "(J)I", (void *)java_AtollTensorGetQuantizedDimension},
  {"tfLiteTensorData", "(J)J", (void *)java_TfLiteTensorData},
  {"tfLiteTensorCopyFromBuffer", "(JLjava/nio/ByteBuffer;[BII)I", (void *)java_TfLiteTensorCopyFromBuffer},
  {"tfLiteTensorCopyToBuffer", "(JLjava/nio/ByteBuffer;[BII)I", (void *)java_TfLiteTensorCopyToBuffer},
  {"atollTensorGetStringCount", "(J)I", (void *)java_AtollTensorGetStringCount},
  {"atollTensorGetString", "(JI[[BJ)I", (void *)java_AtollTensorGetString},
  {"atollTensorSetStrings", "(J[[BJ)I", (void *)java_AtollTensorSetStrings},
};

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
  (void)reserved;
  JNIEnv *env;
  if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_1_6) != JNI_OK) return JNI_ERR;
  jclass type = (*env)->FindClass(env, "dev/atoll/Native");
  if (!type) return JNI_ERR;
  native_class = (*env)->NewGlobalRef(env, type);
  call_LogCallback_method = (*env)->GetStaticMethodID(env, type, "callLogCallback", "(Ldev/atoll/LogCallback;[B)V");
  if (!call_LogCallback_method) return JNI_ERR;
  jint count = (jint)(sizeof methods / sizeof *methods);
  return (*env)->RegisterNatives(env, type, methods, count) == JNI_OK ? JNI_VERSION_1_6 : JNI_ERR;
}
