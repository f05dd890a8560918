// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface StringCases : ATLConformanceCase
@end

@implementation StringCases

// New strings replace the old ones, longer or shorter.
- (void)testStringReplaced {
  [self begin:@"string_replaced"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"reshape_2_str.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_MUST(@"string_replaced.yaml:5", [x_ setStrings:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 97, 32, 109, 117, 99, 104, 32, 108, 111, 110, 103, 101, 114, 32, 116, 101, 120, 116, 32, 116, 104, 97, 110, 32, 98, 101, 102, 111, 114, 101), ATL_DATA(uint8_t, 98), nil] error:&error]);
  ATL_MUST(@"string_replaced.yaml:6", [x_ setStrings:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 120), [NSData data], nil] error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"string_replaced.yaml:7", found = [x_ stringsWithError:&error]);
    [self equal:found to:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 120), [NSData data], nil] at:@"string_replaced.yaml:7"];
  }
}

// Strings go in, with any length, and come out.
- (void)testStringTensor {
  [self begin:@"string_tensor"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"reshape_2_str.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  ATL_MUST(@"string_tensor.yaml:5", [x_ setStrings:[NSArray arrayWithObjects:[NSData data], ATL_DATA(uint8_t, 116, 119, 111, 32, 119, 111, 114, 100, 115), nil] error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"string_tensor.yaml:6", found = [x_ stringsWithError:&error]);
    [self equal:found to:[NSArray arrayWithObjects:[NSData data], ATL_DATA(uint8_t, 116, 119, 111, 32, 119, 111, 114, 100, 115), nil] at:@"string_tensor.yaml:6"];
  }
  ATL_MUST(@"string_tensor.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    NSArray *found;
    ATL_MUST(@"string_tensor.yaml:8", found = [y_ stringsWithError:&error]);
    [self equal:found to:[NSArray arrayWithObjects:[NSData data], ATL_DATA(uint8_t, 116, 119, 111, 32, 119, 111, 114, 100, 115), nil] at:@"string_tensor.yaml:8"];
  }
}

// The number of strings is that of the elements.
- (void)testStringWrongCount {
  [self begin:@"string_wrong_count"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"reshape_2_str.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_FAILS(ATLErrorCodeSizeMismatch, @"string_wrong_count.yaml:5", [x_ setStrings:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 111, 110, 108, 121, 32, 111, 110, 101), nil] error:&error]);
}

// Only tensors of type string have strings.
- (void)testStringWrongType {
  [self begin:@"string_wrong_type"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  ATL_FAILS(ATLErrorCodeTypeMismatch, @"string_wrong_type.yaml:5", [x_ stringsWithError:&error]);
  ATL_FAILS(ATLErrorCodeTypeMismatch, @"string_wrong_type.yaml:6", [x_ setStrings:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 97), ATL_DATA(uint8_t, 98), ATL_DATA(uint8_t, 99), ATL_DATA(uint8_t, 100), nil] error:&error]);
}

@end
