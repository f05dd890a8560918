// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface UseCases : ATLConformanceCase
@end

@implementation UseCases

// Every use of a closed object is the error closed; closing it again is fine.
- (void)testUseAfterClose {
  [self begin:@"use_after_close"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_MUST(@"use_after_close.yaml:5", [interpreter_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"use_after_close.yaml:6", [interpreter_ invokeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"use_after_close.yaml:7", [x_ byteSize]);
  ATL_MUST(@"use_after_close.yaml:8", [interpreter_ closeWithError:&error]);
}

// A closed model makes no interpreters and answers no questions.
- (void)testUseClosedModel {
  [self begin:@"use_closed_model"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"use_closed_model.yaml:5", [model_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"use_closed_model.yaml:6", [model_ operatorCount]);
  ATL_FAILS(ATLErrorCodeClosed, @"use_closed_model.yaml:7", ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
}

// Closed options take no settings.
- (void)testUseClosedOptions {
  [self begin:@"use_closed_options"];
  NSError *error = nil;
  ATLInterpreterOptions *options_ = nil;
  ATL_MUST(@"use_closed_options.yaml:4", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"use_closed_options.yaml:5", [options_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"use_closed_options.yaml:6", [options_ setNumThreads:2 error:&error]);
}

@end
