/* SPDX-License-Identifier: Apache-2.0
 * The custom operators of MediaPipe's attention mesh: Landmarks2TransformMatrix, TransformTensorBilinear and
 * TransformLandmarks, version 2. */
#include "kernels/landmarks.h"

#include "ops/custom_options.h"
#include "ops/shape.h"

static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};

static TfLiteStatus check(struct atoll_op *op, int inputs, int rank)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs, inputs, 1));
	for (int i = 0; i < inputs; i++)
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "an input", floats));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "input 0", rank, rank));
	if (inputs == 2 && atoll_tensor_elements(atoll_op_input(op, 1)) != 16)
		return atoll_op_fail(op, kAtollInvalidArgument, "the matrix has %zu elements, 16 are needed",
			atoll_tensor_elements(atoll_op_input(op, 1)));
	return kTfLiteOk;
}

static TfLiteStatus read_subset(struct atoll_op *op, const struct atoll_flex *map, int points, struct atoll_crop *crop)
{
	struct atoll_flex subset;
	if (!atoll_flex_find(map, "subset_idxs", &subset) || atoll_flex_count(&subset) == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "parameter 'subset_idxs' is missing or empty");
	crop->subset_count = atoll_flex_count(&subset);
	int *indices = op->services->keep(op, crop->subset_count * sizeof(*indices));
	if (indices == NULL)
		return kTfLiteError;
	for (size_t i = 0; i < crop->subset_count; i++) {
		struct atoll_flex element;
		double index;
		if (!atoll_flex_element(&subset, i, &element) || !atoll_flex_number(&element, &index) ||
			!(index >= 0.0 && index < points))
			return atoll_op_fail(op, kAtollInvalidModel,
				"element %zu of 'subset_idxs' is not one of %d landmarks", i, points);
		indices[i] = (int)index;
	}
	crop->subset = indices;
	return kTfLiteOk;
}

static TfLiteStatus read_crop(struct atoll_op *op, int points, struct atoll_crop *crop)
{
	struct atoll_flex map;
	int width;
	int height;
	ATOLL_TRY(atoll_op_custom_map(op, &map));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "left_rotation_idx", 0, points - 1, &crop->left));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "right_rotation_idx", 0, points - 1, &crop->right));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "output_width", 1, 1 << 24, &width));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "output_height", 1, 1 << 24, &height));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "scale_x", 1e-30, 1e30, &crop->scale_x));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "scale_y", 1e-30, 1e30, &crop->scale_y));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "target_rotation_radians", -1e6, 1e6, &crop->target_rotation));
	crop->width = (float)width;
	crop->height = (float)height;
	return read_subset(op, &map, points, crop);
}

static TfLiteStatus matrix_prepare(struct atoll_op *op)
{
	ATOLL_TRY(check(op, 1, 3));
	const TfLiteTensor *points = atoll_op_input(op, 0);
	if (atoll_tensor_dim(points, 2) != 3)
		return atoll_op_fail(op, kAtollInvalidArgument, "landmarks have %d coordinates, 3 are needed",
			atoll_tensor_dim(points, 2));
	const size_t count = atoll_tensor_elements(points) / 3;
	struct atoll_crop *crop = op->services->keep(op, sizeof(*crop));
	if (crop == NULL)
		return kTfLiteError;
	op->state = crop;
	ATOLL_TRY(read_crop(op, count > INT32_MAX ? INT32_MAX : (int)count, crop));
	return atoll_op_resize(op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 3, .at = {1, 4, 4}});
}

static TfLiteStatus matrix_invoke(struct atoll_op *op)
{
	atoll_crop_matrix(op->state, atoll_op_input(op, 0)->data.f, atoll_op_output(op, 0)->data.f);
	return kTfLiteOk;
}

static TfLiteStatus sample_prepare(struct atoll_op *op)
{
	struct atoll_flex map;
	struct atoll_dims dims;
	ATOLL_TRY(check(op, 2, 4));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &dims));
	if (dims.at[0] != 1)
		return atoll_op_fail(op, kAtollUnsupported, "a batch of %d, 1 is supported", dims.at[0]);
	ATOLL_TRY(atoll_op_custom_map(op, &map));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "output_height", 1, 1 << 24, &dims.at[1]));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "output_width", 1, 1 << 24, &dims.at[2]));
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

struct sample_call {
	struct atoll_sampling sampling;
	const float *matrix, *image;
	float *crop;
};

static void sample_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct sample_call *call = arg;
	const size_t row_size = (size_t)call->sampling.crop_width * (size_t)call->sampling.channels;
	(void)worker;
	for (size_t row = begin; row < end; row++)
		atoll_sample_row(&call->sampling, call->matrix, call->image, (int)row, call->crop + row * row_size);
}

static TfLiteStatus sample_invoke(struct atoll_op *op)
{
	const TfLiteTensor *image = atoll_op_input(op, 0);
	TfLiteTensor *crop = atoll_op_output(op, 0);
	struct sample_call call = {
		.sampling = {atoll_tensor_dim(image, 1), atoll_tensor_dim(image, 2), atoll_tensor_dim(image, 3),
			atoll_tensor_dim(crop, 2)},
		.matrix = atoll_op_input(op, 1)->data.f,
		.image = image->data.f,
		.crop = crop->data.f,
	};
	op->services->parallel(op, (size_t)atoll_tensor_dim(crop, 1), 4, sample_rows, &call);
	return kTfLiteOk;
}

static TfLiteStatus points_prepare(struct atoll_op *op)
{
	ATOLL_TRY(check(op, 2, 3));
	const int dimensions = atoll_tensor_dim(atoll_op_input(op, 0), 2);
	if (dimensions != 2 && dimensions != 3)
		return atoll_op_fail(
			op, kAtollInvalidArgument, "landmarks have %d coordinates, 2 or 3 are needed", dimensions);
	return atoll_op_resize_like(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static TfLiteStatus points_invoke(struct atoll_op *op)
{
	const TfLiteTensor *points = atoll_op_input(op, 0);
	const int dimensions = atoll_tensor_dim(points, 2);
	const size_t count = atoll_tensor_elements(points) / (size_t)dimensions;
	atoll_map_points(
		atoll_op_input(op, 1)->data.f, count, dimensions, points->data.f, atoll_op_output(op, 0)->data.f);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinCustom, "Landmarks2TransformMatrix", 2, 2, matrix_prepare, matrix_invoke},
	{kTfLiteBuiltinCustom, "TransformTensorBilinear", 2, 2, sample_prepare, sample_invoke},
	{kTfLiteBuiltinCustom, "TransformLandmarks", 2, 2, points_prepare, points_invoke},
};
const struct atoll_op_family atoll_ops_landmarks = ATOLL_OP_FAMILY(rows);
