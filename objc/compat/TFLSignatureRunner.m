// SPDX-License-Identifier: Apache-2.0
// One signature with tensors by name. Must not know a C function.
#import "ATLInterpreter.h"
#import "ATLSignatureRunner.h"
#import "TFLInside.h"

NSString *const TFLSignatureRunnerErrorDomain = @"org.tensorflow.lite.SignatureRunner";

static const struct tfl_codes CODES = {
    NO,
    TFLSignatureRunnerErrorCodeInvalidInputByteSize,
    TFLSignatureRunnerErrorCodeInvalidTensor,
    TFLSignatureRunnerErrorCodeFailedToCopyDataToInputTensor,
    TFLSignatureRunnerErrorCodeCopyDataToOutputTensorNotAllowed,
    TFLSignatureRunnerErrorCodeFailedToGetDataFromTensor,
};

static BOOL fail(ATL_ERROR_OUT error, TFLSignatureRunnerErrorCode code, NSString *text) {
  return TFLFail(error, TFLSignatureRunnerErrorDomain, (NSInteger)code, @"%@", text);
}

@interface TFLSignatureRunner ()
- (ATL_NULLABLE TFLTensor *)wrapped:(ATL_NULLABLE ATLTensor *)tensor
                               name:(NSString *)name
                            isInput:(BOOL)isInput
                              error:(ATL_ERROR_OUT)error;
@end

@implementation TFLSignatureRunner

@synthesize signatureKey = _signatureKey;
@synthesize inputs = _inputs;
@synthesize outputs = _outputs;

- (instancetype)initWithInterpreter:(TFLInterpreter *)interpreter key:(NSString *)key error:(ATL_ERROR_OUT)error {
  if (!(self = [super init])) return nil;
  _inner = ATL_RETAIN([[interpreter inner] signatureRunner:key error:NULL]);
  if (_inner == nil) {
    NSString *text = @"Failed to create a signature runner. Signature with key (%@) not found.";
    fail(error, TFLSignatureRunnerErrorCodeFailedToCreateSignatureRunner, [NSString stringWithFormat:text, key]);
    ATL_RELEASE(self);
    return nil;
  }
  _interpreter = ATL_RETAIN(interpreter);
  _signatureKey = [key copy];
  _inputs = ATL_RETAIN([_inner inputNames]);
  _outputs = ATL_RETAIN([_inner outputNames]);
  [self allocateTensorsWithError:error];
  return self;
}

- (void)dealloc {
  ATL_RELEASE(_inner);
  ATL_RELEASE(_interpreter);
  ATL_RELEASE(_signatureKey);
  ATL_RELEASE(_inputs);
  ATL_RELEASE(_outputs);
  ATL_SUPER_DEALLOC();
}

- (ATL_NULLABLE TFLTensor *)inputTensorWithName:(NSString *)name error:(ATL_ERROR_OUT)error {
  return [self wrapped:[_inner input:name error:NULL] name:name isInput:YES error:error];
}

- (ATL_NULLABLE TFLTensor *)outputTensorWithName:(NSString *)name error:(ATL_ERROR_OUT)error {
  return [self wrapped:[_inner output:name error:NULL] name:name isInput:NO error:error];
}

- (TFLTensor *)wrapped:(ATLTensor *)tensor name:(NSString *)name isInput:(BOOL)isInput error:(ATL_ERROR_OUT)error {
  NSString *kind = isInput ? @"input" : @"output";
  NSString *place = [NSString stringWithFormat:@"with %@ name (%@)", kind, name];
  if (tensor == nil) {
    fail(error, TFLSignatureRunnerErrorCodeFailedToGetTensor,
         [NSString stringWithFormat:@"Failed to get %@ tensor %@.", kind, place]);
    return nil;
  }
  TFLTensor *made = [[TFLTensor alloc] initWithTensor:tensor isInput:isInput place:place codes:&CODES provider:self];
  return ATL_AUTORELEASE(made);
}

- (BOOL)resizeInputTensorWithName:(NSString *)name toShape:(ATL_ARRAY(NSNumber *))shape error:(ATL_ERROR_OUT)error {
  NSInteger invalid = TFLSignatureRunnerErrorCodeInvalidShape;
  if (!TFLCheckShape(shape, error, TFLSignatureRunnerErrorDomain, invalid)) return NO;
  if (![_inner resizeInput:name dims:shape error:NULL])
    return fail(error, TFLSignatureRunnerErrorCodeFailedToResizeInputTensor,
                [NSString stringWithFormat:@"Failed to resize input tensor with input name (%@).", name]);
  _isAllocated = NO;
  return YES;
}

- (BOOL)allocateTensorsWithError:(ATL_ERROR_OUT)error {
  if (!_isAllocated) _isAllocated = [_inner allocateTensorsWithError:NULL];
  return _isAllocated ||
         fail(error, TFLSignatureRunnerErrorCodeFailedToAllocateTensors, @"Failed to allocate memory for tensors.");
}

- (BOOL)invokeWithInputs:(TFL_DICTIONARY(NSString *, NSData *))inputs Error:(ATL_ERROR_OUT)error {
  if (![self allocateTensorsWithError:error]) return NO;
  for (NSString *name in inputs) {
    TFLTensor *tensor = [self inputTensorWithName:name error:error];
    if (tensor == nil || ![tensor copyData:[inputs objectForKey:name] error:error]) return NO;
  }
  return [_inner invokeWithError:NULL] ||
         fail(error, TFLSignatureRunnerErrorCodeFailedToInvoke, @"Failed to invoke the signature runner.");
}

@end
