/* SPDX-License-Identifier: Apache-2.0
 * What every convolution demands of its tensors, whatever their number format. */
#include "ops/conv_kinds.h"
#include "ops/shape.h"

static TfLiteStatus check_channels(struct atoll_op *op, const struct atoll_conv_params *params, struct atoll_conv_image *image)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	const int in = atoll_tensor_dim(input, 3), group_in = params->depthwise ? 1 : atoll_tensor_dim(weights, 3);
	const int out = atoll_tensor_dim(weights, params->depthwise ? 3 : 0);
	if (in < 1 || group_in < 1 || out < 1)
		return atoll_op_fail(op, kAtollInvalidModel, "convolves %d channels with %d a group into %d; all must be positive", in, group_in, out);
	if (in % group_in != 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the input has %d channels, which %d of the weights do not divide", in, group_in);
	const int groups = in / group_in;
	if (out % groups != 0)
		return atoll_op_fail(op, kAtollInvalidModel, "%d output channels do not divide into %d groups", out, groups);
	if (params->depthwise && atoll_tensor_dim(weights, 0) != 1)
		return atoll_op_fail(op, kAtollInvalidModel, "dimension 0 of the weights is %d, it must be 1", atoll_tensor_dim(weights, 0));
	image->channels = (size_t)in;
	image->group_in = (size_t)group_in;
	image->groups = (size_t)groups;
	image->out_channels = (size_t)out;
	return kTfLiteOk;
}

static TfLiteStatus check_bias(struct atoll_op *op, size_t out_channels)
{
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	if (bias == NULL || atoll_tensor_elements(bias) == out_channels)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "the bias has %zu values for %zu output channels", atoll_tensor_elements(bias), out_channels);
}

/* The window over one axis, of an input that a pass may have given a border. */
static TfLiteStatus make_window(struct atoll_op *op, const char *name, int axis, const struct atoll_conv_params *params, int stride,
                                int dilation, struct atoll_window *window)
{
	const int *border = op->border[axis - 1];
	const int in = atoll_tensor_dim(atoll_op_input(op, 0), axis) + border[0] + border[1];
	ATOLL_TRY(atoll_window_make(op, name, params->padding, in, atoll_tensor_dim(atoll_op_input(op, 1), axis), stride, dilation, window));
	window->in -= (size_t)(border[0] + border[1]);
	window->pad += (size_t)border[0];
	return kTfLiteOk;
}

TfLiteStatus atoll_conv_check(struct atoll_op *op, const struct atoll_conv_params *params, struct atoll_conv **result)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 3, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "input 0", 4, 4));
	ATOLL_TRY(atoll_op_expect_rank(op, weights, "the weights", 4, 4));
	struct atoll_conv *conv = op->services->keep(op, sizeof(*conv));
	if (conv == NULL)
		return kTfLiteError;
	struct atoll_conv_image *image = &conv->image;
	ATOLL_TRY(check_channels(op, params, image));
	ATOLL_TRY(check_bias(op, image->out_channels));
	ATOLL_TRY(make_window(op, "height", 1, params, params->stride_height, params->dilation_height, &image->y));
	ATOLL_TRY(make_window(op, "width", 2, params, params->stride_width, params->dilation_width, &image->x));
	const int batches = atoll_tensor_dim(input, 0);
	image->batches = (size_t)batches;
	conv->depthwise = params->depthwise;
	conv->activation = params->activation;
	op->state = conv;
	*result = conv;
	const struct atoll_dims shape = {4, {batches, (int)image->y.out, (int)image->x.out, (int)image->out_channels}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}
