// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface StatelessCases : ATLConformanceCase
@end

@implementation StatelessCases

// What needs a state of Interpreter is refused without it.
- (void)testStatelessInterpreter {
  [self begin:@"stateless_interpreter"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeNotAllocated, @"stateless_interpreter.yaml:6", [interpreter_ invokeWithError:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"stateless_interpreter.yaml:7", [interpreter_ resetVariableTensorsWithError:&error]);
}

// What needs a state of SignatureRunner is refused without it.
- (void)testStatelessSignatureRunner {
  [self begin:@"stateless_signature_runner"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"stateless_signature_runner.yaml:6", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"stateless_signature_runner.yaml:9", [runner_ invokeWithError:&error]);
}

@end
