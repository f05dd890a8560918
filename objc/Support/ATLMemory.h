// SPDX-License-Identifier: Apache-2.0
// Memory that the library may keep using. Knows no native function.
#import "ATLDefines.h"

ATL_NONNULL_BEGIN

// A block of zeros, aligned to 64 bytes, that stays where it is and lives as long as anything uses it. What it holds is
// not guarded: do not write to it while another thread runs what reads it.
@interface ATLMemory : NSObject {
  void *_allocated;
  void *_bytes;
  NSUInteger _length;
}

@property(nonatomic, readonly) void *mutableBytes;
@property(nonatomic, readonly) NSUInteger length;

// Nil when there is not that much memory.
- (ATL_NULLABLE instancetype)initWithLength:(NSUInteger)length;

@end

ATL_NONNULL_END
