// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface EscapedCases : ATLConformanceCase
@end

@implementation EscapedCases

// A view that escaped is stale after the next allocation that moves memory.
- (void)testEscapedViewGoesStale {
  [self begin:@"escaped_view_goes_stale"];
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
  ATL_MUST(@"escaped_view_goes_stale.yaml:5", view_ = [x_ viewDataWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"escaped_view_goes_stale.yaml:6", found = [self read:view_ error:&error]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found length]] to:[NSNumber numberWithInteger:16] at:@"escaped_view_goes_stale.yaml:6"];
  }
  ATL_MUST(@"escaped_view_goes_stale.yaml:7", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(64, 4) error:&error]);
  ATL_MUST(@"escaped_view_goes_stale.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeStaleView, @"escaped_view_goes_stale.yaml:9", [self read:view_ error:&error]);
}

@end
