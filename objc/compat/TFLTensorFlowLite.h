// SPDX-License-Identifier: Apache-2.0
// Everything that programs for the official package import.
#import "TFLDelegate.h"
#import "TFLInterpreter.h"
#import "TFLInterpreterOptions.h"
#import "TFLQuantizationParameters.h"
#import "TFLSignatureRunner.h"
#import "TFLTensor.h"

// The version of TensorFlow Lite whose API this is.
ATL_EXPORT NSString *const TFLVersion;
