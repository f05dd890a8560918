/* SPDX-License-Identifier: Apache-2.0
 * Integer and float arrays of the public structs. */
#include <limits.h>
#include <string.h>

#include "base/memory.h"
#include "tensorflow/lite/c/common.h"

size_t TfLiteIntArrayGetSizeInBytes(int size)
{
	return size < 0 ? 0 : sizeof(TfLiteIntArray) + (size_t)size * sizeof(int);
}

TfLiteIntArray *TfLiteIntArrayCreate(int size)
{
	TfLiteIntArray *array = size < 0 ? NULL : atoll_alloc(TfLiteIntArrayGetSizeInBytes(size));
	if (array != NULL)
		array->size = size;
	return array;
}

int TfLiteIntArrayEqualsArray(const TfLiteIntArray *a, int b_size, const int b_data[])
{
	if (a == NULL)
		return b_size == 0;
	return a->size == b_size && (b_size <= 0 || memcmp(a->data, b_data, (size_t)b_size * sizeof(int)) == 0);
}

int TfLiteIntArrayEqual(const TfLiteIntArray *a, const TfLiteIntArray *b)
{
	if (a == b)
		return 1;
	return a != NULL && b != NULL && TfLiteIntArrayEqualsArray(a, b->size, b->data);
}

TfLiteIntArray *TfLiteIntArrayCopy(const TfLiteIntArray *src)
{
	TfLiteIntArray *copy = src == NULL ? NULL : TfLiteIntArrayCreate(src->size);
	if (copy != NULL)
		memcpy(copy->data, src->data, (size_t)src->size * sizeof(int));
	return copy;
}

void TfLiteIntArrayFree(TfLiteIntArray *array)
{
	atoll_free(array);
}

int TfLiteFloatArrayGetSizeInBytes(int size)
{
	const size_t bytes = size < 0 ? 0 : sizeof(TfLiteFloatArray) + (size_t)size * sizeof(float);
	return bytes > INT_MAX ? INT_MAX : (int)bytes;
}

TfLiteFloatArray *TfLiteFloatArrayCreate(int size)
{
	TfLiteFloatArray *array = size < 0 ? NULL : atoll_alloc(sizeof(TfLiteFloatArray) + (size_t)size * sizeof(float));
	if (array != NULL)
		array->size = size;
	return array;
}

TfLiteFloatArray *TfLiteFloatArrayCopy(const TfLiteFloatArray *src)
{
	TfLiteFloatArray *copy = src == NULL ? NULL : TfLiteFloatArrayCreate(src->size);
	if (copy != NULL)
		memcpy(copy->data, src->data, (size_t)src->size * sizeof(float));
	return copy;
}

void TfLiteFloatArrayFree(TfLiteFloatArray *array)
{
	atoll_free(array);
}
