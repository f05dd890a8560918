// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLInterpreterOptions;
@class ATLLibrary;
@class ATLMemory;
@class ATLModel;
@class ATLSignatureRunner;
@class ATLTensor;
@class ATLView;

ATL_NONNULL_BEGIN

// Runs the primary subgraph of a model. Create it, allocate its tensors, write the inputs, invoke, read the outputs.
// One thread at a time: a call while another one runs is the error ATLErrorCodeBusy.
//
// One thread at a time; a call while another one runs fails.
@interface ATLInterpreter : ATLObject

// Prepares a model to run. Tensors have no memory until -[ATLInterpreter allocateTensorsWithError:]. An operator that
// nobody implements is the error ATLErrorCodeUnresolvedOps, which names it.
//
// model: The model to run.
//
// options: Settings; NULL means the defaults.
- (ATL_NULLABLE instancetype)initWithModel:(ATLModel *)model
                                   options:(ATL_NULLABLE ATLInterpreterOptions *)options
                                     error:(ATL_ERROR_OUT)error;

// Number of inputs.
@property(nonatomic, readonly) NSInteger inputCount;

// Number of outputs.
@property(nonatomic, readonly) NSInteger outputCount;

// An input by position. An index out of range is the error ATLErrorCodeOutOfRange.
//
// indexValue: Position of the input, below -[ATLInterpreter inputCount].
- (ATL_NULLABLE ATLTensor *)input:(NSInteger)indexValue error:(ATL_ERROR_OUT)error;

// An output by position. Shape and data of a dynamic output are final only after -[ATLInterpreter invokeWithError:]. An
// index out of range is the error ATLErrorCodeOutOfRange.
//
// indexValue: Position of the output, below -[ATLInterpreter outputCount].
- (ATL_NULLABLE ATLTensor *)output:(NSInteger)indexValue error:(ATL_ERROR_OUT)error;

// The inputs, in order.
- (ATL_NULLABLE ATL_ARRAY(ATLTensor *))inputsWithError:(ATL_ERROR_OUT)error;

// The outputs, in order.
- (ATL_NULLABLE ATL_ARRAY(ATLTensor *))outputsWithError:(ATL_ERROR_OUT)error;

// Where the inputs are among all tensors of the primary subgraph.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) inputTensorIndices;

// Where the outputs are among all tensors of the primary subgraph.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) outputTensorIndices;

// Number of tensors of the primary subgraph.
@property(nonatomic, readonly) NSInteger tensorCount;

// Any tensor of the primary subgraph, intermediate ones included, whose memory may be reused by later operators of the
// same run. An index out of range is the error ATLErrorCodeOutOfRange.
//
// indexValue: Index of the tensor, below -[ATLInterpreter tensorCount].
- (ATL_NULLABLE ATLTensor *)tensor:(NSInteger)indexValue error:(ATL_ERROR_OUT)error;

// All tensors of a subgraph, such as the body of a loop, in the order of their indices. A subgraph that was not
// allocated yet has no data. An index out of range is the error ATLErrorCodeOutOfRange.
//
// subgraph: Index of the subgraph, below -[ATLModel subgraphCount]; 0 is the primary one.
- (ATL_NULLABLE ATL_ARRAY(ATLTensor *))subgraphTensors:(NSInteger)subgraph error:(ATL_ERROR_OUT)error;

// Tensors that keep their value from one run to the next.
- (ATL_NULLABLE ATL_ARRAY(ATLTensor *))variablesWithError:(ATL_ERROR_OUT)error;

// Gives an input a new shape of any rank. Takes effect at the next -[ATLInterpreter allocateTensorsWithError:], until
// which there is no data.
//
// indexValue: Position of the input.
//
// dims: Size of every axis, each at least 0.
- (BOOL)resizeInput:(NSInteger)indexValue dims:(ATL_ARRAY(NSNumber *))dims error:(ATL_ERROR_OUT)error;

// Gives an input a new shape, but only where the model leaves it open: the rank must stay, and only axes that are -1 in
// -[ATLTensor shapeSignature] may change. Anything else is the error ATLErrorCodeInvalidArgument and changes nothing.
//
// indexValue: Position of the input.
//
// dims: Size of every axis, each at least 0.
- (BOOL)resizeInputStrict:(NSInteger)indexValue dims:(ATL_ARRAY(NSNumber *))dims error:(ATL_ERROR_OUT)error;

// Computes all shapes and gives the tensors their memory. Needed once before the first run and again after a resize;
// without a resize in between it changes nothing that matters.
- (BOOL)allocateTensorsWithError:(ATL_ERROR_OUT)error;

// Runs the primary subgraph and returns when the outputs are there. Nothing is allocated when all shapes are static. A
// failing operator is named in the error.
- (BOOL)invokeWithError:(ATL_ERROR_OUT)error;

// Makes the run that is in progress stop soon with the error ATLErrorCodeCancelled; later runs are not affected. Fails
// unless -[ATLInterpreterOptions setEnableCancellation:error:] was set. May be called from any thread at any time.
- (BOOL)cancelWithError:(ATL_ERROR_OUT)error;

// Limits the time of every later run, those of signatures too. A run that takes longer stops at the next operator or
// piece of one with the error ATLErrorCodeDeadline; its outputs are undefined, and the interpreter is ready for the
// next run.
//
// microseconds: How long one run may take from its start; 0 means as long as it needs.
- (BOOL)setDeadline:(int64_t)microseconds error:(ATL_ERROR_OUT)error;

// Sets all variable tensors back to zero, so that the next run starts without memory of the earlier ones.
- (BOOL)resetVariableTensorsWithError:(ATL_ERROR_OUT)error;

// Keys of the model's signatures, in the order of the file.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) signatureKeys;

// A runner for a signature. An unknown key is the error ATLErrorCodeNotFound.
//
// key: Key of the signature.
- (ATL_NULLABLE ATLSignatureRunner *)signatureRunner:(NSString *)key error:(ATL_ERROR_OUT)error;

// Memory that the interpreter holds for tensors, without the weights.
@property(nonatomic, readonly) NSUInteger arenaBytes;

// Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small for the shape it has
// now is the error ATLErrorCodeSizeMismatch. Takes effect at the next -[ATLInterpreter allocateTensorsWithError:],
// which fails when the memory is too small for a shape set since.
//
// indexValue: Position of the input.
//
// data: Memory aligned to 64 bytes that outlives the interpreter or the next call for this input; NULL with size 0
// gives the tensor its own memory again.
- (BOOL)setInputMemory:(NSInteger)indexValue data:(ATL_NULLABLE ATLMemory *)data error:(ATL_ERROR_OUT)error;

// Lets an output be written straight into memory of the caller. Memory that is too small for the shape it has now is
// the error ATLErrorCodeSizeMismatch. Takes effect at the next -[ATLInterpreter allocateTensorsWithError:], which fails
// when the memory is too small for a shape set since.
//
// indexValue: Position of the output.
//
// data: Memory aligned to 64 bytes that outlives the interpreter or the next call for this output; NULL with size 0
// gives the tensor its own memory again.
- (BOOL)setOutputMemory:(NSInteger)indexValue data:(ATL_NULLABLE ATLMemory *)data error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
