/* SPDX-License-Identifier: Apache-2.0
 * Copies of integers and text, and where the bytes of a buffer lie. */
#include "model/source.h"

#include <limits.h>
#include <string.h>

TfLiteStatus atoll_source_fail(const struct atoll_source *source, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const TfLiteStatus status = atoll_fail_va(source->failure, kAtollInvalidModel, format, args);
	va_end(args);
	return status;
}

TfLiteStatus atoll_source_out_of_memory(const struct atoll_source *source)
{
	return atoll_fail(source->failure, kAtollOutOfMemory, "out of memory while reading the model");
}

TfLiteStatus atoll_source_alloc(const struct atoll_source *source, size_t count, size_t size, void **piece)
{
	/* Tables may be shared, so a small hostile file could name copies without end; honest ones stay far below this. */
	enum { COPIES_PER_BYTE = 256, COPIES_AT_LEAST = 1 << 20 };
	if (source->region->bytes / COPIES_PER_BYTE > source->size && source->region->bytes > COPIES_AT_LEAST)
		return atoll_fail(source->failure, kAtollLimit, "the model's structure is far larger than its file");
	void *memory = atoll_region_alloc(source->region, count, size);
	if (memory == NULL)
		return atoll_source_out_of_memory(source);
	*piece = memory;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_text(const struct atoll_source *source, struct atoll_fb_vector text, const char **copy)
{
	const char *made = atoll_region_text(source->region, (const char *)text.data, text.count);
	if (made == NULL)
		return atoll_source_out_of_memory(source);
	*copy = made;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_ints(const struct atoll_source *source, struct atoll_fb_vector from, TfLiteIntArray **array)
{
	void *memory = NULL;
	if (from.count > INT_MAX - 1)
		return atoll_source_fail(source, "a list of %zu integers is too long", from.count);
	ATOLL_TRY(atoll_source_alloc(source, from.count + 1, sizeof(int), &memory));
	TfLiteIntArray *made = memory;
	made->size = (int)from.count;
	for (size_t i = 0; i < from.count; i++)
		made->data[i] = atoll_fb_i32_at(from, i);
	*array = made;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_floats(const struct atoll_source *source, struct atoll_fb_vector from, TfLiteFloatArray **array)
{
	void *memory = NULL;
	if (from.count > INT_MAX - 1)
		return atoll_source_fail(source, "a list of %zu numbers is too long", from.count);
	ATOLL_TRY(atoll_source_alloc(source, from.count + 1, sizeof(float), &memory));
	TfLiteFloatArray *made = memory;
	made->size = (int)from.count;
	for (size_t i = 0; i < from.count; i++)
		made->data[i] = atoll_fb_f32_at(from, i);
	*array = made;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_range(const struct atoll_source *source, uint64_t offset, uint64_t size, const uint8_t **data)
{
	if (offset > source->size || size > source->size - offset)
		return atoll_source_fail(source, "bytes %llu to %llu lie outside the file of %zu bytes", (unsigned long long)offset,
		                         (unsigned long long)(offset + size), source->size);
	*data = source->data + offset;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_buffer(const struct atoll_source *source, uint32_t index, const uint8_t **data, size_t *size)
{
	*data = NULL;
	*size = 0;
	if (index >= source->buffers.count) {
		/* Index 0 means "no data" even in files that left the list out. */
		return index == 0 ? kTfLiteOk : atoll_source_fail(source, "buffer %u does not exist", (unsigned)index);
	}
	const struct atoll_fb_ref buffer = atoll_fb_table_at(source->buffers, index);
	const uint64_t offset = atoll_fb_u64(buffer, ATOLL_BUFFER_OFFSET, 0);
	if (offset > 1) {
		const uint64_t bytes = atoll_fb_u64(buffer, ATOLL_BUFFER_SIZE, 0);
		ATOLL_TRY(atoll_source_range(source, offset, bytes, data));
		*size = (size_t)bytes;
		return kTfLiteOk;
	}
	const struct atoll_fb_vector inside = atoll_fb_vector(buffer, ATOLL_BUFFER_DATA);
	if (inside.count > 0)
		*data = inside.data;
	*size = inside.count;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_type(const struct atoll_source *source, int32_t value, TfLiteType *type)
{
	static const TfLiteType types[] = {
		[ATOLL_TENSOR_TYPE_IS_FLOAT32] = kTfLiteFloat32,
		[ATOLL_TENSOR_TYPE_IS_FLOAT16] = kTfLiteFloat16,
		[ATOLL_TENSOR_TYPE_IS_INT32] = kTfLiteInt32,
		[ATOLL_TENSOR_TYPE_IS_UINT8] = kTfLiteUInt8,
		[ATOLL_TENSOR_TYPE_IS_INT64] = kTfLiteInt64,
		[ATOLL_TENSOR_TYPE_IS_STRING] = kTfLiteString,
		[ATOLL_TENSOR_TYPE_IS_BOOL] = kTfLiteBool,
		[ATOLL_TENSOR_TYPE_IS_INT16] = kTfLiteInt16,
		[ATOLL_TENSOR_TYPE_IS_COMPLEX64] = kTfLiteComplex64,
		[ATOLL_TENSOR_TYPE_IS_INT8] = kTfLiteInt8,
		[ATOLL_TENSOR_TYPE_IS_FLOAT64] = kTfLiteFloat64,
		[ATOLL_TENSOR_TYPE_IS_COMPLEX128] = kTfLiteComplex128,
		[ATOLL_TENSOR_TYPE_IS_UINT64] = kTfLiteUInt64,
		[ATOLL_TENSOR_TYPE_IS_RESOURCE] = kTfLiteResource,
		[ATOLL_TENSOR_TYPE_IS_VARIANT] = kTfLiteVariant,
		[ATOLL_TENSOR_TYPE_IS_UINT32] = kTfLiteUInt32,
		[ATOLL_TENSOR_TYPE_IS_UINT16] = kTfLiteUInt16,
		[ATOLL_TENSOR_TYPE_IS_INT4] = kTfLiteInt4,
		[ATOLL_TENSOR_TYPE_IS_BFLOAT16] = kTfLiteBFloat16,
		[ATOLL_TENSOR_TYPE_IS_INT2] = kTfLiteInt2,
		[ATOLL_TENSOR_TYPE_IS_UINT4] = kTfLiteUInt4,
		[ATOLL_TENSOR_TYPE_IS_FLOAT8_E4M3FN] = kTfLiteFloat8E4M3FN,
		[ATOLL_TENSOR_TYPE_IS_FLOAT8_E5M2] = kTfLiteFloat8E5M2,
	};
	if (value < 0 || (size_t)value >= sizeof(types) / sizeof(types[0]))
		return atoll_source_fail(source, "element type %d does not exist", (int)value);
	*type = types[value];
	return kTfLiteOk;
}
