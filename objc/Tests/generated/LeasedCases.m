// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface LeasedCases : ATLConformanceCase
@end

@implementation LeasedCases

// Nothing of Interpreter moves the memory of Tensor.data while a lease on it is open.
- (void)testLeasedInterpreter {
  [self begin:@"leased_interpreter"];
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
  ATL_MUST(@"leased_interpreter.yaml:6", view_ = [x_ leaseDataWithError:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_interpreter.yaml:7", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_interpreter.yaml:12", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_interpreter.yaml:17", [interpreter_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_interpreter.yaml:18", [interpreter_ setInputMemory:0 data:nil error:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_interpreter.yaml:21", [interpreter_ setOutputMemory:0 data:nil error:&error]);
  [view_ close];
}

// Nothing of SignatureRunner moves the memory of Tensor.data while a lease on it is open.
- (void)testLeasedSignatureRunner {
  [self begin:@"leased_signature_runner"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATLTensor *a_ = nil;
  ATLView *view_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  ATL_MUST(@"leased_signature_runner.yaml:6", a_ = [runner_ input:@"a" error:&error]);
  ATL_MUST(@"leased_signature_runner.yaml:9", view_ = [a_ leaseDataWithError:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_signature_runner.yaml:10", [runner_ resizeInput:@"x" dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_signature_runner.yaml:15", [runner_ resizeInputLoose:@"x" dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_signature_runner.yaml:20", [runner_ allocateTensorsWithError:&error]);
  [view_ close];
}

// Nothing of Tensor moves the memory of Tensor.data while a lease on it is open.
- (void)testLeasedTensor {
  [self begin:@"leased_tensor"];
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
  ATL_MUST(@"leased_tensor.yaml:6", view_ = [x_ leaseDataWithError:&error]);
  ATL_FAILS(ATLErrorCodeViewOpen, @"leased_tensor.yaml:7", [x_ setStrings:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 120), nil] error:&error]);
  [view_ close];
}

@end
