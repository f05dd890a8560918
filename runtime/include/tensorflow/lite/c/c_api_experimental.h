/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Parts of the C API that its authors call experimental; stable here.
 */
#ifndef TENSORFLOW_LITE_C_C_API_EXPERIMENTAL_H_
#define TENSORFLOW_LITE_C_C_API_EXPERIMENTAL_H_

#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/common.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Index of one input for TfLiteInterpreterGetTensor. All together: Where the inputs are among all
 * tensors of the primary subgraph.
 * `input_index`: from 0 to below TfLiteInterpreterGetInputTensorCount. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetInputTensorIndex(
    const TfLiteInterpreter* interpreter, int32_t input_index);

/* Index of one output for TfLiteInterpreterGetTensor. All together: Where the outputs are among
 * all tensors of the primary subgraph.
 * `output_index`: from 0 to below TfLiteInterpreterGetOutputTensorCount. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetOutputTensorIndex(
    const TfLiteInterpreter* interpreter, int32_t output_index);

/* How many there are of: Tensors that keep their value from one run to the next. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetVariableTensorCount(
    const TfLiteInterpreter* interpreter);

/* One variable tensor. All together: Tensors that keep their value from one run to the next.
 * `variable_index`: from 0 to below TfLiteInterpreterGetVariableTensorCount.
 * NULL when there is none. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteInterpreterGetVariableTensor(
    const TfLiteInterpreter* interpreter, int32_t variable_index);

/* Sets all variable tensors back to zero, so that the next run starts without memory of the
 * earlier ones.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterResetVariableTensors(
    TfLiteInterpreter* interpreter);

/* Makes every run of the interpreter that is in progress stop soon with the error kAtollCancelled.
 * Fails unless TfLiteInterpreterOptionsEnableCancellation was set. May be called from any thread
 * at any time.
 * Any thread may call it at any time.
 * A status other than ok is a failure: the last-error record says why. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerCancel(
    TfLiteSignatureRunner* signature_runner);

/* Registers an operator for a builtin code and a range of versions, in place of the runtime's own.
 * The registration is copied, what it points to is borrowed. Not together with resolver callbacks. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddBuiltinOp(
    TfLiteInterpreterOptions* options, TfLiteBuiltinOperator op,
    const TfLiteRegistration* registration, int32_t min_version, int32_t max_version);

/* Registers an operator for a custom code and a range of versions. The registration is copied; the
 * name and what the registration points to are borrowed and must outlive the interpreters. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddCustomOp(
    TfLiteInterpreterOptions* options, const char* name, const TfLiteRegistration* registration,
    int32_t min_version, int32_t max_version);

/* Replaces the lookup of operators by callbacks that get op_resolver_user_data, a code or a name,
 * and a version, and return a borrowed operator or NULL. The operators must outlive the
 * interpreters made with these options. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverExternal(
    TfLiteInterpreterOptions* options, const TfLiteOperator *(*find_builtin_op)(void *, int, int),
    const TfLiteOperator *(*find_custom_op)(void *, const char *, int),
    void* op_resolver_user_data);

/* Like TfLiteInterpreterOptionsSetOpResolverExternal; where those callbacks return NULL, the
 * second pair is asked, which returns registrations. All results are borrowed and must outlive the
 * interpreter. Callbacks get op_resolver_user_data first; any of them may be NULL. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverExternalWithFallback(
    TfLiteInterpreterOptions* options,
    const TfLiteOperator *(*find_builtin_op_external)(void *, int, int),
    const TfLiteOperator *(*find_custom_op_external)(void *, const char *, int),
    const TfLiteRegistration *(*find_builtin_op)(void *, TfLiteBuiltinOperator, int),
    const TfLiteRegistration *(*find_custom_op)(void *, const char *, int),
    void* op_resolver_user_data);

/* Replaces the lookup of operators by callbacks that return borrowed registrations for a code or a
 * name and a version, or NULL.
 * Deprecated: use TfLiteInterpreterOptionsSetOpResolverExternal. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolver(
    TfLiteInterpreterOptions* options,
    const TfLiteRegistration *(*find_builtin_op)(void *, TfLiteBuiltinOperator, int),
    const TfLiteRegistration *(*find_custom_op)(void *, const char *, int),
    void* op_resolver_user_data);

/* Like TfLiteInterpreterOptionsSetOpResolver, for programs compiled when a registration had the
 * layout TfLiteRegistration_V3.
 * Deprecated: for old binaries only; use TfLiteInterpreterOptionsSetOpResolverExternal. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverV3(
    TfLiteInterpreterOptions* options,
    const TfLiteRegistration_V3 *(*find_builtin_op_v3)(void *, TfLiteBuiltinOperator, int),
    const TfLiteRegistration_V3 *(*find_custom_op_v3)(void *, const char *, int),
    void* op_resolver_user_data);

/* Like TfLiteInterpreterOptionsSetOpResolver, for programs compiled when a registration had the
 * layout TfLiteRegistration_V2.
 * Deprecated: for old binaries only; use TfLiteInterpreterOptionsSetOpResolverExternal. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverV2(
    TfLiteInterpreterOptions* options,
    const TfLiteRegistration_V2 *(*find_builtin_op_v2)(void *, TfLiteBuiltinOperator, int),
    const TfLiteRegistration_V2 *(*find_custom_op_v2)(void *, const char *, int),
    void* op_resolver_user_data);

/* Like TfLiteInterpreterOptionsSetOpResolver, for programs compiled when a registration had the
 * layout TfLiteRegistration_V1.
 * Deprecated: for old binaries only; use TfLiteInterpreterOptionsSetOpResolverExternal. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverV1(
    TfLiteInterpreterOptions* options,
    const TfLiteRegistration_V1 *(*find_builtin_op_v1)(void *, TfLiteBuiltinOperator, int),
    const TfLiteRegistration_V1 *(*find_custom_op_v1)(void *, const char *, int),
    void* op_resolver_user_data);

/* Like TfLiteInterpreterCreate, but none of the operators of the runtime is available: only those
 * registered in the options are found. NULL on failure. */
TFL_CAPI_EXPORT extern TfLiteInterpreter* TfLiteInterpreterCreateWithSelectedOps(
    const TfLiteModel* model, const TfLiteInterpreterOptions* options);

/* Asks for the Android neural network service, which this runtime does not use: the setting has no
 * effect. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetUseNNAPI(
    TfLiteInterpreterOptions* options, bool enable);

/* Whether a run that failed inside a delegate is repeated without it. Without delegates the
 * setting has no effect. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetEnableDelegateFallback(
    TfLiteInterpreterOptions* options, bool enable);

/* Would apply a delegate to a ready interpreter. Delegates are not executed yet: returns
 * kTfLiteError, with the code kAtollUnsupported in the last-error record. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterModifyGraphWithDelegate(
    const TfLiteInterpreter* interpreter, TfLiteDelegate* delegate);

/* Binds memory of the caller to a tensor, given by its index in the primary subgraph. The memory
 * must have at least the bytes of the tensor, be aligned to 64 bytes unless the flag says not to
 * check, and outlive the interpreter. Takes effect at the next TfLiteInterpreterAllocateTensors.
 * Anything else is kTfLiteError, with the reason in the last-error record. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterSetCustomAllocationForTensor(
    TfLiteInterpreter* interpreter, int tensor_index, const TfLiteCustomAllocation* allocation,
    int64_t flags);

/* Attaches a buffer handle of a delegate to a tensor. Without an applied delegate it returns
 * kTfLiteError. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterSetBufferHandle(
    TfLiteInterpreter* interpreter, TfLiteTensor* tensor, TfLiteBufferHandle buffer_handle,
    TfLiteOpaqueDelegate* delegate);

/* Reads back the buffer handle and the delegate of a tensor: kTfLiteNullBufferHandle and NULL
 * unless a delegate holds its data. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterGetBufferHandle(
    TfLiteInterpreter* interpreter, int tensor_index, TfLiteBufferHandle* buffer_handle,
    TfLiteOpaqueDelegate** delegate);

/* Lets outputs stay in the memory of a delegate after a run. Without delegates the setting has no
 * effect. */
TFL_CAPI_EXPORT extern void TfLiteSetAllowBufferHandleOutput(
    const TfLiteInterpreter* interpreter, bool allow_buffer_handle_output);

/* Copies the data of a tensor back from the delegate that holds it. Data that is in memory already
 * is left alone, with kTfLiteOk; an index out of range gives kTfLiteError. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterEnsureTensorDataIsReadable(
    TfLiteInterpreter* interpreter, int tensor_index);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_C_API_EXPERIMENTAL_H_ */
