// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLTensor.h"

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
#import "ATLSignatureRunner.h"

@implementation ATLTensor

- (NSString *)name {
  static const ATLPlace place = {"Tensor", "name"};
  NSString *result = nil;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    const char *found = api->TfLiteTensorName(pointer);
    result = ATLString(found);
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATLTensorType)type {
  static const ATLPlace place = {"Tensor", "type"};
  ATLTensorType result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    TfLiteType found = api->TfLiteTensorType(pointer);
    result = (ATLTensorType)found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATL_ARRAY(NSNumber *))shape {
  static const ATLPlace place = {"Tensor", "shape"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  long long count = ok ? (long long)api->TfLiteTensorNumDims(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->TfLiteTensorDim(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSNumber *))shapeSignature {
  static const ATLPlace place = {"Tensor", "shape_signature"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorGetNumDimsSignature);
  ok = ok && ATL_HAS(AtollTensorGetDimSignature);
  long long count = ok ? (long long)api->AtollTensorGetNumDimsSignature(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->AtollTensorGetDimSignature(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (NSUInteger)byteSize {
  static const ATLPlace place = {"Tensor", "byte_size"};
  NSUInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    size_t found = api->TfLiteTensorByteSize(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATLQuantizationParams)quantization {
  static const ATLPlace place = {"Tensor", "quantization"};
  ATLQuantizationParams result = {0};
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return result;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  if (ok) {
    TfLiteQuantizationParams found = api->TfLiteTensorQuantizationParams(pointer);
    result = ATLQuantizationParamsFromC(found);
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATL_ARRAY(NSNumber *))quantizationScales {
  static const ATLPlace place = {"Tensor", "quantization_scales"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorGetQuantizationChannelCount);
  ok = ok && ATL_HAS(AtollTensorGetQuantizationScale);
  long long count = ok ? (long long)api->AtollTensorGetQuantizationChannelCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    float item = api->AtollTensorGetQuantizationScale(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithFloat:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSNumber *))quantizationZeroPoints {
  static const ATLPlace place = {"Tensor", "quantization_zero_points"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorGetQuantizationChannelCount);
  ok = ok && ATL_HAS(AtollTensorGetQuantizationZeroPoint);
  long long count = ok ? (long long)api->AtollTensorGetQuantizationChannelCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    int32_t item = api->AtollTensorGetQuantizationZeroPoint(pointer, (int32_t)index);
    [result addObject:[NSNumber numberWithInteger:item]];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (NSInteger)quantizedDimension {
  static const ATLPlace place = {"Tensor", "quantized_dimension"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollTensorGetQuantizedDimension);
  if (ok) {
    int32_t found = api->AtollTensorGetQuantizedDimension(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATLView *)leaseDataWithError:(NSError **)error {
  static const ATLPlace place = {"Tensor", "data"};
  ATLView *result = nil;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS_MEMORY(TfLiteTensorData, TfLiteTensorByteSize, ATLErrorCodeNotAllocated);
  if (ok) {
    const void *address = api->TfLiteTensorData(pointer);
    result = ATLMakeView(self, address, api->TfLiteTensorByteSize(pointer), YES, [self isConst]);
  }
  ATLLeave(self);
  return result;
}

- (ATLView *)viewDataWithError:(NSError **)error {
  static const ATLPlace place = {"Tensor", "data"};
  ATLView *result = nil;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS_MEMORY(TfLiteTensorData, TfLiteTensorByteSize, ATLErrorCodeNotAllocated);
  if (ok) {
    const void *address = api->TfLiteTensorData(pointer);
    result = ATLMakeView(self, address, api->TfLiteTensorByteSize(pointer), NO, [self isConst]);
  }
  ATLLeave(self);
  return result;
}

- (BOOL)copyFrom:(NSData *)data error:(NSError **)error {
  static const ATLPlace place = {"Tensor", "copy_from"};
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS_MEMORY(TfLiteTensorData, TfLiteTensorByteSize, ATLErrorCodeNotAllocated);
  ok = ok && ATLNeedMutable(self, &place, error);
  ok = ok && ATLNeedSize([data length], api->TfLiteTensorByteSize(pointer), "data", &place, error);
  if (ok) {
    TfLiteStatus status = api->TfLiteTensorCopyFromBuffer(pointer, ATLBytes(data), [data length]);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      ok = ATLReportTell(api, report, status, ATLErrorCodeSizeMismatch, &place, error);
      ATLReportDelete(api, report);
    }
  }
  ATLLeave(self);
  return ok;
}

- (NSData *)copyToWithError:(NSError **)error {
  static const ATLPlace place = {"Tensor", "copy_to"};
  NSData *result = nil;
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS_MEMORY(TfLiteTensorData, TfLiteTensorByteSize, ATLErrorCodeNotAllocated);
  if (ok) {
    NSMutableData *filled = [NSMutableData dataWithLength:api->TfLiteTensorByteSize(pointer)];
    TfLiteStatus status = api->TfLiteTensorCopyToBuffer(pointer, [filled mutableBytes], [filled length]);
    if (status != 0) {
      void *report = ATLReportCreate(api);
      ok = ATLReportTell(api, report, status, ATLErrorCodeSizeMismatch, &place, error);
      ATLReportDelete(api, report);
    }
    if (ok) result = filled;
  }
  ATLLeave(self);
  return result;
}

- (ATL_ARRAY(NSData *))stringsWithError:(NSError **)error {
  static const ATLPlace place = {"Tensor", "strings"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS_MEMORY(TfLiteTensorData, TfLiteTensorByteSize, ATLErrorCodeNotAllocated);
  ok = ok && ATL_HAS(AtollTensorGetStringCount);
  ok = ok && ATL_HAS(AtollTensorGetString);
  long long count = ok ? (long long)api->AtollTensorGetStringCount(pointer) : 0;
  if (count < 0) ok = ATLTellCode(&place, error, ATLErrorCodeTypeMismatch);
  for (long long index = 0; ok && index < count; index++) {
    const char *bytes = NULL;
    size_t size = 0;
    void *report = ATLReportCreate(api);
    TfLiteStatus status = api->AtollTensorGetString(pointer, (int32_t)index, &bytes, &size, report);
    if (status != 0) ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    ATLReportDelete(api, report);
    if (ok) [result addObject:[NSData dataWithBytes:bytes length:size]];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

- (BOOL)setStrings:(ATL_ARRAY(NSData *))strings error:(NSError **)error {
  static const ATLPlace place = {"Tensor", "set_strings"};
  TfLiteTensor *pointer = ATLEnter(self, &place, error);
  if (!pointer) return NO;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATLNeedMutable(self, &place, error);
  ok = ok && ATLNeedNoView(self, &place, error);
  const char *const *nativeStrings = ATLPointers(strings);
  const size_t *stringsSizes = ATLSizes(strings);
  int32_t stringsCount = (int32_t)[strings count];
  ok = ok && ATL_HAS(AtollTensorSetStrings);
  if (ok) {
    void *report = ATLReportCreate(api);
    TfLiteStatus status = api->AtollTensorSetStrings(pointer, nativeStrings, stringsSizes, stringsCount, report);
    if (status != 0) {
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (ok) {
    ATLMoveMemory(self);
  }
  ATLLeave(self);
  return ok;
}

@end
