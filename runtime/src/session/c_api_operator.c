/* SPDX-License-Identifier: Apache-2.0
 * Operators written by the caller, through the opaque API. */
#include <string.h>

#include "base/memory.h"
#include "session/options.h"

TfLiteOperator *TfLiteOperatorCreate(TfLiteBuiltinOperator code, const char *custom_name, int version, void *user_data)
{
	if (code == kTfLiteBuiltinCustom && custom_name == NULL)
		return NULL;
	TfLiteOperator *made = atoll_alloc(sizeof(*made));
	if (made == NULL)
		return NULL;
	made->code = code;
	made->version = version;
	made->user_data = user_data;
	if (custom_name == NULL)
		return made;
	const size_t bytes = strlen(custom_name) + 1;
	made->custom_name = atoll_alloc(bytes);
	if (made->custom_name == NULL) {
		atoll_free(made);
		return NULL;
	}
	memcpy(made->custom_name, custom_name, bytes);
	return made;
}

void TfLiteOperatorDelete(TfLiteOperator *registration)
{
	if (registration != NULL)
		atoll_free(registration->custom_name);
	atoll_free(registration);
}

TfLiteBuiltinOperator TfLiteOperatorGetBuiltInCode(const TfLiteOperator *registration)
{
	return registration == NULL ? kTfLiteBuiltinCustom : registration->code;
}

const char *TfLiteOperatorGetCustomName(const TfLiteOperator *registration)
{
	return registration == NULL ? NULL : registration->custom_name;
}

int TfLiteOperatorGetVersion(const TfLiteOperator *registration)
{
	return registration == NULL ? -1 : registration->version;
}

void *TfLiteOperatorGetUserData(const TfLiteOperator *registration)
{
	return registration == NULL ? NULL : registration->user_data;
}

void TfLiteOperatorSetInit(TfLiteOperator *registration, void *(*init)(TfLiteOpaqueContext *, const char *, size_t))
{
	if (registration != NULL)
		registration->init = init;
}

TfLiteStatus TfLiteOperatorSetInitWithData(TfLiteOperator *registration, void *(*init)(void *, TfLiteOpaqueContext *, const char *, size_t))
{
	if (registration == NULL)
		return kTfLiteError;
	registration->init_with_data = init;
	return kTfLiteOk;
}

void TfLiteOperatorSetFree(TfLiteOperator *registration, void (*free)(TfLiteOpaqueContext *, void *))
{
	if (registration != NULL)
		registration->free = free;
}

TfLiteStatus TfLiteOperatorSetFreeWithData(TfLiteOperator *registration, void (*free)(void *, TfLiteOpaqueContext *, void *))
{
	if (registration == NULL)
		return kTfLiteError;
	registration->free_with_data = free;
	return kTfLiteOk;
}

void TfLiteOperatorSetPrepare(TfLiteOperator *registration, TfLiteStatus (*prepare)(TfLiteOpaqueContext *, TfLiteOpaqueNode *))
{
	if (registration != NULL)
		registration->prepare = prepare;
}

TfLiteStatus TfLiteOperatorSetPrepareWithData(TfLiteOperator *registration,
                                              TfLiteStatus (*prepare)(void *, TfLiteOpaqueContext *, TfLiteOpaqueNode *))
{
	if (registration == NULL)
		return kTfLiteError;
	registration->prepare_with_data = prepare;
	return kTfLiteOk;
}

void TfLiteOperatorSetInvoke(TfLiteOperator *registration, TfLiteStatus (*invoke)(TfLiteOpaqueContext *, TfLiteOpaqueNode *))
{
	if (registration != NULL)
		registration->invoke = invoke;
}

TfLiteStatus TfLiteOperatorSetInvokeWithData(TfLiteOperator *registration,
                                             TfLiteStatus (*invoke)(void *, TfLiteOpaqueContext *, TfLiteOpaqueNode *))
{
	if (registration == NULL)
		return kTfLiteError;
	registration->invoke_with_data = invoke;
	return kTfLiteOk;
}

void TfLiteOperatorSetInplaceOperator(TfLiteOperator *registration, uint64_t inplace)
{
	if (registration != NULL)
		registration->inplace = inplace;
}
