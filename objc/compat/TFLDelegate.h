// SPDX-License-Identifier: Apache-2.0
#import "TFLDefines.h"

typedef void *TFLCDelegate;

// What runs parts of a model elsewhere. Interpreters here refuse delegates.
@interface TFLDelegate : NSObject {
  TFLCDelegate _cDelegate;
}

// The native object; NULL if there is none.
@property(nonatomic, readonly) TFLCDelegate cDelegate;

@end
