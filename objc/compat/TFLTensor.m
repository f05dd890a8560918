// SPDX-License-Identifier: Apache-2.0
// A tensor with the official checks. Must not know whether an interpreter or a runner gave it, but for the error codes.
#import "TFLInside.h"

static TFLTensorDataType data_type(ATLTensorType type) {
  static const struct {
    ATLTensorType theirs;
    TFLTensorDataType ours;
  } names[] = {
      {ATLTensorTypeFloat32, TFLTensorDataTypeFloat32}, {ATLTensorTypeFloat16, TFLTensorDataTypeFloat16},
      {ATLTensorTypeInt32, TFLTensorDataTypeInt32},     {ATLTensorTypeUint8, TFLTensorDataTypeUInt8},
      {ATLTensorTypeInt64, TFLTensorDataTypeInt64},     {ATLTensorTypeBool, TFLTensorDataTypeBool},
      {ATLTensorTypeInt16, TFLTensorDataTypeInt16},     {ATLTensorTypeInt8, TFLTensorDataTypeInt8},
      {ATLTensorTypeFloat64, TFLTensorDataTypeFloat64}, {ATLTensorTypeBfloat16, TFLTensorDataTypeBFloat16},
  };
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (names[i].theirs == type) return names[i].ours;
  return TFLTensorDataTypeNoType;
}

@implementation TFLTensor

@synthesize name = _name;
@synthesize dataType = _dataType;
@synthesize quantizationParameters = _quantizationParameters;

- (instancetype)initWithTensor:(ATLTensor *)tensor
                       isInput:(BOOL)isInput
                         place:(NSString *)place
                         codes:(const struct tfl_codes *)codes
                      provider:(id)provider {
  if ((self = [super init])) {
    ATLQuantizationParams quantization = [tensor quantization];
    _tensor = ATL_RETAIN(tensor);
    _provider = ATL_RETAIN(provider);
    _isInput = isInput;
    _place = [place copy];
    _codes = codes;
    _name = [[tensor name] copy];
    if (_name == nil) _name = @"";
    _dataType = data_type([tensor type]);
    if (quantization.scale != 0)
      _quantizationParameters = [[TFLQuantizationParameters alloc] initWithScale:quantization.scale
                                                                       zeroPoint:quantization.zeroPoint];
  }
  return self;
}

- (void)dealloc {
  ATL_RELEASE(_tensor);
  ATL_RELEASE(_provider);
  ATL_RELEASE(_place);
  ATL_RELEASE(_name);
  ATL_RELEASE(_quantizationParameters);
  ATL_SUPER_DEALLOC();
}

- (const struct tfl_codes *)codes {
  return _codes;
}

- (NSString *)domain {
  return [self codes]->of_interpreter ? TFL_INTERPRETER_ERROR_DOMAIN : TFLSignatureRunnerErrorDomain;
}

- (NSString *)kind {
  return _isInput ? @"input" : @"output";
}

- (BOOL)copyData:(NSData *)data error:(ATL_ERROR_OUT)error {
  unsigned long expected = (unsigned long)[_tensor byteSize], given = (unsigned long)[data length];
  if (!_isInput)
    return TFLFail(error, [self domain], [self codes]->copy_to_output, @"Cannot copy data into an output tensor.");
  if (given != expected)
    return TFLFail(error, [self domain], [self codes]->invalid_input_byte_size,
                   @"Input tensor %@ expects data size (%lu), but got (%lu).", _place, expected, given);
  if (![_tensor copyFrom:data error:NULL])
    return TFLFail(error, [self domain], [self codes]->failed_to_copy, @"Failed to copy data into input tensor %@.",
                   _place);
  return YES;
}

- (ATL_NULLABLE NSData *)dataWithError:(ATL_ERROR_OUT)error {
  NSData *data = [_tensor copyToWithError:NULL];
  if ([data length] > 0) return data;
  TFLFail(error, [self domain], [self codes]->failed_to_get_data, @"Failed to get data from %@ tensor %@.", [self kind],
          _place);
  return nil;
}

- (ATL_NULLABLE ATL_ARRAY(NSNumber *))shapeWithError:(ATL_ERROR_OUT)error {
  NSArray *shape = [_tensor shape];
  NSInteger code = [self codes]->invalid_tensor;
  if ([shape count] == 0) {
    TFLFail(error, [self domain], code, @"%@ tensor %@ has invalid rank (0).", [self kind], _place);
    return nil;
  }
  for (NSUInteger axis = 0; axis < [shape count]; axis++)
    if ([[shape objectAtIndex:axis] intValue] <= 0) {
      TFLFail(error, [self domain], code, @"%@ tensor %@ has invalid %lu-th dimension (%d).", [self kind], _place,
              (unsigned long)axis, [[shape objectAtIndex:axis] intValue]);
      return nil;
    }
  return shape;
}

@end
