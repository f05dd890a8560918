// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface CancelCases : ATLConformanceCase
@end

@implementation CancelCases

// Cancelling while nothing runs does not affect the next run.
- (void)testCancelBetweenRuns {
  [self begin:@"cancel_between_runs"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"cancel_between_runs.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"cancel_between_runs.yaml:6", [options_ setEnableCancellation:YES error:&error]);
  ATL_MUST(@"cancel_between_runs.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_MUST(@"cancel_between_runs.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"cancel_between_runs.yaml:9", [interpreter_ cancelWithError:&error]);
  ATL_MUST(@"cancel_between_runs.yaml:10", [interpreter_ invokeWithError:&error]);
}

// Cancelling needs the option for it.
- (void)testCancelNotEnabled {
  [self begin:@"cancel_not_enabled"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", (void)[interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_FAILS(ATLErrorCodeUnsupported, @"cancel_not_enabled.yaml:5", [interpreter_ cancelWithError:&error]);
}

@end
