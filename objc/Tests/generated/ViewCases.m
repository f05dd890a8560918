// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface ViewCases : ATLConformanceCase
@end

@implementation ViewCases

// There is no view of a tensor without memory.
- (void)testViewBeforeAllocate {
  [self begin:@"view_before_allocate"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"view_before_allocate.yaml:5", x_ = [interpreter_ input:0 error:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"view_before_allocate.yaml:6", [x_ leaseDataWithError:&error]);
}

// An interpreter does not close under a view that is open.
- (void)testViewBlocksClose {
  [self begin:@"view_blocks_close"];
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
  ATL_MUST(@"view_blocks_close.yaml:5", view_ = [x_ leaseDataWithError:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"view_blocks_close.yaml:6", [interpreter_ closeWithError:&error]);
  [view_ close];
  ATL_MUST(@"view_blocks_close.yaml:8", [interpreter_ closeWithError:&error]);
}

// Outputs may be read only.
- (void)testViewOfOutputIsReadOnly {
  [self begin:@"view_of_output_is_read_only"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", (void)[interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"view_of_output_is_read_only.yaml:5", [y_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
}

// A view shows what a run wrote, without a copy.
- (void)testViewReadsResult {
  [self begin:@"view_reads_result"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATLView *input_ = nil;
  ATLView *output_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"view_reads_result.yaml:5", input_ = [x_ leaseDataWithError:&error]);
  ATL_MUST(@"view_reads_result.yaml:6", [self write:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) to:input_ error:&error]);
  ATL_MUST(@"view_reads_result.yaml:7", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"view_reads_result.yaml:8", output_ = [y_ leaseDataWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"view_reads_result.yaml:9", found = [self read:output_ error:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"view_reads_result.yaml:9"];
  }
}

// A run moves nothing, so a view stays valid over it.
- (void)testViewSurvivesInvoke {
  [self begin:@"view_survives_invoke"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATLView *view_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"view_survives_invoke.yaml:5", view_ = [y_ leaseDataWithError:&error]);
  ATL_MUST(@"view_survives_invoke.yaml:6", [x_ copyFrom:ATL_DATA(float, 1.0f, 1.0f, 1.0f, 1.0f) error:&error]);
  ATL_MUST(@"view_survives_invoke.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"view_survives_invoke.yaml:8", found = [self read:view_ error:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 2.0f, 2.0f, 2.0f) at:@"view_survives_invoke.yaml:8"];
  }
  ATL_MUST(@"view_survives_invoke.yaml:9", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"view_survives_invoke.yaml:10", found = [self read:view_ error:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 2.0f, 2.0f, 2.0f) at:@"view_survives_invoke.yaml:10"];
  }
}

@end
