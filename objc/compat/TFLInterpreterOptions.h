// SPDX-License-Identifier: Apache-2.0
#import "TFLDefines.h"

// How an interpreter is to be made.
@interface TFLInterpreterOptions : NSObject {
  NSUInteger _numberOfThreads;
  BOOL _useXNNPACK;
}

// Most threads one run may use; 0, the default, leaves it to the runtime.
@property(nonatomic) NSUInteger numberOfThreads;

// Whether fast kernels are wanted, which are used in any case.
@property(nonatomic) BOOL useXNNPACK;

- (instancetype)init;

@end
