// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (recorders.m.j2). Do not edit: run `./dev generate`.
#import "ATLRecorders.h"

@implementation ATLLogCallbackRecorder
- (void)receiveMessage:(NSString *)message {
  [self add:message];
}
@end
