/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Operators made of callbacks that see opaque handles only.
 */
#ifndef TENSORFLOW_LITE_C_OPERATOR_H_
#define TENSORFLOW_LITE_C_OPERATOR_H_

#include <stdint.h>

#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/c_api_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A new operator for a builtin code, or for kTfLiteBuiltinCustom and a name, of one version.
 * user_data is handed to the callbacks set with …WithData. NULL on failure. The caller deletes it,
 * after all interpreters that use it. */
TFL_CAPI_EXPORT extern TfLiteOperator* TfLiteOperatorCreate(
    TfLiteBuiltinOperator builtin_code, const char* custom_name, int version, void* user_data);

/* Deletes the operator; NULL is fine. No interpreter may use it any more. */
TFL_CAPI_EXPORT extern void TfLiteOperatorDelete(TfLiteOperator* registration);

/* Builtin code of the registration. */
TFL_CAPI_EXPORT extern TfLiteBuiltinOperator TfLiteOperatorGetBuiltInCode(
    const TfLiteOperator* registration);

/* Custom op name or NULL for a builtin. */
TFL_CAPI_EXPORT extern const char* TfLiteOperatorGetCustomName(const TfLiteOperator* registration);

/* Op version; -1 when NULL/err. */
TFL_CAPI_EXPORT extern int TfLiteOperatorGetVersion(const TfLiteOperator* registration);

/* User pointer given at creation, or NULL. */
TFL_CAPI_EXPORT extern void* TfLiteOperatorGetUserData(const TfLiteOperator* registration);

/* Sets the callback that makes the state of a node from its options (bytes, length); the callback
 * gets no user pointer.
 * Deprecated: use TfLiteOperatorSetInitWithData. */
TFL_CAPI_EXPORT extern void TfLiteOperatorSetInit(
    TfLiteOperator* registration, void *(*init)(TfLiteOpaqueContext *, const char *, size_t));

/* Callback made once per node: (user, ctx, options bytes, length) -> node state pointer. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOperatorSetInitWithData(
    TfLiteOperator* registration,
    void *(*init)(void *, TfLiteOpaqueContext *, const char *, size_t));

/* Sets the callback that frees the state of a node; the callback gets no user pointer.
 * Deprecated: use TfLiteOperatorSetFreeWithData. */
TFL_CAPI_EXPORT extern void TfLiteOperatorSetFree(
    TfLiteOperator* registration, void (*free)(TfLiteOpaqueContext *, void *));

/* Callback that frees the node state. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOperatorSetFreeWithData(
    TfLiteOperator* registration, void (*free)(void *, TfLiteOpaqueContext *, void *));

/* Sets the callback that checks the inputs of a node and sizes its outputs; the callback gets no
 * user pointer.
 * Deprecated: use TfLiteOperatorSetPrepareWithData. */
TFL_CAPI_EXPORT extern void TfLiteOperatorSetPrepare(
    TfLiteOperator* registration,
    TfLiteStatus (*prepare)(TfLiteOpaqueContext *, TfLiteOpaqueNode *));

/* Callback after shapes change: check inputs, resize outputs. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOperatorSetPrepareWithData(
    TfLiteOperator* registration,
    TfLiteStatus (*prepare)(void *, TfLiteOpaqueContext *, TfLiteOpaqueNode *));

/* Sets the callback that computes a node; the callback gets no user pointer.
 * Deprecated: use TfLiteOperatorSetInvokeWithData. */
TFL_CAPI_EXPORT extern void TfLiteOperatorSetInvoke(
    TfLiteOperator* registration,
    TfLiteStatus (*invoke)(TfLiteOpaqueContext *, TfLiteOpaqueNode *));

/* Callback that computes the node. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOperatorSetInvokeWithData(
    TfLiteOperator* registration,
    TfLiteStatus (*invoke)(void *, TfLiteOpaqueContext *, TfLiteOpaqueNode *));

/* Bitmask telling which inputs may share memory with outputs. */
TFL_CAPI_EXPORT extern void TfLiteOperatorSetInplaceOperator(
    TfLiteOperator* registration, uint64_t inplace_operator);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_OPERATOR_H_ */
