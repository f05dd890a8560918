// SPDX-License-Identifier: Apache-2.0
#import "ATLMemory.h"

#include <stdint.h>
#include <stdlib.h>

enum { ALIGNMENT = 64 };

@implementation ATLMemory
@synthesize mutableBytes = _bytes;
@synthesize length = _length;

- (instancetype)initWithLength:(NSUInteger)length {
  self = [super init];
  if (!self) return nil;
  _length = length;
  _allocated = length > SIZE_MAX - ALIGNMENT ? NULL : calloc(1, length + ALIGNMENT);
  if (!_allocated) {
    ATL_RELEASE(self);
    return nil;
  }
  _bytes = (void *)(((uintptr_t)_allocated + ALIGNMENT - 1) & ~(uintptr_t)(ALIGNMENT - 1));
  return self;
}

- (void)dealloc {
  free(_allocated);
  ATL_SUPER_DEALLOC();
}

@end
