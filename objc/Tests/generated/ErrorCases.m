// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface ErrorCases : ATLConformanceCase
@end

@implementation ErrorCases

// A failure inside an operator names it.
- (void)testErrorNamesOperator {
  [self begin:@"error_names_operator"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"broadcast_conflict_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"error_names_operator.yaml:5", [interpreter_ allocateTensorsWithError:&error]);
  [self equal:[[error userInfo] objectForKey:ATLErrorOperatorNameKey] to:@"ADD" at:@"error_names_operator.yaml:5"];
  [self equal:[[error userInfo] objectForKey:ATLErrorOperatorIndexKey] to:[NSNumber numberWithInteger:0] at:@"error_names_operator.yaml:5"];
}

// The text of an error says what did not fit, and during what.
- (void)testErrorTextNamesShapes {
  [self begin:@"error_text_names_shapes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"broadcast_conflict_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"error_text_names_shapes.yaml:5", [interpreter_ allocateTensorsWithError:&error]);
  [self equal:[[error userInfo] objectForKey:ATLErrorOperationKey] to:@"allocate" at:@"error_text_names_shapes.yaml:5"];
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"3", @"4", nil] at:@"error_text_names_shapes.yaml:5"];
}

// After an error the same interpreter still works.
- (void)testErrorThenWorks {
  [self begin:@"error_then_works"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"broadcast_conflict_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeInvalidArgument, @"error_then_works.yaml:5", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"error_then_works.yaml:6", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(4) error:&error]);
  ATL_MUST(@"error_then_works.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"error_then_works.yaml:8", [interpreter_ invokeWithError:&error]);
}

@end
