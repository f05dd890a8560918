// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface StrictCases : ATLConformanceCase
@end

@implementation StrictCases

// A model without open axes refuses every other shape, and accepts its own.
- (void)testStrictResizeClosedShape {
  [self begin:@"strict_resize_closed_shape"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"strict_resize_closed_shape.yaml:5", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(2, 4) error:&error]);
  ATL_MUST(@"strict_resize_closed_shape.yaml:6", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(1, 4) error:&error]);
}

// A strict resize keeps the rank.
- (void)testStrictResizeRank {
  [self begin:@"strict_resize_rank"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_dynamic_batch_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"strict_resize_rank.yaml:5", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(2, 2, 4) error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"strict_resize_rank.yaml:6", [interpreter_ resizeInputStrict:3 dims:ATL_NUMBERS(2, 4) error:&error]);
}

// A strict resize changes open axes only.
- (void)testStrictResizeRefused {
  [self begin:@"strict_resize_refused"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_dynamic_batch_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"strict_resize_refused.yaml:5", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(3, 5) error:&error]);
  ATL_MUST(@"strict_resize_refused.yaml:6", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(3, 4) error:&error]);
  ATL_MUST(@"strict_resize_refused.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"strict_resize_refused.yaml:8", y_ = [interpreter_ output:0 error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"strict_resize_refused.yaml:9", found = [y_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:3], [NSNumber numberWithInteger:4], nil] at:@"strict_resize_refused.yaml:9"];
  }
}

@end
