/* SPDX-License-Identifier: Apache-2.0 */
/* Less stable parts of the C API. */
#ifndef TENSORFLOW_LITE_C_C_API_EXPERIMENTAL_H_
#define TENSORFLOW_LITE_C_C_API_EXPERIMENTAL_H_

#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/common.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Zero all variable tensors (reset recurrent state) of the primary subgraph. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterResetVariableTensors(TfLiteInterpreter* interpreter);

/* Number of variable tensors. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetVariableTensorCount(const TfLiteInterpreter* interpreter);

/* Borrowed mutable variable tensor by position. */
TFL_CAPI_EXPORT extern TfLiteTensor* TfLiteInterpreterGetVariableTensor(const TfLiteInterpreter* interpreter, int32_t variable_index);

/* Register a TfLiteRegistration (shallow copy) for a builtin code over a version range; exclusive with resolver callbacks. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddBuiltinOp(TfLiteInterpreterOptions* options, TfLiteBuiltinOperator op, const TfLiteRegistration* registration, int32_t min_version, int32_t max_version);

/* Register a TfLiteRegistration for a custom op name over a version range; name borrowed. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsAddCustomOp(TfLiteInterpreterOptions* options, const char* name, const TfLiteRegistration* registration, int32_t min_version, int32_t max_version);

/* Replace lookup with callbacks that return borrowed TfLiteOperator for (code,version)/(name,version); lazy alternative to Add*. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverExternal(TfLiteInterpreterOptions* options, const TfLiteOperator *(*find_builtin_op)(void *, int, int), const TfLiteOperator *(*find_custom_op)(void *, const char *, int), void* op_resolver_user_data);

/* Internal: external callbacks first, TfLiteRegistration callbacks as second choice. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverExternalWithFallback(TfLiteInterpreterOptions* options, const TfLiteOperator *(*find_builtin_op_external)(void *, int, int), const TfLiteOperator *(*find_custom_op_external)(void *, const char *, int), const TfLiteRegistration *(*find_builtin_op)(void *, TfLiteBuiltinOperator, int), const TfLiteRegistration *(*find_custom_op)(void *, const char *, int), void* op_resolver_user_data);

/* Deprecated resolver callbacks returning TfLiteRegistration. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolver(TfLiteInterpreterOptions* options, const TfLiteRegistration *(*find_builtin_op)(void *, TfLiteBuiltinOperator, int), const TfLiteRegistration *(*find_custom_op)(void *, const char *, int), void* op_resolver_user_data);

/* Binary-compat variant for the registration layout without inplace field. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverV3(TfLiteInterpreterOptions* options, const TfLiteRegistration_V3 *(*find_builtin_op_v3)(void *, TfLiteBuiltinOperator, int), const TfLiteRegistration_V3 *(*find_custom_op_v3)(void *, const char *, int), void* op_resolver_user_data);

/* Binary-compat variant for the layout without async kernel. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverV2(TfLiteInterpreterOptions* options, const TfLiteRegistration_V2 *(*find_builtin_op_v2)(void *, TfLiteBuiltinOperator, int), const TfLiteRegistration_V2 *(*find_custom_op_v2)(void *, const char *, int), void* op_resolver_user_data);

/* Binary-compat variant for the layout without external registration. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetOpResolverV1(TfLiteInterpreterOptions* options, const TfLiteRegistration_V1 *(*find_builtin_op_v1)(void *, TfLiteBuiltinOperator, int), const TfLiteRegistration_V1 *(*find_custom_op_v1)(void *, const char *, int), void* op_resolver_user_data);

/* As Create but with no default builtins: only ops registered on the options resolve (allows linker to drop kernels). */
TFL_CAPI_EXPORT extern TfLiteInterpreter* TfLiteInterpreterCreateWithSelectedOps(const TfLiteModel* model, const TfLiteInterpreterOptions* options);

/* Toggle Android NNAPI delegate; no effect elsewhere. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetUseNNAPI(TfLiteInterpreterOptions* options, bool enable);

/* When a delegate fails at run time, undo delegates and rerun on CPU; old data pointers may move. */
TFL_CAPI_EXPORT extern void TfLiteInterpreterOptionsSetEnableDelegateFallback(TfLiteInterpreterOptions* options, bool enable);

/* Apply a borrowed delegate after creation; DelegateError means graph was restored with all delegates undone. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterModifyGraphWithDelegate(const TfLiteInterpreter* interpreter, TfLiteDelegate* delegate);

/* Input position -> global tensor index; out-of-range undefined in the reference. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetInputTensorIndex(const TfLiteInterpreter* interpreter, int32_t input_index);

/* Output position -> global tensor index; out-of-range undefined in the reference. */
TFL_CAPI_EXPORT extern int32_t TfLiteInterpreterGetOutputTensorIndex(const TfLiteInterpreter* interpreter, int32_t output_index);

/* Bind caller memory to a tensor (zero copy): >= tensor bytes, 64-byte aligned unless flag skips check, must outlive interpreter; AllocateTensors needed after. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterSetCustomAllocationForTensor(TfLiteInterpreter* interpreter, int tensor_index, const TfLiteCustomAllocation* allocation, int64_t flags);

/* Attach a delegate buffer handle to a tensor. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterSetBufferHandle(TfLiteInterpreter* interpreter, TfLiteTensor* tensor, TfLiteBufferHandle buffer_handle, TfLiteOpaqueDelegate* delegate);

/* Read back a tensor's delegate handle and delegate. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterGetBufferHandle(TfLiteInterpreter* interpreter, int tensor_index, TfLiteBufferHandle* buffer_handle, TfLiteOpaqueDelegate** delegate);

/* Let outputs stay in delegate memory instead of being copied to CPU after Invoke. */
TFL_CAPI_EXPORT extern void TfLiteSetAllowBufferHandleOutput(const TfLiteInterpreter* interpreter, bool allow_buffer_handle_output);

/* As TfLiteInterpreterCancel through a runner (cancels all runs of the interpreter). */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteSignatureRunnerCancel(TfLiteSignatureRunner* signature_runner);

/* Copy a stale delegate-held tensor back to CPU memory. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteInterpreterEnsureTensorDataIsReadable(TfLiteInterpreter* interpreter, int tensor_index);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_C_API_EXPERIMENTAL_H_ */
