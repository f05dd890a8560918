// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface InterpreterCases : ATLConformanceCase
@end

@implementation InterpreterCases

// An interpreter knows its inputs, outputs and all its tensors.
- (void)testInterpreterCounts {
  [self begin:@"interpreter_counts"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_in_two_out_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"interpreter_counts.yaml:5", found = [interpreter_ inputCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:2] at:@"interpreter_counts.yaml:5"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"interpreter_counts.yaml:6", found = [interpreter_ outputCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:2] at:@"interpreter_counts.yaml:6"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"interpreter_counts.yaml:7", found = [interpreter_ tensorCount]);
    [self number:[NSNumber numberWithInteger:found] atLeast:5 at:@"interpreter_counts.yaml:7"];
  }
  {
    NSArray *found;
    ATL_MUST(@"interpreter_counts.yaml:8", found = [interpreter_ inputsWithError:&error]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:2] at:@"interpreter_counts.yaml:8"];
  }
  {
    NSArray *found;
    ATL_MUST(@"interpreter_counts.yaml:9", found = [interpreter_ outputsWithError:&error]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:2] at:@"interpreter_counts.yaml:9"];
  }
}

// Inputs and outputs by their index among all tensors are the same tensors.
- (void)testInterpreterTensorIndices {
  [self begin:@"interpreter_tensor_indices"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *sum_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_in_two_out_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  {
    NSArray *found;
    ATL_MUST(@"interpreter_tensor_indices.yaml:5", found = [interpreter_ inputTensorIndices]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:0], [NSNumber numberWithInteger:1], nil] at:@"interpreter_tensor_indices.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"interpreter_tensor_indices.yaml:6", found = [interpreter_ outputTensorIndices]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:3], [NSNumber numberWithInteger:4], nil] at:@"interpreter_tensor_indices.yaml:6"];
  }
  ATL_MUST(@"interpreter_tensor_indices.yaml:7", sum_ = [interpreter_ tensor:3 error:&error]);
  {
    NSString *found;
    ATL_MUST(@"interpreter_tensor_indices.yaml:8", found = [sum_ name]);
    [self equal:found to:@"sum" at:@"interpreter_tensor_indices.yaml:8"];
  }
}

@end
