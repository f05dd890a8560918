// SPDX-License-Identifier: Apache-2.0
// The level of the API. A constant, as the official one is; a test compares it with what the library says.
#import "TFLTensorFlowLite.h"

NSString *const TFLVersion = @"2.21.0";
