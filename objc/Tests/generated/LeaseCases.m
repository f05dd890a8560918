// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface LeaseCases : ATLConformanceCase
@end

@implementation LeaseCases

// While a scoped view is open, memory may not move; once released, it may.
- (void)testLeaseBlocksAllocate {
  [self begin:@"lease_blocks_allocate"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLView *view_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_MUST(@"lease_blocks_allocate.yaml:5", view_ = [x_ leaseDataWithError:&error]);
  ATL_MUST(@"lease_blocks_allocate.yaml:6", [self write:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) to:view_ error:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"lease_blocks_allocate.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"lease_blocks_allocate.yaml:8", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2, 4) error:&error]);
  [view_ close];
  ATL_MUST(@"lease_blocks_allocate.yaml:10", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(2, 4) error:&error]);
  ATL_MUST(@"lease_blocks_allocate.yaml:11", [interpreter_ allocateTensorsWithError:&error]);
}

@end
