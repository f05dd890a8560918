// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface AllocateCases : ATLConformanceCase
@end

@implementation AllocateCases

// Allocating again without a resize is fine, and the model still runs.
- (void)testAllocateTwice {
  [self begin:@"allocate_twice"];
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
  ATL_MUST(@"allocate_twice.yaml:5", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"allocate_twice.yaml:6", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_MUST(@"allocate_twice.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"allocate_twice.yaml:8", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"allocate_twice.yaml:8"];
  }
}

@end
