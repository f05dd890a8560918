// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (values.m.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"

#include <stddef.h>

#import "ATLInside.h"
#import "ATLFunctionTable.h"

NSString *const ATLErrorDomain = @"ATLErrorDomain";
NSString *const ATLErrorOperationKey = @"ATLErrorOperation";
NSString *const ATLErrorOperatorIndexKey = @"ATLErrorOperatorIndexKey";
NSString *const ATLErrorOperatorNameKey = @"ATLErrorOperatorNameKey";
NSString *const ATLErrorTensorIndexKey = @"ATLErrorTensorIndexKey";

#ifdef ATL_BUNDLED
// The program is linked with the runtime; an older one may lack functions.
#define ENTRY(name, optional) {#name, offsetof(struct ATLFunctionTable, name), optional, (void (*)(void))name}
#pragma weak AtollErrorCreate
#pragma weak AtollErrorDelete
#pragma weak AtollErrorClear
#pragma weak AtollErrorGetCode
#pragma weak AtollErrorGetOperation
#pragma weak AtollErrorGetMessage
#pragma weak AtollErrorGetOperatorIndex
#pragma weak AtollErrorGetOperatorName
#pragma weak AtollErrorGetTensorIndex
#pragma weak TfLiteVersion
#pragma weak TfLiteExtensionApisVersion
#pragma weak TfLiteSchemaVersion
#pragma weak AtollVersion
#pragma weak AtollBuildFeatures
#pragma weak TfLiteModelCreateFromFile
#pragma weak AtollModelCreateFromFile
#pragma weak TfLiteModelCreate
#pragma weak AtollModelCreate
#pragma weak AtollModelCreateCopy
#pragma weak AtollModelCreateFromFileDescriptor
#pragma weak AtollModelGetDescription
#pragma weak AtollModelGetSubgraphCount
#pragma weak AtollModelGetOperatorCount
#pragma weak AtollModelGetMetadataCount
#pragma weak AtollModelGetMetadataName
#pragma weak AtollModelGetMetadata
#pragma weak AtollModelGetInputCount
#pragma weak AtollModelGetInput
#pragma weak AtollModelGetOutputCount
#pragma weak AtollModelGetOutput
#pragma weak AtollModelGetSignatureCount
#pragma weak AtollModelGetSignatureKey
#pragma weak AtollModelGetSignatureInputCount
#pragma weak AtollModelGetSignatureInputName
#pragma weak AtollModelGetSignatureOutputCount
#pragma weak AtollModelGetSignatureOutputName
#pragma weak TfLiteModelDelete
#pragma weak AtollTensorInfoGetName
#pragma weak AtollTensorInfoGetType
#pragma weak AtollTensorInfoGetNumDims
#pragma weak AtollTensorInfoGetDim
#pragma weak AtollTensorInfoGetDimSignature
#pragma weak AtollTensorInfoGetQuantizationParams
#pragma weak TfLiteInterpreterOptionsCreate
#pragma weak TfLiteInterpreterOptionsCopy
#pragma weak TfLiteInterpreterOptionsSetNumThreads
#pragma weak TfLiteInterpreterOptionsSetErrorReporter
#pragma weak AtollInterpreterOptionsSetPasses
#pragma weak TfLiteInterpreterOptionsEnableCancellation
#pragma weak AtollInterpreterOptionsSetMaxTensorBytes
#pragma weak AtollInterpreterOptionsSetMaxArenaBytes
#pragma weak AtollInterpreterOptionsSetMaxOperators
#pragma weak AtollInterpreterOptionsSetMaxDepth
#pragma weak AtollInterpreterOptionsSetMaxIterations
#pragma weak TfLiteInterpreterOptionsDelete
#pragma weak TfLiteInterpreterCreate
#pragma weak AtollInterpreterCreate
#pragma weak TfLiteInterpreterGetInputTensorCount
#pragma weak TfLiteInterpreterGetOutputTensorCount
#pragma weak TfLiteInterpreterGetInputTensor
#pragma weak AtollInterpreterGetLastError
#pragma weak TfLiteInterpreterGetOutputTensor
#pragma weak TfLiteInterpreterGetInputTensorIndex
#pragma weak TfLiteInterpreterGetOutputTensorIndex
#pragma weak AtollInterpreterGetTensorCount
#pragma weak TfLiteInterpreterGetTensor
#pragma weak AtollInterpreterGetSubgraphTensorCount
#pragma weak AtollInterpreterGetSubgraphTensor
#pragma weak TfLiteInterpreterGetVariableTensorCount
#pragma weak TfLiteInterpreterGetVariableTensor
#pragma weak TfLiteInterpreterResizeInputTensor
#pragma weak AtollInterpreterResizeInputTensorStrict
#pragma weak TfLiteInterpreterAllocateTensors
#pragma weak TfLiteInterpreterInvoke
#pragma weak TfLiteInterpreterCancel
#pragma weak AtollInterpreterSetDeadline
#pragma weak TfLiteInterpreterResetVariableTensors
#pragma weak TfLiteInterpreterGetSignatureCount
#pragma weak TfLiteInterpreterGetSignatureKey
#pragma weak TfLiteInterpreterGetSignatureRunner
#pragma weak AtollInterpreterGetArenaBytes
#pragma weak AtollInterpreterSetInputMemory
#pragma weak AtollInterpreterSetOutputMemory
#pragma weak TfLiteInterpreterDelete
#pragma weak TfLiteSignatureRunnerGetInputCount
#pragma weak TfLiteSignatureRunnerGetInputName
#pragma weak TfLiteSignatureRunnerGetOutputCount
#pragma weak TfLiteSignatureRunnerGetOutputName
#pragma weak AtollSignatureRunnerGetSubgraph
#pragma weak AtollSignatureRunnerGetInputTensorIndex
#pragma weak AtollSignatureRunnerGetOutputTensorIndex
#pragma weak TfLiteSignatureRunnerGetInputTensor
#pragma weak TfLiteSignatureRunnerGetOutputTensor
#pragma weak TfLiteSignatureRunnerResizeInputTensor
#pragma weak AtollSignatureRunnerResizeInputTensorLoose
#pragma weak TfLiteSignatureRunnerAllocateTensors
#pragma weak TfLiteSignatureRunnerInvoke
#pragma weak TfLiteSignatureRunnerCancel
#pragma weak TfLiteSignatureRunnerDelete
#pragma weak TfLiteTensorName
#pragma weak TfLiteTensorType
#pragma weak TfLiteTensorNumDims
#pragma weak TfLiteTensorDim
#pragma weak AtollTensorGetNumDimsSignature
#pragma weak AtollTensorGetDimSignature
#pragma weak TfLiteTensorByteSize
#pragma weak TfLiteTensorQuantizationParams
#pragma weak AtollTensorGetQuantizationChannelCount
#pragma weak AtollTensorGetQuantizationScale
#pragma weak AtollTensorGetQuantizationZeroPoint
#pragma weak AtollTensorGetQuantizedDimension
#pragma weak TfLiteTensorData
#pragma weak TfLiteTensorCopyFromBuffer
#pragma weak TfLiteTensorCopyToBuffer
#pragma weak AtollTensorGetStringCount
#pragma weak AtollTensorGetString
#pragma weak AtollTensorSetStrings
#else
#define ENTRY(name, optional) {#name, offsetof(struct ATLFunctionTable, name), optional, NULL}
#endif

// clang-format off
static const struct ATLEntry entries[] = {
  ENTRY(AtollErrorCreate, YES),
  ENTRY(AtollErrorDelete, YES),
  ENTRY(AtollErrorClear, YES),
  ENTRY(AtollErrorGetCode, YES),
  ENTRY(AtollErrorGetOperation, YES),
  ENTRY(AtollErrorGetMessage, YES),
  ENTRY(AtollErrorGetOperatorIndex, YES),
  ENTRY(AtollErrorGetOperatorName, YES),
  ENTRY(AtollErrorGetTensorIndex, YES),
  ENTRY(TfLiteVersion, NO),
  ENTRY(TfLiteExtensionApisVersion, NO),
  ENTRY(TfLiteSchemaVersion, NO),
  ENTRY(AtollVersion, YES),
  ENTRY(AtollBuildFeatures, YES),
  ENTRY(TfLiteModelCreateFromFile, NO),
  ENTRY(AtollModelCreateFromFile, YES),
  ENTRY(TfLiteModelCreate, NO),
  ENTRY(AtollModelCreate, YES),
  ENTRY(AtollModelCreateCopy, YES),
  ENTRY(AtollModelCreateFromFileDescriptor, YES),
  ENTRY(AtollModelGetDescription, YES),
  ENTRY(AtollModelGetSubgraphCount, YES),
  ENTRY(AtollModelGetOperatorCount, YES),
  ENTRY(AtollModelGetMetadataCount, YES),
  ENTRY(AtollModelGetMetadataName, YES),
  ENTRY(AtollModelGetMetadata, YES),
  ENTRY(AtollModelGetInputCount, YES),
  ENTRY(AtollModelGetInput, YES),
  ENTRY(AtollModelGetOutputCount, YES),
  ENTRY(AtollModelGetOutput, YES),
  ENTRY(AtollModelGetSignatureCount, YES),
  ENTRY(AtollModelGetSignatureKey, YES),
  ENTRY(AtollModelGetSignatureInputCount, YES),
  ENTRY(AtollModelGetSignatureInputName, YES),
  ENTRY(AtollModelGetSignatureOutputCount, YES),
  ENTRY(AtollModelGetSignatureOutputName, YES),
  ENTRY(TfLiteModelDelete, NO),
  ENTRY(AtollTensorInfoGetName, YES),
  ENTRY(AtollTensorInfoGetType, YES),
  ENTRY(AtollTensorInfoGetNumDims, YES),
  ENTRY(AtollTensorInfoGetDim, YES),
  ENTRY(AtollTensorInfoGetDimSignature, YES),
  ENTRY(AtollTensorInfoGetQuantizationParams, YES),
  ENTRY(TfLiteInterpreterOptionsCreate, NO),
  ENTRY(TfLiteInterpreterOptionsCopy, NO),
  ENTRY(TfLiteInterpreterOptionsSetNumThreads, NO),
  ENTRY(TfLiteInterpreterOptionsSetErrorReporter, NO),
  ENTRY(AtollInterpreterOptionsSetPasses, YES),
  ENTRY(TfLiteInterpreterOptionsEnableCancellation, NO),
  ENTRY(AtollInterpreterOptionsSetMaxTensorBytes, YES),
  ENTRY(AtollInterpreterOptionsSetMaxArenaBytes, YES),
  ENTRY(AtollInterpreterOptionsSetMaxOperators, YES),
  ENTRY(AtollInterpreterOptionsSetMaxDepth, YES),
  ENTRY(AtollInterpreterOptionsSetMaxIterations, YES),
  ENTRY(TfLiteInterpreterOptionsDelete, NO),
  ENTRY(TfLiteInterpreterCreate, NO),
  ENTRY(AtollInterpreterCreate, YES),
  ENTRY(TfLiteInterpreterGetInputTensorCount, NO),
  ENTRY(TfLiteInterpreterGetOutputTensorCount, NO),
  ENTRY(TfLiteInterpreterGetInputTensor, NO),
  ENTRY(AtollInterpreterGetLastError, YES),
  ENTRY(TfLiteInterpreterGetOutputTensor, NO),
  ENTRY(TfLiteInterpreterGetInputTensorIndex, NO),
  ENTRY(TfLiteInterpreterGetOutputTensorIndex, NO),
  ENTRY(AtollInterpreterGetTensorCount, YES),
  ENTRY(TfLiteInterpreterGetTensor, NO),
  ENTRY(AtollInterpreterGetSubgraphTensorCount, YES),
  ENTRY(AtollInterpreterGetSubgraphTensor, YES),
  ENTRY(TfLiteInterpreterGetVariableTensorCount, NO),
  ENTRY(TfLiteInterpreterGetVariableTensor, NO),
  ENTRY(TfLiteInterpreterResizeInputTensor, NO),
  ENTRY(AtollInterpreterResizeInputTensorStrict, YES),
  ENTRY(TfLiteInterpreterAllocateTensors, NO),
  ENTRY(TfLiteInterpreterInvoke, NO),
  ENTRY(TfLiteInterpreterCancel, NO),
  ENTRY(AtollInterpreterSetDeadline, YES),
  ENTRY(TfLiteInterpreterResetVariableTensors, NO),
  ENTRY(TfLiteInterpreterGetSignatureCount, NO),
  ENTRY(TfLiteInterpreterGetSignatureKey, NO),
  ENTRY(TfLiteInterpreterGetSignatureRunner, NO),
  ENTRY(AtollInterpreterGetArenaBytes, YES),
  ENTRY(AtollInterpreterSetInputMemory, YES),
  ENTRY(AtollInterpreterSetOutputMemory, YES),
  ENTRY(TfLiteInterpreterDelete, NO),
  ENTRY(TfLiteSignatureRunnerGetInputCount, NO),
  ENTRY(TfLiteSignatureRunnerGetInputName, NO),
  ENTRY(TfLiteSignatureRunnerGetOutputCount, NO),
  ENTRY(TfLiteSignatureRunnerGetOutputName, NO),
  ENTRY(AtollSignatureRunnerGetSubgraph, YES),
  ENTRY(AtollSignatureRunnerGetInputTensorIndex, YES),
  ENTRY(AtollSignatureRunnerGetOutputTensorIndex, YES),
  ENTRY(TfLiteSignatureRunnerGetInputTensor, NO),
  ENTRY(TfLiteSignatureRunnerGetOutputTensor, NO),
  ENTRY(TfLiteSignatureRunnerResizeInputTensor, NO),
  ENTRY(AtollSignatureRunnerResizeInputTensorLoose, YES),
  ENTRY(TfLiteSignatureRunnerAllocateTensors, NO),
  ENTRY(TfLiteSignatureRunnerInvoke, NO),
  ENTRY(TfLiteSignatureRunnerCancel, NO),
  ENTRY(TfLiteSignatureRunnerDelete, NO),
  ENTRY(TfLiteTensorName, NO),
  ENTRY(TfLiteTensorType, NO),
  ENTRY(TfLiteTensorNumDims, NO),
  ENTRY(TfLiteTensorDim, NO),
  ENTRY(AtollTensorGetNumDimsSignature, YES),
  ENTRY(AtollTensorGetDimSignature, YES),
  ENTRY(TfLiteTensorByteSize, NO),
  ENTRY(TfLiteTensorQuantizationParams, NO),
  ENTRY(AtollTensorGetQuantizationChannelCount, YES),
  ENTRY(AtollTensorGetQuantizationScale, YES),
  ENTRY(AtollTensorGetQuantizationZeroPoint, YES),
  ENTRY(AtollTensorGetQuantizedDimension, YES),
  ENTRY(TfLiteTensorData, NO),
  ENTRY(TfLiteTensorCopyFromBuffer, NO),
  ENTRY(TfLiteTensorCopyToBuffer, NO),
  ENTRY(AtollTensorGetStringCount, YES),
  ENTRY(AtollTensorGetString, YES),
  ENTRY(AtollTensorSetStrings, YES),
};
// clang-format on

const struct ATLEntry *ATLEntries(size_t *count) {
  *count = sizeof entries / sizeof *entries;
  return entries;
}

size_t ATLTableSize(void) { return sizeof(struct ATLFunctionTable); }

NSString *ATLLibraryVariable(void) { return @"ATOLL_LIBRARY"; }

NSString *ATLRoleDomain(void) { return ATLErrorDomain; }

NSInteger ATLRoleCode(ATLRole role) {
  switch (role) {
    case ATLRoleGeneric:
      return ATLErrorCodeError;
    case ATLRoleUnsupported:
      return ATLErrorCodeUnsupported;
    case ATLRoleClosed:
      return ATLErrorCodeClosed;
    case ATLRoleBusy:
      return ATLErrorCodeBusy;
    case ATLRoleViewOpen:
      return ATLErrorCodeViewOpen;
    case ATLRoleStaleView:
      return ATLErrorCodeStaleView;
    case ATLRoleOutOfRange:
      return ATLErrorCodeOutOfRange;
    case ATLRoleInvalidArgument:
      return ATLErrorCodeInvalidArgument;
    case ATLRoleReadOnly:
      return ATLErrorCodeInvalidArgument;
    case ATLRoleSizeMismatch:
      return ATLErrorCodeSizeMismatch;
  }
  return ATLErrorCodeError;
}

NSError *ATLMakeError(NSInteger code, NSString *operation, NSString *message, NSDictionary *more) {
  NSMutableDictionary *info = [NSMutableDictionary dictionary];
  if (more) [info addEntriesFromDictionary:more];
  if (operation) [info setObject:operation forKey:ATLErrorOperationKey];
  if (message) [info setObject:message forKey:NSLocalizedDescriptionKey];
  return [NSError errorWithDomain:ATLErrorDomain code:code userInfo:info];
}

void *ATLReportCreate(const struct ATLFunctionTable *api) {
  return api->AtollErrorCreate && api->AtollErrorDelete ? api->AtollErrorCreate() : NULL;
}

void ATLReportDelete(const struct ATLFunctionTable *api, void *report) {
  if (report) api->AtollErrorDelete(report);
}

static BOOL says(const struct ATLFunctionTable *api, void *report) {
  return report && api->AtollErrorGetCode && api->AtollErrorGetCode(report) != 0;
}

static NSError *read(const struct ATLFunctionTable *api, void *report) {
  NSMutableDictionary *more = [NSMutableDictionary dictionary];
  int32_t operatorIndex = api->AtollErrorGetOperatorIndex(report);
  if (operatorIndex != -1) [more setObject:[NSNumber numberWithInteger:operatorIndex] forKey:ATLErrorOperatorIndexKey];
  NSString *operatorName = ATLString(api->AtollErrorGetOperatorName(report));
  if (operatorName) [more setObject:operatorName forKey:ATLErrorOperatorNameKey];
  int32_t tensorIndex = api->AtollErrorGetTensorIndex(report);
  if (tensorIndex != -1) [more setObject:[NSNumber numberWithInteger:tensorIndex] forKey:ATLErrorTensorIndexKey];
  NSString *operation = ATLString(api->AtollErrorGetOperation(report));
  NSString *message = ATLString(api->AtollErrorGetMessage(report));
  return ATLMakeError(api->AtollErrorGetCode(report), operation, message, more);
}

BOOL ATLReportTell(const struct ATLFunctionTable *api, void *report, NSInteger status, NSInteger fallback,
                   const ATLPlace *place, NSError **error) {
  if (!says(api, report)) return ATLTellCode(place, error, status == ATLErrorCodeError ? fallback : status);
  if (error) *error = read(api, report);
  return NO;
}

ATLQuantizationParams ATLQuantizationParamsFromC(TfLiteQuantizationParams native) {
  ATLQuantizationParams value;
  value.scale = (float)native.scale;
  value.zeroPoint = (NSInteger)native.zero_point;
  return value;
}

TfLiteQuantizationParams ATLQuantizationParamsToC(ATLQuantizationParams value) {
  TfLiteQuantizationParams native;
  native.scale = (float)value.scale;
  native.zero_point = (int32_t)value.zeroPoint;
  return native;
}

void ATLLogCallbackReceive(void *context, const char *message_format, va_list message_arguments) {
  ATL_POOL_OPEN
  id<ATLLogCallback> receiver = (ATL_BRIDGE id)context;
  NSString *message_value = ATLFormatted(message_format, message_arguments);
  @try {
    [receiver receiveMessage:message_value];
  } @catch (NSException *exception) {
    NSLog(@"ATLLogCallback raised %@", exception);
  }
  ATL_POOL_CLOSE
}
