/* SPDX-License-Identifier: Apache-2.0
 * How numbers stand for real values: affine (one scale, or one per channel), blockwise and multi-axis. */
#include "model/source.h"

#include <limits.h>

static TfLiteStatus zero_points(const struct atoll_source *source, struct atoll_fb_vector from, int scales, TfLiteIntArray **array)
{
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, (size_t)scales + 1, sizeof(int), &memory));
	TfLiteIntArray *made = memory;
	made->size = scales;
	for (int i = 0; i < scales && from.count > 0; i++) {
		/* One zero point may stand for all channels. */
		const int64_t value = atoll_fb_i64_at(from, from.count == 1 ? 0 : (size_t)i);
		if (value < INT_MIN || value > INT_MAX)
			return atoll_source_fail(source, "a zero point does not fit 32 bits");
		made->data[i] = (int)value;
	}
	*array = made;
	return kTfLiteOk;
}

static TfLiteStatus check_channels(const struct atoll_source *source, const struct atoll_graph_tensor *tensor, int channels, int axis)
{
	if (channels <= 1)
		return kTfLiteOk;
	if (axis < 0 || axis >= tensor->dims->size || tensor->dims->data[axis] != channels)
		return atoll_source_fail(source, "tensor '%s' has %d scales, which is not the size of its axis %d", tensor->name, channels, axis);
	return kTfLiteOk;
}

static TfLiteStatus affine(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor)
{
	const struct atoll_fb_vector scale = atoll_fb_vector(from, ATOLL_QUANTIZATION_PARAMETERS_SCALE);
	const struct atoll_fb_vector zero_point = atoll_fb_vector(from, ATOLL_QUANTIZATION_PARAMETERS_ZERO_POINT);
	if (scale.count == 0)
		return kTfLiteOk;
	if (zero_point.count > 1 && zero_point.count != scale.count)
		return atoll_source_fail(source, "tensor '%s' has %zu scales and %zu zero points", tensor->name, scale.count, zero_point.count);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, 1, sizeof(TfLiteAffineQuantization), &memory));
	TfLiteAffineQuantization *made = memory;
	ATOLL_TRY(atoll_source_floats(source, scale, &made->scale));
	ATOLL_TRY(zero_points(source, zero_point, made->scale->size, &made->zero_point));
	made->quantized_dimension = atoll_fb_i32(from, ATOLL_QUANTIZATION_PARAMETERS_QUANTIZED_DIMENSION, 0);
	ATOLL_TRY(check_channels(source, tensor, made->scale->size, made->quantized_dimension));
	tensor->quantization = (TfLiteQuantization){kTfLiteAffineQuantization, made};
	if (made->scale->size == 1)
		tensor->params = (TfLiteQuantizationParams){made->scale->data[0], made->zero_point->data[0]};
	return kTfLiteOk;
}

/* The tensors that hold scales and zero points are named by index; zero points may be absent. */
static TfLiteStatus check_tensor(const struct atoll_source *source, int32_t index, int32_t minimum, int32_t tensor_count)
{
	if (index < minimum || index >= tensor_count)
		return atoll_source_fail(source, "quantization refers to tensor %d of %d", (int)index, (int)tensor_count);
	return kTfLiteOk;
}

static TfLiteStatus blockwise(const struct atoll_source *source, struct atoll_fb_ref from, int32_t axis, int32_t tensor_count,
                              struct atoll_graph_tensor *tensor)
{
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, 1, sizeof(TfLiteBlockwiseQuantization), &memory));
	TfLiteBlockwiseQuantization *made = memory;
	made->scale = atoll_fb_i32(from, ATOLL_BLOCKWISE_QUANTIZATION_SCALES, 0);
	made->zero_point = atoll_fb_i32(from, ATOLL_BLOCKWISE_QUANTIZATION_ZERO_POINTS, 0);
	made->blocksize = atoll_fb_i32(from, ATOLL_BLOCKWISE_QUANTIZATION_BLOCK_SIZE, 0);
	made->quantized_dimension = axis;
	ATOLL_TRY(check_tensor(source, made->scale, 0, tensor_count));
	ATOLL_TRY(check_tensor(source, made->zero_point, -1, tensor_count));
	if (made->blocksize <= 0)
		return atoll_source_fail(source, "tensor '%s' has a block size of %d", tensor->name, (int)made->blocksize);
	tensor->quantization = (TfLiteQuantization){kTfLiteBlockwiseQuantization, made};
	return kTfLiteOk;
}

static TfLiteStatus multi_axis(const struct atoll_source *source, struct atoll_fb_ref from, int32_t tensor_count,
                               struct atoll_graph_tensor *tensor)
{
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, 1, sizeof(TfLiteMultiAxisQuantization), &memory));
	TfLiteMultiAxisQuantization *made = memory;
	made->scales = atoll_fb_i32(from, ATOLL_MULTI_AXIS_QUANTIZATION_SCALES, 0);
	made->zero_points = atoll_fb_i32(from, ATOLL_MULTI_AXIS_QUANTIZATION_ZERO_POINTS, 0);
	made->blocksize = atoll_fb_i32(from, ATOLL_MULTI_AXIS_QUANTIZATION_BLOCK_SIZE, 0);
	ATOLL_TRY(check_tensor(source, made->scales, 0, tensor_count));
	ATOLL_TRY(check_tensor(source, made->zero_points, -1, tensor_count));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_MULTI_AXIS_QUANTIZATION_QUANTIZED_DIMENSIONS),
	                            &made->quantized_dimensions));
	tensor->quantization = (TfLiteQuantization){kTfLiteMultiAxisQuantization, made};
	return kTfLiteOk;
}

TfLiteStatus atoll_source_quantization(const struct atoll_source *source, struct atoll_fb_ref from, int32_t tensor_count,
                                       struct atoll_graph_tensor *tensor)
{
	const struct atoll_fb_ref details = atoll_fb_table(from, ATOLL_QUANTIZATION_PARAMETERS_DETAILS);
	const int32_t axis = atoll_fb_i32(from, ATOLL_QUANTIZATION_PARAMETERS_QUANTIZED_DIMENSION, 0);
	switch (details.at == 0 ? 0 : atoll_fb_u8(from, ATOLL_QUANTIZATION_PARAMETERS_DETAILS_TYPE, 0)) {
	case ATOLL_QUANTIZATION_DETAILS_IS_NONE:
		return affine(source, from, tensor);
	case ATOLL_QUANTIZATION_DETAILS_IS_BLOCKWISE_QUANTIZATION:
		return blockwise(source, details, axis, tensor_count, tensor);
	case ATOLL_QUANTIZATION_DETAILS_IS_MULTI_AXIS_QUANTIZATION:
		return multi_axis(source, details, tensor_count, tensor);
	default:
		return atoll_fail(source->failure, kAtollUnsupported, "tensor '%s' has a quantization of an unknown kind", tensor->name);
	}
}
