/* SPDX-License-Identifier: Apache-2.0
 * TRANSPOSE_CONV, and MediaPipe's Convolution2DTransposeBias, which has the same arithmetic, takes its inputs in another
 * order and derives the output's shape. Chooses the implementation for the number format. */
#include "ops/transpose_conv.h"

#include <string.h>

#include "ops/quantized_types.h"
#include "ops/shape.h"

enum { STRIDE_MAX = 1 << 15 };

static TfLiteStatus check_weights(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	ATOLL_TRY(atoll_op_expect_rank(op, conv->input, "the input", 4, 4));
	ATOLL_TRY(atoll_op_expect_rank(op, conv->weights, "the weights", 4, 4));
	for (int axis = 0; axis < 4; axis++)
		if (atoll_tensor_dim(conv->weights, axis) < 1)
			return atoll_op_fail(op, kAtollInvalidModel, "dimension %d of the weights is %d", axis, atoll_tensor_dim(conv->weights, axis));
	if (atoll_tensor_dim(conv->weights, 3) != atoll_tensor_dim(conv->input, 3))
		return atoll_op_fail(op, kAtollInvalidModel, "the input has %d channels, the weights %d", atoll_tensor_dim(conv->input, 3),
		                     atoll_tensor_dim(conv->weights, 3));
	conv->batches = (size_t)atoll_tensor_dim(conv->input, 0);
	conv->channels = (size_t)atoll_tensor_dim(conv->weights, 3);
	conv->out_channels = (size_t)atoll_tensor_dim(conv->weights, 0);
	if (conv->bias != NULL && atoll_tensor_elements(conv->bias) != conv->out_channels)
		return atoll_op_fail(op, kAtollInvalidModel, "the bias has %zu values for %zu output channels", atoll_tensor_elements(conv->bias),
		                     conv->out_channels);
	return kTfLiteOk;
}

static TfLiteStatus check_axes(struct atoll_op *op, struct atoll_transpose_conv *conv, int stride_y, int stride_x)
{
	if (stride_y < 1 || stride_x < 1 || stride_y > STRIDE_MAX || stride_x > STRIDE_MAX)
		return atoll_op_fail(op, kAtollInvalidModel, "strides are %d by %d, each must be in [1, %d]", stride_y, stride_x, STRIDE_MAX);
	if (conv->padding != kTfLitePaddingSame && conv->padding != kTfLitePaddingValid)
		return atoll_op_fail(op, kAtollInvalidModel, "unknown padding %d", (int)conv->padding);
	conv->y = (struct atoll_transpose_axis){.in = (size_t)atoll_tensor_dim(conv->input, 1), .taps = (size_t)atoll_tensor_dim(conv->weights, 1),
	                                        .stride = (size_t)stride_y};
	conv->x = (struct atoll_transpose_axis){.in = (size_t)atoll_tensor_dim(conv->input, 2), .taps = (size_t)atoll_tensor_dim(conv->weights, 2),
	                                        .stride = (size_t)stride_x};
	return kTfLiteOk;
}

/* The padding of the ordinary convolution that would lead from the output back to the input. */
static void place_axis(struct atoll_transpose_axis *axis, TfLitePadding padding, size_t out)
{
	axis->out = out;
	axis->pad = 0;
	if (padding == kTfLitePaddingSame && out > 0) {
		const size_t covered = ((out + axis->stride - 1) / axis->stride - 1) * axis->stride + axis->taps;
		axis->pad = covered > out ? (covered - out) / 2 : 0;
	}
}

static TfLiteStatus place(struct atoll_op *op, struct atoll_transpose_conv *conv, const struct atoll_dims *shape)
{
	place_axis(&conv->y, conv->padding, (size_t)shape->at[1]);
	place_axis(&conv->x, conv->padding, (size_t)shape->at[2]);
	return atoll_op_resize(op, atoll_op_output(op, 0), shape);
}

static TfLiteStatus place_by_tensor(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	struct atoll_ints values;
	ATOLL_TRY(atoll_op_ints(op, conv->shape, "the output shape", &values));
	if (values.count != 4)
		return atoll_op_fail(op, kAtollInvalidModel, "the output shape has %d dimensions, it must have 4", values.count);
	for (int i = 0; i < 4; i++)
		if (values.at[i] < 0 || values.at[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidModel, "dimension %d of the output shape is %lld", i, (long long)values.at[i]);
	if ((size_t)values.at[0] != conv->batches || (size_t)values.at[3] != conv->out_channels)
		return atoll_op_fail(op, kAtollInvalidModel, "the output shape has %lld batches and %lld channels, the input and weights give %zu and %zu",
		                     (long long)values.at[0], (long long)values.at[3], conv->batches, conv->out_channels);
	const struct atoll_dims shape = {4, {(int)values.at[0], (int)values.at[1], (int)values.at[2], (int)values.at[3]}};
	return place(op, conv, &shape);
}

static TfLiteStatus place_by_stride(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	const struct atoll_transpose_axis *axes[2] = {&conv->y, &conv->x};
	struct atoll_dims shape = {4, {(int)conv->batches, 0, 0, (int)conv->out_channels}};
	for (int i = 0; i < 2; i++) {
		const size_t in = axes[i]->in, taps = axes[i]->taps, stride = axes[i]->stride;
		const size_t extra = conv->padding == kTfLitePaddingValid && taps > stride ? taps - stride : 0;
		const size_t out = in * stride + extra;
		if (out > INT32_MAX)
			return atoll_op_fail(op, kAtollLimit, "the output would have a dimension of %zu", out);
		shape.at[i + 1] = (int)out;
	}
	return place(op, conv, &shape);
}

static TfLiteStatus choose(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	const TfLiteTensor *output = atoll_op_output(op, 0);
	if (atoll_float_types_fit(conv->input, conv->weights, conv->bias, output))
		return atoll_transpose_conv_f32_prepare(op, conv);
	if (atoll_quantized_types_fit(conv->input, conv->weights, conv->bias, output))
		return atoll_transpose_conv_quantized_prepare(op, conv);
	return atoll_types_refuse(op, conv->input, conv->weights, conv->bias, output);
}

static TfLiteStatus start(struct atoll_op *op, struct atoll_transpose_conv **conv)
{
	*conv = op->services->keep(op, sizeof(**conv));
	op->state = *conv;
	return *conv != NULL ? kTfLiteOk : kTfLiteError;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 4, 1));
	const TfLiteTransposeConvParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	struct atoll_transpose_conv *conv = NULL;
	ATOLL_TRY(start(op, &conv));
	conv->shape = atoll_op_input(op, 0);
	conv->weights = atoll_op_input(op, 1);
	conv->input = atoll_op_input(op, 2);
	conv->bias = atoll_op_input(op, 3);
	conv->padding = params->padding;
	conv->activation = params->activation;
	ATOLL_TRY(check_weights(op, conv));
	ATOLL_TRY(check_axes(op, conv, params->stride_height, params->stride_width));
	conv->placed = atoll_tensor_is_constant(conv->shape);
	ATOLL_TRY(conv->placed ? place_by_tensor(op, conv) : atoll_op_defer(op, atoll_op_output(op, 0)));
	return choose(op, conv);
}

/* The custom options are the first fields of TfLiteTransposeConvParams as bytes: padding, stride width, stride height. */
static TfLiteStatus prepare_with_bias(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	int32_t options[3];
	if (op->node->custom_initial_data == NULL || (size_t)op->node->custom_initial_data_size < sizeof(options))
		return atoll_op_fail(op, kAtollInvalidModel, "has %d bytes of options, at least %zu are needed", op->node->custom_initial_data_size,
		                     sizeof(options));
	memcpy(options, op->node->custom_initial_data, sizeof(options));
	struct atoll_transpose_conv *conv = NULL;
	ATOLL_TRY(start(op, &conv));
	conv->input = atoll_op_input(op, 0);
	conv->weights = atoll_op_input(op, 1);
	conv->bias = atoll_op_input(op, 2);
	conv->padding = (TfLitePadding)options[0];
	ATOLL_TRY(check_weights(op, conv));
	ATOLL_TRY(check_axes(op, conv, options[2], options[1]));
	conv->placed = true;
	ATOLL_TRY(place_by_stride(op, conv));
	return choose(op, conv);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct atoll_transpose_conv *conv = op->state;
	if (!conv->placed) {
		ATOLL_TRY(place_by_tensor(op, conv));
		conv->moved = true;
	}
	return conv->invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinTransposeConv, "TRANSPOSE_CONV", 1, 5, prepare, invoke},
	{kTfLiteBuiltinCustom, "Convolution2DTransposeBias", 1, 1, prepare_with_bias, invoke},
};
const struct atoll_op_family atoll_ops_transpose_conv = ATOLL_OP_FAMILY(rows);
