// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface ArenaCases : ATLConformanceCase
@end

@implementation ArenaCases

// The arena holds the tensors, and shares memory between those that are never alive together.
- (void)testArenaBytes {
  [self begin:@"arena_bytes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"many_adds_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  {
    NSUInteger  found;
    ATL_MUST(@"arena_bytes.yaml:5", found = [interpreter_ arenaBytes]);
    [self equal:[NSNumber numberWithUnsignedInteger:found] to:[NSNumber numberWithUnsignedInteger:0] at:@"arena_bytes.yaml:5"];
  }
  ATL_MUST(@"arena_bytes.yaml:6", [interpreter_ allocateTensorsWithError:&error]);
  {
    NSUInteger  found;
    ATL_MUST(@"arena_bytes.yaml:7", found = [interpreter_ arenaBytes]);
    [self number:[NSNumber numberWithUnsignedInteger:found] atLeast:256 at:@"arena_bytes.yaml:7"];
  }
}

@end
