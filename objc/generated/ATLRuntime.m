// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.m.j2). Do not edit: run `./dev generate`.
#import "ATLRuntime.h"

#include <limits.h>

#import "ATLInside.h"
#import "ATLLibrary.h"
#import "ATLMemory.h"
#import "ATLViewInside.h"
#import "ATLFunctionTable.h"
#import "ATLModel.h"
#import "ATLTensorInfo.h"
#import "ATLInterpreterOptions.h"
#import "ATLInterpreter.h"
#import "ATLSignatureRunner.h"
#import "ATLTensor.h"

@implementation ATLRuntime

+ (NSString *)versionInLibrary:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Runtime", "version"};
  NSString *result = nil;
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  if (ok) {
    const char *found = api->TfLiteVersion();
    result = ATLString(found);
    ok = ok && (result || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
  }
  return result;
}

+ (NSString *)extensionApisVersionInLibrary:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Runtime", "extension_apis_version"};
  NSString *result = nil;
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  if (ok) {
    const char *found = api->TfLiteExtensionApisVersion();
    result = ATLString(found);
    ok = ok && (result || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
  }
  return result;
}

+ (NSInteger)schemaVersionInLibrary:(ATLLibrary *)library error:(NSError **)error {
  NSInteger result = 0;
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  if (ok) {
    int found = api->TfLiteSchemaVersion();
    result = found;
  }
  return result;
}

+ (NSString *)atollVersionInLibrary:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Runtime", "atoll_version"};
  NSString *result = nil;
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  ok = ok && ATL_HAS(AtollVersion);
  if (ok) {
    const char *found = api->AtollVersion();
    result = ATLString(found);
    ok = ok && (result || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
  }
  return result;
}

+ (NSString *)buildFeaturesInLibrary:(ATLLibrary *)library error:(NSError **)error {
  static const ATLPlace place = {"Runtime", "build_features"};
  NSString *result = nil;
  if (!library) library = [ATLLibrary sharedLibraryWithError:error];
  const struct ATLFunctionTable *api = library ? ATLTableOfLibrary(library) : NULL;
  BOOL ok = library != nil;
  ok = ok && ATL_HAS(AtollBuildFeatures);
  if (ok) {
    const char *found = api->AtollBuildFeatures();
    result = ATLString(found);
    ok = ok && (result || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"));
  }
  return result;
}

@end
