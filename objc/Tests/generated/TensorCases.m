// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface TensorCases : ATLConformanceCase
@end

@implementation TensorCases

// A tensor knows its name, type, shape and size.
- (void)testTensorMetadata {
  [self begin:@"tensor_metadata"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_dynamic_batch_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  {
    NSString *found;
    ATL_MUST(@"tensor_metadata.yaml:5", found = [x_ name]);
    [self equal:found to:@"x" at:@"tensor_metadata.yaml:5"];
  }
  {
    ATLTensorType  found;
    ATL_MUST(@"tensor_metadata.yaml:6", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeFloat32] at:@"tensor_metadata.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"tensor_metadata.yaml:7", found = [x_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:1], [NSNumber numberWithInteger:4], nil] at:@"tensor_metadata.yaml:7"];
  }
  {
    NSArray *found;
    ATL_MUST(@"tensor_metadata.yaml:8", found = [x_ shapeSignature]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:-1], [NSNumber numberWithInteger:4], nil] at:@"tensor_metadata.yaml:8"];
  }
  {
    NSUInteger  found;
    ATL_MUST(@"tensor_metadata.yaml:9", found = [x_ byteSize]);
    [self equal:[NSNumber numberWithUnsignedInteger:found] to:[NSNumber numberWithUnsignedInteger:16] at:@"tensor_metadata.yaml:9"];
  }
}

// A tensor index below zero or beyond the count is the error out_of_range.
- (void)testTensorOutOfRange {
  [self begin:@"tensor_out_of_range"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeOutOfRange, @"tensor_out_of_range.yaml:5", [interpreter_ tensor:1000 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"tensor_out_of_range.yaml:6", [interpreter_ tensor:-1 error:&error]);
}

@end
