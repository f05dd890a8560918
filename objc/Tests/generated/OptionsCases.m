// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface OptionsCases : ATLConformanceCase
@end

@implementation OptionsCases

// A copy of options is independent of the original.
- (void)testOptionsCopy {
  [self begin:@"options_copy"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreterOptions *copy_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"options_copy.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"options_copy.yaml:6", copy_ = [options_ duplicateWithError:&error]);
  ATL_MUST(@"options_copy.yaml:7", [options_ closeWithError:&error]);
  ATL_MUST(@"options_copy.yaml:8", [copy_ setNumThreads:1 error:&error]);
  ATL_MUST(@"options_copy.yaml:9", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:copy_ error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"options_copy.yaml:10", found = [interpreter_ inputCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"options_copy.yaml:10"];
  }
}

// Without rewriting the graph the result is the same.
- (void)testOptionsPasses {
  [self begin:@"options_passes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"many_adds_f32.tflite"] error:&error]));
  ATL_MUST(@"options_passes.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"options_passes.yaml:6", [options_ setPasses:0 error:&error]);
  ATL_MUST(@"options_passes.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_MUST(@"options_passes.yaml:8", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2) error:&error]);
  ATL_MUST(@"options_passes.yaml:9", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"options_passes.yaml:10", x_ = [[interpreter_ inputsWithError:&error] objectAtIndex:0]);
  ATL_MUST(@"options_passes.yaml:11", [x_ copyFrom:ATL_DATA(float, 0.5f, -8.0f) error:&error]);
  ATL_MUST(@"options_passes.yaml:12", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"options_passes.yaml:13", y_ = [[interpreter_ outputsWithError:&error] objectAtIndex:0]);
  {
    NSData *found;
    ATL_MUST(@"options_passes.yaml:14", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 8.5f, 0.0f) at:@"options_passes.yaml:14"];
    [self record:found as:@"y"];
  }
}

// Fewer than -1 threads are refused.
- (void)testOptionsThreadsOutOfRange {
  [self begin:@"options_threads_out_of_range"];
  NSError *error = nil;
  ATLInterpreterOptions *options_ = nil;
  ATL_MUST(@"options_threads_out_of_range.yaml:4", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_FAILS(ATLErrorCodeOutOfRange, @"options_threads_out_of_range.yaml:5", [options_ setNumThreads:-2 error:&error]);
  ATL_MUST(@"options_threads_out_of_range.yaml:6", [options_ setNumThreads:0 error:&error]);
}

@end
