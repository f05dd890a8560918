// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLTensorInfo.h"

#include <limits.h>

#import "ATLInside.h"
#import "ATLLibrary.h"
#import "ATLMemory.h"
#import "ATLViewInside.h"
#import "ATLFunctionTable.h"
#import "ATLRuntime.h"
#import "ATLModel.h"
#import "ATLInterpreterOptions.h"
#import "ATLInterpreter.h"
#import "ATLSignatureRunner.h"
#import "ATLTensor.h"

@implementation ATLTensorInfo

- (NSString *)name {
  static const ATLPlace place = {"TensorInfo", "name"};
  NSString *result = nil;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  AtollTensorInfo *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorInfoGetName);
  if (ok) {
    const char *found = api->AtollTensorInfoGetName(pointer);
    result = ATLString(found);
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATLTensorType)type {
  static const ATLPlace place = {"TensorInfo", "type"};
  ATLTensorType result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  AtollTensorInfo *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorInfoGetType);
  if (ok) {
    TfLiteType found = api->AtollTensorInfoGetType(pointer);
    result = (ATLTensorType)found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATL_ARRAY(NSNumber *))shape {
  static const ATLPlace place = {"TensorInfo", "shape"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  AtollTensorInfo *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorInfoGetNumDims);
  ok = ok && ATL_HAS(AtollTensorInfoGetDim);
  long long count = ok ? (long long)api->AtollTensorInfoGetNumDims(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->AtollTensorInfoGetDim(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSNumber *))shapeSignature {
  static const ATLPlace place = {"TensorInfo", "shape_signature"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  AtollTensorInfo *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorInfoGetNumDims);
  ok = ok && ATL_HAS(AtollTensorInfoGetDimSignature);
  long long count = ok ? (long long)api->AtollTensorInfoGetNumDims(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->AtollTensorInfoGetDimSignature(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATLQuantizationParams)quantization {
  static const ATLPlace place = {"TensorInfo", "quantization"};
  ATLQuantizationParams result = {0};
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  AtollTensorInfo *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return result;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorInfoGetQuantizationParams);
  if (ok) {
    TfLiteQuantizationParams found = api->AtollTensorInfoGetQuantizationParams(pointer);
    result = ATLQuantizationParamsFromC(found);
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

@end
