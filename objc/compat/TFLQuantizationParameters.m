// SPDX-License-Identifier: Apache-2.0
// Quantization of a whole tensor.
#import "TFLInside.h"

@implementation TFLQuantizationParameters

@synthesize scale = _scale;
@synthesize zeroPoint = _zeroPoint;

- (instancetype)initWithScale:(float)scale zeroPoint:(int32_t)zeroPoint {
  if ((self = [super init])) {
    _scale = scale;
    _zeroPoint = zeroPoint;
  }
  return self;
}

@end
