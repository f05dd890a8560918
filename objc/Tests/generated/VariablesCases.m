// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface VariablesCases : ATLConformanceCase
@end

@implementation VariablesCases

// A variable tensor keeps its value from run to run until it is reset.
- (void)testVariablesReset {
  [self begin:@"variables_reset"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"counter_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"variables_reset.yaml:5", found = [interpreter_ variablesWithError:&error]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:1] at:@"variables_reset.yaml:5"];
  }
  ATL_MUST(@"variables_reset.yaml:6", [x_ copyFrom:ATL_DATA(float, 1.0f) error:&error]);
  ATL_MUST(@"variables_reset.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"variables_reset.yaml:8", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 1.0f) at:@"variables_reset.yaml:8"];
  }
  ATL_MUST(@"variables_reset.yaml:9", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"variables_reset.yaml:10", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f) at:@"variables_reset.yaml:10"];
  }
  ATL_MUST(@"variables_reset.yaml:11", [interpreter_ resetVariableTensorsWithError:&error]);
  ATL_MUST(@"variables_reset.yaml:12", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"variables_reset.yaml:13", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 1.0f) at:@"variables_reset.yaml:13"];
  }
}

@end
