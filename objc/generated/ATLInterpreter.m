// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLInterpreter.h"

#include <limits.h>

#import "ATLInside.h"
#import "ATLLibrary.h"
#import "ATLMemory.h"
#import "ATLViewInside.h"
#import "ATLFunctionTable.h"
#import "ATLRuntime.h"
#import "ATLModel.h"
#import "ATLTensorInfo.h"
#import "ATLInterpreterOptions.h"
#import "ATLSignatureRunner.h"
#import "ATLTensor.h"

@implementation ATLInterpreter

- (instancetype)initWithModel:(ATLModel *)model options:(ATLInterpreterOptions *)options error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "create"};
  ATLLibrary *library = [model library];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = model || ATLTell(&place, error, ATLRoleInvalidArgument, @"model is nil");
  TfLiteModel *nativeModel = ok ? ATLEnter(model, &place, error) : NULL;
  ok = ok && nativeModel;
  TfLiteInterpreterOptions *nativeOptions = ok && options ? ATLEnter(options, &place, error) : NULL;
  ok = ok && (!options || nativeOptions);
  NSMutableArray *kept = [NSMutableArray array];
  ATLKeepPart(kept, model);
  ATLKeepPart(kept, options);
  TfLiteInterpreter *pointer = NULL;
  if (ok) {
    void *report = ATLReportCreate(api);
    if (api->AtollInterpreterCreate) {
      pointer = api->AtollInterpreterCreate(nativeModel, nativeOptions, report);
    } else {
      pointer = api->TfLiteInterpreterCreate(nativeModel, nativeOptions);
    }
    if (!pointer) {
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (nativeModel) ATLLeave(model);
  if (nativeOptions) ATLLeave(options);
  if (!ok) {
    ATL_RELEASE(self);
    return nil;
  }
  ATLDelete deleter = (ATLDelete)api->TfLiteInterpreterDelete;
  return [self initWithLibrary:library native:pointer confined:YES kept:kept delete:deleter];
}

- (NSInteger)inputCount {
  static const ATLPlace place = {"Interpreter", "input_count"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    int32_t found = api->TfLiteInterpreterGetInputTensorCount(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (NSInteger)outputCount {
  static const ATLPlace place = {"Interpreter", "output_count"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    int32_t found = api->TfLiteInterpreterGetOutputTensorCount(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATLTensor *)input:(NSInteger)indexValue error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "input"};
  ATLTensor *result = nil;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  if (ok) {
    TfLiteTensor *found = api->TfLiteInterpreterGetInputTensor(pointer, nativeIndex);
    if (!found) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeOutOfRange, &place, error);
      ATLReportDelete(api, report);
    }
    if (ok) result = ATLMakePart([ATLTensor class], self, found, NO, NULL);
  }
  ATLLeave(self);
  return result;
}

- (ATLTensor *)output:(NSInteger)indexValue error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "output"};
  ATLTensor *result = nil;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  if (ok) {
    const TfLiteTensor *found = api->TfLiteInterpreterGetOutputTensor(pointer, nativeIndex);
    if (!found) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeOutOfRange, &place, error);
      ATLReportDelete(api, report);
    }
    if (ok) result = ATLMakePart([ATLTensor class], self, found, YES, NULL);
  }
  ATLLeave(self);
  return result;
}

- (ATL_ARRAY(ATLTensor *))inputsWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "inputs"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteInterpreterGetInputTensorCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    TfLiteTensor *found = api->TfLiteInterpreterGetInputTensor(pointer, (int32_t)index);
    ok = found || ATLTellCode(&place, error, ATLErrorCodeError);
    if (ok) [result addObject:ATLMakePart([ATLTensor class], self, found, NO, NULL)];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

- (ATL_ARRAY(ATLTensor *))outputsWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "outputs"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteInterpreterGetOutputTensorCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    const TfLiteTensor *found = api->TfLiteInterpreterGetOutputTensor(pointer, (int32_t)index);
    ok = found || ATLTellCode(&place, error, ATLErrorCodeError);
    if (ok) [result addObject:ATLMakePart([ATLTensor class], self, found, YES, NULL)];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSNumber *))inputTensorIndices {
  static const ATLPlace place = {"Interpreter", "input_tensor_indices"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteInterpreterGetInputTensorCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->TfLiteInterpreterGetInputTensorIndex(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSNumber *))outputTensorIndices {
  static const ATLPlace place = {"Interpreter", "output_tensor_indices"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteInterpreterGetOutputTensorCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->TfLiteInterpreterGetOutputTensorIndex(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (NSInteger)tensorCount {
  static const ATLPlace place = {"Interpreter", "tensor_count"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollInterpreterGetTensorCount);
  if (ok) {
    int32_t found = api->AtollInterpreterGetTensorCount(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATLTensor *)tensor:(NSInteger)indexValue error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "tensor"};
  ATLTensor *result = nil;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  if (ok) {
    TfLiteTensor *found = api->TfLiteInterpreterGetTensor(pointer, nativeIndex);
    if (!found) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeOutOfRange, &place, error);
      ATLReportDelete(api, report);
    }
    if (ok) result = ATLMakePart([ATLTensor class], self, found, NO, NULL);
  }
  ATLLeave(self);
  return result;
}

- (ATL_ARRAY(ATLTensor *))subgraphTensors:(NSInteger)subgraph error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "subgraph_tensors"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  int32_t nativeSubgraph = 0;
  ok = ok && ATLNarrow(subgraph, &nativeSubgraph, "subgraph", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterGetSubgraphTensorCount);
  ok = ok && ATL_HAS(AtollInterpreterGetSubgraphTensor);
  long long count = ok ? (long long)api->AtollInterpreterGetSubgraphTensorCount(pointer, nativeSubgraph) : 0;
  if (count < 0) ok = ATLTellCode(&place, error, ATLErrorCodeOutOfRange);
  for (long long index = 0; ok && index < count; index++) {
    TfLiteTensor *found = api->AtollInterpreterGetSubgraphTensor(pointer, nativeSubgraph, (int32_t)index);
    ok = found || ATLTellCode(&place, error, ATLErrorCodeError);
    if (ok) [result addObject:ATLMakePart([ATLTensor class], self, found, NO, NULL)];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

- (ATL_ARRAY(ATLTensor *))variablesWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "variables"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteInterpreterGetVariableTensorCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    TfLiteTensor *found = api->TfLiteInterpreterGetVariableTensor(pointer, (int32_t)index);
    ok = found || ATLTellCode(&place, error, ATLErrorCodeError);
    if (ok) [result addObject:ATLMakePart([ATLTensor class], self, found, NO, NULL)];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

- (BOOL)resizeInput:(NSInteger)indexValue dims:(ATL_ARRAY(NSNumber *))dims error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "resize_input"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  const int *nativeDims = ok ? ATLInts(dims, "dims", &place, error) : NULL;
  ok = ok && nativeDims;
  int32_t dimsCount = (int32_t)[dims count];
  if (ok) {
    TfLiteStatus status = api->TfLiteInterpreterResizeInputTensor(pointer, nativeIndex, nativeDims, dimsCount);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  if (ok) {
    ATLClearState(self, ATLStateAllocated);
    ATLMoveMemory(self);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)resizeInputStrict:(NSInteger)indexValue dims:(ATL_ARRAY(NSNumber *))dims error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "resize_input_strict"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  const int *nativeDims = ok ? ATLInts(dims, "dims", &place, error) : NULL;
  ok = ok && nativeDims;
  int32_t dimsCount = (int32_t)[dims count];
  ok = ok && ATL_HAS(AtollInterpreterResizeInputTensorStrict);
  if (ok) {
    void *report = ATLReportCreate(api);
    TfLiteStatus status =
        api->AtollInterpreterResizeInputTensorStrict(pointer, nativeIndex, nativeDims, dimsCount, report);
    if (status != 0) {
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (ok) {
    ATLClearState(self, ATLStateAllocated);
    ATLMoveMemory(self);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)allocateTensorsWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "allocate_tensors"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  if (ok) {
    TfLiteStatus status = api->TfLiteInterpreterAllocateTensors(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  if (ok) {
    ATLSetState(self, ATLStateAllocated);
    ATLMoveMemory(self);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)invokeWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "invoke"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedState(self, ATLStateAllocated, ATLErrorCodeNotAllocated, &place, error);
  if (ok) {
    TfLiteStatus status = api->TfLiteInterpreterInvoke(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)cancelWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "cancel"};
  TfLiteInterpreter *pointer = ATLVisit(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    TfLiteStatus status = api->TfLiteInterpreterCancel(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLEndVisit(self);
  return ok;
}

- (BOOL)setDeadline:(int64_t)microseconds error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "set_deadline"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(microseconds, 0, LLONG_MAX, "microseconds", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterSetDeadline);
  if (ok) {
    void *report = ATLReportCreate(api);
    TfLiteStatus status = api->AtollInterpreterSetDeadline(pointer, microseconds, report);
    if (status != 0) {
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)resetVariableTensorsWithError:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "reset_variable_tensors"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedState(self, ATLStateAllocated, ATLErrorCodeNotAllocated, &place, error);
  if (ok) {
    TfLiteStatus status = api->TfLiteInterpreterResetVariableTensors(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLLeave(self);
  return ok;
}

- (ATL_ARRAY(NSString *))signatureKeys {
  static const ATLPlace place = {"Interpreter", "signature_keys"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteInterpreterGetSignatureCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->TfLiteInterpreterGetSignatureKey(pointer, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATLSignatureRunner *)signatureRunner:(NSString *)key error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "signature_runner"};
  ATLSignatureRunner *result = nil;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  const char *nativeKey = ok ? ATLText(key, "key", &place, error) : NULL;
  ok = ok && (nativeKey);
  if (ok) {
    TfLiteSignatureRunner *found = api->TfLiteInterpreterGetSignatureRunner(pointer, nativeKey);
    if (!found) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(pointer, report);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeNotFound, &place, error);
      ATLReportDelete(api, report);
    }
    ATLDelete deleter = (ATLDelete)api->TfLiteSignatureRunnerDelete;
    if (ok) result = ATLMakePart([ATLSignatureRunner class], self, found, NO, deleter);
  }
  ATLLeave(self);
  return result;
}

- (NSUInteger)arenaBytes {
  static const ATLPlace place = {"Interpreter", "arena_bytes"};
  NSUInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollInterpreterGetArenaBytes);
  if (ok) {
    size_t found = api->AtollInterpreterGetArenaBytes(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (BOOL)setInputMemory:(NSInteger)indexValue data:(ATLMemory *)data error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "set_input_memory"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterSetInputMemory);
  if (ok) {
    void *report = ATLReportCreate(api);
    TfLiteStatus status =
        api->AtollInterpreterSetInputMemory(pointer, nativeIndex, [data mutableBytes], [data length], report);
    if (status != 0) {
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (ok) {
    ATLKeep(self, data, [NSString stringWithFormat:@"set_input_memory %lld", (long long)indexValue]);
    ATLClearState(self, ATLStateAllocated);
    ATLMoveMemory(self);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setOutputMemory:(NSInteger)indexValue data:(ATLMemory *)data error:(NSError **)error {
  static const ATLPlace place = {"Interpreter", "set_output_memory"};
  TfLiteInterpreter *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  ok = ok && ATLNeedRange(indexValue, 0, LLONG_MAX, "index", &place, error);
  int32_t nativeIndex = 0;
  ok = ok && ATLNarrow(indexValue, &nativeIndex, "index", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterSetOutputMemory);
  if (ok) {
    void *report = ATLReportCreate(api);
    TfLiteStatus status =
        api->AtollInterpreterSetOutputMemory(pointer, nativeIndex, [data mutableBytes], [data length], report);
    if (status != 0) {
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (ok) {
    ATLKeep(self, data, [NSString stringWithFormat:@"set_output_memory %lld", (long long)indexValue]);
    ATLClearState(self, ATLStateAllocated);
    ATLMoveMemory(self);
  }
  ATLLeave(self);
  return ok;
}

@end
