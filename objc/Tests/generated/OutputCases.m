// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface OutputCases : ATLConformanceCase
@end

@implementation OutputCases

// An output that does not exist is the error out_of_range, below zero and above.
- (void)testOutputOutOfRange {
  [self begin:@"output_out_of_range"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeOutOfRange, @"output_out_of_range.yaml:5", [interpreter_ output:1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"output_out_of_range.yaml:6", [interpreter_ output:-1 error:&error]);
}

@end
