// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLModel.h"

#include <limits.h>

#import "ATLInside.h"
#import "ATLLibrary.h"
#import "ATLMemory.h"
#import "ATLViewInside.h"
#import "ATLFunctionTable.h"
#import "ATLRuntime.h"
#import "ATLTensorInfo.h"
#import "ATLInterpreterOptions.h"
#import "ATLInterpreter.h"
#import "ATLSignatureRunner.h"
#import "ATLTensor.h"

@implementation ATLModel

- (instancetype)initWithFile:(NSString *)path library:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Model", "from_file"};
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  const char *nativePath = ok ? ATLText(path, "path", &place, error) : NULL;
  ok = ok && (nativePath);
  NSMutableArray *kept = [NSMutableArray array];
  TfLiteModel *pointer = NULL;
  if (ok) {
    void *report = ATLReportCreate(api);
    if (api->AtollModelCreateFromFile) {
      pointer = api->AtollModelCreateFromFile(nativePath, report);
    } else {
      pointer = api->TfLiteModelCreateFromFile(nativePath);
    }
    if (!pointer) {
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (!ok) {
    ATL_RELEASE(self);
    return nil;
  }
  ATLDelete deleter = (ATLDelete)api->TfLiteModelDelete;
  return [self initWithLibrary:library native:pointer confined:NO kept:kept delete:deleter];
}

- (instancetype)initWithFile:(NSString *)path error:(NSError **)error {
  return [self initWithFile:path library:nil error:error];
}

- (instancetype)initWithBytes:(NSData *)data library:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Model", "from_bytes"};
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  data = ATL_AUTORELEASE([data copy]);
  NSMutableArray *kept = [NSMutableArray array];
  if (data) [kept addObject:data];
  TfLiteModel *pointer = NULL;
  if (ok) {
    void *report = ATLReportCreate(api);
    if (api->AtollModelCreate) {
      pointer = api->AtollModelCreate(ATLBytes(data), [data length], report);
    } else {
      pointer = api->TfLiteModelCreate(ATLBytes(data), [data length]);
    }
    if (!pointer) {
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (!ok) {
    ATL_RELEASE(self);
    return nil;
  }
  ATLDelete deleter = (ATLDelete)api->TfLiteModelDelete;
  return [self initWithLibrary:library native:pointer confined:NO kept:kept delete:deleter];
}

- (instancetype)initWithBytes:(NSData *)data error:(NSError **)error {
  return [self initWithBytes:data library:nil error:error];
}

- (instancetype)initWithBytesCopy:(NSData *)data library:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Model", "from_bytes_copy"};
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  ok = ok && ATL_HAS(AtollModelCreateCopy);
  NSMutableArray *kept = [NSMutableArray array];
  TfLiteModel *pointer = NULL;
  if (ok) {
    void *report = ATLReportCreate(api);
    pointer = api->AtollModelCreateCopy(ATLBytes(data), [data length], report);
    if (!pointer) {
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (!ok) {
    ATL_RELEASE(self);
    return nil;
  }
  ATLDelete deleter = (ATLDelete)api->TfLiteModelDelete;
  return [self initWithLibrary:library native:pointer confined:NO kept:kept delete:deleter];
}

- (instancetype)initWithBytesCopy:(NSData *)data error:(NSError **)error {
  return [self initWithBytesCopy:data library:nil error:error];
}

- (instancetype)initWithFileDescriptor:(NSInteger)fd
                                offset:(int64_t)offset
                                  size:(int64_t)size
                               library:(ATLLibrary *)library
                                 error:(NSError **)error {
  static const ATLPlace place = {"Model", "from_file_descriptor"};
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  int32_t nativeFd = 0;
  ok = ok && ATLNarrow(fd, &nativeFd, "fd", &place, error);
  ok = ok && ATLNeedRange(offset, 0, LLONG_MAX, "offset", &place, error);
  ok = ok && ATLNeedRange(size, -1, LLONG_MAX, "size", &place, error);
  ok = ok && ATL_HAS(AtollModelCreateFromFileDescriptor);
  NSMutableArray *kept = [NSMutableArray array];
  TfLiteModel *pointer = NULL;
  if (ok) {
    void *report = ATLReportCreate(api);
    pointer = api->AtollModelCreateFromFileDescriptor(nativeFd, offset, size, report);
    if (!pointer) {
      ok = ATLReportTell(api, report, 1, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
  }
  if (!ok) {
    ATL_RELEASE(self);
    return nil;
  }
  ATLDelete deleter = (ATLDelete)api->TfLiteModelDelete;
  return [self initWithLibrary:library native:pointer confined:NO kept:kept delete:deleter];
}

- (instancetype)initWithFileDescriptor:(NSInteger)fd offset:(int64_t)offset size:(int64_t)size error:(NSError **)error {
  return [self initWithFileDescriptor:fd offset:offset size:size library:nil error:error];
}

- (NSString *)text {
  static const ATLPlace place = {"Model", "description"};
  NSString *result = nil;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetDescription);
  if (ok) {
    const char *found = api->AtollModelGetDescription(pointer);
    result = ATLString(found);
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (NSInteger)subgraphCount {
  static const ATLPlace place = {"Model", "subgraph_count"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetSubgraphCount);
  if (ok) {
    int32_t found = api->AtollModelGetSubgraphCount(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (NSInteger)operatorCount {
  static const ATLPlace place = {"Model", "operator_count"};
  NSInteger result = 0;
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return 0;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetOperatorCount);
  if (ok) {
    int32_t found = api->AtollModelGetOperatorCount(pointer);
    result = found;
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return result;
}

- (ATL_ARRAY(NSString *))metadataNames {
  static const ATLPlace place = {"Model", "metadata_names"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetMetadataCount);
  ok = ok && ATL_HAS(AtollModelGetMetadataName);
  long long count = ok ? (long long)api->AtollModelGetMetadataCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->AtollModelGetMetadataName(pointer, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (NSData *)metadata:(NSString *)name error:(NSError **)error {
  static const ATLPlace place = {"Model", "metadata"};
  NSData *result = nil;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  const char *nativeName = ok ? ATLText(name, "name", &place, error) : NULL;
  ok = ok && (nativeName);
  ok = ok && ATL_HAS(AtollModelGetMetadata);
  if (ok) {
    const void *bytes = NULL;
    size_t size = 0;
    void *report = ATLReportCreate(api);
    TfLiteStatus status = api->AtollModelGetMetadata(pointer, nativeName, &bytes, &size, report);
    if (status != 0) {
      ok = ATLReportTell(api, report, status, ATLErrorCodeError, &place, error);
    }
    ATLReportDelete(api, report);
    if (ok) result = [NSData dataWithBytes:bytes length:size];
  }
  ATLLeave(self);
  return result;
}

- (ATL_ARRAY(ATLTensorInfo *))inputs {
  static const ATLPlace place = {"Model", "inputs"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetInputCount);
  ok = ok && ATL_HAS(AtollModelGetInput);
  long long count = ok ? (long long)api->AtollModelGetInputCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    const AtollTensorInfo *found = api->AtollModelGetInput(pointer, (int32_t)index);
    ok = found || ATLTellCode(&place, error, ATLErrorCodeError);
    if (ok) [result addObject:ATLMakePart([ATLTensorInfo class], self, found, YES, NULL)];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(ATLTensorInfo *))outputs {
  static const ATLPlace place = {"Model", "outputs"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetOutputCount);
  ok = ok && ATL_HAS(AtollModelGetOutput);
  long long count = ok ? (long long)api->AtollModelGetOutputCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    const AtollTensorInfo *found = api->AtollModelGetOutput(pointer, (int32_t)index);
    ok = found || ATLTellCode(&place, error, ATLErrorCodeError);
    if (ok) [result addObject:ATLMakePart([ATLTensorInfo class], self, found, YES, NULL)];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSString *))signatureKeys {
  static const ATLPlace place = {"Model", "signature_keys"};
  NSMutableArray *result = [NSMutableArray array];
  NSError *ATL_AUTORELEASING failure = nil;
  NSError *ATL_AUTORELEASING *error = &failure;
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) {
    ATLRaise(failure);
    return nil;
  }
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  ok = ok && ATL_HAS(AtollModelGetSignatureCount);
  ok = ok && ATL_HAS(AtollModelGetSignatureKey);
  long long count = ok ? (long long)api->AtollModelGetSignatureCount(pointer) : 0;
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->AtollModelGetSignatureKey(pointer, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  if (!ok) ATLRaise(failure);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSString *))signatureInputs:(NSString *)key error:(NSError **)error {
  static const ATLPlace place = {"Model", "signature_inputs"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  const char *nativeKey = ok ? ATLText(key, "key", &place, error) : NULL;
  ok = ok && (nativeKey);
  ok = ok && ATL_HAS(AtollModelGetSignatureInputCount);
  ok = ok && ATL_HAS(AtollModelGetSignatureInputName);
  long long count = ok ? (long long)api->AtollModelGetSignatureInputCount(pointer, nativeKey) : 0;
  if (count < 0) ok = ATLTellCode(&place, error, ATLErrorCodeNotFound);
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->AtollModelGetSignatureInputName(pointer, nativeKey, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

- (ATL_ARRAY(NSString *))signatureOutputs:(NSString *)key error:(NSError **)error {
  static const ATLPlace place = {"Model", "signature_outputs"};
  NSMutableArray *result = [NSMutableArray array];
  TfLiteModel *pointer = ATLEnter(self, &place, error);
  if (!pointer) return nil;
  const struct ATLFunctionTable *api = ATLTableOf(self);
  BOOL ok = YES;
  const char *nativeKey = ok ? ATLText(key, "key", &place, error) : NULL;
  ok = ok && (nativeKey);
  ok = ok && ATL_HAS(AtollModelGetSignatureOutputCount);
  ok = ok && ATL_HAS(AtollModelGetSignatureOutputName);
  long long count = ok ? (long long)api->AtollModelGetSignatureOutputCount(pointer, nativeKey) : 0;
  if (count < 0) ok = ATLTellCode(&place, error, ATLErrorCodeNotFound);
  for (long long index = 0; ok && index < count; index++) {
    NSString *text = ATLString(api->AtollModelGetSignatureOutputName(pointer, nativeKey, (int32_t)index));
    ok = ok && (text || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
    if (ok) [result addObject:text];
  }
  ATLLeave(self);
  return ok ? result : nil;
}

@end
