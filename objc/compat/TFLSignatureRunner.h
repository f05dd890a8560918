// SPDX-License-Identifier: Apache-2.0
#import "TFLDefines.h"

@class ATLSignatureRunner;
@class TFLInterpreter;
@class TFLTensor;

ATL_NONNULL_BEGIN

// The domain of errors of signature runners.
ATL_EXPORT NSString *const TFLSignatureRunnerErrorDomain;

// Codes of that domain.
typedef NS_ENUM(NSUInteger, TFLSignatureRunnerErrorCode) {
  // The data has another size than the input.
  TFLSignatureRunnerErrorCodeInvalidInputByteSize,
  // A shape needs at least one axis, and every axis at least one position.
  TFLSignatureRunnerErrorCodeInvalidShape,
  // There is no such signature.
  TFLSignatureRunnerErrorCodeFailedToCreateSignatureRunner,
  // The run failed.
  TFLSignatureRunnerErrorCodeFailedToInvoke,
  // There is no tensor of the name.
  TFLSignatureRunnerErrorCodeFailedToGetTensor,
  // The tensor has no axes, or one of size 0.
  TFLSignatureRunnerErrorCodeInvalidTensor,
  // The input cannot have that shape.
  TFLSignatureRunnerErrorCodeFailedToResizeInputTensor,
  // The input has no memory.
  TFLSignatureRunnerErrorCodeFailedToCopyDataToInputTensor,
  // Outputs may be read only.
  TFLSignatureRunnerErrorCodeCopyDataToOutputTensorNotAllowed,
  // The tensor has no data.
  TFLSignatureRunnerErrorCodeFailedToGetDataFromTensor,
  // An operator cannot take the shapes, or there is no memory.
  TFLSignatureRunnerErrorCodeFailedToAllocateTensors,
};

// Runs one signature of a model. It keeps its interpreter alive, and is for one thread at a time.
@interface TFLSignatureRunner : NSObject {
  TFLInterpreter *_interpreter;
  ATLSignatureRunner *_inner;
  BOOL _isAllocated;
  NSString *_signatureKey;
  NSArray *_inputs;
  NSArray *_outputs;
}

// The key of the signature.
@property(nonatomic, readonly) NSString *signatureKey;

// Names of the inputs, in ascending order.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) inputs;

// Names of the outputs, in ascending order.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) outputs;

TFL_NO_INIT

// An input by name.
- (ATL_NULLABLE TFLTensor *)inputTensorWithName:(NSString *)name error:(ATL_ERROR_OUT)error;

// An output by name.
- (ATL_NULLABLE TFLTensor *)outputTensorWithName:(NSString *)name error:(ATL_ERROR_OUT)error;

// Gives an input another shape, where the model leaves it open, from the next allocation or run on.
- (BOOL)resizeInputTensorWithName:(NSString *)name toShape:(ATL_ARRAY(NSNumber *))shape error:(ATL_ERROR_OUT)error;

// Gives the tensors their memory, if a resize took it away; a run does it as well.
- (BOOL)allocateTensorsWithError:(ATL_ERROR_OUT)error;

// Copies data to inputs and runs the signature; inputs left out keep what they hold.
- (BOOL)invokeWithInputs:(TFL_DICTIONARY(NSString *, NSData *))inputs Error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
