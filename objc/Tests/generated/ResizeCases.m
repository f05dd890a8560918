// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface ResizeCases : ATLConformanceCase
@end

@implementation ResizeCases

// After a resize the tensors have no memory until they are allocated.
- (void)testResizeNeedsAllocate {
  [self begin:@"resize_needs_allocate"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", (void)[interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_MUST(@"resize_needs_allocate.yaml:5", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2, 4) error:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"resize_needs_allocate.yaml:6", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"resize_needs_allocate.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"resize_needs_allocate.yaml:8", [interpreter_ invokeWithError:&error]);
}

// An axis cannot have a negative size.
- (void)testResizeNegativeDim {
  [self begin:@"resize_negative_dim"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"resize_negative_dim.yaml:5", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(-2, 4) error:&error]);
}

// Resizing an input that does not exist fails and changes nothing.
- (void)testResizeOutOfRange {
  [self begin:@"resize_out_of_range"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeOutOfRange, @"resize_out_of_range.yaml:5", [interpreter_ resizeInput:7 dims:ATL_NUMBERS(1, 4) error:&error]);
  ATL_MUST(@"resize_out_of_range.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"resize_out_of_range.yaml:7", [interpreter_ invokeWithError:&error]);
}

// An input takes a new shape at the next allocation, and the output follows.
- (void)testResizeThenRun {
  [self begin:@"resize_then_run"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"resize_then_run.yaml:5", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2, 4) error:&error]);
  ATL_MUST(@"resize_then_run.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"resize_then_run.yaml:7", x_ = [interpreter_ input:0 error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"resize_then_run.yaml:8", found = [x_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:2], [NSNumber numberWithInteger:4], nil] at:@"resize_then_run.yaml:8"];
  }
  ATL_MUST(@"resize_then_run.yaml:9", [x_ copyFrom:ATL_DATA(float, 0.0f, 1.0f, 2.0f, 3.0f, 4.0f, 5.0f, 6.0f, 7.0f) error:&error]);
  ATL_MUST(@"resize_then_run.yaml:10", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"resize_then_run.yaml:11", y_ = [interpreter_ output:0 error:&error]);
  {
    NSData *found;
    ATL_MUST(@"resize_then_run.yaml:12", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f, 5.0f, 6.0f, 7.0f, 8.0f) at:@"resize_then_run.yaml:12"];
    [self record:found as:@"y"];
  }
}

// A loose resize may change the rank.
- (void)testResizeToOtherRank {
  [self begin:@"resize_to_other_rank"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"resize_to_other_rank.yaml:5", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2, 1, 3) error:&error]);
  ATL_MUST(@"resize_to_other_rank.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"resize_to_other_rank.yaml:7", y_ = [interpreter_ output:0 error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"resize_to_other_rank.yaml:8", found = [y_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:2], [NSNumber numberWithInteger:1], [NSNumber numberWithInteger:3], nil] at:@"resize_to_other_rank.yaml:8"];
  }
  {
    NSUInteger  found;
    ATL_MUST(@"resize_to_other_rank.yaml:9", found = [y_ byteSize]);
    [self equal:[NSNumber numberWithUnsignedInteger:found] to:[NSNumber numberWithUnsignedInteger:24] at:@"resize_to_other_rank.yaml:9"];
  }
}

// An axis of size zero is a tensor without data, and it runs.
- (void)testResizeToZero {
  [self begin:@"resize_to_zero"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"resize_to_zero.yaml:5", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(0, 4) error:&error]);
  ATL_MUST(@"resize_to_zero.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"resize_to_zero.yaml:7", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"resize_to_zero.yaml:8", y_ = [interpreter_ output:0 error:&error]);
  {
    NSUInteger  found;
    ATL_MUST(@"resize_to_zero.yaml:9", found = [y_ byteSize]);
    [self equal:[NSNumber numberWithUnsignedInteger:found] to:[NSNumber numberWithUnsignedInteger:0] at:@"resize_to_zero.yaml:9"];
  }
}

// A shape whose size does not fit into memory is an error, not a crash.
- (void)testResizeTooLarge {
  [self begin:@"resize_too_large"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"resize_too_large.yaml:5", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2147483647, 2147483647, 2147483647) error:&error]);
  ATL_MUST(@"resize_too_large.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
}

@end
