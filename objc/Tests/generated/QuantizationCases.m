// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface QuantizationCases : ATLConformanceCase
@end

@implementation QuantizationCases

// A tensor that is not quantized has no scales.
- (void)testQuantizationNone {
  [self begin:@"quantization_none"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  {
    ATLQuantizationParams  found;
    ATL_MUST(@"quantization_none.yaml:5", found = [x_ quantization]);
    [self equal:[NSNumber numberWithFloat:found.scale] to:[NSNumber numberWithFloat:0.0f] at:@"quantization_none.yaml:5"];
    [self equal:[NSNumber numberWithInteger:found.zeroPoint] to:[NSNumber numberWithInteger:0] at:@"quantization_none.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"quantization_none.yaml:6", found = [x_ quantizationScales]);
    [self equal:found to:[NSArray array] at:@"quantization_none.yaml:6"];
  }
}

// A tensor with one scale per channel has no single one.
- (void)testQuantizationPerChannel {
  [self begin:@"quantization_per_channel"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *x_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"dequantize_channels_i8.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", x_ = [interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", (void)[interpreter_ output:0 error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"quantization_per_channel.yaml:5", found = [x_ quantizationScales]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithFloat:0.5f], [NSNumber numberWithFloat:2.0f], nil] at:@"quantization_per_channel.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"quantization_per_channel.yaml:6", found = [x_ quantizationZeroPoints]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:0], [NSNumber numberWithInteger:0], nil] at:@"quantization_per_channel.yaml:6"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"quantization_per_channel.yaml:7", found = [x_ quantizedDimension]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"quantization_per_channel.yaml:7"];
  }
}

// Scale and zero point of a quantized tensor.
- (void)testQuantizationPerTensor {
  [self begin:@"quantization_per_tensor"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"quantize_1x4_i8.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", (void)[interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    ATLTensorType  found;
    ATL_MUST(@"quantization_per_tensor.yaml:5", found = [y_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeInt8] at:@"quantization_per_tensor.yaml:5"];
  }
  {
    ATLQuantizationParams  found;
    ATL_MUST(@"quantization_per_tensor.yaml:6", found = [y_ quantization]);
    [self equal:[NSNumber numberWithFloat:found.scale] to:[NSNumber numberWithFloat:0.5f] at:@"quantization_per_tensor.yaml:6"];
    [self equal:[NSNumber numberWithInteger:found.zeroPoint] to:[NSNumber numberWithInteger:-3] at:@"quantization_per_tensor.yaml:6"];
  }
}

// One scale for the whole tensor is a list of one.
- (void)testQuantizationSingleScale {
  [self begin:@"quantization_single_scale"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATLTensor *y_ = nil;
  ATL_MUST(@"fixtures.yaml:12", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"quantize_1x4_i8.tflite"] error:&error]));
  ATL_MUST(@"fixtures.yaml:13", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  ATL_MUST(@"fixtures.yaml:14", [interpreter_ allocateTensorsWithError:&error]);
  ATL_MUST(@"fixtures.yaml:15", (void)[interpreter_ input:0 error:&error]);
  ATL_MUST(@"fixtures.yaml:16", y_ = [interpreter_ output:0 error:&error]);
  {
    NSArray *found;
    ATL_MUST(@"quantization_single_scale.yaml:5", found = [y_ quantizationScales]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithFloat:0.5f], nil] at:@"quantization_single_scale.yaml:5"];
  }
  {
    NSArray *found;
    ATL_MUST(@"quantization_single_scale.yaml:6", found = [y_ quantizationZeroPoints]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:-3], nil] at:@"quantization_single_scale.yaml:6"];
  }
}

@end
