// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface DeadlineCases : ATLConformanceCase
@end

@implementation DeadlineCases

// A run that takes too long stops with an error of its own, and the next one works.
- (void)testDeadline {
  [self begin:@"deadline"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *from_ = nil;
  ATLTensor *to_ = nil;
  ATLTensor *last_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"count_up_i32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", (void)[interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_MUST(@"deadline.yaml:5", [interpreter_ setDeadline:20000 error:&error]);
  ATL_MUST(@"deadline.yaml:6", from_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"deadline.yaml:7", to_ = [interpreter_ input:1 error:&error]);
  ATL_MUST(@"deadline.yaml:8", [from_ copyFrom:ATL_DATA(int32_t, -2147483648LL) error:&error]);
  ATL_MUST(@"deadline.yaml:9", [to_ copyFrom:ATL_DATA(int32_t, 2147483647) error:&error]);
  ATL_FAILS(ATLErrorCodeDeadline, @"deadline.yaml:10", [interpreter_ invokeWithError:&error]);
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"20000", nil] at:@"deadline.yaml:10"];
  ATL_MUST(@"deadline.yaml:11", [interpreter_ setDeadline:0 error:&error]);
  ATL_MUST(@"deadline.yaml:12", [from_ copyFrom:ATL_DATA(int32_t, 1) error:&error]);
  ATL_MUST(@"deadline.yaml:13", [to_ copyFrom:ATL_DATA(int32_t, 4) error:&error]);
  ATL_MUST(@"deadline.yaml:14", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"deadline.yaml:15", last_ = [interpreter_ output:0 error:&error]);
  {
    NSData *found;
    ATL_MUST(@"deadline.yaml:16", found = [last_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int32_t, 4) at:@"deadline.yaml:16"];
    [self record:found as:@"last"];
  }
}

@end
