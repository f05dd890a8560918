// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLInterpreterOptions.h"

#include <limits.h>

#import "ATLInside.h"
#import "ATLLibrary.h"
#import "ATLMemory.h"
#import "ATLViewInside.h"
#import "ATLFunctionTable.h"
#import "ATLRuntime.h"
#import "ATLModel.h"
#import "ATLTensorInfo.h"
#import "ATLInterpreter.h"
#import "ATLSignatureRunner.h"
#import "ATLTensor.h"

@implementation ATLInterpreterOptions

- (instancetype)initWithLibrary:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "create"};
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  NSMutableArray *kept = [NSMutableArray array];
  TfLiteInterpreterOptions *pointer = NULL;
  if (ok) {
    pointer = api->TfLiteInterpreterOptionsCreate();
    if (!pointer) {
      void *report = ATLReportCreate(api);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  if (!ok) {
    ATL_RELEASE(self);
    return nil;
  }
  ATLDelete deleter = (ATLDelete)api->TfLiteInterpreterOptionsDelete;
  return [self initWithLibrary:library native:pointer confined:YES kept:kept delete:deleter];
}

- (instancetype)initWithError:(NSError **)error {
  return [self initWithLibrary:nil error:error];
}

- (ATLInterpreterOptions *)duplicateWithError:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "copy"};
  ATLInterpreterOptions *result = nil;
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    TfLiteInterpreterOptions *found = api->TfLiteInterpreterOptionsCopy(pointer);
    if (!found) {
      void *report = ATLReportCreate(api);
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
    ATLDelete deleter = (ATLDelete)api->TfLiteInterpreterOptionsDelete;
    if (ok) result = ATLMakeOwn([ATLInterpreterOptions class], self, found, YES, deleter);
  }
  ATLLeave(self);
  return result;
}

- (BOOL)setNumThreads:(NSInteger)numThreads error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "num_threads"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(numThreads, -1, LLONG_MAX, "num_threads", &place, error);
  int32_t nativeNumThreads = 0;
  ok = ok && ATLNarrow(numThreads, &nativeNumThreads, "num_threads", &place, error);
  if (ok) {
    api->TfLiteInterpreterOptionsSetNumThreads(pointer, nativeNumThreads);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setLogCallback:(id<ATLLogCallback>)callback error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "log_callback"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  void *context = (ATL_BRIDGE void *)callback;
  if (ok) {
    api->TfLiteInterpreterOptionsSetErrorReporter(pointer, callback ? ATLLogCallbackReceive : NULL, context);
  }
  if (ok) {
    ATLKeep(self, callback, @"log_callback");
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setPasses:(NSInteger)passes error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "passes"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  int32_t nativePasses = 0;
  ok = ok && ATLNarrow(passes, &nativePasses, "passes", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterOptionsSetPasses);
  if (ok) {
    api->AtollInterpreterOptionsSetPasses(pointer, nativePasses);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setEnableCancellation:(BOOL)enable error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "enable_cancellation"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    TfLiteStatus status = api->TfLiteInterpreterOptionsEnableCancellation(pointer, enable);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setMaxTensorBytes:(int64_t)limit error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "max_tensor_bytes"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(limit, 0, LLONG_MAX, "limit", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterOptionsSetMaxTensorBytes);
  if (ok) {
    api->AtollInterpreterOptionsSetMaxTensorBytes(pointer, limit);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setMaxArenaBytes:(int64_t)limit error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "max_arena_bytes"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(limit, 0, LLONG_MAX, "limit", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterOptionsSetMaxArenaBytes);
  if (ok) {
    api->AtollInterpreterOptionsSetMaxArenaBytes(pointer, limit);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setMaxOperators:(NSInteger)limit error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "max_operators"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(limit, 0, LLONG_MAX, "limit", &place, error);
  int32_t nativeLimit = 0;
  ok = ok && ATLNarrow(limit, &nativeLimit, "limit", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterOptionsSetMaxOperators);
  if (ok) {
    api->AtollInterpreterOptionsSetMaxOperators(pointer, nativeLimit);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setMaxDepth:(NSInteger)limit error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "max_depth"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(limit, 0, LLONG_MAX, "limit", &place, error);
  int32_t nativeLimit = 0;
  ok = ok && ATLNarrow(limit, &nativeLimit, "limit", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterOptionsSetMaxDepth);
  if (ok) {
    api->AtollInterpreterOptionsSetMaxDepth(pointer, nativeLimit);
  }
  ATLLeave(self);
  return ok;
}

- (BOOL)setMaxIterations:(int64_t)limit error:(NSError **)error {
  static const ATLPlace place = {"InterpreterOptions", "max_iterations"};
  TfLiteInterpreterOptions *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedRange(limit, 0, LLONG_MAX, "limit", &place, error);
  ok = ok && ATL_HAS(AtollInterpreterOptionsSetMaxIterations);
  if (ok) {
    api->AtollInterpreterOptionsSetMaxIterations(pointer, limit);
  }
  ATLLeave(self);
  return ok;
}

@end
