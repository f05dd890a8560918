// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLSignatureRunner.h"

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
#import "ATLInterpreter.h"
#import "ATLTensor.h"

@implementation ATLSignatureRunner

- (ATL_ARRAY(NSString *))inputNames {
  static const ATLPlace place = {"SignatureRunner", "input_names"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteSignatureRunnerGetInputCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->TfLiteSignatureRunnerGetInputName(pointer, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSString *))outputNames {
  static const ATLPlace place = {"SignatureRunner", "output_names"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteSignatureRunnerGetOutputCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->TfLiteSignatureRunnerGetOutputName(pointer, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (NSInteger)subgraph {
  static const ATLPlace place = {"SignatureRunner", "subgraph"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollSignatureRunnerGetSubgraph);
  if (ok) {
    int32_t found = api->AtollSignatureRunnerGetSubgraph(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATL_ARRAY(NSNumber *))inputTensorIndices {
  static const ATLPlace place = {"SignatureRunner", "input_tensor_indices"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(TfLiteSignatureRunnerGetInputCount);
  ok = ok && ATL_HAS(AtollSignatureRunnerGetInputTensorIndex);
  long long count = ok ? (long long)api->TfLiteSignatureRunnerGetInputCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->AtollSignatureRunnerGetInputTensorIndex(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSNumber *))outputTensorIndices {
  static const ATLPlace place = {"SignatureRunner", "output_tensor_indices"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(TfLiteSignatureRunnerGetOutputCount);
  ok = ok && ATL_HAS(AtollSignatureRunnerGetOutputTensorIndex);
  long long count = ok ? (long long)api->TfLiteSignatureRunnerGetOutputCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->AtollSignatureRunnerGetOutputTensorIndex(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATLTensor *)input:(NSString *)name error:(NSError **)error {
  static const ATLPlace place = {"SignatureRunner", "input"};
  ATLTensor *result = nil;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  const char *nativeName = ok ? ATLText(name, "name", &place, error) : NULL;
  ok = ok && (nativeName);
  if (ok) {
    TfLiteTensor *found = api->TfLiteSignatureRunnerGetInputTensor(pointer, nativeName);
    if (!found) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(ATLOwnerPointer(self), report);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeNotFound, &place, error);
      ATLReportDelete(api, report);
    }
    if (ok) result = ATLMakePart([ATLTensor class], self, found, NO, NULL);
  }
  ATLLeave(self);
  return result;
}

- (ATLTensor *)output:(NSString *)name error:(NSError **)error {
  static const ATLPlace place = {"SignatureRunner", "output"};
  ATLTensor *result = nil;
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  const char *nativeName = ok ? ATLText(name, "name", &place, error) : NULL;
  ok = ok && (nativeName);
  if (ok) {
    const TfLiteTensor *found = api->TfLiteSignatureRunnerGetOutputTensor(pointer, nativeName);
    if (!found) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(ATLOwnerPointer(self), report);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeNotFound, &place, error);
      ATLReportDelete(api, report);
    }
    if (ok) result = ATLMakePart([ATLTensor class], self, found, YES, NULL);
  }
  ATLLeave(self);
  return result;
}

- (BOOL)resizeInput:(NSString *)name dims:(ATL_ARRAY(NSNumber *))dims error:(NSError **)error {
  static const ATLPlace place = {"SignatureRunner", "resize_input"};
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  const char *nativeName = ok ? ATLText(name, "name", &place, error) : NULL;
  ok = ok && (nativeName);
  const int *nativeDims = ok ? ATLInts(dims, "dims", &place, error) : NULL;
  ok = ok && nativeDims;
  int32_t dimsCount = (int32_t)[dims count];
  if (ok) {
    TfLiteStatus status = api->TfLiteSignatureRunnerResizeInputTensor(pointer, nativeName, nativeDims, dimsCount);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(ATLOwnerPointer(self), report);
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

- (BOOL)resizeInputLoose:(NSString *)name dims:(ATL_ARRAY(NSNumber *))dims error:(NSError **)error {
  static const ATLPlace place = {"SignatureRunner", "resize_input_loose"};
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  const char *nativeName = ok ? ATLText(name, "name", &place, error) : NULL;
  ok = ok && (nativeName);
  const int *nativeDims = ok ? ATLInts(dims, "dims", &place, error) : NULL;
  ok = ok && nativeDims;
  int32_t dimsCount = (int32_t)[dims count];
  ok = ok && ATL_HAS(AtollSignatureRunnerResizeInputTensorLoose);
  if (ok) {
    void *report = ATLReportCreate(api);
    TfLiteStatus status =
        api->AtollSignatureRunnerResizeInputTensorLoose(pointer, nativeName, nativeDims, dimsCount, report);
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
  static const ATLPlace place = {"SignatureRunner", "allocate_tensors"};
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedNoView(self, &place, error);
  if (ok) {
    TfLiteStatus status = api->TfLiteSignatureRunnerAllocateTensors(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(ATLOwnerPointer(self), report);
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
  static const ATLPlace place = {"SignatureRunner", "invoke"};
  TfLiteSignatureRunner *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedState(self, ATLStateAllocated, ATLErrorCodeNotAllocated, &place, error);
  if (ok) {
    TfLiteStatus status = api->TfLiteSignatureRunnerInvoke(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(ATLOwnerPointer(self), report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)cancelWithError:(NSError **)error {
  static const ATLPlace place = {"SignatureRunner", "cancel"};
  TfLiteSignatureRunner *pointer = ATLVisit(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    TfLiteStatus status = api->TfLiteSignatureRunnerCancel(pointer);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      if (api->AtollInterpreterGetLastError) api->AtollInterpreterGetLastError(ATLOwnerPointer(self), report);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLEndVisit(self);
  return ok;
}

@end
