// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface QuantizeCases : ATLConformanceCase
@end

@implementation QuantizeCases

// Quantization rounds, shifts and saturates.
- (void)testQuantizeRuns {
  [self begin:@"quantize_runs"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"quantize_1x4_i8.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"quantize_runs.yaml:5", [x_ copyFrom:ATL_DATA(float, 0.0f, 1.0f, -1000.0f, 1000.0f) error:&error]);
  ATL_MUST(@"quantize_runs.yaml:6", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"quantize_runs.yaml:7", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int8_t, -3, -1, -128, 127) at:@"quantize_runs.yaml:7"];
    [self record:found as:@"y"];
  }
}

@end
