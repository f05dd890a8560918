// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface CopyCases : ATLConformanceCase
@end

@implementation CopyCases

// A tensor without memory takes and gives nothing.
- (void)testCopyBeforeAllocate {
  [self begin:@"copy_before_allocate"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"copy_before_allocate.yaml:5", x_ = [interpreter_ input:0 error:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"copy_before_allocate.yaml:6", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"copy_before_allocate.yaml:7", [x_ copyToWithError:&error]);
}

// Elements of type bool go in and come out unchanged.
- (void)testCopyBool {
  [self begin:@"copy_bool"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_bool.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_bool.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeBool] at:@"copy_bool.yaml:5"];
  }
  ATL_MUST(@"copy_bool.yaml:6", [x_ copyFrom:ATL_DATA(uint8_t, 1, 0, 1) error:&error]);
  ATL_MUST(@"copy_bool.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_bool.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeBool] at:@"copy_bool.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_bool.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(uint8_t, 1, 0, 1) at:@"copy_bool.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type float16 go in and come out unchanged.
- (void)testCopyFloat16 {
  [self begin:@"copy_float16"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_float16.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_float16.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeFloat16] at:@"copy_float16.yaml:5"];
  }
  ATL_MUST(@"copy_float16.yaml:6", [x_ copyFrom:ATL_DATA(uint8_t, 0, 56, 0, 192, 255, 123) error:&error]);
  ATL_MUST(@"copy_float16.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_float16.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeFloat16] at:@"copy_float16.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_float16.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(uint8_t, 0, 56, 0, 192, 255, 123) at:@"copy_float16.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type float64 go in and come out unchanged.
- (void)testCopyFloat64 {
  [self begin:@"copy_float64"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_float64.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_float64.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeFloat64] at:@"copy_float64.yaml:5"];
  }
  ATL_MUST(@"copy_float64.yaml:6", [x_ copyFrom:ATL_DATA(double, 0.1, -1e+300, 0) error:&error]);
  ATL_MUST(@"copy_float64.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_float64.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeFloat64] at:@"copy_float64.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_float64.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(double, 0.1, -1e+300, 0) at:@"copy_float64.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type int16 go in and come out unchanged.
- (void)testCopyInt16 {
  [self begin:@"copy_int16"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_int16.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int16.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt16] at:@"copy_int16.yaml:5"];
  }
  ATL_MUST(@"copy_int16.yaml:6", [x_ copyFrom:ATL_DATA(int16_t, -32768, 0, 32767) error:&error]);
  ATL_MUST(@"copy_int16.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int16.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt16] at:@"copy_int16.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_int16.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int16_t, -32768, 0, 32767) at:@"copy_int16.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type int32 go in and come out unchanged.
- (void)testCopyInt32 {
  [self begin:@"copy_int32"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_int32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int32.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt32] at:@"copy_int32.yaml:5"];
  }
  ATL_MUST(@"copy_int32.yaml:6", [x_ copyFrom:ATL_DATA(int32_t, -2147483648LL, 0, 2147483647) error:&error]);
  ATL_MUST(@"copy_int32.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int32.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt32] at:@"copy_int32.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_int32.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int32_t, -2147483648LL, 0, 2147483647) at:@"copy_int32.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type int64 go in and come out unchanged.
- (void)testCopyInt64 {
  [self begin:@"copy_int64"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_int64.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int64.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt64] at:@"copy_int64.yaml:5"];
  }
  ATL_MUST(@"copy_int64.yaml:6", [x_ copyFrom:ATL_DATA(int64_t, (-9223372036854775807LL - 1), 0, 9223372036854775807LL) error:&error]);
  ATL_MUST(@"copy_int64.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int64.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt64] at:@"copy_int64.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_int64.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int64_t, (-9223372036854775807LL - 1), 0, 9223372036854775807LL) at:@"copy_int64.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type int8 go in and come out unchanged.
- (void)testCopyInt8 {
  [self begin:@"copy_int8"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_int8.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int8.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt8] at:@"copy_int8.yaml:5"];
  }
  ATL_MUST(@"copy_int8.yaml:6", [x_ copyFrom:ATL_DATA(int8_t, -128, 0, 127) error:&error]);
  ATL_MUST(@"copy_int8.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_int8.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt8] at:@"copy_int8.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_int8.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(int8_t, -128, 0, 127) at:@"copy_int8.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type uint16 go in and come out unchanged.
- (void)testCopyUint16 {
  [self begin:@"copy_uint16"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_uint16.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_uint16.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeUint16] at:@"copy_uint16.yaml:5"];
  }
  ATL_MUST(@"copy_uint16.yaml:6", [x_ copyFrom:ATL_DATA(uint16_t, 0, 1, 65535) error:&error]);
  ATL_MUST(@"copy_uint16.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_uint16.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeUint16] at:@"copy_uint16.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_uint16.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(uint16_t, 0, 1, 65535) at:@"copy_uint16.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type uint32 go in and come out unchanged.
- (void)testCopyUint32 {
  [self begin:@"copy_uint32"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_uint32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_uint32.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeUint32] at:@"copy_uint32.yaml:5"];
  }
  ATL_MUST(@"copy_uint32.yaml:6", [x_ copyFrom:ATL_DATA(uint32_t, 0, 1, 4294967295LL) error:&error]);
  ATL_MUST(@"copy_uint32.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_uint32.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeUint32] at:@"copy_uint32.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_uint32.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(uint32_t, 0, 1, 4294967295LL) at:@"copy_uint32.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Elements of type uint8 go in and come out unchanged.
- (void)testCopyUint8 {
  [self begin:@"copy_uint8"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"copy_3_uint8.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_uint8.yaml:5", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeUint8] at:@"copy_uint8.yaml:5"];
  }
  ATL_MUST(@"copy_uint8.yaml:6", [x_ copyFrom:ATL_DATA(uint8_t, 0, 1, 255) error:&error]);
  ATL_MUST(@"copy_uint8.yaml:7", [interpreter_ invokeWithError:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"copy_uint8.yaml:8", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeUint8] at:@"copy_uint8.yaml:8"];
  }
  {
    NSData *found;
    ATL_MUST(@"copy_uint8.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(uint8_t, 0, 1, 255) at:@"copy_uint8.yaml:9"];
    [self record:found as:@"y"];
  }
}

// Bytes that are too few or too many are the error size_mismatch and change nothing.
- (void)testCopyWrongSize {
  [self begin:@"copy_wrong_size"];
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
  ATL_MUST(@"copy_wrong_size.yaml:5", [x_ copyFrom:ATL_DATA(float, 1.0f, 2.0f, 3.0f, 4.0f) error:&error]);
  ATL_FAILS(ATLErrorCodeSizeMismatch, @"copy_wrong_size.yaml:6", [x_ copyFrom:ATL_DATA(float, 9.0f, 9.0f, 9.0f) error:&error]);
  ATL_FAILS(ATLErrorCodeSizeMismatch, @"copy_wrong_size.yaml:7", [x_ copyFrom:ATL_DATA(float, 9.0f, 9.0f, 9.0f, 9.0f, 9.0f) error:&error]);
  ATL_MUST(@"copy_wrong_size.yaml:8", [interpreter_ invokeWithError:&error]);
  {
    NSData *found;
    ATL_MUST(@"copy_wrong_size.yaml:9", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 2.0f, 3.0f, 4.0f, 5.0f) at:@"copy_wrong_size.yaml:9"];
  }
}

@end
