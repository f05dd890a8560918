// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface StaleCases : ATLConformanceCase
@end

@implementation StaleCases

// A view taken before an allocation is stale after it.
- (void)testStaleView {
  [self begin:@"stale_view"];
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
  ATL_MUST(@"stale_view.yaml:5", view_ = [x_ leaseDataWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"stale_view.yaml:6", found = [self read:view_ error:&error]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found length]] to:[NSNumber numberWithInteger:16] at:@"stale_view.yaml:6"];
  }
  [view_ close];
  ATL_MUST(@"stale_view.yaml:8", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(3, 4) error:&error]);
  ATL_MUST(@"stale_view.yaml:9", [interpreter_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeStaleView, @"stale_view.yaml:10", [self read:view_ error:&error]);
}

@end
