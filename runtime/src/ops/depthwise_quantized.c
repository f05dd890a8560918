/* SPDX-License-Identifier: Apache-2.0
 * Quantized depthwise convolution with one output a channel, row by row. 16-bit activations and other multipliers are grouped
 * integer products. */
#include <string.h>

#include "kernels/gemm_s16.h"
#include "ops/channel_scales.h"
#include "ops/conv_kinds.h"

enum { PIECE_MULTIPLIES = 1 << 15, ALIGNMENT = 64, LAYOUT_WIDENED = 19 };

struct atoll_depthwise_integers {
	struct atoll_channel_scales scales;
	int32_t in_zero, weight_zero;
	const int16_t *weights; /* widened, less their zero point */
	int16_t *own_weights;
	const int32_t *no_bias;
	size_t lines_bytes; /* of the widened lines of one window, which a worker keeps before its sums */
	size_t worker_bytes;
	int scratch;
};

struct run {
	const struct atoll_conv_image *image;
	const struct atoll_depthwise_integers *plan;
	const TfLiteTensor *input;
	const int32_t *bias;
	uint8_t *output;
	char *scratch;
};

static void widen(const TfLiteTensor *from, size_t at, size_t n, int32_t zero, int16_t *to)
{
	if (from->type == kTfLiteInt8)
		atoll_widen_s8(n, from->data.int8 + at, zero, to);
	else
		atoll_widen_u8(n, from->data.uint8 + at, zero, to);
}

static void run_pixel(const struct run *run, const int16_t *lines, size_t row, size_t x, size_t first_y, size_t last_y, int32_t *sums)
{
	const struct atoll_conv_image *image = run->image;
	const size_t channels = image->channels, line = image->x.in * channels;
	size_t first, last;
	atoll_window_taps(&image->x, x, &first, &last);
	memcpy(sums, run->bias, channels * sizeof(*sums));
	for (size_t ky = first_y; ky < last_y; ky++)
		for (size_t kx = first; kx < last; kx++) {
			const size_t from = x * image->x.stride + kx * image->x.dilation - image->x.pad;
			atoll_accumulate_s16(channels, lines + (ky - first_y) * line + from * channels,
			                     run->plan->weights + (ky * image->x.taps + kx) * channels, sums);
		}
	const struct atoll_channel_scales *scales = &run->plan->scales;
	atoll_requantize_8(channels, sums, scales->multiplier, scales->shift, &scales->range, run->output + (row * image->x.out + x) * channels);
}

static void run_row(const struct run *run, size_t row, char *memory)
{
	const struct atoll_conv_image *image = run->image;
	const struct atoll_window *y = &image->y;
	const size_t line = image->x.in * image->channels, batch = row / y->out;
	int16_t *lines = (int16_t *)(void *)memory;
	int32_t *sums = (int32_t *)(void *)(memory + run->plan->lines_bytes);
	size_t first, last;
	atoll_window_taps(y, row % y->out, &first, &last);
	for (size_t ky = first; ky < last; ky++) {
		const size_t from = row % y->out * y->stride + ky * y->dilation - y->pad;
		widen(run->input, (batch * y->in + from) * line, line, run->plan->in_zero, lines + (ky - first) * line);
	}
	for (size_t x = 0; x < image->x.out; x++)
		run_pixel(run, lines, row, x, first, last, sums);
}

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	for (size_t row = begin; row < end; row++)
		run_row(run, row, run->scratch + worker * run->plan->worker_bytes);
}

struct widening {
	const TfLiteTensor *weights;
	int32_t zero;
};

static void fill_weights(const void *arg, const void *data, void *packed, size_t bytes)
{
	(void)data;
	const struct widening *widening = arg;
	widen(widening->weights, 0, bytes / sizeof(int16_t), widening->zero, packed);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_conv *conv = op->state;
	const struct atoll_conv_image *image = &conv->image;
	const struct atoll_depthwise_integers *plan = conv->integer_rows;
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	struct run run = {
		.image = image,
		.plan = plan,
		.input = atoll_op_input(op, 0),
		.bias = bias != NULL ? bias->data.i32 : plan->no_bias,
		.output = atoll_op_output(op, 0)->data.uint8,
		.scratch = op->services->scratch_data(op, plan->scratch),
	};
	if (plan->own_weights != NULL) {
		const size_t bytes = image->y.taps * image->x.taps * image->channels * sizeof(int16_t);
		fill_weights(&(struct widening){atoll_op_input(op, 1), plan->weight_zero}, NULL, plan->own_weights, bytes);
	}
	const size_t row_multiplies = image->x.out * image->channels * image->y.taps * image->x.taps;
	op->services->parallel(op, image->batches * image->y.out, 1 + PIECE_MULTIPLIES / (row_multiplies + 1), run_rows, &run);
	return kTfLiteOk;
}

static TfLiteStatus plan_weights(struct atoll_op *op, struct atoll_depthwise_integers *plan, size_t count)
{
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	const struct widening widening = {weights, plan->weight_zero};
	if (!atoll_tensor_is_constant(weights)) {
		plan->own_weights = op->services->keep(op, count * sizeof(int16_t));
		plan->weights = plan->own_weights;
		return plan->own_weights != NULL ? kTfLiteOk : kTfLiteError;
	}
	const void *packed = NULL;
	const uint64_t layout = (uint64_t)LAYOUT_WIDENED << 32;
	ATOLL_TRY(op->services->pack(op, weights, layout, count * sizeof(int16_t), fill_weights, &widening, &packed));
	plan->weights = packed;
	return kTfLiteOk;
}

static size_t round_up(size_t bytes)
{
	return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

TfLiteStatus atoll_depthwise_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	const struct atoll_conv_image *image = &conv->image;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	if (image->out_channels != image->channels || image->channels == 1 || input->type == kTfLiteInt16 || weights->type == kTfLiteInt4)
		return atoll_conv_quantized_prepare(op, conv);
	struct atoll_depthwise_integers *plan = op->services->keep(op, sizeof(*plan));
	if (plan == NULL)
		return kTfLiteError;
	conv->integer_rows = plan;
	conv->invoke = invoke;
	plan->in_zero = input->params.zero_point;
	plan->weight_zero = weights->type == kTfLiteUInt8 ? weights->params.zero_point : 0;
	const struct atoll_channel_shape shape = {.groups = 1, .channels = image->channels, .padded = image->channels, .axis = 3};
	ATOLL_TRY(atoll_channel_scales_make(op, input, weights, &shape, conv->activation, &plan->scales));
	if (atoll_op_input(op, 2) == NULL) {
		plan->no_bias = op->services->keep(op, image->channels * sizeof(int32_t));
		if (plan->no_bias == NULL)
			return kTfLiteError;
	}
	ATOLL_TRY(plan_weights(op, plan, image->y.taps * image->x.taps * image->channels));
	plan->lines_bytes = round_up(image->x.in * image->channels * image->y.taps * sizeof(int16_t));
	const size_t sums = (image->channels + ATOLL_REQUANTIZE_PADDING) * sizeof(int32_t);
	plan->worker_bytes = plan->lines_bytes + round_up(sums);
	return op->services->scratch(op, plan->worker_bytes * (size_t)op->threads, &plan->scratch);
}
