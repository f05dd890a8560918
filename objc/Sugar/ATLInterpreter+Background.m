// SPDX-License-Identifier: Apache-2.0
#import "ATLInterpreter+Background.h"

// One run, and whom to tell.
@interface ATLBackgroundRun : NSObject {
 @public
  ATLInterpreter *_interpreter;
  id _target;
  SEL _selector;
}
@end

@implementation ATLBackgroundRun

- (void)dealloc {
  ATL_RELEASE(_interpreter);
  ATL_RELEASE(_target);
  ATL_SUPER_DEALLOC();
}

- (void)run {
  ATL_POOL_OPEN
  NSError *error = nil;
  [_interpreter invokeWithError:&error];
  void (*tell)(id, SEL, id, id) = (void (*)(id, SEL, id, id))(void (*)(void))[_target methodForSelector:_selector];
  tell(_target, _selector, _interpreter, error);
  ATL_POOL_CLOSE
}

@end

#if __has_feature(blocks)
// Hands what a target is told on to a block.
@interface ATLCompletion : NSObject {
 @public
  void (^_block)(NSError *);
}
@end

@implementation ATLCompletion

- (void)dealloc {
  ATL_RELEASE(_block);
  ATL_SUPER_DEALLOC();
}

- (void)interpreter:(ATLInterpreter *)interpreter ended:(NSError *)error {
  _block(error);
}

@end
#endif

@implementation ATLInterpreter (Background)

- (void)invokeInBackgroundWithTarget:(id)target selector:(SEL)selector {
  ATLBackgroundRun *run = [[ATLBackgroundRun alloc] init];
  run->_interpreter = ATL_RETAIN(self);
  run->_target = ATL_RETAIN(target);
  run->_selector = selector;
  [NSThread detachNewThreadSelector:@selector(run) toTarget:run withObject:nil];
  ATL_RELEASE(run);
}

#if __has_feature(blocks)
- (void)invokeInBackgroundWithCompletion:(void (^)(NSError *))completion {
  ATLCompletion *told = [[ATLCompletion alloc] init];
  told->_block = [completion copy];
  [self invokeInBackgroundWithTarget:told selector:@selector(interpreter:ended:)];
  ATL_RELEASE(told);
}
#endif

@end
