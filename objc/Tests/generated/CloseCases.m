// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface CloseCases : ATLConformanceCase
@end

@implementation CloseCases

// A runner is closed together with its interpreter.
- (void)testCloseInterpreterClosesRunner {
  [self begin:@"close_interpreter_closes_runner"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  ATL_MUST(@"close_interpreter_closes_runner.yaml:5", [interpreter_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"close_interpreter_closes_runner.yaml:6", [runner_ invokeWithError:&error]);
}

// An interpreter keeps what it needs of a model that was closed.
- (void)testCloseModelFirst {
  [self begin:@"close_model_first"];
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
  ATL_MUST(@"close_model_first.yaml:5", [model_ closeWithError:&error]);
  ATL_MUST(@"close_model_first.yaml:6", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_MUST(@"close_model_first.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"close_model_first.yaml:8", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"close_model_first.yaml:8"];
  }
}

// An interpreter does not need the options it was made with.
- (void)testCloseOptionsFirst {
  [self begin:@"close_options_first"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"close_options_first.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"close_options_first.yaml:6", [options_ setNumThreads:1 error:&error]);
  ATL_MUST(@"close_options_first.yaml:7", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:options_ error:&error]));
  ATL_MUST(@"close_options_first.yaml:8", [options_ closeWithError:&error]);
  ATL_MUST(@"close_options_first.yaml:9", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"close_options_first.yaml:10", [interpreter_ invokeWithError:&error]);
}

// Closing twice is fine, for every kind of object.
- (void)testCloseTwice {
  [self begin:@"close_twice"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLInterpreterOptions *options_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"close_twice.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"close_twice.yaml:6", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"close_twice.yaml:7", [runner_ closeWithError:&error]);
  ATL_MUST(@"close_twice.yaml:8", [runner_ closeWithError:&error]);
  ATL_MUST(@"close_twice.yaml:9", [options_ closeWithError:&error]);
  ATL_MUST(@"close_twice.yaml:10", [options_ closeWithError:&error]);
  ATL_MUST(@"close_twice.yaml:11", [model_ closeWithError:&error]);
  ATL_MUST(@"close_twice.yaml:12", [model_ closeWithError:&error]);
}

@end
