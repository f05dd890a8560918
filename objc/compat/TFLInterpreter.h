// SPDX-License-Identifier: Apache-2.0
#import "TFLDefines.h"

@class ATLInterpreter;
@class TFLDelegate;
@class TFLInterpreterOptions;
@class TFLSignatureRunner;
@class TFLTensor;

ATL_NONNULL_BEGIN

// Codes of the domain org.tensorflow.lite.interpreter.
typedef NS_ENUM(NSUInteger, TFLInterpreterErrorCode) {
  // There is no tensor at the index.
  TFLInterpreterErrorCodeInvalidTensorIndex,
  // The data has another size than the input.
  TFLInterpreterErrorCodeInvalidInputByteSize,
  // A shape needs at least one axis, and every axis at least one position.
  TFLInterpreterErrorCodeInvalidShape,
  // The model cannot be loaded.
  TFLInterpreterErrorCodeFailedToLoadModel,
  // No interpreter can be made for the model.
  TFLInterpreterErrorCodeFailedToCreateInterpreter,
  // The run failed.
  TFLInterpreterErrorCodeFailedToInvoke,
  // The tensor cannot be had.
  TFLInterpreterErrorCodeFailedToGetTensor,
  // The tensor has no axes, or one of size 0.
  TFLInterpreterErrorCodeInvalidTensor,
  // The input cannot have that shape.
  TFLInterpreterErrorCodeFailedToResizeInputTensor,
  // The input has no memory.
  TFLInterpreterErrorCodeFailedToCopyDataToInputTensor,
  // Outputs may be read only.
  TFLInterpreterErrorCodeCopyDataToOutputTensorNotAllowed,
  // The tensor has no data.
  TFLInterpreterErrorCodeFailedToGetDataFromTensor,
  // An operator cannot take the shapes, or there is no memory.
  TFLInterpreterErrorCodeFailedToAllocateTensors,
  // The tensors have no memory yet.
  TFLInterpreterErrorCodeAllocateTensorsRequired,
  // The outputs are there after a run only.
  TFLInterpreterErrorCodeInvokeInterpreterRequired,
};

// Runs a model. For one thread at a time.
@interface TFLInterpreter : NSObject {
  ATLInterpreter *_inner;
  NSUInteger _inputTensorCount;
  NSUInteger _outputTensorCount;
  NSArray *_signatureKeys;
}

// Number of inputs.
@property(nonatomic, readonly) NSUInteger inputTensorCount;

// Number of outputs.
@property(nonatomic, readonly) NSUInteger outputTensorCount;

// Keys of the model's signatures, in the order of the file.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) signatureKeys;

TFL_NO_INIT

// Loads a model from a file, with default options.
- (ATL_NULLABLE instancetype)initWithModelPath:(NSString *)modelPath error:(ATL_ERROR_OUT)error;

// Loads a model from a file.
- (ATL_NULLABLE instancetype)initWithModelPath:(NSString *)modelPath
                                       options:(TFLInterpreterOptions *)options
                                         error:(ATL_ERROR_OUT)error;

// Loads a model from a file. A delegate that has a native object is refused.
- (ATL_NULLABLE instancetype)initWithModelPath:(NSString *)modelPath
                                       options:(TFLInterpreterOptions *)options
                                     delegates:(ATL_ARRAY(TFLDelegate *))delegates
                                         error:(ATL_ERROR_OUT)error;

// Runs the model.
- (BOOL)invokeWithError:(ATL_ERROR_OUT)error;

// An input by position.
- (ATL_NULLABLE TFLTensor *)inputTensorAtIndex:(NSUInteger)index error:(ATL_ERROR_OUT)error;

// An output by position.
- (ATL_NULLABLE TFLTensor *)outputTensorAtIndex:(NSUInteger)index error:(ATL_ERROR_OUT)error;

// Gives an input another shape, from the next allocation on.
- (BOOL)resizeInputTensorAtIndex:(NSUInteger)index toShape:(ATL_ARRAY(NSNumber *))shape error:(ATL_ERROR_OUT)error;

// Gives the tensors their memory; needed before the first run and after a resize.
- (BOOL)allocateTensorsWithError:(ATL_ERROR_OUT)error;

// A runner for a signature.
- (ATL_NULLABLE TFLSignatureRunner *)signatureRunnerWithKey:(NSString *)key error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
