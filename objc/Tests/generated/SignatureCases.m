// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface SignatureCases : ATLConformanceCase
@end

@implementation SignatureCases

// A runner needs its own allocation.
- (void)testSignatureBeforeAllocate {
  [self begin:@"signature_before_allocate"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"signature_before_allocate.yaml:5", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_FAILS(ATLErrorCodeNotAllocated, @"signature_before_allocate.yaml:6", [runner_ invokeWithError:&error]);
}

// Cancelling through a runner needs the option for it, like cancelling the interpreter.
- (void)testSignatureCancel {
  [self begin:@"signature_cancel"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeUnsupported, @"signature_cancel.yaml:5", [runner_ cancelWithError:&error]);
  ATL_MUST(@"signature_cancel.yaml:6", [runner_ invokeWithError:&error]);
}

// A model without signatures has no keys.
- (void)testSignatureNone {
  [self begin:@"signature_none"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  {
    NSArray *found;
    ATL_MUST(@"signature_none.yaml:5", found = [interpreter_ signatureKeys]);
    [self equal:found to:[NSArray array] at:@"signature_none.yaml:5"];
  }
  ATL_FAILS(ATLErrorCodeNotFound, @"signature_none.yaml:6", [interpreter_ signatureRunner:@"serving_default" error:&error]);
}

// The second signature of a model may run another subgraph, whose tensors count from 0 again.
- (void)testSignatureOtherSubgraph {
  [self begin:@"signature_other_subgraph"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_signatures_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"signature_other_subgraph.yaml:5", runner_ = [interpreter_ signatureRunner:@"twice" error:&error]);
  {
    NSInteger  found;
    ATL_MUST(@"signature_other_subgraph.yaml:6", found = [runner_ subgraph]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"signature_other_subgraph.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"signature_other_subgraph.yaml:7", found = [runner_ inputTensorIndices]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:0], nil] at:@"signature_other_subgraph.yaml:7"];
  }
  {
    NSArray *found;
    ATL_MUST(@"signature_other_subgraph.yaml:8", found = [runner_ outputTensorIndices]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:1], nil] at:@"signature_other_subgraph.yaml:8"];
  }
}

// A runner resizes open axes by name.
- (void)testSignatureResize {
  [self begin:@"signature_resize"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATLTensor *sum_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  ATL_MUST(@"signature_resize.yaml:5", [runner_ resizeInput:@"a" dims:ATL_NUMBERS(3) error:&error]);
  ATL_MUST(@"signature_resize.yaml:6", [runner_ resizeInput:@"b" dims:ATL_NUMBERS(3) error:&error]);
  ATL_MUST(@"signature_resize.yaml:7", [runner_ allocateTensorsWithError:&error]);
  ATL_MUST(@"signature_resize.yaml:8", sum_ = [runner_ output:@"sum" error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"signature_resize.yaml:9", found = [sum_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:3], nil] at:@"signature_resize.yaml:9"];
  }
}

// A loose resize gives an input any shape, even where the model declares a closed one.
- (void)testSignatureResizeLoose {
  [self begin:@"signature_resize_loose"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_signatures_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"signature_resize_loose.yaml:5", runner_ = [interpreter_ signatureRunner:@"twice" error:&error]);
  ATL_MUST(@"signature_resize_loose.yaml:6", [runner_ resizeInputLoose:@"x" dims:ATL_NUMBERS(2, 3) error:&error]);
  ATL_MUST(@"signature_resize_loose.yaml:7", [runner_ allocateTensorsWithError:&error]);
  ATL_MUST(@"signature_resize_loose.yaml:8", y_ = [runner_ output:@"y" error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"signature_resize_loose.yaml:9", found = [y_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:2], [NSNumber numberWithInteger:3], nil] at:@"signature_resize_loose.yaml:9"];
  }
  ATL_FAILS(ATLErrorCodeNotFound, @"signature_resize_loose.yaml:10", [runner_ resizeInputLoose:@"nothing" dims:ATL_NUMBERS(1) error:&error]);
}

// Resizing an input that the signature does not have fails.
- (void)testSignatureResizeUnknown {
  [self begin:@"signature_resize_unknown"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeNotFound, @"signature_resize_unknown.yaml:5", [runner_ resizeInput:@"nobody" dims:ATL_NUMBERS(3) error:&error]);
}

// A signature runs by name.
- (void)testSignatureRun {
  [self begin:@"signature_run"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATLTensor *a_ = nil;
  ATLTensor *b_ = nil;
  ATLTensor *sum_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  {
    NSArray *found;
    ATL_MUST(@"signature_run.yaml:5", found = [runner_ inputNames]);
    [self equal:found to:[NSArray arrayWithObjects:@"a", @"b", nil] at:@"signature_run.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"signature_run.yaml:6", found = [runner_ outputNames]);
    [self equal:found to:[NSArray arrayWithObjects:@"sum", nil] at:@"signature_run.yaml:6"];
  }
  ATL_MUST(@"signature_run.yaml:7", a_ = [runner_ input:@"a" error:&error]);
  ATL_MUST(@"signature_run.yaml:8", b_ = [runner_ input:@"b" error:&error]);
  ATL_MUST(@"signature_run.yaml:9", [a_ copyFrom:ATL_DATA(float, 1.0f, 2.0f) error:&error]);
  ATL_MUST(@"signature_run.yaml:10", [b_ copyFrom:ATL_DATA(float, 10.0f, 20.0f) error:&error]);
  ATL_MUST(@"signature_run.yaml:11", [runner_ invokeWithError:&error]);
  ATL_MUST(@"signature_run.yaml:12", sum_ = [runner_ output:@"sum" error:&error]);
  {
    NSData *found;
    ATL_MUST(@"signature_run.yaml:13", found = [sum_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 11.0f, 22.0f) at:@"signature_run.yaml:13"];
    [self record:found as:@"sum"];
  }
}

// A signature of another subgraph runs that one.
- (void)testSignatureSecondSubgraph {
  [self begin:@"signature_second_subgraph"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATLTensor *x_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_signatures_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"signature_second_subgraph.yaml:5", runner_ = [interpreter_ signatureRunner:@"twice" error:&error]);
  ATL_MUST(@"signature_second_subgraph.yaml:6", [runner_ allocateTensorsWithError:&error]);
  ATL_MUST(@"signature_second_subgraph.yaml:7", x_ = [runner_ input:@"x" error:&error]);
  ATL_MUST(@"signature_second_subgraph.yaml:8", [x_ copyFrom:ATL_DATA(float, 3.0f, -4.0f) error:&error]);
  ATL_MUST(@"signature_second_subgraph.yaml:9", [runner_ invokeWithError:&error]);
  ATL_MUST(@"signature_second_subgraph.yaml:10", y_ = [runner_ output:@"y" error:&error]);
  {
    NSData *found;
    ATL_MUST(@"signature_second_subgraph.yaml:11", found = [y_ copyToWithError:&error]);
    [self equal:found to:ATL_DATA(float, 6.0f, -8.0f) at:@"signature_second_subgraph.yaml:11"];
    [self record:found as:@"y"];
  }
}

// A signature knows its subgraph and where its tensors are in it, in the order of their names.
- (void)testSignatureTensorIndices {
  [self begin:@"signature_tensor_indices"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  {
    NSInteger  found;
    ATL_MUST(@"signature_tensor_indices.yaml:5", found = [runner_ subgraph]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:0] at:@"signature_tensor_indices.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"signature_tensor_indices.yaml:6", found = [runner_ inputNames]);
    [self equal:found to:[NSArray arrayWithObjects:@"a", @"b", nil] at:@"signature_tensor_indices.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"signature_tensor_indices.yaml:7", found = [runner_ inputTensorIndices]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:1], [NSNumber numberWithInteger:0], nil] at:@"signature_tensor_indices.yaml:7"];
  }
  {
    NSArray *found;
    ATL_MUST(@"signature_tensor_indices.yaml:8", found = [runner_ outputTensorIndices]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:2], nil] at:@"signature_tensor_indices.yaml:8"];
  }
}

// An unknown signature is the error not_found, which names it.
- (void)testSignatureUnknown {
  [self begin:@"signature_unknown"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"fixtures.yaml:7", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:8", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_FAILS(ATLErrorCodeNotFound, @"signature_unknown.yaml:5", [interpreter_ signatureRunner:@"nobody" error:&error]);
}

// An input or output that the signature does not have is the error not_found.
- (void)testSignatureUnknownInput {
  [self begin:@"signature_unknown_input"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLSignatureRunner *runner_ = nil;
  ATL_MUST(@"fixtures.yaml:20", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:21", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:22", runner_ = [interpreter_ signatureRunner:@"serving_default" error:&error]);
  ATL_MUST(@"fixtures.yaml:23", [runner_ allocateTensorsWithError:&error]);
  ATL_FAILS(ATLErrorCodeNotFound, @"signature_unknown_input.yaml:5", [runner_ input:@"nobody" error:&error]);
  ATL_FAILS(ATLErrorCodeNotFound, @"signature_unknown_input.yaml:6", [runner_ output:@"a" error:&error]);
}

@end
