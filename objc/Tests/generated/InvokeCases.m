// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface InvokeCases : ATLConformanceCase
@end

@implementation InvokeCases

// The whole way from a file to an output.
- (void)testInvokeAdd {
  [self begin:@"invoke_add"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"invoke_add.yaml:5", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_MUST(@"invoke_add.yaml:6", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"invoke_add.yaml:7", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"invoke_add.yaml:7"];
    [self record:found as:@"y"];
  }
}

// Running without memory is the error not_allocated.
- (void)testInvokeBeforeAllocate {
  [self begin:@"invoke_before_allocate"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeNotAllocated, @"invoke_before_allocate.yaml:5", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"invoke_before_allocate.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"invoke_before_allocate.yaml:7", [interpreter_ invokeWithError:&error]);
}

// Infinities and very small numbers pass through unchanged.
- (void)testInvokeSpecialValues {
  [self begin:@"invoke_special_values"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"invoke_special_values.yaml:5", [x_ copyFrom:ATL_DATA(uint8_t, 0, 0, 128, 127, 0, 0, 128, 255, 0, 0, 0, 0, 1, 0, 0, 0) error:&error]);
  ATL_MUST(@"invoke_special_values.yaml:6", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"invoke_special_values.yaml:7", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(uint8_t, 0, 0, 128, 127, 0, 0, 128, 255, 0, 0, 128, 63, 0, 0, 128, 63) at:@"invoke_special_values.yaml:7"];
    [self record:found as:@"y"];
  }
}

// A run depends on its inputs only.
- (void)testInvokeTwice {
  [self begin:@"invoke_twice"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"invoke_twice.yaml:5", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_MUST(@"invoke_twice.yaml:6", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"invoke_twice.yaml:7", [x_ copyFrom:ATL_DATA(float, 5.0f, 6.0f, 7.0f, 8.0f) error:&error]);
  ATL_MUST(@"invoke_twice.yaml:8", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"invoke_twice.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 6.0f, 7.0f, 8.0f, 9.0f) at:@"invoke_twice.yaml:9"];
    [self record:found as:@"y"];
  }
}

// All inputs are used and all outputs are filled.
- (void)testInvokeTwoOutputs {
  [self begin:@"invoke_two_outputs"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATLTensor *b_ = nil;
  ATLTensor *difference_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_in_two_out_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"invoke_two_outputs.yaml:5", b_ = [interpreter_ input:1 error:&error]);
  ATL_MUST(@"invoke_two_outputs.yaml:6", difference_ = [interpreter_ output:1 error:&error]);
  ATL_MUST(@"invoke_two_outputs.yaml:7", [x_ copyFrom:ATL_DATA(float, 5.0f, 6.0f, 7.0f) error:&error]);
  ATL_MUST(@"invoke_two_outputs.yaml:8", [b_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f) error:&error]);
  ATL_MUST(@"invoke_two_outputs.yaml:9", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"invoke_two_outputs.yaml:10", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 6.0f, 8.0f, 10.0f) at:@"invoke_two_outputs.yaml:10"];
    [self record:found as:@"sum"];
  }
  {
    NSData *found;
    ATL_MUST(@"invoke_two_outputs.yaml:11", found = [difference_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 4.0f, 4.0f, 4.0f) at:@"invoke_two_outputs.yaml:11"];
    [self record:found as:@"difference"];
  }
}

// The number of threads does not change the result.
- (void)testInvokeTwoThreads {
  [self begin:@"invoke_two_threads"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"many_adds_f32.tflite"] error:&error]));
  ATL_MUST(@"invoke_two_threads.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"invoke_two_threads.yaml:6", [options_ setNumThreads:2 error:&error]);
  ATL_MUST(@"invoke_two_threads.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_MUST(@"invoke_two_threads.yaml:8", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2) error:&error]);
  ATL_MUST(@"invoke_two_threads.yaml:9", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"invoke_two_threads.yaml:10", x_ = [[interpreter_ inputsWithError:&error] objectAtIndex:0]);
  ATL_MUST(@"invoke_two_threads.yaml:11", [x_ copyFrom:ATL_DATA(float, 0.5f, -8.0f) error:&error]);
  ATL_MUST(@"invoke_two_threads.yaml:12", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"invoke_two_threads.yaml:13", y_ = [[interpreter_ outputsWithError:&error] objectAtIndex:0]);
  {
    NSData *found;
    ATL_MUST(@"invoke_two_threads.yaml:14", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 8.5f, 0.0f) at:@"invoke_two_threads.yaml:14"];
    [self record:found as:@"y"];
  }
}

@end
