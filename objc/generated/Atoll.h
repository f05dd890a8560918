// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (umbrella.h.j2). Do not edit: run `./dev generate`.
// Everything a program needs.
#import "ATLLibrary.h"
#import "ATLMemory.h"
#import "ATLObject.h"
#import "ATLView.h"
#import "ATLValues.h"
#import "ATLRuntime.h"
#import "ATLModel.h"
#import "ATLTensorInfo.h"
#import "ATLInterpreterOptions.h"
#import "ATLInterpreter.h"
#import "ATLSignatureRunner.h"
#import "ATLTensor.h"
