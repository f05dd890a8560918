// SPDX-License-Identifier: Apache-2.0
// What every object that wraps a native one has in common. Knows no native function.
#import "ATLDefines.h"

@class ATLGate, ATLLibrary, ATLNative;

ATL_NONNULL_BEGIN

// An object of the native library.
//
// Its memory goes with the last reference, or when it is closed, whichever comes first. Objects that belong to another
// one fail once that one is closed. Properties raise an NSException of the name ATLErrorException when the object was
// closed, is busy in another thread, or the library lacks the function: its userInfo has the NSError under
// NSUnderlyingErrorKey.
@interface ATLObject : NSObject {
  ATLLibrary *_library;
  ATLNative *_native;
  ATLGate *_gate;
  ATLObject *_owner;
  NSMutableArray *_parts;
  NSUInteger _states;
  BOOL _isConst;
}

// Whether it, or the object it belongs to, was closed.
@property(nonatomic, readonly) BOOL isClosed;

// Releases the native object now; later calls fail. Closing twice is fine. Fails when a view of its memory is open, or
// another thread is inside.
- (BOOL)closeWithError:(ATL_ERROR_OUT)error;

@end

// Name of the exceptions that properties raise.
ATL_EXPORT NSString *const ATLErrorException;

ATL_NONNULL_END
