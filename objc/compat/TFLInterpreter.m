// SPDX-License-Identifier: Apache-2.0
// The interpreter of the official package over that of Atoll. Must not know a C function.
#import "ATLInterpreter.h"
#import "ATLInterpreterOptions.h"
#import "ATLModel.h"
#import "TFLDelegate.h"
#import "TFLInside.h"
#import "TFLInterpreterOptions.h"

static const struct tfl_codes CODES = {
    YES,
    TFLInterpreterErrorCodeInvalidInputByteSize,
    TFLInterpreterErrorCodeInvalidTensor,
    TFLInterpreterErrorCodeFailedToCopyDataToInputTensor,
    TFLInterpreterErrorCodeCopyDataToOutputTensorNotAllowed,
    TFLInterpreterErrorCodeFailedToGetDataFromTensor,
};

static BOOL fail(ATL_ERROR_OUT error, TFLInterpreterErrorCode code, NSString *text) {
  return TFLFail(error, TFL_INTERPRETER_ERROR_DOMAIN, (NSInteger)code, @"%@", text);
}

@interface TFLInterpreter ()
- (BOOL)openPath:(NSString *)path
         options:(TFLInterpreterOptions *)options
       delegates:(NSArray *)delegates
           error:(ATL_ERROR_OUT)error;
- (TFLTensor *)wrapped:(ATLTensor *)tensor index:(NSUInteger)index isInput:(BOOL)isInput;
- (BOOL)checkIndex:(NSUInteger)index below:(NSUInteger)count error:(ATL_ERROR_OUT)error;
@end

@implementation TFLInterpreter

@synthesize inputTensorCount = _inputTensorCount;
@synthesize outputTensorCount = _outputTensorCount;
@synthesize signatureKeys = _signatureKeys;

- (ATL_NULLABLE instancetype)initWithModelPath:(NSString *)modelPath error:(ATL_ERROR_OUT)error {
  TFLInterpreterOptions *options = ATL_AUTORELEASE([[TFLInterpreterOptions alloc] init]);
  return [self initWithModelPath:modelPath options:options error:error];
}

- (ATL_NULLABLE instancetype)initWithModelPath:(NSString *)modelPath
                                       options:(TFLInterpreterOptions *)options
                                         error:(ATL_ERROR_OUT)error {
  return [self initWithModelPath:modelPath options:options delegates:[NSArray array] error:error];
}

- (ATL_NULLABLE instancetype)initWithModelPath:(NSString *)modelPath
                                       options:(TFLInterpreterOptions *)options
                                     delegates:(ATL_ARRAY(TFLDelegate *))delegates
                                         error:(ATL_ERROR_OUT)error {
  if (!(self = [super init])) return nil;
  if (![self openPath:modelPath options:options delegates:delegates error:error]) {
    ATL_RELEASE(self);
    return nil;
  }
  _inputTensorCount = (NSUInteger)[_inner inputCount];
  _outputTensorCount = (NSUInteger)[_inner outputCount];
  _signatureKeys = ATL_RETAIN([_inner signatureKeys]);
  return self;
}

- (BOOL)openPath:(NSString *)path
         options:(TFLInterpreterOptions *)options
       delegates:(NSArray *)delegates
           error:(ATL_ERROR_OUT)error {
  ATLModel *model = path == nil ? nil : ATL_AUTORELEASE([[ATLModel alloc] initWithFile:path error:NULL]);
  ATLInterpreterOptions *ours = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:NULL]);
  if (model == nil)
    return fail(error, TFLInterpreterErrorCodeFailedToLoadModel,
                [NSString stringWithFormat:@"Cannot load model from path (%@).", path]);
  for (TFLDelegate *delegate in delegates)
    if ([delegate cDelegate] != NULL) ours = nil;
  if (ours != nil && [options numberOfThreads] > 0)
    [ours setNumThreads:(NSInteger)[options numberOfThreads] error:NULL];
  _inner = ours == nil ? nil : [[ATLInterpreter alloc] initWithModel:model options:ours error:NULL];
  if (_inner == nil || [_inner inputCount] == 0 || [_inner outputCount] == 0)
    return fail(error, TFLInterpreterErrorCodeFailedToCreateInterpreter, @"Failed to create the interpreter.");
  return YES;
}

- (void)dealloc {
  ATL_RELEASE(_inner);
  ATL_RELEASE(_signatureKeys);
  ATL_SUPER_DEALLOC();
}

- (ATLInterpreter *)inner {
  return _inner;
}

- (BOOL)invokeWithError:(ATL_ERROR_OUT)error {
  return [_inner invokeWithError:NULL] ||
         fail(error, TFLInterpreterErrorCodeFailedToInvoke, @"Failed to invoke the interpreter.");
}

- (BOOL)allocateTensorsWithError:(ATL_ERROR_OUT)error {
  return [_inner allocateTensorsWithError:NULL] ||
         fail(error, TFLInterpreterErrorCodeFailedToAllocateTensors, @"Failed to allocate memory for tensors.");
}

- (ATL_NULLABLE TFLTensor *)inputTensorAtIndex:(NSUInteger)index error:(ATL_ERROR_OUT)error {
  if (![self checkIndex:index below:_inputTensorCount error:error]) return nil;
  return [self wrapped:[_inner input:(NSInteger)index error:NULL] index:index isInput:YES];
}

- (ATL_NULLABLE TFLTensor *)outputTensorAtIndex:(NSUInteger)index error:(ATL_ERROR_OUT)error {
  if (![self checkIndex:index below:_outputTensorCount error:error]) return nil;
  return [self wrapped:[_inner output:(NSInteger)index error:NULL] index:index isInput:NO];
}

- (TFLTensor *)wrapped:(ATLTensor *)tensor index:(NSUInteger)index isInput:(BOOL)isInput {
  NSString *place = [NSString stringWithFormat:@"at index (%lu)", (unsigned long)index];
  TFLTensor *made = [[TFLTensor alloc] initWithTensor:tensor isInput:isInput place:place codes:&CODES provider:self];
  return ATL_AUTORELEASE(made);
}

- (BOOL)resizeInputTensorAtIndex:(NSUInteger)index toShape:(ATL_ARRAY(NSNumber *))shape error:(ATL_ERROR_OUT)error {
  NSInteger invalid = TFLInterpreterErrorCodeInvalidShape;
  if (![self checkIndex:index below:_inputTensorCount error:error]) return NO;
  if (!TFLCheckShape(shape, error, TFL_INTERPRETER_ERROR_DOMAIN, invalid)) return NO;
  return [_inner resizeInput:(NSInteger)index dims:shape error:NULL] ||
         fail(error, TFLInterpreterErrorCodeFailedToResizeInputTensor,
              [NSString stringWithFormat:@"Failed to resize input tensor at index (%lu).", (unsigned long)index]);
}

- (BOOL)checkIndex:(NSUInteger)index below:(NSUInteger)count error:(ATL_ERROR_OUT)error {
  return index < count || fail(error, TFLInterpreterErrorCodeInvalidTensorIndex,
                               [NSString stringWithFormat:@"Invalid tensor index (%lu) exceeds max (%lu).",
                                                          (unsigned long)index, (unsigned long)(count - 1)]);
}

- (ATL_NULLABLE TFLSignatureRunner *)signatureRunnerWithKey:(NSString *)key error:(ATL_ERROR_OUT)error {
  return ATL_AUTORELEASE([[TFLSignatureRunner alloc] initWithInterpreter:self key:key error:error]);
}

@end
