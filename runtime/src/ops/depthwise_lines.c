/* SPDX-License-Identifier: Apache-2.0
 * Integer depthwise rows: the input rows of one window are widened and interleaved in pairs, with the padding laid around
 * them, so that the kernel knows no edges. */
#include "ops/depthwise_lines.h"

#include <string.h>

enum { PIECE_MULTIPLIES = 1 << 15, ALIGNMENT = 64, LAYOUT_PAIRS = 19 };

static size_t round_up(size_t n, size_t to)
{
	return (n + to - 1) / to * to;
}

bool atoll_depthwise_lines_fit(const struct atoll_conv *conv, const TfLiteTensor *weights)
{
	const struct atoll_conv_image *image = &conv->image;
	return image->out_channels == image->channels && image->channels > 1 &&
	       (weights->type == kTfLiteInt8 || weights->type == kTfLiteUInt8);
}

static int16_t weight_at(const struct atoll_depthwise_lines *lines, const void *weights, size_t at)
{
	const int32_t stored = lines->weight_type == kTfLiteInt8 ? ((const int8_t *)weights)[at] : ((const uint8_t *)weights)[at];
	return (int16_t)(stored - lines->weight_zero);
}

/* [pair][kx][channel][2], zeros where a pair has no second row or the padding has no channel. */
static void fill_weights(const void *arg, const void *data, void *packed, size_t bytes)
{
	const struct atoll_depthwise_lines *lines = arg;
	const struct atoll_conv_image *image = lines->image;
	int16_t *to = packed;
	memset(packed, 0, bytes);
	for (size_t ky = 0; ky < image->y.taps; ky++)
		for (size_t kx = 0; kx < image->x.taps; kx++) {
			int16_t *pixel = to + (ky / 2 * image->x.taps + kx) * lines->channels * 2 + ky % 2;
			for (size_t c = 0; c < image->channels; c++)
				pixel[2 * c] = weight_at(lines, data, (ky * image->x.taps + kx) * image->channels + c);
		}
}

static size_t packed_bytes(const struct atoll_depthwise_lines *lines)
{
	return lines->pairs * lines->image->x.taps * lines->channels * 2 * sizeof(int16_t);
}

static TfLiteStatus plan_weights(struct atoll_op *op, struct atoll_depthwise_lines *lines)
{
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	const size_t bytes = packed_bytes(lines);
	if (bytes == 0)
		return kTfLiteOk;
	if (!atoll_tensor_is_constant(weights)) {
		lines->own_weights = op->services->keep(op, bytes);
		lines->weights = lines->own_weights;
		return lines->own_weights != NULL ? kTfLiteOk : kTfLiteError;
	}
	const uint64_t layout = (uint64_t)LAYOUT_PAIRS << 32 | lines->kernel->vector;
	const void *packed = NULL;
	ATOLL_TRY(op->services->pack(op, weights, layout, bytes, fill_weights, lines, &packed));
	lines->weights = packed;
	return kTfLiteOk;
}

static void fill_bias(struct atoll_depthwise_lines *lines, struct atoll_op *op)
{
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	memcpy(lines->bias, bias->data.i32, lines->image->channels * sizeof(int32_t));
}

TfLiteStatus atoll_depthwise_lines_plan(struct atoll_op *op, struct atoll_depthwise_lines *lines)
{
	const struct atoll_conv_image *image = lines->image;
	const struct atoll_window *x = &image->x;
	const size_t out = round_up(x->out, ATOLL_DEPTHWISE_COLUMNS);
	lines->kernel = atoll_depthwise_s16_kernel_for(image->channels);
	lines->channels = round_up(image->channels, lines->kernel->vector);
	lines->pairs = (image->y.taps + 1) / 2;
	lines->columns = out == 0 ? 0 : (out - 1) * x->stride + (x->taps - 1) * x->dilation + 1;
	lines->lines_bytes = round_up(lines->pairs * lines->columns * lines->channels * 2 * sizeof(int16_t), ALIGNMENT);
	lines->worker_bytes = lines->lines_bytes + round_up((out * lines->channels + lines->kernel->vector) * sizeof(int32_t), ALIGNMENT);
	lines->row_multiplies = x->out * image->channels * image->y.taps * x->taps;
	lines->bias = op->services->keep(op, lines->channels * sizeof(int32_t));
	if (lines->bias == NULL)
		return kTfLiteError;
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	lines->with_bias = lines->with_bias && bias != NULL;
	if (lines->with_bias && atoll_tensor_is_constant(bias))
		fill_bias(lines, op);
	ATOLL_TRY(plan_weights(op, lines));
	return op->services->scratch(op, lines->worker_bytes * (size_t)op->threads, &lines->scratch);
}

void atoll_depthwise_lines_refresh(struct atoll_depthwise_lines *lines, struct atoll_op *op)
{
	if (lines->with_bias && !atoll_tensor_is_constant(atoll_op_input(op, 2)))
		fill_bias(lines, op);
	if (lines->own_weights != NULL)
		fill_weights(lines, atoll_op_input(op, 1)->data.data, lines->own_weights, packed_bytes(lines));
}

static void pair(const struct atoll_depthwise_lines *lines, size_t n, const void *a, const void *b, int16_t *y)
{
	if (lines->in_type == kTfLiteInt8)
		atoll_pair_s8(n, a, b, lines->in_zero, y);
	else if (lines->in_type == kTfLiteUInt8)
		atoll_pair_u8(n, a, b, lines->in_zero, y);
	else
		atoll_pair_s16(n, a, b, lines->in_zero, y);
}

/* `columns` pixels of two rows; one call for all when no channel is padded. */
static void pair_pixels(const struct atoll_depthwise_lines *lines, size_t columns, const char *a, const char *b, int16_t *y)
{
	const size_t channels = lines->image->channels, bytes = channels * (lines->in_type == kTfLiteInt16 ? sizeof(int16_t) : 1);
	if (channels == lines->channels) {
		pair(lines, columns * channels, a, b, y);
		return;
	}
	for (size_t q = 0; q < columns; q++, y += 2 * lines->channels) {
		pair(lines, channels, a == NULL ? NULL : a + q * bytes, b == NULL ? NULL : b + q * bytes, y);
		memset(y + 2 * channels, 0, 2 * (lines->channels - channels) * sizeof(int16_t));
	}
}

/* The input row that tap `ky` of output row `row` reads; NULL where it lies outside, or there is no such tap. */
static const char *input_row(const struct atoll_depthwise_lines *lines, const char *input, size_t row, size_t ky)
{
	const struct atoll_conv_image *image = lines->image;
	const struct atoll_window *y = &image->y;
	const size_t at = row % y->out * y->stride + ky * y->dilation;
	if (ky >= y->taps || at < y->pad || at >= y->pad + y->in)
		return NULL;
	const size_t element = lines->in_type == kTfLiteInt16 ? sizeof(int16_t) : 1;
	return input + (row / y->out * y->in + at - y->pad) * image->x.in * image->channels * element;
}

/* One pair of rows between its padding. */
static void lay_line(const struct atoll_depthwise_lines *lines, const char *a, const char *b, int16_t *y)
{
	const struct atoll_window *x = &lines->image->x;
	const size_t pixel = 2 * lines->channels, before = x->pad < lines->columns ? x->pad : lines->columns;
	const size_t room = lines->columns - before, inside = x->in < room ? x->in : room;
	memset(y, 0, before * pixel * sizeof(*y));
	pair_pixels(lines, inside, a, b, y + before * pixel);
	memset(y + (before + inside) * pixel, 0, (room - inside) * pixel * sizeof(*y));
}

const int32_t *atoll_depthwise_lines_row(const struct atoll_depthwise_lines *lines, const void *input, size_t row, char *memory)
{
	int16_t *line = (int16_t *)(void *)memory;
	for (size_t p = 0; p < lines->pairs; p++)
		lay_line(lines, input_row(lines, input, row, 2 * p), input_row(lines, input, row, 2 * p + 1),
		         line + p * lines->columns * lines->channels * 2);
	const struct atoll_window *x = &lines->image->x;
	const struct atoll_depthwise_s16 kernel = {
		.lines = line,
		.weights = lines->weights,
		.bias = lines->bias,
		.sums = (int32_t *)(void *)(memory + lines->lines_bytes),
		.channels = lines->channels,
		.pairs = lines->pairs,
		.taps = x->taps,
		.stride = x->stride,
		.dilation = x->dilation,
		.columns = lines->columns,
		.out_columns = x->out,
	};
	lines->kernel->run(&kernel);
	return kernel.sums;
}

void atoll_depthwise_lines_run(struct atoll_op *op, const struct atoll_depthwise_lines *lines, atoll_range_fn fn, void *arg)
{
	const struct atoll_conv_image *image = lines->image;
	op->services->parallel(op, image->batches * image->y.out, 1 + PIECE_MULTIPLIES / (lines->row_multiplies + 1), fn, arg);
}
