// SPDX-License-Identifier: Apache-2.0
// What the classes of the facade know of each other. Not installed.
#import "ATLTensor.h"
#import "TFLInterpreter.h"
#import "TFLQuantizationParameters.h"
#import "TFLSignatureRunner.h"
#import "TFLTensor.h"

ATL_NONNULL_BEGIN

// The domain of errors of interpreters.
#define TFL_INTERPRETER_ERROR_DOMAIN @"org.tensorflow.lite.interpreter"

// The codes that a tensor needs, which differ by what it belongs to.
struct tfl_codes {
  BOOL of_interpreter;
  NSInteger invalid_input_byte_size;
  NSInteger invalid_tensor;
  NSInteger failed_to_copy;
  NSInteger copy_to_output;
  NSInteger failed_to_get_data;
};

// Fills in `error`, unless it is NULL; always NO.
BOOL TFLFail(ATL_ERROR_OUT error, NSString *domain, NSInteger code, NSString *format, ...) NS_FORMAT_FUNCTION(4, 5);

// Whether a shape has at least one axis and no axis below 1; fills in `error` if not.
BOOL TFLCheckShape(NSArray *shape, ATL_ERROR_OUT error, NSString *domain, NSInteger code);

@interface TFLQuantizationParameters (Inside)
- (instancetype)initWithScale:(float)scale zeroPoint:(int32_t)zeroPoint;
@end

@interface TFLTensor (Inside)
// `place` says in messages which tensor it is: such as `at index (0)`.
- (instancetype)initWithTensor:(ATLTensor *)tensor
                       isInput:(BOOL)isInput
                         place:(NSString *)place
                         codes:(const struct tfl_codes *)codes
                      provider:(id)provider;
@end

@interface TFLInterpreter (Inside)
- (ATLInterpreter *)inner;
@end

@interface TFLSignatureRunner (Inside)
- (ATL_NULLABLE instancetype)initWithInterpreter:(TFLInterpreter *)interpreter
                                             key:(NSString *)key
                                           error:(ATL_ERROR_OUT)error;
@end

ATL_NONNULL_END
