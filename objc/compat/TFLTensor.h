// SPDX-License-Identifier: Apache-2.0
#import "TFLDefines.h"

@class ATLTensor;
@class TFLQuantizationParameters;

ATL_NONNULL_BEGIN

// Element types.
typedef NS_ENUM(NSUInteger, TFLTensorDataType) {
  // A type without a name here.
  TFLTensorDataTypeNoType,
  // 32-bit floating point.
  TFLTensorDataTypeFloat32,
  // 16-bit floating point.
  TFLTensorDataTypeFloat16,
  // Signed 32-bit integer.
  TFLTensorDataTypeInt32,
  // Unsigned 8-bit integer.
  TFLTensorDataTypeUInt8,
  // Signed 64-bit integer.
  TFLTensorDataTypeInt64,
  // One byte, 0 or 1.
  TFLTensorDataTypeBool,
  // Signed 16-bit integer.
  TFLTensorDataTypeInt16,
  // Signed 8-bit integer.
  TFLTensorDataTypeInt8,
  // 64-bit floating point.
  TFLTensorDataTypeFloat64,
  // The upper half of a 32-bit floating point number.
  TFLTensorDataTypeBFloat16,
};

// An input or output of an interpreter or signature runner, which it keeps alive. Data is read and written through it.
@interface TFLTensor : NSObject {
  id _provider;
  ATLTensor *_tensor;
  BOOL _isInput;
  NSString *_place;
  const void *_codes;
  NSString *_name;
  TFLTensorDataType _dataType;
  TFLQuantizationParameters *_quantizationParameters;
}

// The name of the tensor in the model.
@property(nonatomic, readonly, copy) NSString *name;

// The element type.
@property(nonatomic, readonly) TFLTensorDataType dataType;

// How integers stand for real numbers; nil without quantization of the whole tensor.
@property(nonatomic, readonly) TFLQuantizationParameters *ATL_NULLABLE_TYPE quantizationParameters;

TFL_NO_INIT

// Copies data into an input. Its length must be that of the tensor.
- (BOOL)copyData:(NSData *)data error:(ATL_ERROR_OUT)error;

// A copy of the data; nil while there is no memory.
- (ATL_NULLABLE NSData *)dataWithError:(ATL_ERROR_OUT)error;

// The size of every axis; nil for a tensor without axes or with one of size 0.
- (ATL_NULLABLE ATL_ARRAY(NSNumber *))shapeWithError:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
