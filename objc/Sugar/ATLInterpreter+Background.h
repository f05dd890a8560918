// SPDX-License-Identifier: Apache-2.0
// Runs that do not block the caller's thread. Over the public API only.
#import "ATLInterpreter.h"

ATL_NONNULL_BEGIN

@interface ATLInterpreter (Background)

// Invokes on a thread of its own, then sends `target` the selector with two arguments, the interpreter and an NSError
// that is nil after success, on that thread. Keeps both objects alive until then. Until then, other calls are busy.
- (void)invokeInBackgroundWithTarget:(id)target selector:(SEL)selector;

#if __has_feature(blocks)
// The same with a block.
- (void)invokeInBackgroundWithCompletion:(void (^)(NSError *_Nullable error))completion;
#endif

@end

ATL_NONNULL_END
