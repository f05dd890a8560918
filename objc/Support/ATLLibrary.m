// SPDX-License-Identifier: Apache-2.0
#import "ATLLibrary.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#import "ATLEntries.h"
#import "ATLInside.h"

static const ATLPlace loading = {"Library", "load_library"};

static const char *fill(void *table, void *library) {
  size_t count = 0;
  const struct ATLEntry *entries = ATLEntries(&count);
  const char *missing = NULL;
  for (size_t i = 0; i < count; i++) {
    void *function = NULL;
    memcpy(&function, &entries[i].bundled, sizeof function);
    if (library) function = dlsym(library, entries[i].symbol);
    memcpy((char *)table + entries[i].offset, &function, sizeof function);
    if (!function && !entries[i].optional && !missing) missing = entries[i].symbol;
  }
  return missing;
}

@implementation ATLLibrary
@synthesize path = _path;

- (instancetype)initWithHandle:(void *)library path:(NSString *)path error:(NSError **)error {
  self = [super init];
  if (!self) return nil;
  ATL_ASSIGN(_path, path);
  _table = calloc(1, ATLTableSize());
  const char *missing = _table ? fill(_table, library) : "memory for its table";
  if (!missing) return self;
  NSString *name = path ? path : @"this program, built without the runtime,";
  ATLTell(&loading, error, ATLRoleGeneric, @"%@ has no function %s", name, missing);
  ATL_RELEASE(self);
  return nil;
}

- (instancetype)initWithPath:(NSString *)path error:(NSError **)error {
  void *library = dlopen([path fileSystemRepresentation], RTLD_NOW | RTLD_LOCAL);
  if (library) return [self initWithHandle:library path:path error:error];
  ATLTell(&loading, error, ATLRoleGeneric, @"cannot load %@: %s", path, dlerror());
  ATL_RELEASE(self);
  return nil;
}

- (void)dealloc {
  free(_table);
  ATL_RELEASE(_path);
  ATL_SUPER_DEALLOC();
}

- (const void *)table {
  return _table;
}

+ (ATLLibrary *)sharedLibraryWithError:(NSError **)error {
  static ATLLibrary *found = nil;
  @synchronized([ATLLibrary class]) {
    if (!found) {
      NSString *path = [[[NSProcessInfo processInfo] environment] objectForKey:ATLLibraryVariable()];
      found = path ? [[ATLLibrary alloc] initWithPath:path error:error]
                   : [[ATLLibrary alloc] initWithHandle:NULL path:nil error:error];
    }
    return found;
  }
}

@end
