// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (table.h.j2). Do not edit: run `./dev generate`.
// The functions of the library as the classes call them, and what they share. Not for users.
#import "ATLInside.h"
#import "ATLValues.h"
#include "atoll/atoll.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/c_api_experimental.h"

struct ATLFunctionTable {
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
};

// Bits of the call states of all objects.
enum {
  ATLStateAllocated = 1 << 0,
};

// Whether the library has a function that libraries may lack.
#define ATL_HAS(name) ATLNeedFunction(api->name != NULL, #name, &place, error)

// Whether a view has memory, or nothing to show.
#define ATL_HAS_MEMORY(data, size, code) ATLNeedMemory(api->data(pointer), api->size(pointer), code, &place, error)

// A native error object for one call, NULL where the library has none.
void *ATLReportCreate(const struct ATLFunctionTable *api);
void ATLReportDelete(const struct ATLFunctionTable *api, void *report);

// Tells what the report says, or else the status, or else the fallback; always NO.
BOOL ATLReportTell(const struct ATLFunctionTable *api, void *report, NSInteger status, NSInteger fallback,
                   const ATLPlace *place, NSError **error);

ATLQuantizationParams ATLQuantizationParamsFromC(TfLiteQuantizationParams native);
TfLiteQuantizationParams ATLQuantizationParamsToC(ATLQuantizationParams value);

// Hands a callback on to the object that the context is.
void ATLLogCallbackReceive(void *context, const char *message_format, va_list message_arguments);
