// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLLibrary;
@class ATLMemory;
@class ATLView;

ATL_NONNULL_BEGIN

// How an interpreter is to be made. An interpreter takes over what it needs when it is created: changing or closing the
// options afterwards does not affect it.
//
// One thread at a time; a call while another one runs fails.
@interface ATLInterpreterOptions : ATLObject

// Default options.
- (ATL_NULLABLE instancetype)initWithLibrary:(ATL_NULLABLE ATLLibrary *)library error:(ATL_ERROR_OUT)error;

// Default options.
- (ATL_NULLABLE instancetype)initWithError:(ATL_ERROR_OUT)error;

// Options with the same settings, independent of these.
- (ATL_NULLABLE ATLInterpreterOptions *)duplicateWithError:(ATL_ERROR_OUT)error;

// Number of threads one call of -[ATLInterpreter invokeWithError:] may use. Results do not depend on it.
//
// numThreads: Most threads to use, the calling one included; -1 lets the runtime decide, 0 means 1.
- (BOOL)setNumThreads:(NSInteger)numThreads error:(ATL_ERROR_OUT)error;

// Who receives the messages of the interpreter.
//
// callback: The callback; without one, messages go to the standard error stream.
- (BOOL)setLogCallback:(ATL_NULLABLE id<ATLLogCallback>)callback error:(ATL_ERROR_OUT)error;

// Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and results differ by
// rounding at most; it helps to find out what a difference comes from.
//
// passes: The sum of the ATLPass values of those that may run; -1 for all, 0 for none.
- (BOOL)setPasses:(NSInteger)passes error:(ATL_ERROR_OUT)error;

// Allows -[ATLInterpreter cancelWithError:] to stop a run.
//
// enable: Whether to allow it.
- (BOOL)setEnableCancellation:(BOOL)enable error:(ATL_ERROR_OUT)error;

// Most memory that one tensor may take. A larger one is the error ATLErrorCodeLimit of the call that would make it.
// Weights in the model's file do not count.
//
// limit: Bytes; 0 means no limit.
- (BOOL)setMaxTensorBytes:(int64_t)limit error:(ATL_ERROR_OUT)error;

// Most memory that the tensors of one subgraph may take together, as -[ATLInterpreter arenaBytes] counts it. More is
// the error ATLErrorCodeLimit of -[ATLInterpreter allocateTensorsWithError:], or of -[ATLInterpreter invokeWithError:]
// when shapes depend on data.
//
// limit: Bytes; 0 means no limit.
- (BOOL)setMaxArenaBytes:(int64_t)limit error:(ATL_ERROR_OUT)error;

// Most operators that a model may have, in all its subgraphs. More are the error ATLErrorCodeLimit of -[ATLInterpreter
// initWithModel:options:error:].
//
// limit: A count; 0 means no limit.
- (BOOL)setMaxOperators:(NSInteger)limit error:(ATL_ERROR_OUT)error;

// How deep subgraphs may call each other through control flow. Deeper calls are the error ATLErrorCodeLimit of
// -[ATLInterpreter allocateTensorsWithError:] or -[ATLInterpreter invokeWithError:].
//
// limit: A count; 0 means no limit, and trust in the model: every level takes some of the calling thread's stack.
- (BOOL)setMaxDepth:(NSInteger)limit error:(ATL_ERROR_OUT)error;

// Most iterations that all loops of one run may take together. More are the error ATLErrorCodeLimit of -[ATLInterpreter
// invokeWithError:].
//
// limit: A count; 0 means no limit.
- (BOOL)setMaxIterations:(int64_t)limit error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
