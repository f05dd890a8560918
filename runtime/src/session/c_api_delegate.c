/* SPDX-License-Identifier: Apache-2.0
 * Delegate objects. They can be made and described; creating an interpreter with one fails, since running them is not
 * supported yet. */
#include "base/memory.h"
#include "tensorflow/lite/c/c_api_opaque.h"
#include "tensorflow/lite/c/common.h"

TfLiteDelegate TfLiteDelegateCreate(void)
{
	return (TfLiteDelegate){0};
}

TfLiteOpaqueDelegate *TfLiteOpaqueDelegateCreate(const TfLiteOpaqueDelegateBuilder *builder)
{
	if (builder == NULL)
		return NULL;
	TfLiteDelegate *delegate = atoll_alloc(sizeof(*delegate));
	TfLiteOpaqueDelegateBuilder *copy = atoll_alloc(sizeof(*copy));
	if (delegate == NULL || copy == NULL) {
		atoll_free(delegate);
		atoll_free(copy);
		return NULL;
	}
	*copy = *builder;
	delegate->data_ = builder->data;
	delegate->flags = builder->flags;
	delegate->opaque_delegate_builder = copy;
	return delegate;
}

void TfLiteOpaqueDelegateDelete(TfLiteOpaqueDelegate *delegate)
{
	if (delegate != NULL)
		atoll_free(delegate->opaque_delegate_builder);
	atoll_free(delegate);
}

void *TfLiteOpaqueDelegateGetData(const TfLiteOpaqueDelegate *delegate)
{
	if (delegate == NULL)
		return NULL;
	return delegate->opaque_delegate_builder == NULL ? delegate->data_ : delegate->opaque_delegate_builder->data;
}

void *TfLiteKernelInitFailed(void)
{
	/* An address no allocation returns. */
	static char failed;
	return &failed;
}
