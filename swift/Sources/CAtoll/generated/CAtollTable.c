// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (table.c.j2). Do not edit: run `./dev generate`.
/* The entries of the function table, and the functions that receive callbacks. */
#include "CAtollTable.h"

#include <stdio.h>
#include <stdlib.h>

#ifdef NATIVE_BUNDLED
/* The runtime is linked into the program: its functions are entries themselves. */
#define ENTRY(name, optional) { #name, offsetof(FunctionTable, name), optional, (void (*)(void))name}
extern void AtollErrorCreate(void);
extern void AtollErrorDelete(void);
extern void AtollErrorClear(void);
extern void AtollErrorGetCode(void);
extern void AtollErrorGetOperation(void);
extern void AtollErrorGetMessage(void);
extern void AtollErrorGetOperatorIndex(void);
extern void AtollErrorGetOperatorName(void);
extern void AtollErrorGetTensorIndex(void);
extern void TfLiteVersion(void);
extern void TfLiteExtensionApisVersion(void);
extern void TfLiteSchemaVersion(void);
extern void AtollVersion(void);
extern void AtollBuildFeatures(void);
extern void TfLiteModelCreateFromFile(void);
extern void AtollModelCreateFromFile(void);
extern void TfLiteModelCreate(void);
extern void AtollModelCreate(void);
extern void AtollModelCreateCopy(void);
extern void AtollModelCreateFromFileDescriptor(void);
extern void AtollModelGetDescription(void);
extern void AtollModelGetSubgraphCount(void);
extern void AtollModelGetOperatorCount(void);
extern void AtollModelGetMetadataCount(void);
extern void AtollModelGetMetadataName(void);
extern void AtollModelGetMetadata(void);
extern void AtollModelGetInputCount(void);
extern void AtollModelGetInput(void);
extern void AtollModelGetOutputCount(void);
extern void AtollModelGetOutput(void);
extern void AtollModelGetSignatureCount(void);
extern void AtollModelGetSignatureKey(void);
extern void AtollModelGetSignatureInputCount(void);
extern void AtollModelGetSignatureInputName(void);
extern void AtollModelGetSignatureOutputCount(void);
extern void AtollModelGetSignatureOutputName(void);
extern void TfLiteModelDelete(void);
extern void AtollTensorInfoGetName(void);
extern void AtollTensorInfoGetType(void);
extern void AtollTensorInfoGetNumDims(void);
extern void AtollTensorInfoGetDim(void);
extern void AtollTensorInfoGetDimSignature(void);
extern void AtollTensorInfoGetQuantizationParams(void);
extern void TfLiteInterpreterOptionsCreate(void);
extern void TfLiteInterpreterOptionsCopy(void);
extern void TfLiteInterpreterOptionsSetNumThreads(void);
extern void TfLiteInterpreterOptionsSetErrorReporter(void);
extern void AtollInterpreterOptionsSetPasses(void);
extern void TfLiteInterpreterOptionsEnableCancellation(void);
extern void AtollInterpreterOptionsSetMaxTensorBytes(void);
extern void AtollInterpreterOptionsSetMaxArenaBytes(void);
extern void AtollInterpreterOptionsSetMaxOperators(void);
extern void AtollInterpreterOptionsSetMaxDepth(void);
extern void AtollInterpreterOptionsSetMaxIterations(void);
extern void TfLiteInterpreterOptionsDelete(void);
extern void TfLiteInterpreterCreate(void);
extern void AtollInterpreterCreate(void);
extern void TfLiteInterpreterGetInputTensorCount(void);
extern void TfLiteInterpreterGetOutputTensorCount(void);
extern void TfLiteInterpreterGetInputTensor(void);
extern void AtollInterpreterGetLastError(void);
extern void TfLiteInterpreterGetOutputTensor(void);
extern void TfLiteInterpreterGetInputTensorIndex(void);
extern void TfLiteInterpreterGetOutputTensorIndex(void);
extern void AtollInterpreterGetTensorCount(void);
extern void TfLiteInterpreterGetTensor(void);
extern void AtollInterpreterGetSubgraphTensorCount(void);
extern void AtollInterpreterGetSubgraphTensor(void);
extern void TfLiteInterpreterGetVariableTensorCount(void);
extern void TfLiteInterpreterGetVariableTensor(void);
extern void TfLiteInterpreterResizeInputTensor(void);
extern void AtollInterpreterResizeInputTensorStrict(void);
extern void TfLiteInterpreterAllocateTensors(void);
extern void TfLiteInterpreterInvoke(void);
extern void TfLiteInterpreterCancel(void);
extern void AtollInterpreterSetDeadline(void);
extern void TfLiteInterpreterResetVariableTensors(void);
extern void TfLiteInterpreterGetSignatureCount(void);
extern void TfLiteInterpreterGetSignatureKey(void);
extern void TfLiteInterpreterGetSignatureRunner(void);
extern void AtollInterpreterGetArenaBytes(void);
extern void AtollInterpreterSetInputMemory(void);
extern void AtollInterpreterSetOutputMemory(void);
extern void TfLiteInterpreterDelete(void);
extern void TfLiteSignatureRunnerGetInputCount(void);
extern void TfLiteSignatureRunnerGetInputName(void);
extern void TfLiteSignatureRunnerGetOutputCount(void);
extern void TfLiteSignatureRunnerGetOutputName(void);
extern void AtollSignatureRunnerGetSubgraph(void);
extern void AtollSignatureRunnerGetInputTensorIndex(void);
extern void AtollSignatureRunnerGetOutputTensorIndex(void);
extern void TfLiteSignatureRunnerGetInputTensor(void);
extern void TfLiteSignatureRunnerGetOutputTensor(void);
extern void TfLiteSignatureRunnerResizeInputTensor(void);
extern void AtollSignatureRunnerResizeInputTensorLoose(void);
extern void TfLiteSignatureRunnerAllocateTensors(void);
extern void TfLiteSignatureRunnerInvoke(void);
extern void TfLiteSignatureRunnerCancel(void);
extern void TfLiteSignatureRunnerDelete(void);
extern void TfLiteTensorName(void);
extern void TfLiteTensorType(void);
extern void TfLiteTensorNumDims(void);
extern void TfLiteTensorDim(void);
extern void AtollTensorGetNumDimsSignature(void);
extern void AtollTensorGetDimSignature(void);
extern void TfLiteTensorByteSize(void);
extern void TfLiteTensorQuantizationParams(void);
extern void AtollTensorGetQuantizationChannelCount(void);
extern void AtollTensorGetQuantizationScale(void);
extern void AtollTensorGetQuantizationZeroPoint(void);
extern void AtollTensorGetQuantizedDimension(void);
extern void TfLiteTensorData(void);
extern void TfLiteTensorCopyFromBuffer(void);
extern void TfLiteTensorCopyToBuffer(void);
extern void AtollTensorGetStringCount(void);
extern void AtollTensorGetString(void);
extern void AtollTensorSetStrings(void);
#else
#define ENTRY(name, optional) { #name, offsetof(FunctionTable, name), optional, NULL}
#endif

static const struct native_entry entries[] = {
    ENTRY(AtollErrorCreate, true),
    ENTRY(AtollErrorDelete, true),
    ENTRY(AtollErrorClear, true),
    ENTRY(AtollErrorGetCode, true),
    ENTRY(AtollErrorGetOperation, true),
    ENTRY(AtollErrorGetMessage, true),
    ENTRY(AtollErrorGetOperatorIndex, true),
    ENTRY(AtollErrorGetOperatorName, true),
    ENTRY(AtollErrorGetTensorIndex, true),
    ENTRY(TfLiteVersion, false),
    ENTRY(TfLiteExtensionApisVersion, false),
    ENTRY(TfLiteSchemaVersion, false),
    ENTRY(AtollVersion, true),
    ENTRY(AtollBuildFeatures, true),
    ENTRY(TfLiteModelCreateFromFile, false),
    ENTRY(AtollModelCreateFromFile, true),
    ENTRY(TfLiteModelCreate, false),
    ENTRY(AtollModelCreate, true),
    ENTRY(AtollModelCreateCopy, true),
    ENTRY(AtollModelCreateFromFileDescriptor, true),
    ENTRY(AtollModelGetDescription, true),
    ENTRY(AtollModelGetSubgraphCount, true),
    ENTRY(AtollModelGetOperatorCount, true),
    ENTRY(AtollModelGetMetadataCount, true),
    ENTRY(AtollModelGetMetadataName, true),
    ENTRY(AtollModelGetMetadata, true),
    ENTRY(AtollModelGetInputCount, true),
    ENTRY(AtollModelGetInput, true),
    ENTRY(AtollModelGetOutputCount, true),
    ENTRY(AtollModelGetOutput, true),
    ENTRY(AtollModelGetSignatureCount, true),
    ENTRY(AtollModelGetSignatureKey, true),
    ENTRY(AtollModelGetSignatureInputCount, true),
    ENTRY(AtollModelGetSignatureInputName, true),
    ENTRY(AtollModelGetSignatureOutputCount, true),
    ENTRY(AtollModelGetSignatureOutputName, true),
    ENTRY(TfLiteModelDelete, false),
    ENTRY(AtollTensorInfoGetName, true),
    ENTRY(AtollTensorInfoGetType, true),
    ENTRY(AtollTensorInfoGetNumDims, true),
    ENTRY(AtollTensorInfoGetDim, true),
    ENTRY(AtollTensorInfoGetDimSignature, true),
    ENTRY(AtollTensorInfoGetQuantizationParams, true),
    ENTRY(TfLiteInterpreterOptionsCreate, false),
    ENTRY(TfLiteInterpreterOptionsCopy, false),
    ENTRY(TfLiteInterpreterOptionsSetNumThreads, false),
    ENTRY(TfLiteInterpreterOptionsSetErrorReporter, false),
    ENTRY(AtollInterpreterOptionsSetPasses, true),
    ENTRY(TfLiteInterpreterOptionsEnableCancellation, false),
    ENTRY(AtollInterpreterOptionsSetMaxTensorBytes, true),
    ENTRY(AtollInterpreterOptionsSetMaxArenaBytes, true),
    ENTRY(AtollInterpreterOptionsSetMaxOperators, true),
    ENTRY(AtollInterpreterOptionsSetMaxDepth, true),
    ENTRY(AtollInterpreterOptionsSetMaxIterations, true),
    ENTRY(TfLiteInterpreterOptionsDelete, false),
    ENTRY(TfLiteInterpreterCreate, false),
    ENTRY(AtollInterpreterCreate, true),
    ENTRY(TfLiteInterpreterGetInputTensorCount, false),
    ENTRY(TfLiteInterpreterGetOutputTensorCount, false),
    ENTRY(TfLiteInterpreterGetInputTensor, false),
    ENTRY(AtollInterpreterGetLastError, true),
    ENTRY(TfLiteInterpreterGetOutputTensor, false),
    ENTRY(TfLiteInterpreterGetInputTensorIndex, false),
    ENTRY(TfLiteInterpreterGetOutputTensorIndex, false),
    ENTRY(AtollInterpreterGetTensorCount, true),
    ENTRY(TfLiteInterpreterGetTensor, false),
    ENTRY(AtollInterpreterGetSubgraphTensorCount, true),
    ENTRY(AtollInterpreterGetSubgraphTensor, true),
    ENTRY(TfLiteInterpreterGetVariableTensorCount, false),
    ENTRY(TfLiteInterpreterGetVariableTensor, false),
    ENTRY(TfLiteInterpreterResizeInputTensor, false),
    ENTRY(AtollInterpreterResizeInputTensorStrict, true),
    ENTRY(TfLiteInterpreterAllocateTensors, false),
    ENTRY(TfLiteInterpreterInvoke, false),
    ENTRY(TfLiteInterpreterCancel, false),
    ENTRY(AtollInterpreterSetDeadline, true),
    ENTRY(TfLiteInterpreterResetVariableTensors, false),
    ENTRY(TfLiteInterpreterGetSignatureCount, false),
    ENTRY(TfLiteInterpreterGetSignatureKey, false),
    ENTRY(TfLiteInterpreterGetSignatureRunner, false),
    ENTRY(AtollInterpreterGetArenaBytes, true),
    ENTRY(AtollInterpreterSetInputMemory, true),
    ENTRY(AtollInterpreterSetOutputMemory, true),
    ENTRY(TfLiteInterpreterDelete, false),
    ENTRY(TfLiteSignatureRunnerGetInputCount, false),
    ENTRY(TfLiteSignatureRunnerGetInputName, false),
    ENTRY(TfLiteSignatureRunnerGetOutputCount, false),
    ENTRY(TfLiteSignatureRunnerGetOutputName, false),
    ENTRY(AtollSignatureRunnerGetSubgraph, true),
    ENTRY(AtollSignatureRunnerGetInputTensorIndex, true),
    ENTRY(AtollSignatureRunnerGetOutputTensorIndex, true),
    ENTRY(TfLiteSignatureRunnerGetInputTensor, false),
    ENTRY(TfLiteSignatureRunnerGetOutputTensor, false),
    ENTRY(TfLiteSignatureRunnerResizeInputTensor, false),
    ENTRY(AtollSignatureRunnerResizeInputTensorLoose, true),
    ENTRY(TfLiteSignatureRunnerAllocateTensors, false),
    ENTRY(TfLiteSignatureRunnerInvoke, false),
    ENTRY(TfLiteSignatureRunnerCancel, false),
    ENTRY(TfLiteSignatureRunnerDelete, false),
    ENTRY(TfLiteTensorName, false),
    ENTRY(TfLiteTensorType, false),
    ENTRY(TfLiteTensorNumDims, false),
    ENTRY(TfLiteTensorDim, false),
    ENTRY(AtollTensorGetNumDimsSignature, true),
    ENTRY(AtollTensorGetDimSignature, true),
    ENTRY(TfLiteTensorByteSize, false),
    ENTRY(TfLiteTensorQuantizationParams, false),
    ENTRY(AtollTensorGetQuantizationChannelCount, true),
    ENTRY(AtollTensorGetQuantizationScale, true),
    ENTRY(AtollTensorGetQuantizationZeroPoint, true),
    ENTRY(AtollTensorGetQuantizedDimension, true),
    ENTRY(TfLiteTensorData, false),
    ENTRY(TfLiteTensorCopyFromBuffer, false),
    ENTRY(TfLiteTensorCopyToBuffer, false),
    ENTRY(AtollTensorGetStringCount, true),
    ENTRY(AtollTensorGetString, true),
    ENTRY(AtollTensorSetStrings, true),
};

const struct native_entry *native_entries(size_t *count) {
  *count = sizeof entries / sizeof *entries;
  return entries;
}

static void logCallback_receiver_call(void* context, const char* message_format, va_list message_arguments) {
  const struct logCallback_receiver *receiver = context;
  char *message = native_format(message_format, message_arguments);
  receiver->receive(receiver->context, message);
  free(message);
}

LogCallbackFunction logCallbackReceiverFunction(bool wanted) { return wanted ? logCallback_receiver_call : NULL; }
