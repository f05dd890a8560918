// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface CallerCases : ATLConformanceCase
@end

@implementation CallerCases

// Inputs and outputs live in memory of the caller.
- (void)testCallerMemory {
  [self begin:@"caller_memory"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLMemory *mine_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  mine_ = ATL_AUTORELEASE([[ATLMemory alloc] initWithLength:64]);
  ATL_MUST(@"caller_memory.yaml:6", [interpreter_ setInputMemory:0 data:mine_ error:&error]);
  ATL_MUST(@"caller_memory.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
  [self write:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f) toMemory:mine_];
  ATL_MUST(@"caller_memory.yaml:9", [interpreter_ invokeWithError:&error]);
  ATL_MUST(@"caller_memory.yaml:10", y_ = [interpreter_ output:0 error:&error]);
  {
    NSData *found;
    ATL_MUST(@"caller_memory.yaml:11", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"caller_memory.yaml:11"];
  }
}

// Memory for an input that does not exist is the error out_of_range.
- (void)testCallerMemoryOutOfRange {
  [self begin:@"caller_memory_out_of_range"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLMemory *mine_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  mine_ = ATL_AUTORELEASE([[ATLMemory alloc] initWithLength:16]);
  ATL_FAILS(ATLErrorCodeOutOfRange, @"caller_memory_out_of_range.yaml:6", [interpreter_ setInputMemory:5 data:mine_ error:&error]);
}

// An output is written straight into memory of the caller.
- (void)testCallerMemoryOutput {
  [self begin:@"caller_memory_output"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLMemory *mine_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  mine_ = ATL_AUTORELEASE([[ATLMemory alloc] initWithLength:16]);
  ATL_MUST(@"caller_memory_output.yaml:6", [interpreter_ setOutputMemory:0 data:mine_ error:&error]);
  ATL_MUST(@"caller_memory_output.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"caller_memory_output.yaml:8", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"caller_memory_output.yaml:9", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_MUST(@"caller_memory_output.yaml:10", [interpreter_ invokeWithError:&error]);
  [self equal:[self readMemory:mine_] to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"caller_memory_output.yaml:11"];
}

// Memory that is too small is refused.
- (void)testCallerMemoryTooSmall {
  [self begin:@"caller_memory_too_small"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLMemory *mine_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  mine_ = ATL_AUTORELEASE([[ATLMemory alloc] initWithLength:8]);
  ATL_FAILS(ATLErrorCodeSizeMismatch, @"caller_memory_too_small.yaml:6", [interpreter_ setInputMemory:0 data:mine_ error:&error]);
  ATL_MUST(@"caller_memory_too_small.yaml:7", [interpreter_ allocateTensorsWithError:&error]);
}

// Without memory of the caller the tensor has its own again.
- (void)testCallerMemoryUnset {
  [self begin:@"caller_memory_unset"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLMemory *mine_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  mine_ = ATL_AUTORELEASE([[ATLMemory alloc] initWithLength:16]);
  ATL_MUST(@"caller_memory_unset.yaml:6", [interpreter_ setInputMemory:0 data:mine_ error:&error]);
  ATL_MUST(@"caller_memory_unset.yaml:7", [interpreter_ setInputMemory:0 data:nil error:&error]);
  ATL_MUST(@"caller_memory_unset.yaml:8", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"caller_memory_unset.yaml:9", [interpreter_ invokeWithError:&error]);
}

@end
