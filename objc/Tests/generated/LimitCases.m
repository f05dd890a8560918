// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface LimitCases : ATLConformanceCase
@end

@implementation LimitCases

// Tensors that would take more memory together than allowed are refused.
- (void)testLimitArenaBytes {
  [self begin:@"limit_arena_bytes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"limit_arena_bytes.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"limit_arena_bytes.yaml:6", [options_ setMaxArenaBytes:64 error:&error]);
  ATL_MUST(@"limit_arena_bytes.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_FAILS(ATLErrorCodeLimit, @"limit_arena_bytes.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"64", @"max_arena_bytes", nil] at:@"limit_arena_bytes.yaml:8"];
}

// Control flow may not nest deeper than allowed.
- (void)testLimitDepth {
  [self begin:@"limit_depth"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"count_up_i32.tflite"] error:&error]));
  ATL_MUST(@"limit_depth.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"limit_depth.yaml:6", [options_ setMaxDepth:1 error:&error]);
  ATL_MUST(@"limit_depth.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_FAILS(ATLErrorCodeLimit, @"limit_depth.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"1", @"max_depth", nil] at:@"limit_depth.yaml:8"];
}

// Loops may not run longer than allowed; a shorter run works afterwards.
- (void)testLimitIterations {
  [self begin:@"limit_iterations"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *from_ = nil;
  ATLTensor *to_ = nil;
  ATLTensor *last_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"count_up_i32.tflite"] error:&error]));
  ATL_MUST(@"limit_iterations.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"limit_iterations.yaml:6", [options_ setMaxIterations:10 error:&error]);
  ATL_MUST(@"limit_iterations.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_MUST(@"limit_iterations.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"limit_iterations.yaml:9", from_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"limit_iterations.yaml:10", to_ = [interpreter_ input:1 error:&error]);
  ATL_MUST(@"limit_iterations.yaml:11", [from_ copyFrom:ATL_DATA(int32_t, 0) error:&error]);
  ATL_MUST(@"limit_iterations.yaml:12", [to_ copyFrom:ATL_DATA(int32_t, 11) error:&error]);
  ATL_FAILS(ATLErrorCodeLimit, @"limit_iterations.yaml:13", [interpreter_ invokeWithError:&error]);
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"10", @"max_iterations", nil] at:@"limit_iterations.yaml:13"];
  ATL_MUST(@"limit_iterations.yaml:14", [to_ copyFrom:ATL_DATA(int32_t, 10) error:&error]);
  ATL_MUST(@"limit_iterations.yaml:15", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"limit_iterations.yaml:16", last_ = [interpreter_ output:0 error:&error]);
  {
    NSData *found;
    ATL_MUST(@"limit_iterations.yaml:17", found = [last_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int32_t, 10) at:@"limit_iterations.yaml:17"];
    [self record:found as:@"last"];
  }
}

// A model with more operators than allowed gets no interpreter.
- (void)testLimitOperators {
  [self begin:@"limit_operators"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"many_adds_f32.tflite"] error:&error]));
  ATL_MUST(@"limit_operators.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"limit_operators.yaml:6", [options_ setMaxOperators:7 error:&error]);
  ATL_FAILS(ATLErrorCodeLimit, @"limit_operators.yaml:7", ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"8", @"7", @"max_operators", nil] at:@"limit_operators.yaml:7"];
  ATL_MUST(@"limit_operators.yaml:8", [options_ setMaxOperators:8 error:&error]);
  ATL_MUST(@"limit_operators.yaml:9", (void)ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
}

// A tensor that would be larger than allowed is refused, by a resize too, and by name.
- (void)testLimitTensorBytes {
  [self begin:@"limit_tensor_bytes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"limit_tensor_bytes.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"limit_tensor_bytes.yaml:6", [options_ setMaxTensorBytes:16 error:&error]);
  ATL_MUST(@"limit_tensor_bytes.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_MUST(@"limit_tensor_bytes.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeLimit, @"limit_tensor_bytes.yaml:9", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2, 4) error:&error]);
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"32", @"16", @"max_tensor_bytes", nil] at:@"limit_tensor_bytes.yaml:9"];
  ATL_MUST(@"limit_tensor_bytes.yaml:10", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"limit_tensor_bytes.yaml:11", [interpreter_ invokeWithError:&error]);
}

@end
