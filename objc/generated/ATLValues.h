// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (values.h.j2). Do not edit: run `./dev generate`.
#import "ATLDefines.h"

// A failure has a code, the operation that failed, a text for people, and where it applies the operator and the tensor
// it happened in. Programs decide by the code, never by the text.
ATL_EXPORT NSString *const ATLErrorDomain;

// Key of the userInfo of an error: the operation that failed.
ATL_EXPORT NSString *const ATLErrorOperationKey;

// Position, in the primary subgraph's list, of the operator that failed; -1 when no operator was involved.
ATL_EXPORT NSString *const ATLErrorOperatorIndexKey;

// Name of that operator, such as `CONV_2D` or a custom code; NULL when no operator was involved.
ATL_EXPORT NSString *const ATLErrorOperatorNameKey;

// Index of the tensor that was at fault; -1 when there is none.
ATL_EXPORT NSString *const ATLErrorTensorIndexKey;

// What kind of failure an error is. The values below 100 are those of the status enum.
//
// Values that are not listed may arrive from newer libraries.
typedef ATL_ERROR_ENUM(ATLErrorDomain, ATLErrorCode) {
  // Nothing failed.
  ATLErrorCodeOk = 0,
  // A failure without a more exact code.
  ATLErrorCodeError = 1,
  // A delegate failed.
  ATLErrorCodeDelegateError = 2,
  // The application and the delegate do not fit together.
  ATLErrorCodeApplicationError = 3,
  // A delegate found no data stored for it.
  ATLErrorCodeDelegateDataNotFound = 4,
  // A delegate could not store its data.
  ATLErrorCodeDelegateDataWriteError = 5,
  // A delegate could not read its stored data.
  ATLErrorCodeDelegateDataReadError = 6,
  // The model uses operators nobody implements here.
  ATLErrorCodeUnresolvedOps = 7,
  // The call was cancelled from another thread.
  ATLErrorCodeCancelled = 8,
  // The shape of an output is known only after the run.
  ATLErrorCodeOutputShapeNotKnown = 9,
  // An argument has a value it may not have.
  ATLErrorCodeInvalidArgument = 100,
  // An index is negative or not below the count it belongs to.
  ATLErrorCodeOutOfRange = 101,
  // The bytes are not a valid model: truncated, damaged or something else.
  ATLErrorCodeInvalidModel = 102,
  // There is no such thing: a file, a name or a signature.
  ATLErrorCodeNotFound = 103,
  // The operating system could not read the file.
  ATLErrorCodeIo = 104,
  // Memory could not be allocated.
  ATLErrorCodeOutOfMemory = 105,
  // The tensors have no memory yet; allocate them first.
  ATLErrorCodeNotAllocated = 106,
  // The object is being used by another thread, or by the call this one was made from.
  ATLErrorCodeBusy = 107,
  // The object was closed before the call.
  ATLErrorCodeClosed = 108,
  // The call would move memory that a scoped view still shows.
  ATLErrorCodeViewOpen = 109,
  // The view shows memory that was moved or released since it was taken.
  ATLErrorCodeStaleView = 110,
  // The loaded library has no such function or feature.
  ATLErrorCodeUnsupported = 111,
  // The element type is not the one the call needs.
  ATLErrorCodeTypeMismatch = 112,
  // The number of bytes is not exactly the one the call needs.
  ATLErrorCodeSizeMismatch = 113,
  // A limit of the runtime was exceeded: a size, a count or a depth.
  ATLErrorCodeLimit = 114,
  // The deadline passed before the call was done.
  ATLErrorCodeDeadline = 115,
};

// Element type of a tensor.
//
// Values that are not listed may arrive from newer libraries.
typedef NS_ENUM(NSInteger, ATLTensorType) {
  // No type; never that of a tensor of a valid model.
  ATLTensorTypeNoType = 0,
  // IEEE 754 binary32.
  ATLTensorTypeFloat32 = 1,
  // Signed 32-bit integer.
  ATLTensorTypeInt32 = 2,
  // Unsigned 8-bit integer.
  ATLTensorTypeUint8 = 3,
  // Signed 64-bit integer.
  ATLTensorTypeInt64 = 4,
  // Byte strings, packed with a table of offsets.
  ATLTensorTypeString = 5,
  // One byte, 0 or 1.
  ATLTensorTypeBool = 6,
  // Signed 16-bit integer.
  ATLTensorTypeInt16 = 7,
  // Two binary32 numbers, real part first.
  ATLTensorTypeComplex64 = 8,
  // Signed 8-bit integer.
  ATLTensorTypeInt8 = 9,
  // IEEE 754 binary16.
  ATLTensorTypeFloat16 = 10,
  // IEEE 754 binary64.
  ATLTensorTypeFloat64 = 11,
  // Two binary64 numbers, real part first.
  ATLTensorTypeComplex128 = 12,
  // Unsigned 64-bit integer.
  ATLTensorTypeUint64 = 13,
  // Identifier of a variable or table of the model.
  ATLTensorTypeResource = 14,
  // An object that only operators understand.
  ATLTensorTypeVariant = 15,
  // Unsigned 32-bit integer.
  ATLTensorTypeUint32 = 16,
  // Unsigned 16-bit integer.
  ATLTensorTypeUint16 = 17,
  // Signed 4-bit integer, two to a byte, the low half first.
  ATLTensorTypeInt4 = 18,
  // The upper half of a binary32.
  ATLTensorTypeBfloat16 = 19,
  // Signed 2-bit integer, four to a byte, the low bits first.
  ATLTensorTypeInt2 = 20,
  // Unsigned 4-bit integer, two to a byte, the low half first.
  ATLTensorTypeUint4 = 21,
  // 8-bit float with 4 exponent bits and no infinity.
  ATLTensorTypeFloat8E4m3fn = 22,
  // 8-bit float with 5 exponent bits.
  ATLTensorTypeFloat8E5m2 = 23,
};

// A rewriting of the graph that makes runs shorter and keeps results: integers to the bit, floats within the rounding
// of one operator. Values are bits, to be added up for -[ATLInterpreterOptions setPasses:error:].
//
// Values that are not listed may arrive from newer libraries.
typedef NS_ENUM(NSInteger, ATLPass) {
  // Computes once, while preparing, what depends on constants or shapes only.
  ATLPassFold = 1,
  // Leaves out operators whose results nobody uses.
  ATLPassDeadCode = 2,
  // Lets convolutions and products do the activation, bias or sum that follows.
  ATLPassFuse = 4,
  // Lets convolutions do the padding before them.
  ATLPassFusePad = 8,
  // Leaves out operators that only rename bytes, such as RESHAPE.
  ATLPassShare = 16,
  // Lets elementwise operators write where they read.
  ATLPassInPlace = 32,
  // Cancels transpositions that undo each other.
  ATLPassTranspose = 64,
  // Cancels conversions that give back the very same integers.
  ATLPassRequantize = 128,
  // Runs chains of convolutions strip by strip, so that values between them stay in the cache.
  ATLPassRows = 256,
};

// Affine quantization of a whole tensor, real = scale × (stored − zero_point). A scale of 0 means that the tensor is
// not quantized, or has one scale per channel.
typedef struct {
  // Real value of one step; 0 when there is no single scale.
  float scale;
  // The stored value that stands for the real 0.
  NSInteger zeroPoint;
} ATLQuantizationParams;

// Receives every message the library would write to its log, one call per message, without a line end.
//
// It may be called on any thread.
@protocol ATLLogCallback <NSObject>
- (void)receiveMessage:(NSString *)message;
@end
