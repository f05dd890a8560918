// SPDX-License-Identifier: Apache-2.0
// Options are plain values.
#import "TFLInterpreterOptions.h"

@implementation TFLInterpreterOptions

@synthesize numberOfThreads = _numberOfThreads;
@synthesize useXNNPACK = _useXNNPACK;

- (instancetype)init {
  return [super init];
}

@end
