/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Load a model, create an interpreter, fill its inputs, run it, read its outputs.
 */
#ifndef TENSORFLOW_LITE_C_C_API_H_
#define TENSORFLOW_LITE_C_C_API_H_

#include <stdarg.h>

#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/c_api_types.h"
#include "tensorflow/lite/c/operator.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A verified model. It never changes, so any number of interpreters, in any number of threads, may
 * share it. Interpreters keep what they need of it: it may be closed before them. */
typedef struct TfLiteModel TfLiteModel;

/* How an interpreter is to be made. An interpreter takes over what it needs when it is created:
 * changing or closing the options afterwards does not affect it. */
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;

/* Runs the primary subgraph of a model. Create it, allocate its tensors, write the inputs, invoke,
 * read the outputs. One thread at a time: a call while another one runs is the error kAtollBusy. */
typedef struct TfLiteInterpreter TfLiteInterpreter;

/* Runs one signature of a model, with inputs and outputs by name. It belongs to its
 * TfLiteInterpreter and shares the rule of one thread at a time with it. */
typedef struct TfLiteSignatureRunner TfLiteSignatureRunner;

/* Level of the TensorFlow Lite C API that the library implements.
 * Result: The version, such as `2.21.0`; never NULL. */
TFL_CAPI_EXPORT extern const char* TfLiteVersion(void);

/* Level of the interface for operators and delegates that the library implements.
 * Result: The version, such as `2.21.0`; never NULL. */
TFL_CAPI_EXPORT extern const char* TfLiteExtensionApisVersion(void);

/* Version of the model file format that the library reads.
 * Result: The schema version, 3. */
TFL_CAPI_EXPORT extern int TfLiteSchemaVersion(void);

/* Loads a model from a file. The file is mapped where the system can; it must not be changed or
 * truncated as long as the model or an interpreter made from it exists.
 * `model_path`: Path of the model file, in the encoding of the file system.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreateFromFile(const char* model_path);

/* Wraps the bytes of a model without copying them. Every offset and length in them is verified
 * first.
 * `model_data`: The bytes of a model file; they must not change as long as the model or an
 * interpreter made from it exists. It is kept in use after the call.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreate(const void* model_data, size_t model_size);

/* Deletes the model; NULL is fine. Everything borrowed from it becomes invalid. */
TFL_CAPI_EXPORT extern void TfLiteModelDelete(TfLiteModel* model);

/* Default options.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteInterpreterOptions* TfLiteInterpreterOptionsCreate(void);

/* Options with the same settings, independent of these.
 * Result: The copy.
 * The caller deletes the result.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteInterpreterOptions* TfLiteInterpreterOptionsCopy(
    const TfLiteInterpreterOptions* options);

/* Number of threads one call of TfLiteInterpreterInvoke may use. Results do not depend on it.
 * `num_threads`: Most threads to use, the calling one included; -1 lets the runtime decide, 0
 * means 1. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetNumThreads(
    TfLiteInterpreterOptions* options, int32_t num_threads);

/* Who receives the messages of the interpreter.
 * `reporter`: The callback; without one, messages go to the standard error stream. Receives every
 * message the library would write to its log, one call per message, without a line end. It gets
 * `user_data` first. Any thread may call it. It is kept in use after the call. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetErrorReporter(
    TfLiteInterpreterOptions* options, void (*reporter)(void*, const char*, va_list),
    void* user_data);

/* Allows TfLiteInterpreterCancel to stop a run.
 * `enable`: Whether to allow it.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterOptionsEnableCancellation(
    TfLiteInterpreterOptions* options, bool enable);

/* Deletes the options; NULL is fine. Everything borrowed from it becomes invalid. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsDelete(TfLiteInterpreterOptions* options);

/* Prepares a model to run. Tensors have no memory until TfLiteInterpreterAllocateTensors. An
 * operator that nobody implements is the error kAtollUnresolvedOps, which names it.
 * `model`: The model to run. It is kept in use after the call.
 * `optional_options`: Settings; NULL means the defaults.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteInterpreter* TfLiteInterpreterCreate(
    const TfLiteModel* model, const TfLiteInterpreterOptions* optional_options);

/* Number of inputs.
 * Result: The count. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetInputTensorCount(
    const TfLiteInterpreter* interpreter);

/* Number of outputs.
 * Result: The count. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetOutputTensorCount(
    const TfLiteInterpreter* interpreter);

/* An input by position. An index out of range is the error kAtollOutOfRange.
 * `input_index`: Position of the input, below TfLiteInterpreterGetInputTensorCount.
 * Result: The tensor; it lives as long as the interpreter.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteInterpreterGetInputTensor(
    const TfLiteInterpreter* interpreter, int32_t input_index);

/* An output by position. Shape and data of a dynamic output are final only after
 * TfLiteInterpreterInvoke. An index out of range is the error kAtollOutOfRange.
 * `output_index`: Position of the output, below TfLiteInterpreterGetOutputTensorCount.
 * Result: The tensor, to read only; it lives as long as the interpreter.
 * NULL on failure. */
TFL_CAPI_EXPORT extern const TfLiteTensor* TfLiteInterpreterGetOutputTensor(
    const TfLiteInterpreter* interpreter, int32_t output_index);

/* Any tensor of the primary subgraph, intermediate ones included, whose memory may be reused by
 * later operators of the same run. An index out of range is the error kAtollOutOfRange.
 * `index`: Index of the tensor, below AtollInterpreterGetTensorCount.
 * Result: The tensor; it lives as long as the interpreter.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteInterpreterGetTensor(
    const TfLiteInterpreter* interpreter, int index);

/* Gives an input a new shape of any rank. Takes effect at the next
 * TfLiteInterpreterAllocateTensors, until which there is no data.
 * `input_index`: Position of the input.
 * `input_dims`: Size of every axis, each at least 0.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterResizeInputTensor(
    TfLiteInterpreter* interpreter, int32_t input_index, const int* input_dims,
    int32_t input_dims_size);

/* Computes all shapes and gives the tensors their memory. Needed once before the first run and
 * again after a resize; without a resize in between it changes nothing that matters.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterAllocateTensors(
    TfLiteInterpreter* interpreter);

/* Runs the primary subgraph and returns when the outputs are there. Nothing is allocated when all
 * shapes are static. A failing operator is named in the error.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterInvoke(TfLiteInterpreter* interpreter);

/* Makes the run that is in progress stop soon with the error kAtollCancelled; later runs are not
 * affected. Fails unless TfLiteInterpreterOptionsEnableCancellation was set. May be called from
 * any thread at any time.
 * Any thread may call it at any time.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterCancel(const TfLiteInterpreter* interpreter);

/* How many there are of: Keys of the model's signatures, in the order of the file. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetSignatureCount(
    const TfLiteInterpreter* interpreter);

/* The key of one signature. All together: Keys of the model's signatures, in the order of the
 * file.
 * `signature_index`: from 0 to below TfLiteInterpreterGetSignatureCount. */
TFL_CAPI_EXPORT extern const char* TfLiteInterpreterGetSignatureKey(
    const TfLiteInterpreter* interpreter, int32_t signature_index);

/* A runner for a signature. An unknown key is the error kAtollNotFound.
 * `signature_key`: Key of the signature.
 * Result: The runner; it must be closed before the interpreter.
 * The caller deletes the result, before the object it came from.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteSignatureRunner* TfLiteInterpreterGetSignatureRunner(
    const TfLiteInterpreter* interpreter, const char* signature_key);

/* Deletes the interpreter; NULL is fine. Everything borrowed from it becomes invalid. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterDelete(TfLiteInterpreter* interpreter);

/* How many there are of: Names of the inputs, in ascending byte order. */
TFL_CAPI_EXPORT extern size_t TfLiteSignatureRunnerGetInputCount(
    const TfLiteSignatureRunner* signature_runner);

/* The name of one input. All together: Names of the inputs, in ascending byte order.
 * `input_index`: from 0 to below TfLiteSignatureRunnerGetInputCount. */
TFL_CAPI_EXPORT extern const char* TfLiteSignatureRunnerGetInputName(
    const TfLiteSignatureRunner* signature_runner, int32_t input_index);

/* How many there are of: Names of the outputs, in ascending byte order. */
TFL_CAPI_EXPORT extern size_t TfLiteSignatureRunnerGetOutputCount(
    const TfLiteSignatureRunner* signature_runner);

/* The name of one output. All together: Names of the outputs, in ascending byte order.
 * `output_index`: from 0 to below TfLiteSignatureRunnerGetOutputCount. */
TFL_CAPI_EXPORT extern const char* TfLiteSignatureRunnerGetOutputName(
    const TfLiteSignatureRunner* signature_runner, int32_t output_index);

/* An input by name. An unknown name is the error kAtollNotFound.
 * `input_name`: Name of the input.
 * Result: The tensor; it lives as long as the runner.
 * NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteSignatureRunnerGetInputTensor(
    TfLiteSignatureRunner* signature_runner, const char* input_name);

/* An output by name. An unknown name is the error kAtollNotFound.
 * `output_name`: Name of the output.
 * Result: The tensor, to read only; it lives as long as the runner.
 * NULL on failure. */
TFL_CAPI_EXPORT extern const TfLiteTensor* TfLiteSignatureRunnerGetOutputTensor(
    const TfLiteSignatureRunner* signature_runner, const char* output_name);

/* Gives an input a new shape, but only where the model leaves it open: only axes that are -1 in
 * AtollTensorGetDimSignature may change. Takes effect at the next
 * TfLiteSignatureRunnerAllocateTensors.
 * `input_name`: Name of the input.
 * `input_dims`: Size of every axis, each at least 0.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerResizeInputTensor(
    TfLiteSignatureRunner* signature_runner, const char* input_name, const int* input_dims,
    int32_t input_dims_size);

/* Computes all shapes of the signature and gives its tensors their memory. Needed before the first
 * run and after a resize.
 * Pointers from TfLiteTensorData become invalid.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerAllocateTensors(
    TfLiteSignatureRunner* signature_runner);

/* Runs the signature and returns when the outputs are there.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerInvoke(
    TfLiteSignatureRunner* signature_runner);

/* Deletes the signature runner; NULL is fine. Everything borrowed from it becomes invalid. */
TFL_CAPI_EXPORT extern void TfLiteSignatureRunnerDelete(TfLiteSignatureRunner* signature_runner);

/* Name of the tensor.
 * Result: The name, possibly empty; NULL when there is none. */
TFL_CAPI_EXPORT extern const char* TfLiteTensorName(const TfLiteTensor* tensor);

/* Element type.
 * Result: The type. */
TFL_CAPI_EXPORT extern TfLiteType TfLiteTensorType(const TfLiteTensor* tensor);

/* How many there are of: Size of every axis, outermost first; empty for a scalar. That of a
 * dynamic output is final after the run. Negative when there is no such list. */
TFL_CAPI_EXPORT extern int32_t TfLiteTensorNumDims(const TfLiteTensor* tensor);

/* Size of one axis. All together: Size of every axis, outermost first; empty for a scalar. That of
 * a dynamic output is final after the run.
 * `dim_index`: from 0 to below TfLiteTensorNumDims. */
TFL_CAPI_EXPORT extern int32_t TfLiteTensorDim(const TfLiteTensor* tensor, int32_t dim_index);

/* Size of the data in bytes; for strings that of the packed block.
 * Result: Bytes; 0 when there is no memory yet for a dynamic tensor. */
TFL_CAPI_EXPORT extern size_t TfLiteTensorByteSize(const TfLiteTensor* tensor);

/* Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
 * Result: Scale and zero point. */
TFL_CAPI_EXPORT extern TfLiteQuantizationParams TfLiteTensorQuantizationParams(
    const TfLiteTensor* tensor);

/* The data, without a copy, in the byte order of the machine. Allocating or resizing makes it
 * stale. Inputs are kept by a run unless the model overwrites them.
 * NULL when there is no memory. The pointer is valid until TfLiteInterpreterResizeInputTensor,
 * AtollInterpreterResizeInputTensorStrict, TfLiteInterpreterAllocateTensors,
 * AtollInterpreterSetInputMemory, AtollInterpreterSetOutputMemory,
 * TfLiteSignatureRunnerResizeInputTensor, AtollSignatureRunnerResizeInputTensorLoose,
 * TfLiteSignatureRunnerAllocateTensors, AtollTensorSetStrings or the deletion of the owner. */
TFL_CAPI_EXPORT extern void* TfLiteTensorData(const TfLiteTensor* tensor);

/* Copies bytes into the tensor. Any other size is the error kAtollSizeMismatch.
 * `input_data`: Exactly TfLiteTensorByteSize bytes.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorCopyFromBuffer(
    TfLiteTensor* tensor, const void* input_data, size_t input_data_size);

/* Copies the data of the tensor. In C the size must be exact; any other is the error
 * kAtollSizeMismatch.
 * Result: A copy of the TfLiteTensorByteSize bytes.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorCopyToBuffer(
    const TfLiteTensor* tensor, void* output_data, size_t output_data_size);

/* Like TfLiteModelCreate, with a receiver for messages about this model. The reporter is called
 * with user_data, a printf format and its arguments, and must live as long as the model and the
 * interpreters made from it. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreateWithErrorReporter(
    const void* model_data, size_t model_size, void (*reporter)(void *, const char *, va_list),
    void* user_data);

/* Like TfLiteModelCreateFromFile, with a receiver for messages about this model; see
 * TfLiteModelCreateWithErrorReporter. */
TFL_CAPI_EXPORT extern TfLiteModel* TfLiteModelCreateFromFileWithErrorReporter(
    const char* model_path, void (*reporter)(void *, const char *, va_list), void* user_data);

/* Adds a delegate, which must outlive every interpreter made with these options. Delegates are not
 * executed yet: creating an interpreter with one fails with the code kAtollUnsupported. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddDelegate(
    TfLiteInterpreterOptions* options, TfLiteOpaqueDelegate* delegate);

/* Registers an operator, custom or in place of a builtin one. It is borrowed and must outlive the
 * interpreters made with these options. It wins over the operators of the runtime. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddOperator(
    TfLiteInterpreterOptions* options, TfLiteOperator* registration);

/* Indices of the inputs among the tensors of the primary subgraph, as many as
 * TfLiteInterpreterGetInputTensorCount says. The array belongs to the interpreter. NULL when the
 * interpreter is NULL. */
TFL_CAPI_EXPORT extern const int* TfLiteInterpreterInputTensorIndices(
    const TfLiteInterpreter* interpreter);

/* Indices of the outputs among the tensors of the primary subgraph, as many as
 * TfLiteInterpreterGetOutputTensorCount says. The array belongs to the interpreter. NULL when the
 * interpreter is NULL. */
TFL_CAPI_EXPORT extern const int* TfLiteInterpreterOutputTensorIndices(
    const TfLiteInterpreter* interpreter);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_C_API_H_ */
