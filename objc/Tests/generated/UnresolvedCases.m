// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface UnresolvedCases : ATLConformanceCase
@end

@implementation UnresolvedCases

// An operator that nobody implements is named when the interpreter is made.
- (void)testUnresolvedOperator {
  [self begin:@"unresolved_operator"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"unknown_custom_op.tflite"] error:&error]));
  ATL_FAILS(ATLErrorCodeUnresolvedOps, @"unresolved_operator.yaml:5", ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"NobodyKnowsThis", nil] at:@"unresolved_operator.yaml:5"];
}

@end
