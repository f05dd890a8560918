// SPDX-License-Identifier: Apache-2.0
// Memory of a native object, seen without a copy. Knows no native function.
#import "ATLDefines.h"

@class ATLObject;

ATL_NONNULL_BEGIN

// A view of native memory.
//
// A leased view keeps the memory where it is until it is closed or goes: calls that would move it fail meanwhile. Any
// other view fails once the memory has moved. It keeps the object it shows alive.
@interface ATLView : NSObject {
  ATLObject *_object;
  void *_address;
  NSUInteger _length;
  NSUInteger _generation;
  BOOL _isLease;
  BOOL _isReadOnly;
  BOOL _isOpen;
}

// Size in bytes.
@property(nonatomic, readonly) NSUInteger length;

// The memory to read from, or NULL and an error when the view is stale.
- (ATL_NULLABLE const void *)bytesWithError:(ATL_ERROR_OUT)error;

// The memory to write to, or NULL and an error when the view is stale or may be read only.
- (ATL_NULLABLE void *)mutableBytesWithError:(ATL_ERROR_OUT)error;

// The memory as data that does not own it: do not keep it longer than the view is valid. Nil and an error when stale.
- (ATL_NULLABLE NSData *)dataWithError:(ATL_ERROR_OUT)error;

// Ends a lease. Closing twice is fine.
- (void)close;

@end

ATL_NONNULL_END
