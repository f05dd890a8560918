// SPDX-License-Identifier: Apache-2.0
// Finds and loads the runtime library. Knows no function of it: the table and the list of entries are generated.
#import "ATLDefines.h"

ATL_NONNULL_BEGIN

// A loaded runtime library. Immutable once made, so it may be shared by threads.
//
// Every object remembers the library it came from. Those made without naming one use the shared library.
@interface ATLLibrary : NSObject {
  void *_table;
  NSString *_path;
}

// Where the library was loaded from; nil when the program is linked with the runtime.
@property(nonatomic, readonly) NSString *ATL_NULLABLE_TYPE path;

// Loads the shared library at a path. It stays loaded until the process ends. The error has the loader's own text when
// the file is not a library, and the name of the missing function when it is another library.
- (ATL_NULLABLE instancetype)initWithPath:(NSString *)path error:(ATL_ERROR_OUT)error;

// The library that the environment names, or else the one the program is linked with. Found once, at first use.
+ (ATL_NULLABLE ATLLibrary *)sharedLibraryWithError:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
