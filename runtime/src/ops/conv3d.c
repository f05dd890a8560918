/* SPDX-License-Identifier: Apache-2.0
 * CONV_3D (inputs: [batch, depth, height, width, channel], weights [depth, height, width, in, out], bias) and CONV_3D_TRANSPOSE
 * (output shape, weights [depth, height, width, out, in], input, bias), of floats. */
#include "kernels/conv3d_f32.h"

#include "ops/quant.h"
#include "ops/shape.h"
#include "ops/window.h"

enum { AXES = 3, OUTPUTS = 0, WEIGHTS = 1, INPUTS = 2, BIAS = 3 };

struct conv3d {
	struct atoll_window window[AXES]; /* depth, height, width; `in` is the side that windows slide over */
	size_t batches, in_channels, out_channels;
	float low, high;
};

struct run {
	const struct conv3d *conv;
	const float *input, *weights, *bias;
	float *output;
};

static TfLiteStatus check_tensor(struct atoll_op *op, int position, const char *what, int rank)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, position), what, floats));
	return rank == 0 ? kTfLiteOk : atoll_op_expect_rank(op, atoll_op_input(op, position), what, rank, rank);
}

static TfLiteStatus check_bias(struct atoll_op *op, int position, size_t channels)
{
	const TfLiteTensor *bias = atoll_op_input(op, position);
	if (bias == NULL)
		return kTfLiteOk;
	ATOLL_TRY(check_tensor(op, position, "the bias", 0));
	if (atoll_tensor_elements(bias) != channels)
		return atoll_op_fail(op, kAtollInvalidModel, "the bias has %zu values for %zu channels",
			atoll_tensor_elements(bias), channels);
	return kTfLiteOk;
}

/* Windows over `dims` (batch, three axes, channel) for these weights. */
static TfLiteStatus place_windows(
	struct atoll_op *op, const int *dims, const TfLiteTensor *weights, struct conv3d *conv)
{
	static const char *const names[] = {"depth", "height", "width"};
	const TfLiteConv3DParams *params = op->node->builtin_data;
	const int stride[] = {params->stride_depth, params->stride_height, params->stride_width};
	const int dilation[] = {
		params->dilation_depth_factor, params->dilation_height_factor, params->dilation_width_factor};
	for (int i = 0; i < AXES; i++)
		ATOLL_TRY(atoll_window_make(op, names[i], params->padding, dims[i + 1], atoll_tensor_dim(weights, i),
			stride[i], dilation[i], &conv->window[i]));
	return atoll_op_float_range(op, params->activation, &conv->low, &conv->high);
}

static TfLiteStatus keep(struct atoll_op *op, struct conv3d **conv)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	*conv = op->services->keep(op, sizeof(**conv));
	op->state = *conv;
	if (*conv == NULL)
		return kTfLiteError;
	return atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats);
}

static TfLiteStatus match_channels(
	struct atoll_op *op, const TfLiteTensor *input, const TfLiteTensor *weights, int axis)
{
	if (atoll_tensor_dim(input, 4) == atoll_tensor_dim(weights, axis))
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "the input has %d channels, the weights take %d",
		atoll_tensor_dim(input, 4), atoll_tensor_dim(weights, axis));
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	struct conv3d *conv;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 3, 1));
	ATOLL_TRY(check_tensor(op, 0, "input 0", 5));
	ATOLL_TRY(check_tensor(op, 1, "the weights", 5));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	ATOLL_TRY(keep(op, &conv));
	ATOLL_TRY(match_channels(op, input, weights, 3));
	conv->batches = (size_t)atoll_tensor_dim(input, 0);
	conv->in_channels = (size_t)atoll_tensor_dim(weights, 3);
	conv->out_channels = (size_t)atoll_tensor_dim(weights, 4);
	ATOLL_TRY(check_bias(op, 2, conv->out_channels));
	ATOLL_TRY(place_windows(op, input->dims->data, weights, conv));
	const struct atoll_dims dims = {5, {(int)conv->batches, (int)conv->window[0].out, (int)conv->window[1].out,
						   (int)conv->window[2].out, (int)conv->out_channels}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

/* The taps of the window at `at` that lie inside, per axis, and the number of the one input place under tap 0. */
static void frame(const struct conv3d *conv, const size_t at[AXES], struct atoll_conv3d_frame *frame)
{
	for (int i = 0; i < AXES; i++) {
		atoll_window_taps(&conv->window[i], at[i], &frame->first[i], &frame->last[i]);
		frame->origin[i] = (ptrdiff_t)(at[i] * conv->window[i].stride) - (ptrdiff_t)conv->window[i].pad;
		frame->dilation[i] = (ptrdiff_t)conv->window[i].dilation;
		frame->taps[i] = conv->window[i].taps;
		frame->size[i] = conv->window[i].in;
	}
}

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct conv3d *conv = run->conv;
	const size_t width = conv->window[2].out;
	const size_t rows = conv->window[0].out * conv->window[1].out;
	const size_t volume = conv->window[0].in * conv->window[1].in * conv->window[2].in;
	(void)worker;
	for (size_t row = begin; row < end; row++) {
		const float *image = run->input + row / rows * volume * conv->in_channels;
		for (size_t x = 0; x < width; x++) {
			struct atoll_conv3d_frame window;
			float *y = run->output + (row * width + x) * conv->out_channels;
			frame(conv, (const size_t[]){row % rows / conv->window[1].out, row % conv->window[1].out, x},
				&window);
			for (size_t c = 0; c < conv->out_channels; c++)
				y[c] = 0.0f;
			atoll_conv3d_gather_f32(&window, conv->in_channels, conv->out_channels, image, run->weights, y);
			atoll_conv3d_finish_f32(conv->out_channels, run->bias, conv->low, conv->high, y);
		}
	}
}

static const float *bias_of(const struct atoll_op *op, int position)
{
	return atoll_op_input(op, position) == NULL ? NULL : atoll_op_input(op, position)->data.f;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct conv3d *conv = op->state;
	struct run run = {conv, atoll_op_input(op, 0)->data.f, atoll_op_input(op, 1)->data.f, bias_of(op, 2),
		atoll_op_output(op, 0)->data.f};
	op->services->parallel(op, conv->batches * conv->window[0].out * conv->window[1].out, 1, run_rows, &run);
	return kTfLiteOk;
}

static TfLiteStatus place_output(struct atoll_op *op)
{
	struct conv3d *conv = op->state;
	const TfLiteTensor *input = atoll_op_input(op, INPUTS);
	const TfLiteTensor *weights = atoll_op_input(op, WEIGHTS);
	struct atoll_ints shape;
	struct atoll_dims dims = {.rank = 5};
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, OUTPUTS), "the output shape", &shape));
	if (shape.count != 5)
		return atoll_op_fail(
			op, kAtollInvalidModel, "the output shape has %d dimensions; 5 are needed", shape.count);
	for (int i = 0; i < 5; i++) {
		if (shape.at[i] < 0 || shape.at[i] > INT32_MAX)
			return atoll_op_fail(
				op, kAtollInvalidArgument, "dimension %d is %lld", i, (long long)shape.at[i]);
		dims.at[i] = (int)shape.at[i];
	}
	ATOLL_TRY(place_windows(op, dims.at, weights, conv));
	if (dims.at[0] != atoll_tensor_dim(input, 0) || dims.at[4] != atoll_tensor_dim(weights, 3))
		return atoll_op_fail(op, kAtollInvalidModel,
			"the output has %d batches of %d channels, the input %d of %d", dims.at[0], dims.at[4],
			atoll_tensor_dim(input, 0), atoll_tensor_dim(weights, 3));
	for (int i = 0; i < AXES; i++)
		if (conv->window[i].out != (size_t)atoll_tensor_dim(input, i + 1))
			return atoll_op_fail(op, kAtollInvalidModel,
				"axis %d of the input is %d; an output of %d needs %zu", i + 1,
				atoll_tensor_dim(input, i + 1), dims.at[i + 1], conv->window[i].out);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus transpose_prepare(struct atoll_op *op)
{
	struct conv3d *conv;
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 4, 1));
	ATOLL_TRY(check_tensor(op, WEIGHTS, "the weights", 5));
	ATOLL_TRY(check_tensor(op, INPUTS, "the input", 5));
	const TfLiteTensor *weights = atoll_op_input(op, WEIGHTS);
	ATOLL_TRY(keep(op, &conv));
	ATOLL_TRY(match_channels(op, atoll_op_input(op, INPUTS), weights, 4));
	conv->batches = (size_t)atoll_tensor_dim(atoll_op_input(op, INPUTS), 0);
	conv->in_channels = (size_t)atoll_tensor_dim(weights, 4);
	conv->out_channels = (size_t)atoll_tensor_dim(weights, 3);
	ATOLL_TRY(check_bias(op, BIAS, conv->out_channels));
	return atoll_tensor_is_constant(atoll_op_input(op, OUTPUTS)) ? place_output(op)
	                                                             : atoll_op_defer(op, atoll_op_output(op, 0));
}

/* Each batch is one piece: windows of one batch overlap. */
static void run_batches(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct conv3d *conv = run->conv;
	const size_t places = conv->window[0].out * conv->window[1].out * conv->window[2].out;
	const size_t volume = conv->window[0].in * conv->window[1].in * conv->window[2].in;
	(void)worker;
	for (size_t b = begin; b < end; b++) {
		float *y = run->output + b * volume * conv->out_channels;
		for (size_t i = 0; i < volume * conv->out_channels; i++)
			y[i] = 0.0f;
		for (size_t i = 0; i < places; i++) {
			struct atoll_conv3d_frame window;
			const size_t line = i / conv->window[2].out;
			frame(conv,
				(const size_t[]){line / conv->window[1].out, line % conv->window[1].out,
					i % conv->window[2].out},
				&window);
			atoll_conv3d_scatter_f32(&window, conv->in_channels, conv->out_channels,
				run->input + (b * places + i) * conv->in_channels, run->weights, y);
		}
		for (size_t i = 0; i < volume; i++)
			atoll_conv3d_finish_f32(
				conv->out_channels, run->bias, conv->low, conv->high, y + i * conv->out_channels);
	}
}

static TfLiteStatus transpose_invoke(struct atoll_op *op)
{
	const struct conv3d *conv = op->state;
	if (!atoll_tensor_is_constant(atoll_op_input(op, OUTPUTS)))
		ATOLL_TRY(place_output(op));
	struct run run = {conv, atoll_op_input(op, INPUTS)->data.f, atoll_op_input(op, WEIGHTS)->data.f,
		bias_of(op, BIAS), atoll_op_output(op, 0)->data.f};
	op->services->parallel(op, conv->batches, 1, run_batches, &run);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinConv3d, "CONV_3D", 1, 1, prepare, invoke},
	{kTfLiteBuiltinConv3dTranspose, "CONV_3D_TRANSPOSE", 1, 1, transpose_prepare, transpose_invoke},
};
const struct atoll_op_family atoll_ops_conv3d = ATOLL_OP_FAMILY(rows);
