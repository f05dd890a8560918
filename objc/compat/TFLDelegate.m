// SPDX-License-Identifier: Apache-2.0
// The base of delegates, which has no native object.
#import "TFLDelegate.h"

@implementation TFLDelegate

@synthesize cDelegate = _cDelegate;

@end
