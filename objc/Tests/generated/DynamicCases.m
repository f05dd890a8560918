// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface DynamicCases : ATLConformanceCase
@end

@implementation DynamicCases

// An output whose shape depends on the data has it after the run.
- (void)testDynamicOutput {
  [self begin:@"dynamic_output"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"nonzero_bool.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"dynamic_output.yaml:5", [x_ copyFrom:ATL_DATA(uint8_t, 1, 0, 1, 1) error:&error]);
  ATL_MUST(@"dynamic_output.yaml:6", [interpreter_ invokeWithError:&error]);
  {
    NSArray *found;
    ATL_MUST(@"dynamic_output.yaml:7", found = [y_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:3], [NSNumber numberWithInteger:1], nil] at:@"dynamic_output.yaml:7"];
  }
  {
    NSData *found;
    ATL_MUST(@"dynamic_output.yaml:8", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int64_t, 0, 2, 3) at:@"dynamic_output.yaml:8"];
    [self record:found as:@"y"];
  }
}

// The next run gives a dynamic output another shape.
- (void)testDynamicOutputShrinks {
  [self begin:@"dynamic_output_shrinks"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"nonzero_bool.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"dynamic_output_shrinks.yaml:5", [x_ copyFrom:ATL_DATA(uint8_t, 1, 1, 1, 1) error:&error]);
  ATL_MUST(@"dynamic_output_shrinks.yaml:6", [interpreter_ invokeWithError:&error]);
  {
    NSUInteger  found;
    ATL_MUST(@"dynamic_output_shrinks.yaml:7", found = [y_ byteSize]);
    [self equal:[NSNumber numberWithUnsignedInteger:found] to:[NSNumber numberWithUnsignedInteger:32] at:@"dynamic_output_shrinks.yaml:7"];
  }
  ATL_MUST(@"dynamic_output_shrinks.yaml:8", [x_ copyFrom:ATL_DATA(uint8_t, 0, 0, 1, 0) error:&error]);
  ATL_MUST(@"dynamic_output_shrinks.yaml:9", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"dynamic_output_shrinks.yaml:10", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int64_t, 2) at:@"dynamic_output_shrinks.yaml:10"];
  }
}

@end
