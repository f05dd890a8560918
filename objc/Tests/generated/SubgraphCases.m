// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface SubgraphCases : ATLConformanceCase
@end

@implementation SubgraphCases

// The tensors of every subgraph can be looked at, whether a signature runs it or not.
- (void)testSubgraphTensors {
  [self begin:@"subgraph_tensors"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *u_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_signatures_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  {
    NSArray *found;
    ATL_MUST(@"subgraph_tensors.yaml:5", found = [interpreter_ subgraphTensors:1 error:&error]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:2] at:@"subgraph_tensors.yaml:5"];
  }
  ATL_MUST(@"subgraph_tensors.yaml:6", u_ = [[interpreter_ subgraphTensors:1 error:&error] objectAtIndex:0]);
  {
    NSString *found;
    ATL_MUST(@"subgraph_tensors.yaml:7", found = [u_ name]);
    [self equal:found to:@"u" at:@"subgraph_tensors.yaml:7"];
  }
  {
    NSArray *found;
    ATL_MUST(@"subgraph_tensors.yaml:8", found = [u_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:2], nil] at:@"subgraph_tensors.yaml:8"];
  }
  ATL_FAILS(ATLErrorCodeOutOfRange, @"subgraph_tensors.yaml:9", [interpreter_ subgraphTensors:2 error:&error]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"subgraph_tensors.yaml:10", [interpreter_ subgraphTensors:-1 error:&error]);
}

@end
