// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (recorders.h.j2). Do not edit: run `./dev generate`.
// Objects that remember what callbacks got.
#import "ATLConformanceCase.h"
#import "ATLValues.h"

@interface ATLLogCallbackRecorder : ATLRecorder <ATLLogCallback>
@end
