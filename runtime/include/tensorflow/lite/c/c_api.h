/* SPDX-License-Identifier: Apache-2.0 */
/* The C API of the interpreter. */
#ifndef TENSORFLOW_LITE_C_C_API_H_
#define TENSORFLOW_LITE_C_C_API_H_

#include <stdarg.h>
#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/c_api_types.h"
#include "tensorflow/lite/c/operator.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct TfLiteModel TfLiteModel;
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;
typedef struct TfLiteInterpreter TfLiteInterpreter;
typedef struct TfLiteSignatureRunner TfLiteSignatureRunner;

/* Static semver string of the loaded runtime; never freed, never NULL. */
TFL_CAPI_EXPORT extern const char* TfLiteVersion(void);

/* Static semver string of the op/delegate extension API level. */
TFL_CAPI_EXPORT extern const char* TfLiteExtensionApisVersion(void);

/* Integer schema (file format) version understood; currently 3. */
TFL_CAPI_EXPORT extern int TfLiteSchemaVersion(void);

/* Wrap a caller-owned flatbuffer byte range without copying; NULL when the bytes do not verify/parse. Buffer must stay unchanged until model AND all interpreters made from it are gone. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreate(const void* model_data, size_t model_size);

/* As TfLiteModelCreate plus per-model message sink. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreateWithErrorReporter(const void* model_data, size_t model_size, void (*reporter)(void *, const char *, va_list), void* user_data);

/* Map/read a model file; NULL on missing or invalid file. File content must not change while in use. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreateFromFile(const char* model_path);

/* As TfLiteModelCreateFromFile plus per-model message sink. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreateFromFileWithErrorReporter(const char* model_path, void (*reporter)(void *, const char *, va_list), void* user_data);

/* Drop one reference to the model; NULL-safe; interpreters keep their own reference so order of deletion is free. */
TFL_CAPI_EXPORT extern void TfLiteModelDelete(TfLiteModel* model);

/* New options object with default settings (num_threads = runtime default). */
TFL_CAPI_EXPORT extern TfLiteInterpreterOptions* TfLiteInterpreterOptionsCreate(void);

/* Shallow clone of an options object (borrowed delegates/operators are shared); caller deletes. */
TFL_CAPI_EXPORT extern TfLiteInterpreterOptions* TfLiteInterpreterOptionsCopy(const TfLiteInterpreterOptions* from);

/* Free options; NULL-safe; allowed right after interpreter creation. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsDelete(TfLiteInterpreterOptions* options);

/* CPU thread hint for kernels and default CPU delegate (-1 = runtime decides, 0 acts as 1; below -1 is logged and ignored). */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetNumThreads(TfLiteInterpreterOptions* options, int32_t num_threads);

/* Append a borrowed delegate applied at creation in call order; creation returns NULL if applying fails. Delegate must outlive every interpreter. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddDelegate(TfLiteInterpreterOptions* options, TfLiteOpaqueDelegate* delegate);

/* Install printf-style (va_list) message sink + user pointer; only diagnostic channel of the C API, no error object exists. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetErrorReporter(TfLiteInterpreterOptions* options, void (*reporter)(void *, const char *, va_list), void* user_data);

/* Register a borrowed TfLiteOperator (custom or builtin override); must outlive interpreters. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddOperator(TfLiteInterpreterOptions* options, TfLiteOperator* registration);

/* Turn on cooperative cancellation for interpreters built from these options. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterOptionsEnableCancellation(TfLiteInterpreterOptions* options, bool enable);

/* Build an interpreter from a model with options (options may be NULL); NULL on failure. Does not allocate tensors. */
TFL_CAPI_EXPORT extern TfLiteInterpreter* TfLiteInterpreterCreate(const TfLiteModel* model, const TfLiteInterpreterOptions* optional_options);

/* Destroy interpreter and all its tensors; NULL-safe; every TfLiteTensor*, signature runner and name pointer becomes invalid. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterDelete(TfLiteInterpreter* interpreter);

/* Number of primary-subgraph inputs. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetInputTensorCount(const TfLiteInterpreter* interpreter);

/* Borrowed array of global tensor indices of inputs; length = input count. */
TFL_CAPI_EXPORT extern const int* TfLiteInterpreterInputTensorIndices(const TfLiteInterpreter* interpreter);

/* Borrowed mutable input tensor by position; out-of-range index is UNDEFINED in the reference (no check; we may return NULL). Tensor pointer is stable, its data pointer is not (moves on allocate). */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteInterpreterGetInputTensor(const TfLiteInterpreter* interpreter, int32_t input_index);

/* Record new shape for an input (dims copied, any rank/dims accepted, not strict); invalidates data until AllocateTensors; bad position is undefined in the reference (we may return Error). */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterResizeInputTensor(TfLiteInterpreter* interpreter, int32_t input_index, const int* input_dims, int32_t input_dims_size);

/* Run shape inference + memory planning; must precede data access and Invoke, again after any resize; expensive. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterAllocateTensors(TfLiteInterpreter* interpreter);

/* Run the primary subgraph synchronously. Ok; DelegateError/ApplicationError (with fallback on = recovered and valid); Cancelled; Error when not ready or kernel failed. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterInvoke(TfLiteInterpreter* interpreter);

/* Number of primary-subgraph outputs. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetOutputTensorCount(const TfLiteInterpreter* interpreter);

/* Borrowed array of global tensor indices of outputs; length = output count. */
TFL_CAPI_EXPORT extern const int* TfLiteInterpreterOutputTensorIndices(const TfLiteInterpreter* interpreter);

/* Borrowed const output tensor by position (out-of-range undefined in the reference); shape/data only final after Invoke for dynamic outputs. */
TFL_CAPI_EXPORT extern const TfLiteTensor* TfLiteInterpreterGetOutputTensor(const TfLiteInterpreter* interpreter, int32_t output_index);

/* Borrowed mutable tensor by global index in the primary subgraph; no count getter exists in the C API. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteInterpreterGetTensor(const TfLiteInterpreter* interpreter, int index);

/* Thread-safe, non-blocking request to stop in-flight invocations of this interpreter and its runners; error if not enabled; does not affect later runs. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterCancel(const TfLiteInterpreter* interpreter);

/* Number of named signatures in the model. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetSignatureCount(const TfLiteInterpreter* interpreter);

/* Key of the n-th signature, borrowed from interpreter; NULL when index out of range. */
TFL_CAPI_EXPORT extern const char* TfLiteInterpreterGetSignatureKey(const TfLiteInterpreter* interpreter, int32_t signature_index);

/* New runner for a key; NULL when unknown. Caller deletes it, before the interpreter. */
TFL_CAPI_EXPORT extern TfLiteSignatureRunner* TfLiteInterpreterGetSignatureRunner(const TfLiteInterpreter* interpreter, const char* signature_key);

/* Number of named inputs of the signature. */
TFL_CAPI_EXPORT extern size_t TfLiteSignatureRunnerGetInputCount(const TfLiteSignatureRunner* signature_runner);

/* Borrowed name of n-th input, names in ascending byte order (not model order); NULL when out of range. */
TFL_CAPI_EXPORT extern const char* TfLiteSignatureRunnerGetInputName(const TfLiteSignatureRunner* signature_runner, int32_t input_index);

/* Strict resize by name: only axes that the model marks unknown (-1) may change; error otherwise or on unknown name. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerResizeInputTensor(TfLiteSignatureRunner* signature_runner, const char* input_name, const int* input_dims, int32_t input_dims_size);

/* Plan memory for the signature's subgraph. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerAllocateTensors(TfLiteSignatureRunner* signature_runner);

/* Borrowed mutable tensor by input name; NULL for unknown name. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteSignatureRunnerGetInputTensor(TfLiteSignatureRunner* signature_runner, const char* input_name);

/* Run the signature's subgraph synchronously. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerInvoke(TfLiteSignatureRunner* signature_runner);

/* Number of named outputs. */
TFL_CAPI_EXPORT extern size_t TfLiteSignatureRunnerGetOutputCount(const TfLiteSignatureRunner* signature_runner);

/* Borrowed name of n-th output, names in ascending byte order; NULL when out of range. */
TFL_CAPI_EXPORT extern const char* TfLiteSignatureRunnerGetOutputName(const TfLiteSignatureRunner* signature_runner, int32_t output_index);

/* Borrowed const tensor by output name; NULL for unknown name. */
TFL_CAPI_EXPORT extern const TfLiteTensor* TfLiteSignatureRunnerGetOutputTensor(const TfLiteSignatureRunner* signature_runner, const char* output_name);

/* Element type enum of the tensor. */
TFL_CAPI_EXPORT extern TfLiteType TfLiteTensorType(const TfLiteTensor* tensor);

/* Rank; -1 when the tensor has no dims. */
TFL_CAPI_EXPORT extern int32_t TfLiteTensorNumDims(const TfLiteTensor* tensor);

/* Size of one axis; index must be in range (unchecked). */
TFL_CAPI_EXPORT extern int32_t TfLiteTensorDim(const TfLiteTensor* tensor, int32_t dim_index);

/* Bytes of the data buffer (for strings: packed string block size). */
TFL_CAPI_EXPORT extern size_t TfLiteTensorByteSize(const TfLiteTensor* tensor);

/* Raw data pointer owned by runtime; NULL before allocation, and for dynamic outputs before Invoke. */
TFL_CAPI_EXPORT extern void* TfLiteTensorData(const TfLiteTensor* tensor);

/* NUL-terminated name borrowed from the model; may be empty, or NULL. */
TFL_CAPI_EXPORT extern const char* TfLiteTensorName(const TfLiteTensor* tensor);

/* Per-tensor scale/zero-point by value (scale 0 = not quantized; per-channel info not reachable here). */
TFL_CAPI_EXPORT extern TfLiteQuantizationParams TfLiteTensorQuantizationParams(const TfLiteTensor* tensor);

/* memcpy into the tensor; Error unless size equals the tensor's byte size exactly; unallocated tensor (NULL data) crashes the reference (we may return Error). */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorCopyFromBuffer(TfLiteTensor* tensor, const void* input_data, size_t input_data_size);

/* memcpy out of the tensor; error unless size equals the tensor's byte size exactly. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorCopyToBuffer(const TfLiteTensor* output_tensor, void* output_data, size_t output_data_size);

/* Free a runner; NULL-safe. */
TFL_CAPI_EXPORT extern void TfLiteSignatureRunnerDelete(TfLiteSignatureRunner* signature_runner);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_C_API_H_ */
