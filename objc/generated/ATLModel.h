// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLLibrary;
@class ATLMemory;
@class ATLTensorInfo;
@class ATLView;

ATL_NONNULL_BEGIN

// A verified model. It never changes, so any number of interpreters, in any number of threads, may share it.
// Interpreters keep what they need of it: it may be closed before them.
//
// Never changes, so any number of threads may use it.
@interface ATLModel : ATLObject

// Loads a model from a file. The file is mapped where the system can; it must not be changed or truncated as long as
// the model or an interpreter made from it exists.
//
// path: Path of the model file, in the encoding of the file system.
- (ATL_NULLABLE instancetype)initWithFile:(NSString *)path
                                  library:(ATL_NULLABLE ATLLibrary *)library
                                    error:(ATL_ERROR_OUT)error;

// Loads a model from a file. The file is mapped where the system can; it must not be changed or truncated as long as
// the model or an interpreter made from it exists.
//
// path: Path of the model file, in the encoding of the file system.
- (ATL_NULLABLE instancetype)initWithFile:(NSString *)path error:(ATL_ERROR_OUT)error;

// Wraps the bytes of a model without copying them. Every offset and length in them is verified first.
//
// data: The bytes of a model file; they must not change as long as the model or an interpreter made from it exists.
- (ATL_NULLABLE instancetype)initWithBytes:(NSData *)data
                                   library:(ATL_NULLABLE ATLLibrary *)library
                                     error:(ATL_ERROR_OUT)error;

// Wraps the bytes of a model without copying them. Every offset and length in them is verified first.
//
// data: The bytes of a model file; they must not change as long as the model or an interpreter made from it exists.
- (ATL_NULLABLE instancetype)initWithBytes:(NSData *)data error:(ATL_ERROR_OUT)error;

// Copies the bytes of a model and verifies them.
//
// data: The bytes of a model file; free to change once the call returned.
- (ATL_NULLABLE instancetype)initWithBytesCopy:(NSData *)data
                                       library:(ATL_NULLABLE ATLLibrary *)library
                                         error:(ATL_ERROR_OUT)error;

// Copies the bytes of a model and verifies them.
//
// data: The bytes of a model file; free to change once the call returned.
- (ATL_NULLABLE instancetype)initWithBytesCopy:(NSData *)data error:(ATL_ERROR_OUT)error;

// Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.
//
// fd: An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
//
// offset: Byte of the file where the model starts.
//
// size: Size of the model in bytes; -1 means up to the end of the file.
- (ATL_NULLABLE instancetype)initWithFileDescriptor:(NSInteger)fd
                                             offset:(int64_t)offset
                                               size:(int64_t)size
                                            library:(ATL_NULLABLE ATLLibrary *)library
                                              error:(ATL_ERROR_OUT)error;

// Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.
//
// fd: An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
//
// offset: Byte of the file where the model starts.
//
// size: Size of the model in bytes; -1 means up to the end of the file.
- (ATL_NULLABLE instancetype)initWithFileDescriptor:(NSInteger)fd
                                             offset:(int64_t)offset
                                               size:(int64_t)size
                                              error:(ATL_ERROR_OUT)error;

// What the model says about itself.
@property(nonatomic, readonly) NSString *ATL_NULLABLE_TYPE text;

// Number of subgraphs; the first one is the primary subgraph, which an interpreter runs.
@property(nonatomic, readonly) NSInteger subgraphCount;

// Number of operators of the primary subgraph.
@property(nonatomic, readonly) NSInteger operatorCount;

// Names of the metadata entries, in the order of the file.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) metadataNames;

// Finds a metadata entry by name. An unknown name is the error ATLErrorCodeNotFound.
//
// name: Name of the entry.
- (ATL_NULLABLE NSData *)metadata:(NSString *)name error:(ATL_ERROR_OUT)error;

// The inputs of the primary subgraph, in order.
@property(nonatomic, readonly) ATL_ARRAY(ATLTensorInfo *) inputs;

// The outputs of the primary subgraph, in order.
@property(nonatomic, readonly) ATL_ARRAY(ATLTensorInfo *) outputs;

// Keys of the signatures, in the order of the file.
@property(nonatomic, readonly) ATL_ARRAY(NSString *) signatureKeys;

// Names of the inputs of a signature, in ascending byte order. An unknown key is the error ATLErrorCodeNotFound.
//
// key: Key of the signature.
- (ATL_NULLABLE ATL_ARRAY(NSString *))signatureInputs:(NSString *)key error:(ATL_ERROR_OUT)error;

// Names of the outputs of a signature, in ascending byte order. An unknown key is the error ATLErrorCodeNotFound.
//
// key: Key of the signature.
- (ATL_NULLABLE ATL_ARRAY(NSString *))signatureOutputs:(NSString *)key error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
