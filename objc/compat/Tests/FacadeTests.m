// SPDX-License-Identifier: Apache-2.0
// What programs for the official package rely on: results, error domains, codes and texts.
#import "ATLRuntime.h"
#import "ATLTestCase.h"
#import "TFLTensorFlowLite.h"

static NSString *const DOMAIN = @"org.tensorflow.lite.interpreter";

@interface FacadeTests : ATLTestCase
@end

@implementation FacadeTests

- (NSString *)path:(NSString *)name {
  NSString *folder = [[[NSProcessInfo processInfo] environment] objectForKey:@"CONFORMANCE_FILES"];
  NSString *file = [name stringByAppendingPathExtension:@"tflite"];
  return [(folder ? folder : @"build/test-models") stringByAppendingPathComponent:file];
}

- (TFLInterpreter *)open:(NSString *)name {
  NSError *error = nil;
  TFLInterpreter *made = [[TFLInterpreter alloc] initWithModelPath:[self path:name] error:&error];
  ATLAssert(error == nil);
  return ATL_AUTORELEASE(made);
}

- (TFLInterpreter *)allocated:(NSString *)name {
  TFLInterpreter *interpreter = [self open:name];
  ATLAssert([interpreter allocateTensorsWithError:NULL]);
  return interpreter;
}

- (NSData *)floats:(const float *)values count:(NSUInteger)count {
  return [NSData dataWithBytes:values length:count * sizeof *values];
}

- (NSArray *)shape:(int)first and:(int)second {
  return [NSArray arrayWithObjects:[NSNumber numberWithInt:first], [NSNumber numberWithInt:second], nil];
}

- (void)expect:(NSError *)error domain:(NSString *)domain code:(NSUInteger)code text:(NSString *)text {
  ATLAssertEqual([error domain], domain);
  ATLAssert((NSUInteger)[error code] == code);
  ATLAssertEqual([error localizedDescription], text);
}

- (void)testRuns {
  const float x[] = {1, 2, 3, 4}, y[] = {2, 3, 4, 5};
  TFLInterpreter *interpreter = [self allocated:@"add_1x4_f32"];
  TFLTensor *input = [interpreter inputTensorAtIndex:0 error:NULL];
  TFLTensor *output = [interpreter outputTensorAtIndex:0 error:NULL];
  ATLAssert([input copyData:[self floats:x count:4] error:NULL]);
  ATLAssert([interpreter invokeWithError:NULL]);
  ATLAssertEqual([output dataWithError:NULL], [self floats:y count:4]);
  ATLAssertEqual([output shapeWithError:NULL], [self shape:1 and:4]);
  ATLAssertEqual(output.name, @"y");
  ATLAssert(output.dataType == TFLTensorDataTypeFloat32);
  ATLAssert(output.quantizationParameters == nil);
  ATLAssert(interpreter.inputTensorCount == 1 && interpreter.outputTensorCount == 1);
}

- (void)testModelsThatAreNone {
  NSError *error = nil;
  ATLAssert([[TFLInterpreter alloc] initWithModelPath:@"nowhere" error:&error] == nil);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeFailedToLoadModel
          text:@"Cannot load model from path (nowhere)."];
  ATLAssert([[TFLInterpreter alloc] initWithModelPath:[self path:@"unknown_custom_op"] error:&error] == nil);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeFailedToCreateInterpreter
          text:@"Failed to create the interpreter."];
  ATLAssert([[TFLInterpreter alloc] initWithModelPath:@"nowhere" error:NULL] == nil);
}

- (void)testIndices {
  NSError *error = nil;
  TFLInterpreter *interpreter = [self allocated:@"two_in_two_out_f32"];
  NSString *text = @"Invalid tensor index (2) exceeds max (1).";
  ATLAssert([interpreter inputTensorAtIndex:2 error:&error] == nil);
  [self expect:error domain:DOMAIN code:TFLInterpreterErrorCodeInvalidTensorIndex text:text];
  error = nil;
  ATLAssert([interpreter outputTensorAtIndex:2 error:&error] == nil);
  [self expect:error domain:DOMAIN code:TFLInterpreterErrorCodeInvalidTensorIndex text:text];
  error = nil;
  ATLAssert(![interpreter resizeInputTensorAtIndex:2 toShape:[self shape:1 and:2] error:&error]);
  [self expect:error domain:DOMAIN code:TFLInterpreterErrorCodeInvalidTensorIndex text:text];
}

- (void)testShapes {
  NSError *error = nil;
  TFLInterpreter *interpreter = [self open:@"add_dynamic_batch_f32"];
  ATLAssert(![interpreter resizeInputTensorAtIndex:0 toShape:[NSArray array] error:&error]);
  [self expect:error domain:DOMAIN code:TFLInterpreterErrorCodeInvalidShape text:@"Invalid shape. Must not be empty."];
  ATLAssert(![interpreter resizeInputTensorAtIndex:0 toShape:[self shape:0 and:4] error:&error]);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeInvalidShape
          text:@"Invalid shape. Dimensions must be positive integers."];
  ATLAssert([interpreter resizeInputTensorAtIndex:0 toShape:[self shape:3 and:4] error:NULL]);
  ATLAssert([interpreter allocateTensorsWithError:NULL]);
  ATLAssertEqual([[interpreter outputTensorAtIndex:0 error:NULL] shapeWithError:NULL], [self shape:3 and:4]);
  ATLAssert(![[self open:@"broadcast_conflict_f32"] allocateTensorsWithError:&error]);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeFailedToAllocateTensors
          text:@"Failed to allocate memory for tensors."];
  TFLTensor *scalar = [[self allocated:@"add_scalar_f32"] inputTensorAtIndex:0 error:NULL];
  ATLAssert([scalar shapeWithError:&error] == nil);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeInvalidTensor
          text:@"input tensor at index (0) has invalid rank (0)."];
}

- (void)testOrder {
  NSError *error = nil;
  const float x[] = {1, 2, 3, 4};
  TFLInterpreter *interpreter = [self open:@"add_1x4_f32"];
  TFLTensor *input = [interpreter inputTensorAtIndex:0 error:NULL];
  TFLTensor *output = [interpreter outputTensorAtIndex:0 error:NULL];
  ATLAssert(![interpreter invokeWithError:&error]);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeFailedToInvoke
          text:@"Failed to invoke the interpreter."];
  ATLAssert([output dataWithError:&error] == nil);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeFailedToGetDataFromTensor
          text:@"Failed to get data from output tensor at index (0)."];
  ATLAssert(![input copyData:[self floats:x count:4] error:&error]);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeFailedToCopyDataToInputTensor
          text:@"Failed to copy data into input tensor at index (0)."];
  ATLAssert(![input copyData:[self floats:x count:3] error:&error]);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeInvalidInputByteSize
          text:@"Input tensor at index (0) expects data size (16), but got (12)."];
  ATLAssert(![output copyData:[self floats:x count:4] error:&error]);
  [self expect:error
        domain:DOMAIN
          code:TFLInterpreterErrorCodeCopyDataToOutputTensorNotAllowed
          text:@"Cannot copy data into an output tensor."];
}

- (void)testTypesAndQuantization {
  const struct {
    NSString *model;
    TFLTensorDataType type;
  } types[] = {
      {@"bool", TFLTensorDataTypeBool},       {@"uint8", TFLTensorDataTypeUInt8},   {@"int8", TFLTensorDataTypeInt8},
      {@"int16", TFLTensorDataTypeInt16},     {@"int32", TFLTensorDataTypeInt32},   {@"int64", TFLTensorDataTypeInt64},
      {@"float16", TFLTensorDataTypeFloat16}, {@"uint32", TFLTensorDataTypeNoType},
  };
  for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
    TFLInterpreter *interpreter = [self allocated:[@"copy_3_" stringByAppendingString:types[i].model]];
    ATLAssert([interpreter inputTensorAtIndex:0 error:NULL].dataType == types[i].type);
  }
  TFLTensor *output = [[self allocated:@"quantize_1x4_i8"] outputTensorAtIndex:0 error:NULL];
  ATLAssert(output.quantizationParameters.scale > 0);
}

- (void)testOptionsAndDelegates {
  TFLInterpreterOptions *options = ATL_AUTORELEASE([[TFLInterpreterOptions alloc] init]);
  ATLAssert(options.numberOfThreads == 0 && !options.useXNNPACK);
  options.numberOfThreads = 2;
  options.useXNNPACK = YES;
  NSArray *delegates = [NSArray arrayWithObject:ATL_AUTORELEASE([[TFLDelegate alloc] init])];
  TFLInterpreter *made = [[TFLInterpreter alloc] initWithModelPath:[self path:@"add_1x4_f32"]
                                                           options:options
                                                         delegates:delegates
                                                             error:NULL];
  ATLAssert([made allocateTensorsWithError:NULL]);
  ATL_RELEASE(made);
}

- (void)testTensorsKeepTheirInterpreter {
  TFLTensor *output = nil;
  ATL_POOL_OPEN
  output = ATL_RETAIN([[self allocated:@"add_1x4_f32"] outputTensorAtIndex:0 error:NULL]);
  ATL_POOL_CLOSE
  ATLAssert([[output dataWithError:NULL] length] == 16);
  ATL_RELEASE(output);
}

- (void)testSignatures {
  const float x[] = {3, -4}, plus[] = {4, -3}, twice[] = {6, -8};
  TFLInterpreter *interpreter = [self open:@"two_signatures_f32"];
  NSArray *keys = [NSArray arrayWithObjects:@"plus", @"twice", nil];
  NSArray *results = [NSArray arrayWithObjects:[self floats:plus count:2], [self floats:twice count:2], nil];
  ATLAssertEqual(interpreter.signatureKeys, keys);
  for (NSUInteger i = 0; i < 2; i++) {
    TFLSignatureRunner *runner = [interpreter signatureRunnerWithKey:[keys objectAtIndex:i] error:NULL];
    ATLAssertEqual(runner.signatureKey, [keys objectAtIndex:i]);
    ATLAssertEqual(runner.inputs, [NSArray arrayWithObject:@"x"]);
    ATLAssertEqual(runner.outputs, [NSArray arrayWithObject:@"y"]);
    NSDictionary *inputs = [NSDictionary dictionaryWithObject:[self floats:x count:2] forKey:@"x"];
    ATLAssert([runner invokeWithInputs:inputs Error:NULL]);
    ATLAssertEqual([[runner outputTensorWithName:@"y" error:NULL] dataWithError:NULL], [results objectAtIndex:i]);
  }
}

- (void)testSignaturesThatFail {
  NSError *error = nil;
  const float x[] = {1};
  NSString *domain = @"org.tensorflow.lite.SignatureRunner";
  TFLInterpreter *interpreter = [self open:@"signature_add_f32"];
  ATLAssertEqual(TFLSignatureRunnerErrorDomain, domain);
  ATLAssert([interpreter signatureRunnerWithKey:@"nobody" error:&error] == nil);
  [self expect:error
        domain:domain
          code:TFLSignatureRunnerErrorCodeFailedToCreateSignatureRunner
          text:@"Failed to create a signature runner. Signature with key (nobody) not found."];
  TFLSignatureRunner *runner = [interpreter signatureRunnerWithKey:@"serving_default" error:NULL];
  ATLAssert([runner outputTensorWithName:@"c" error:&error] == nil);
  [self expect:error
        domain:domain
          code:TFLSignatureRunnerErrorCodeFailedToGetTensor
          text:@"Failed to get output tensor with output name (c)."];
  NSDictionary *inputs = [NSDictionary dictionaryWithObject:[self floats:x count:1] forKey:@"a"];
  ATLAssert(![runner invokeWithInputs:inputs Error:&error]);
  [self expect:error
        domain:domain
          code:TFLSignatureRunnerErrorCodeInvalidInputByteSize
          text:@"Input tensor with input name (a) expects data size (8), but got (4)."];
  ATLAssert(![runner resizeInputTensorWithName:@"a" toShape:[NSArray array] error:&error]);
  [self expect:error
        domain:domain
          code:TFLSignatureRunnerErrorCodeInvalidShape
          text:@"Invalid shape. Must not be empty."];
  ATLAssert(![runner resizeInputTensorWithName:@"a" toShape:[self shape:1 and:2] error:&error]);
  [self expect:error
        domain:domain
          code:TFLSignatureRunnerErrorCodeFailedToResizeInputTensor
          text:@"Failed to resize input tensor with input name (a)."];
  NSArray *three = [NSArray arrayWithObject:[NSNumber numberWithInt:3]];
  ATLAssert([runner resizeInputTensorWithName:@"a" toShape:three error:NULL]);
  ATLAssert([runner resizeInputTensorWithName:@"b" toShape:three error:NULL]);
  ATLAssert([runner allocateTensorsWithError:NULL]);
  ATLAssertEqual([[runner outputTensorWithName:@"sum" error:NULL] shapeWithError:NULL], three);
}

- (void)testVersion {
  ATLAssertEqual(TFLVersion, [ATLRuntime versionInLibrary:nil error:NULL]);
}

@end
