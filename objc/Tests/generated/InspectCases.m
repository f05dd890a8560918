// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface InspectCases : ATLConformanceCase
@end

@implementation InspectCases

// Metadata is found by name, empty entries included.
- (void)testInspectMetadata {
  [self begin:@"inspect_metadata"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  {
    NSArray *found;
    ATL_MUST(@"inspect_metadata.yaml:5", found = [model_ metadataNames]);
    [self equal:found to:[NSArray arrayWithObjects:@"purpose", @"empty", nil] at:@"inspect_metadata.yaml:5"];
  }
  {
    NSData *found;
    ATL_MUST(@"inspect_metadata.yaml:6", found = [model_ metadata:@"purpose" error:&error]);
    [self equal:found to:ATL_DATA(uint8_t, 99, 111, 110, 102, 111, 114, 109, 97, 110, 99, 101) at:@"inspect_metadata.yaml:6"];
    [self record:found as:@"purpose"];
  }
  {
    NSData *found;
    ATL_MUST(@"inspect_metadata.yaml:7", found = [model_ metadata:@"empty" error:&error]);
    [self equal:found to:[NSData data] at:@"inspect_metadata.yaml:7"];
  }
}

// Metadata that is not there is the error not_found.
- (void)testInspectMetadataUnknown {
  [self begin:@"inspect_metadata_unknown"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_FAILS(ATLErrorCodeNotFound, @"inspect_metadata_unknown.yaml:5", [model_ metadata:@"nothing" error:&error]);
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"nothing", nil] at:@"inspect_metadata_unknown.yaml:5"];
}

// A model says what it is before anything runs.
- (void)testInspectModel {
  [self begin:@"inspect_model"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLTensorInfo *y_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  {
    NSString *found;
    ATL_MUST(@"inspect_model.yaml:5", found = [model_ text]);
    [self equal:found to:@"y = x + 1" at:@"inspect_model.yaml:5"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"inspect_model.yaml:6", found = [model_ subgraphCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"inspect_model.yaml:6"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"inspect_model.yaml:7", found = [model_ operatorCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"inspect_model.yaml:7"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_model.yaml:8", found = [model_ outputs]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:1] at:@"inspect_model.yaml:8"];
  }
  ATL_MUST(@"inspect_model.yaml:9", y_ = [[model_ outputs] objectAtIndex:0]);
  {
    NSString *found;
    ATL_MUST(@"inspect_model.yaml:10", found = [y_ name]);
    [self equal:found to:@"y" at:@"inspect_model.yaml:10"];
  }
  {
    ATLQuantizationParams  found;
    ATL_MUST(@"inspect_model.yaml:11", found = [y_ quantization]);
    [self equal:[NSNumber numberWithFloat:found.scale] to:[NSNumber numberWithFloat:0.0f] at:@"inspect_model.yaml:11"];
    [self equal:[NSNumber numberWithInteger:found.zeroPoint] to:[NSNumber numberWithInteger:0] at:@"inspect_model.yaml:11"];
  }
}

// A model without a description has none, or an empty one.
- (void)testInspectNoDescription {
  [self begin:@"inspect_no_description"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_scalar_f32.tflite"] error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"inspect_no_description.yaml:5", found = [model_ operatorCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"inspect_no_description.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_no_description.yaml:6", found = [model_ metadataNames]);
    [self equal:found to:[NSArray array] at:@"inspect_no_description.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_no_description.yaml:7", found = [model_ signatureKeys]);
    [self equal:found to:[NSArray array] at:@"inspect_no_description.yaml:7"];
  }
}

// The declared shape shows which axes are open.
- (void)testInspectOpenAxes {
  [self begin:@"inspect_open_axes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLTensorInfo *x_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_dynamic_batch_f32.tflite"] error:&error]));
  ATL_MUST(@"inspect_open_axes.yaml:5", x_ = [[model_ inputs] objectAtIndex:0]);
  {
    NSArray *found;
    ATL_MUST(@"inspect_open_axes.yaml:6", found = [x_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:1], [NSNumber numberWithInteger:4], nil] at:@"inspect_open_axes.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_open_axes.yaml:7", found = [x_ shapeSignature]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:-1], [NSNumber numberWithInteger:4], nil] at:@"inspect_open_axes.yaml:7"];
  }
}

// A scalar has no axes.
- (void)testInspectScalar {
  [self begin:@"inspect_scalar"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLTensorInfo *x_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_scalar_f32.tflite"] error:&error]));
  ATL_MUST(@"inspect_scalar.yaml:5", x_ = [[model_ inputs] objectAtIndex:0]);
  {
    NSArray *found;
    ATL_MUST(@"inspect_scalar.yaml:6", found = [x_ shape]);
    [self equal:found to:[NSArray array] at:@"inspect_scalar.yaml:6"];
  }
}

// The names of an unknown signature are the error not_found.
- (void)testInspectSignatureUnknown {
  [self begin:@"inspect_signature_unknown"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  ATL_FAILS(ATLErrorCodeNotFound, @"inspect_signature_unknown.yaml:5", [model_ signatureInputs:@"none" error:&error]);
  ATL_FAILS(ATLErrorCodeNotFound, @"inspect_signature_unknown.yaml:6", [model_ signatureOutputs:@"none" error:&error]);
}

// Signatures are listed without an interpreter, names in ascending order.
- (void)testInspectSignatures {
  [self begin:@"inspect_signatures"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"signature_add_f32.tflite"] error:&error]));
  {
    NSArray *found;
    ATL_MUST(@"inspect_signatures.yaml:5", found = [model_ signatureKeys]);
    [self equal:found to:[NSArray arrayWithObjects:@"serving_default", nil] at:@"inspect_signatures.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_signatures.yaml:6", found = [model_ signatureInputs:@"serving_default" error:&error]);
    [self equal:found to:[NSArray arrayWithObjects:@"a", @"b", nil] at:@"inspect_signatures.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_signatures.yaml:7", found = [model_ signatureOutputs:@"serving_default" error:&error]);
    [self equal:found to:[NSArray arrayWithObjects:@"sum", nil] at:@"inspect_signatures.yaml:7"];
  }
}

// Every subgraph counts; inputs are those of the first.
- (void)testInspectTwoSubgraphs {
  [self begin:@"inspect_two_subgraphs"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"two_signatures_f32.tflite"] error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"inspect_two_subgraphs.yaml:5", found = [model_ subgraphCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:2] at:@"inspect_two_subgraphs.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_two_subgraphs.yaml:6", found = [model_ inputs]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:1] at:@"inspect_two_subgraphs.yaml:6"];
  }
  {
    NSArray *found;
    ATL_MUST(@"inspect_two_subgraphs.yaml:7", found = [model_ signatureKeys]);
    [self equal:found to:[NSArray arrayWithObjects:@"plus", @"twice", nil] at:@"inspect_two_subgraphs.yaml:7"];
  }
}

@end
