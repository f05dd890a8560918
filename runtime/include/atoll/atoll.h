/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * What Atoll adds to the TensorFlow Lite C API. Misuse never crashes: a NULL handle or an index
 * out of range gives NULL, -1, 0 or kTfLiteError, and the reason in the error object or the
 * last-error record.
 */
#ifndef ATOLL_ATOLL_H_
#define ATOLL_ATOLL_H_

#include <stddef.h>
#include <stdint.h>

#include "tensorflow/lite/c/c_api.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the model file says about one tensor; it belongs to its TfLiteModel and holds no data. */
typedef struct AtollTensorInfo AtollTensorInfo;

/* A failure has a code, the operation that failed, a text for people, and where it applies the
 * operator and the tensor it happened in. Programs decide by the code, never by the text. */
typedef struct AtollError AtollError;

/* What kind of failure an error is. The values below 100 are those of the status enum. */
typedef enum AtollErrorCode {
  /* Nothing failed. */
  kAtollOk = 0,
  /* A failure without a more exact code. */
  kAtollError = 1,
  /* A delegate failed. */
  kAtollDelegateError = 2,
  /* The application and the delegate do not fit together. */
  kAtollApplicationError = 3,
  /* A delegate found no data stored for it. */
  kAtollDelegateDataNotFound = 4,
  /* A delegate could not store its data. */
  kAtollDelegateDataWriteError = 5,
  /* A delegate could not read its stored data. */
  kAtollDelegateDataReadError = 6,
  /* The model uses operators nobody implements here. */
  kAtollUnresolvedOps = 7,
  /* The call was cancelled from another thread. */
  kAtollCancelled = 8,
  /* The shape of an output is known only after the run. */
  kAtollOutputShapeNotKnown = 9,
  /* An argument has a value it may not have. */
  kAtollInvalidArgument = 100,
  /* An index is negative or not below the count it belongs to. */
  kAtollOutOfRange = 101,
  /* The bytes are not a valid model: truncated, damaged or something else. */
  kAtollInvalidModel = 102,
  /* There is no such thing: a file, a name or a signature. */
  kAtollNotFound = 103,
  /* The operating system could not read the file. */
  kAtollIo = 104,
  /* Memory could not be allocated. */
  kAtollOutOfMemory = 105,
  /* The tensors have no memory yet; allocate them first. */
  kAtollNotAllocated = 106,
  /* The object is being used by another thread, or by the call this one was made from. */
  kAtollBusy = 107,
  /* The object was closed before the call. */
  kAtollClosed = 108,
  /* The call would move memory that a scoped view still shows. */
  kAtollViewOpen = 109,
  /* The view shows memory that was moved or released since it was taken. */
  kAtollStaleView = 110,
  /* The loaded library has no such function or feature. */
  kAtollUnsupported = 111,
  /* The element type is not the one the call needs. */
  kAtollTypeMismatch = 112,
  /* The number of bytes is not exactly the one the call needs. */
  kAtollSizeMismatch = 113,
  /* A limit of the runtime was exceeded: a size, a count or a depth. */
  kAtollLimit = 114,
  /* The deadline passed before the call was done. */
  kAtollDeadline = 115,
} AtollErrorCode;

/* A rewriting of the graph that makes runs shorter and keeps results: integers to the bit, floats
 * within the rounding of one operator. Values are bits, to be added up for
 * AtollInterpreterOptionsSetPasses. */
typedef enum AtollPass {
  /* Computes once, while preparing, what depends on constants or shapes only. */
  kAtollPassFold = 1,
  /* Leaves out operators whose results nobody uses. */
  kAtollPassDeadCode = 2,
  /* Lets convolutions and products do the activation, bias or sum that follows. */
  kAtollPassFuse = 4,
  /* Lets convolutions do the padding before them. */
  kAtollPassFusePad = 8,
  /* Leaves out operators that only rename bytes, such as RESHAPE. */
  kAtollPassShare = 16,
  /* Lets elementwise operators write where they read. */
  kAtollPassInPlace = 32,
  /* Cancels transpositions that undo each other. */
  kAtollPassTranspose = 64,
  /* Cancels conversions that give back the very same integers. */
  kAtollPassRequantize = 128,
  /* Runs chains of convolutions strip by strip, so that values between them stay in the cache. */
  kAtollPassRows = 256,
} AtollPass;

/* A new error object without a failure in it; NULL when there is no memory. The caller deletes it. */
TFL_CAPI_EXPORT extern AtollError* AtollErrorCreate(void);

/* Deletes the error object; NULL is fine. */
TFL_CAPI_EXPORT extern void AtollErrorDelete(AtollError* error);

/* Forgets the failure; NULL is fine. */
TFL_CAPI_EXPORT extern void AtollErrorClear(AtollError* error);

/* What kind of failure it is; ok when nothing failed.
 * NULL as argument is fine and means no failure. */
TFL_CAPI_EXPORT extern AtollErrorCode AtollErrorGetCode(const AtollError* error);

/* The operation that failed, such as `invoke`; valid until the error changes or is deleted.
 * NULL as argument is fine and means no failure. */
TFL_CAPI_EXPORT extern const char* AtollErrorGetOperation(const AtollError* error);

/* What happened, for people; valid until the error changes or is deleted.
 * NULL as argument is fine and means no failure. */
TFL_CAPI_EXPORT extern const char* AtollErrorGetMessage(const AtollError* error);

/* Position, in the primary subgraph's list, of the operator that failed; -1 when no operator was
 * involved.
 * NULL as argument is fine and means no failure. */
TFL_CAPI_EXPORT extern int32_t AtollErrorGetOperatorIndex(const AtollError* error);

/* Name of that operator, such as `CONV_2D` or a custom code; NULL when no operator was involved.
 * NULL as argument is fine and means no failure. */
TFL_CAPI_EXPORT extern const char* AtollErrorGetOperatorName(const AtollError* error);

/* Index of the tensor that was at fault; -1 when there is none.
 * NULL as argument is fine and means no failure. */
TFL_CAPI_EXPORT extern int32_t AtollErrorGetTensorIndex(const AtollError* error);

/* Version of Atoll itself.
 * Result: The version, such as `0.1.0`; never NULL. */
TFL_CAPI_EXPORT extern const char* AtollVersion(void);

/* What the library was built with, such as instruction sets and optional parts.
 * Result: Words separated by single spaces, possibly none; never NULL. */
TFL_CAPI_EXPORT extern const char* AtollBuildFeatures(void);

/* Like TfLiteModelCreateFromFile, and on failure `error` (which may be NULL) says what happened.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreateFromFile(
    const char* model_path, AtollError* error);

/* Like TfLiteModelCreate, and on failure `error` (which may be NULL) says what happened.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreate(
    const void* model_data, size_t model_size, AtollError* error);

/* Copies the bytes of a model and verifies them.
 * `data`: The bytes of a model file; free to change once the call returned.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreateCopy(
    const void* data, size_t size, AtollError* error);

/* Loads a model from a range of an open file, such as an asset inside a package. The range need
 * not be aligned.
 * `fd`: An open file descriptor. It stays open and belongs to the caller; it may be closed after
 * the call.
 * `offset`: Byte of the file where the model starts.
 * `size`: Size of the model in bytes; -1 means up to the end of the file.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreateFromFileDescriptor(
    int fd, int64_t offset, int64_t size, AtollError* error);

/* What the model says about itself.
 * Result: The description; NULL when the model has none. */
TFL_CAPI_EXPORT extern const char* AtollModelGetDescription(const TfLiteModel* model);

/* Number of subgraphs; the first one is the primary subgraph, which an interpreter runs.
 * Result: The count, at least 1. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetSubgraphCount(const TfLiteModel* model);

/* Number of operators of the primary subgraph.
 * Result: The count. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetOperatorCount(const TfLiteModel* model);

/* How many there are of: Names of the metadata entries, in the order of the file. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetMetadataCount(const TfLiteModel* model);

/* The name of one entry. All together: Names of the metadata entries, in the order of the file.
 * `index`: from 0 to below AtollModelGetMetadataCount. */
TFL_CAPI_EXPORT extern const char* AtollModelGetMetadataName(
    const TfLiteModel* model, int32_t index);

/* Finds a metadata entry by name. An unknown name is the error kAtollNotFound.
 * `name`: Name of the entry.
 * Result: The bytes of the entry, without a copy; they live as long as the model.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollModelGetMetadata(
    const TfLiteModel* model, const char* name, const void** data, size_t* size, AtollError* error);

/* How many there are of: The inputs of the primary subgraph, in order. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetInputCount(const TfLiteModel* model);

/* One input. All together: The inputs of the primary subgraph, in order.
 * `index`: from 0 to below AtollModelGetInputCount. */
TFL_CAPI_EXPORT extern const AtollTensorInfo* AtollModelGetInput(
    const TfLiteModel* model, int32_t index);

/* How many there are of: The outputs of the primary subgraph, in order. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetOutputCount(const TfLiteModel* model);

/* One output. All together: The outputs of the primary subgraph, in order.
 * `index`: from 0 to below AtollModelGetOutputCount. */
TFL_CAPI_EXPORT extern const AtollTensorInfo* AtollModelGetOutput(
    const TfLiteModel* model, int32_t index);

/* How many there are of: Keys of the signatures, in the order of the file. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetSignatureCount(const TfLiteModel* model);

/* The key of one signature. All together: Keys of the signatures, in the order of the file.
 * `index`: from 0 to below AtollModelGetSignatureCount. */
TFL_CAPI_EXPORT extern const char* AtollModelGetSignatureKey(
    const TfLiteModel* model, int32_t index);

/* How many there are of: Names of the inputs of a signature, in ascending byte order. An unknown
 * key is the error kAtollNotFound. Negative when there is no such list.
 * `key`: Key of the signature. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetSignatureInputCount(
    const TfLiteModel* model, const char* key);

/* The name of one input. All together: Names of the inputs of a signature, in ascending byte
 * order. An unknown key is the error kAtollNotFound.
 * `key`: Key of the signature.
 * `index`: from 0 to below AtollModelGetSignatureInputCount. */
TFL_CAPI_EXPORT extern const char* AtollModelGetSignatureInputName(
    const TfLiteModel* model, const char* key, int32_t index);

/* How many there are of: Names of the outputs of a signature, in ascending byte order. An unknown
 * key is the error kAtollNotFound. Negative when there is no such list.
 * `key`: Key of the signature. */
TFL_CAPI_EXPORT extern int32_t AtollModelGetSignatureOutputCount(
    const TfLiteModel* model, const char* key);

/* The name of one output. All together: Names of the outputs of a signature, in ascending byte
 * order. An unknown key is the error kAtollNotFound.
 * `key`: Key of the signature.
 * `index`: from 0 to below AtollModelGetSignatureOutputCount. */
TFL_CAPI_EXPORT extern const char* AtollModelGetSignatureOutputName(
    const TfLiteModel* model, const char* key, int32_t index);

/* Name of the tensor.
 * Result: The name, possibly empty; NULL when there is none. */
TFL_CAPI_EXPORT extern const char* AtollTensorInfoGetName(const AtollTensorInfo* info);

/* Element type.
 * Result: The type. */
TFL_CAPI_EXPORT extern TfLiteType AtollTensorInfoGetType(const AtollTensorInfo* info);

/* How many there are of: Size of every axis as stored in the file; empty for a scalar. Negative
 * when there is no such list. */
TFL_CAPI_EXPORT extern int32_t AtollTensorInfoGetNumDims(const AtollTensorInfo* info);

/* Size of one axis. All together: Size of every axis as stored in the file; empty for a scalar.
 * `axis`: from 0 to below AtollTensorInfoGetNumDims. */
TFL_CAPI_EXPORT extern int32_t AtollTensorInfoGetDim(const AtollTensorInfo* info, int32_t axis);

/* Declared size of one axis; -1 when it may vary. All together: Declared size of every axis, -1
 * where the model leaves it open. Equal to AtollTensorInfoGetDim when nothing is open.
 * `axis`: from 0 to below AtollTensorInfoGetNumDims. */
TFL_CAPI_EXPORT extern int32_t AtollTensorInfoGetDimSignature(
    const AtollTensorInfo* info, int32_t axis);

/* Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
 * Result: Scale and zero point. */
TFL_CAPI_EXPORT extern TfLiteQuantizationParams AtollTensorInfoGetQuantizationParams(
    const AtollTensorInfo* info);

/* Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and
 * results differ by rounding at most; it helps to find out what a difference comes from.
 * `passes`: The sum of the AtollPass values of those that may run; -1 for all, 0 for none. */
TFL_CAPI_EXPORT extern void AtollInterpreterOptionsSetPasses(
    TfLiteInterpreterOptions* options, int32_t passes);

/* Most memory that one tensor may take. A larger one is the error kAtollLimit of the call that
 * would make it. Weights in the model's file do not count.
 * `limit`: Bytes; 0 means no limit. */
TFL_CAPI_EXPORT extern void AtollInterpreterOptionsSetMaxTensorBytes(
    TfLiteInterpreterOptions* options, int64_t limit);

/* Most memory that the tensors of one subgraph may take together, as AtollInterpreterGetArenaBytes
 * counts it. More is the error kAtollLimit of TfLiteInterpreterAllocateTensors, or of
 * TfLiteInterpreterInvoke when shapes depend on data.
 * `limit`: Bytes; 0 means no limit. */
TFL_CAPI_EXPORT extern void AtollInterpreterOptionsSetMaxArenaBytes(
    TfLiteInterpreterOptions* options, int64_t limit);

/* Most operators that a model may have, in all its subgraphs. More are the error kAtollLimit of
 * TfLiteInterpreterCreate.
 * `limit`: A count; 0 means no limit. */
TFL_CAPI_EXPORT extern void AtollInterpreterOptionsSetMaxOperators(
    TfLiteInterpreterOptions* options, int32_t limit);

/* How deep subgraphs may call each other through control flow. Deeper calls are the error
 * kAtollLimit of TfLiteInterpreterAllocateTensors or TfLiteInterpreterInvoke.
 * `limit`: A count; 0 means no limit, and trust in the model: every level takes some of the
 * calling thread's stack. */
TFL_CAPI_EXPORT extern void AtollInterpreterOptionsSetMaxDepth(
    TfLiteInterpreterOptions* options, int32_t limit);

/* Most iterations that all loops of one run may take together. More are the error kAtollLimit of
 * TfLiteInterpreterInvoke.
 * `limit`: A count; 0 means no limit. */
TFL_CAPI_EXPORT extern void AtollInterpreterOptionsSetMaxIterations(
    TfLiteInterpreterOptions* options, int64_t limit);

/* Like TfLiteInterpreterCreate, and on failure `error` (which may be NULL) says what happened.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteInterpreter* AtollInterpreterCreate(
    const TfLiteModel* model, const TfLiteInterpreterOptions* optional_options, AtollError* error);

/* Copies what the last failed standard call left behind into `out`, an error object of the caller.
 * Its code is 0 when nothing failed. Fails when a pointer is NULL. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterGetLastError(
    const TfLiteInterpreter* interpreter, AtollError* out);

/* Number of tensors of the primary subgraph.
 * Result: The count. */
TFL_CAPI_EXPORT extern int32_t AtollInterpreterGetTensorCount(const TfLiteInterpreter* interpreter);

/* How many there are of: All tensors of a subgraph, such as the body of a loop, in the order of
 * their indices. A subgraph that was not allocated yet has no data. An index out of range is the
 * error kAtollOutOfRange. Negative when there is no such list.
 * `subgraph`: Index of the subgraph, below AtollModelGetSubgraphCount; 0 is the primary one. */
TFL_CAPI_EXPORT extern int32_t AtollInterpreterGetSubgraphTensorCount(
    const TfLiteInterpreter* interpreter, int32_t subgraph);

/* One tensor of the subgraph. All together: All tensors of a subgraph, such as the body of a loop,
 * in the order of their indices. A subgraph that was not allocated yet has no data. An index out
 * of range is the error kAtollOutOfRange.
 * `subgraph`: Index of the subgraph, below AtollModelGetSubgraphCount; 0 is the primary one.
 * `index`: from 0 to below AtollInterpreterGetSubgraphTensorCount.
 * NULL when there is none. */
TFL_CAPI_EXPORT extern TfLiteTensor* AtollInterpreterGetSubgraphTensor(
    const TfLiteInterpreter* interpreter, int32_t subgraph, int32_t index);

/* Gives an input a new shape, but only where the model leaves it open: the rank must stay, and
 * only axes that are -1 in AtollTensorGetDimSignature may change. Anything else is the error
 * kAtollInvalidArgument and changes nothing.
 * `input_index`: Position of the input.
 * `dims`: Size of every axis, each at least 0.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterResizeInputTensorStrict(
    TfLiteInterpreter* interpreter, int32_t input_index, const int* dims, int32_t dims_size,
    AtollError* error);

/* Limits the time of every later run, those of signatures too. A run that takes longer stops at
 * the next operator or piece of one with the error kAtollDeadline; its outputs are undefined, and
 * the interpreter is ready for the next run.
 * `microseconds`: How long one run may take from its start; 0 means as long as it needs.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterSetDeadline(
    TfLiteInterpreter* interpreter, int64_t microseconds, AtollError* error);

/* Memory that the interpreter holds for tensors, without the weights.
 * Result: Bytes; 0 before the tensors are allocated. */
TFL_CAPI_EXPORT extern size_t AtollInterpreterGetArenaBytes(const TfLiteInterpreter* interpreter);

/* Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small
 * for the shape it has now is the error kAtollSizeMismatch. Takes effect at the next
 * TfLiteInterpreterAllocateTensors, which fails when the memory is too small for a shape set
 * since.
 * `index`: Position of the input.
 * `data`: Memory aligned to 64 bytes that outlives the interpreter or the next call for this
 * input; NULL with size 0 gives the tensor its own memory again. It is kept in use after the call.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterSetInputMemory(
    TfLiteInterpreter* interpreter, int32_t index, void* data, size_t size, AtollError* error);

/* Lets an output be written straight into memory of the caller. Memory that is too small for the
 * shape it has now is the error kAtollSizeMismatch. Takes effect at the next
 * TfLiteInterpreterAllocateTensors, which fails when the memory is too small for a shape set
 * since.
 * `index`: Position of the output.
 * `data`: Memory aligned to 64 bytes that outlives the interpreter or the next call for this
 * output; NULL with size 0 gives the tensor its own memory again. It is kept in use after the
 * call.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterSetOutputMemory(
    TfLiteInterpreter* interpreter, int32_t index, void* data, size_t size, AtollError* error);

/* Index of the subgraph that the signature runs.
 * Result: The index; 0 is the primary subgraph, whose tensors TfLiteInterpreterGetTensor gives. */
TFL_CAPI_EXPORT extern int32_t AtollSignatureRunnerGetSubgraph(
    const TfLiteSignatureRunner* signature_runner);

/* Index of one input among the tensors of its subgraph. All together: Where the inputs are among
 * all tensors of the subgraph, in the order of TfLiteSignatureRunnerGetInputName.
 * `input_index`: from 0 to below TfLiteSignatureRunnerGetInputCount. */
TFL_CAPI_EXPORT extern int32_t AtollSignatureRunnerGetInputTensorIndex(
    const TfLiteSignatureRunner* signature_runner, int32_t input_index);

/* Index of one output among the tensors of its subgraph. All together: Where the outputs are among
 * all tensors of the subgraph, in the order of TfLiteSignatureRunnerGetOutputName.
 * `output_index`: from 0 to below TfLiteSignatureRunnerGetOutputCount. */
TFL_CAPI_EXPORT extern int32_t AtollSignatureRunnerGetOutputTensorIndex(
    const TfLiteSignatureRunner* signature_runner, int32_t output_index);

/* Gives an input a new shape of any rank, whatever the model declares. Takes effect at the next
 * TfLiteSignatureRunnerAllocateTensors, which fails when an operator cannot take that shape.
 * `input_name`: Name of the input.
 * `input_dims`: Size of every axis, each at least 0.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollSignatureRunnerResizeInputTensorLoose(
    TfLiteSignatureRunner* signature_runner, const char* input_name, const int* input_dims,
    int32_t input_dims_size, AtollError* error);

/* How many there are of: Declared size of every axis, -1 where the model leaves it open. Equal to
 * TfLiteTensorDim when nothing is open. Negative when there is no such list. */
TFL_CAPI_EXPORT extern int32_t AtollTensorGetNumDimsSignature(const TfLiteTensor* tensor);

/* Declared size of one axis; -1 when it may vary. All together: Declared size of every axis, -1
 * where the model leaves it open. Equal to TfLiteTensorDim when nothing is open.
 * `axis`: from 0 to below AtollTensorGetNumDimsSignature. */
TFL_CAPI_EXPORT extern int32_t AtollTensorGetDimSignature(const TfLiteTensor* tensor, int32_t axis);

/* How many there are of: One scale per channel, a single one for the whole tensor, or none when
 * the tensor is not quantized. */
TFL_CAPI_EXPORT extern int32_t AtollTensorGetQuantizationChannelCount(const TfLiteTensor* tensor);

/* Scale of one channel. All together: One scale per channel, a single one for the whole tensor, or
 * none when the tensor is not quantized.
 * `channel`: from 0 to below AtollTensorGetQuantizationChannelCount. */
TFL_CAPI_EXPORT extern float AtollTensorGetQuantizationScale(
    const TfLiteTensor* tensor, int32_t channel);

/* Zero point of one channel. All together: The zero points that belong to
 * AtollTensorGetQuantizationScale.
 * `channel`: from 0 to below AtollTensorGetQuantizationChannelCount. */
TFL_CAPI_EXPORT extern int32_t AtollTensorGetQuantizationZeroPoint(
    const TfLiteTensor* tensor, int32_t channel);

/* The axis whose positions are the channels of AtollTensorGetQuantizationScale.
 * Result: The axis; 0 when the tensor is not quantized per channel. */
TFL_CAPI_EXPORT extern int32_t AtollTensorGetQuantizedDimension(const TfLiteTensor* tensor);

/* How many there are of: The strings of a tensor of type kTfLiteString, in order. Another type is
 * the error kAtollTypeMismatch. Negative when there is no such list. */
TFL_CAPI_EXPORT extern int32_t AtollTensorGetStringCount(const TfLiteTensor* tensor);

/* One string; any bytes, not NUL-terminated. All together: The strings of a tensor of type
 * kTfLiteString, in order. Another type is the error kAtollTypeMismatch.
 * `index`: from 0 to below AtollTensorGetStringCount. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollTensorGetString(
    const TfLiteTensor* tensor, int32_t index, const char** data, size_t* size, AtollError* error);

/* Replaces the strings of a tensor of type kTfLiteString; their number must be that of the
 * elements of its shape. Another type is the error kAtollTypeMismatch.
 * `strings`: One byte string per element, in order.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: `error` (which may be NULL) says what happened. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollTensorSetStrings(
    TfLiteTensor* tensor, const char* const* strings, const size_t* sizes, int32_t count,
    AtollError* error);

/* Copies what the last failed standard call on this model left behind into `out`; code kAtollOk
 * when nothing failed. kTfLiteError when a pointer is NULL. */
TFL_CAPI_EXPORT extern TfLiteStatus AtollModelGetLastError(
    const TfLiteModel* model, AtollError* out);

#ifdef __cplusplus
}
#endif

#endif /* ATOLL_ATOLL_H_ */
