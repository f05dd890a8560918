// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface RangeCases : ATLConformanceCase
@end

@implementation RangeCases

// Numbers that Interpreter does not take are refused.
- (void)testRangeInterpreter {
  [self begin:@"range_interpreter"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:6", [interpreter_ input:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:9", [interpreter_ output:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:12", [interpreter_ tensor:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:15", [interpreter_ resizeInput:-1 dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:20", [interpreter_ resizeInputStrict:-1 dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:25", [interpreter_ setDeadline:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:28", [interpreter_ setInputMemory:-1 data:nil error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter.yaml:31", [interpreter_ setOutputMemory:-1 data:nil error:&error]);
}

// Numbers that InterpreterOptions does not take are refused.
- (void)testRangeInterpreterOptions {
  [self begin:@"range_interpreter_options"];
  NSError *error = nil;
  ATLInterpreterOptions *options_ = nil;
  ATL_MUST(@"range_interpreter_options.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter_options.yaml:6", [options_ setNumThreads:-2 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter_options.yaml:7", [options_ setMaxTensorBytes:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter_options.yaml:8", [options_ setMaxArenaBytes:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter_options.yaml:9", [options_ setMaxOperators:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter_options.yaml:10", [options_ setMaxDepth:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"range_interpreter_options.yaml:11", [options_ setMaxIterations:-1 error:&error]);
}

@end
