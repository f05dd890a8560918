// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLLibrary;
@class ATLMemory;
@class ATLTensor;
@class ATLView;

ATL_NONNULL_BEGIN

// Runs one signature of a model, with inputs and outputs by name. It belongs to its ATLInterpreter and shares the rule
// of one thread at a time with it.
//
// One thread at a time; a call while another one runs fails.
@interface ATLSignatureRunner : ATLObject

// Names of the inputs, in ascending byte order.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) inputNames;

// Names of the outputs, in ascending byte order.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) outputNames;

// Index of the subgraph that the signature runs.
@property(nonatomic, readonly) NSInteger subgraph;

// Where the inputs are among all tensors of the subgraph, in the order of -[ATLSignatureRunner inputNames].
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) inputTensorIndices;

// Where the outputs are among all tensors of the subgraph, in the order of -[ATLSignatureRunner outputNames].
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) outputTensorIndices;

// An input by name. An unknown name is the error ATLErrorCodeNotFound.
//
// name: Name of the input.
- (ATL_NULLABLE ATLTensor *)input:(NSString *)name error:(ATL_ERROR_OUT)error;

// An output by name. An unknown name is the error ATLErrorCodeNotFound.
//
// name: Name of the output.
- (ATL_NULLABLE ATLTensor *)output:(NSString *)name error:(ATL_ERROR_OUT)error;

// Gives an input a new shape, but only where the model leaves it open: only axes that are -1 in -[ATLTensor
// shapeSignature] may change. Takes effect at the next -[ATLSignatureRunner allocateTensorsWithError:].
//
// name: Name of the input.
//
// dims: Size of every axis, each at least 0.
- (BOOL)resizeInput:(NSString *)name dims:(ATL_ARRAY(NSNumber *))dims error:(ATL_ERROR_OUT)error;

// Gives an input a new shape of any rank, whatever the model declares. Takes effect at the next -[ATLSignatureRunner
// allocateTensorsWithError:], which fails when an operator cannot take that shape.
//
// name: Name of the input.
//
// dims: Size of every axis, each at least 0.
- (BOOL)resizeInputLoose:(NSString *)name dims:(ATL_ARRAY(NSNumber *))dims error:(ATL_ERROR_OUT)error;

// Computes all shapes of the signature and gives its tensors their memory. Needed before the first run and after a
// resize.
- (BOOL)allocateTensorsWithError:(ATL_ERROR_OUT)error;

// Runs the signature and returns when the outputs are there.
- (BOOL)invokeWithError:(ATL_ERROR_OUT)error;

// Makes every run of the interpreter that is in progress stop soon with the error ATLErrorCodeCancelled. Fails unless
// -[ATLInterpreterOptions setEnableCancellation:error:] was set. May be called from any thread at any time.
- (BOOL)cancelWithError:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
