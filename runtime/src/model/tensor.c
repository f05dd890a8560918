/* SPDX-License-Identifier: Apache-2.0
 * One tensor: type, shape and, for a constant, bytes that are exactly as many as the shape needs. */
#include <string.h>

#include "graph/op.h"
#include "graph/string_block.h"
#include "graph/type.h"
#include "model/source.h"

static TfLiteStatus read_shape(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor)
{
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_TENSOR_SHAPE), &tensor->dims));
	for (int i = 0; i < tensor->dims->size; i++)
		if (tensor->dims->data[i] < -1)
			return atoll_source_fail(source, "tensor '%s' has dimension %d", tensor->name, tensor->dims->data[i]);
	const struct atoll_fb_vector signature = atoll_fb_vector(from, ATOLL_TENSOR_SHAPE_SIGNATURE);
	if (signature.count == 0)
		return kTfLiteOk;
	return atoll_source_ints(source, signature, &tensor->dims_signature);
}

/* Kernels load from any address that suits one element; many files keep floats at multiples of 4. */
static size_t alignment_of(TfLiteType type)
{
	const size_t element = atoll_type_bytes(type);
	return element == 0 ? 1 : element > sizeof(double) ? sizeof(double) : element;
}

/* Values that may be shapes, axes or indices are copied, so that a file that changes under us cannot move them. */
static bool must_copy(TfLiteType type, const uint8_t *data)
{
	return type == kTfLiteInt32 || type == kTfLiteInt64 || type == kTfLiteUInt32 || type == kTfLiteString ||
	       (uintptr_t)data % alignment_of(type) != 0;
}

static TfLiteStatus check_bytes(const struct atoll_source *source, const struct atoll_graph_tensor *tensor)
{
	if (tensor->type == kTfLiteString) {
		if (!atoll_string_block_valid(tensor->data, tensor->bytes))
			return atoll_source_fail(source, "the strings of tensor '%s' are damaged", tensor->name);
		return kTfLiteOk;
	}
	size_t needed;
	if (!atoll_type_is_sized(tensor->type) || tensor->sparsity != NULL)
		return kTfLiteOk;
	if (!atoll_dims_bytes(tensor->type, tensor->dims->data, tensor->dims->size, &needed))
		return atoll_source_fail(source, "the shape of constant tensor '%s' has no size", tensor->name);
	if (needed != tensor->bytes)
		return atoll_source_fail(source, "constant tensor '%s' has %zu bytes; its shape needs %zu", tensor->name, tensor->bytes, needed);
	return kTfLiteOk;
}

static TfLiteStatus read_constant(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor)
{
	const uint8_t *data;
	size_t bytes;
	if (atoll_fb_u32(from, ATOLL_TENSOR_EXTERNAL_BUFFER, 0) != 0)
		return atoll_fail(source->failure, kAtollUnsupported, "tensor '%s' keeps its data in another file", tensor->name);
	ATOLL_TRY(atoll_source_buffer(source, atoll_fb_u32(from, ATOLL_TENSOR_BUFFER, 0), &data, &bytes));
	if (data == NULL)
		return kTfLiteOk;
	tensor->data = data;
	tensor->bytes = bytes;
	ATOLL_TRY(check_bytes(source, tensor));
	if (!must_copy(tensor->type, data))
		return kTfLiteOk;
	void *copy;
	ATOLL_TRY(atoll_source_alloc(source, bytes, 1, &copy));
	memcpy(copy, data, bytes);
	tensor->data = copy;
	/* Once more, on the copy: the bytes may have changed in between. */
	return check_bytes(source, tensor);
}

TfLiteStatus atoll_source_tensor(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor)
{
	ATOLL_TRY(atoll_source_text(source, atoll_fb_vector(from, ATOLL_TENSOR_NAME), &tensor->name));
	ATOLL_TRY(atoll_source_type(source, atoll_fb_i8(from, ATOLL_TENSOR_TYPE, 0), &tensor->type));
	tensor->is_variable = atoll_fb_u8(from, ATOLL_TENSOR_IS_VARIABLE, 0) != 0;
	ATOLL_TRY(read_shape(source, from, tensor));
	const struct atoll_fb_ref sparsity = atoll_fb_table(from, ATOLL_TENSOR_SPARSITY);
	if (sparsity.at != 0)
		ATOLL_TRY(atoll_source_sparsity(source, sparsity, tensor));
	ATOLL_TRY(read_constant(source, from, tensor));
	if (tensor->is_variable && tensor->data != NULL)
		return atoll_source_fail(source, "variable tensor '%s' has constant data", tensor->name);
	return kTfLiteOk;
}
