// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface ClosedCases : ATLConformanceCase
@end

@implementation ClosedCases

// Every use of Interpreter after the close is refused, and says why.
- (void)testClosedInterpreter {
  [self begin:@"closed_interpreter"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"closed_interpreter.yaml:6", [interpreter_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:7", [interpreter_ inputCount]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:8", [interpreter_ outputCount]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:9", [interpreter_ input:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:12", [interpreter_ output:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:15", [interpreter_ inputsWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:16", [interpreter_ outputsWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:17", [interpreter_ inputTensorIndices]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:18", [interpreter_ outputTensorIndices]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:19", [interpreter_ tensorCount]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:20", [interpreter_ tensor:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:23", [interpreter_ subgraphTensors:1 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:26", [interpreter_ variablesWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:27", [interpreter_ resizeInput:0 dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:32", [interpreter_ resizeInputStrict:0 dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:37", [interpreter_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:38", [interpreter_ invokeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:39", [interpreter_ cancelWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:40", [interpreter_ setDeadline:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:43", [interpreter_ resetVariableTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:44", [interpreter_ signatureKeys]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:45", [interpreter_ signatureRunner:@"x" error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:48", [interpreter_ arenaBytes]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:49", [interpreter_ setInputMemory:0 data:nil error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter.yaml:52", [interpreter_ setOutputMemory:0 data:nil error:&error]);
}

// Every use of InterpreterOptions after the close is refused, and says why.
- (void)testClosedInterpreterOptions {
  [self begin:@"closed_interpreter_options"];
  NSError *error = nil;
  ATLInterpreterOptions *options_ = nil;
  ATL_MUST(@"closed_interpreter_options.yaml:5", options_ = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]));
  ATL_MUST(@"closed_interpreter_options.yaml:6", [options_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:7", [options_ duplicateWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:8", [options_ setNumThreads:-1 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:9", [options_ setLogCallback:nil error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:10", [options_ setPasses:1 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:11", [options_ setEnableCancellation:YES error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:12", [options_ setMaxTensorBytes:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:13", [options_ setMaxArenaBytes:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:14", [options_ setMaxOperators:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:15", [options_ setMaxDepth:0 error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_interpreter_options.yaml:16", [options_ setMaxIterations:0 error:&error]);
}

// Every use of Model after the close is refused, and says why.
- (void)testClosedModel {
  [self begin:@"closed_model"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"closed_model.yaml:6", [model_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:7", [model_ text]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:8", [model_ subgraphCount]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:9", [model_ operatorCount]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:10", [model_ metadataNames]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:11", [model_ metadata:@"x" error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:14", [model_ inputs]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:15", [model_ outputs]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:16", [model_ signatureKeys]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:17", [model_ signatureInputs:@"x" error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_model.yaml:20", [model_ signatureOutputs:@"x" error:&error]);
}

// Every use of SignatureRunner after the close is refused, and says why.
- (void)testClosedSignatureRunner {
  [self begin:@"closed_signature_runner"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"closed_signature_runner.yaml:6", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"closed_signature_runner.yaml:9", [runner_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:10", [runner_ inputNames]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:11", [runner_ outputNames]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:12", [runner_ subgraph]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:13", [runner_ inputTensorIndices]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:14", [runner_ outputTensorIndices]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:15", [runner_ input:@"x" error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:18", [runner_ output:@"x" error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:21", [runner_ resizeInput:@"x" dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:26", [runner_ resizeInputLoose:@"x" dims:ATL_NUMBERS(1) error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:31", [runner_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:32", [runner_ invokeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_signature_runner.yaml:33", [runner_ cancelWithError:&error]);
}

// Every use of Tensor after the close is refused, and says why.
- (void)testClosedTensor {
  [self begin:@"closed_tensor"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *tensor_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"reshape_2_str.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"closed_tensor.yaml:6", tensor_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"closed_tensor.yaml:9", [interpreter_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:10", [tensor_ name]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:11", [tensor_ type]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:12", [tensor_ shape]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:13", [tensor_ shapeSignature]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:14", [tensor_ byteSize]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:15", [tensor_ quantization]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:16", [tensor_ quantizationScales]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:17", [tensor_ quantizationZeroPoints]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:18", [tensor_ quantizedDimension]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:19", [tensor_ leaseDataWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:20", [tensor_ copyFrom:ATL_DATA(uint8_t, 0) error:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:24", [tensor_ copyToWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:25", [tensor_ stringsWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor.yaml:26", [tensor_ setStrings:[NSArray arrayWithObjects:ATL_DATA(uint8_t, 120), nil] error:&error]);
}

// Every use of TensorInfo after the close is refused, and says why.
- (void)testClosedTensorInfo {
  [self begin:@"closed_tensor_info"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLTensorInfo *info_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"closed_tensor_info.yaml:6", info_ = [[model_ inputs] objectAtIndex:0]);
  ATL_MUST(@"closed_tensor_info.yaml:7", [model_ closeWithError:&error]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor_info.yaml:8", [info_ name]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor_info.yaml:9", [info_ type]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor_info.yaml:10", [info_ shape]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor_info.yaml:11", [info_ shapeSignature]);
  ATL_FAILS(ATLErrorCodeClosed, @"closed_tensor_info.yaml:12", [info_ quantization]);
}

@end
