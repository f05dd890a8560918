// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface LogCases : ATLConformanceCase
@end

@implementation LogCases

// The log callback gets the text of what went wrong.
- (void)testLogCallback {
  [self begin:@"log_callback"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"broadcast_conflict_f32.tflite"] error:&error]));
  ATL_MUST(@"log_callback.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"log_callback.yaml:6", [options_ setNumThreads:2 error:&error]);
  ATL_MUST(@"log_callback.yaml:7", [options_ setLogCallback:[self recorder:@"log" of:[ATLLogCallbackRecorder class]] error:&error]);
  ATL_MUST(@"log_callback.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"log_callback.yaml:9", [interpreter_ allocateTensorsWithError:&error]);
  [self recorder:@"log" heard:[NSArray arrayWithObjects:@"ADD", nil] at:@"log_callback.yaml:10"];
}

@end
