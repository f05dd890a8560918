// SPDX-License-Identifier: Apache-2.0
#import "TFLDefines.h"

// How integers stand for real numbers: real = scale * (integer - zeroPoint).
@interface TFLQuantizationParameters : NSObject {
  float _scale;
  int32_t _zeroPoint;
}

// Real value of one step.
@property(nonatomic, readonly) float scale;

// The integer that stands for 0.
@property(nonatomic, readonly) int32_t zeroPoint;

TFL_NO_INIT

@end
