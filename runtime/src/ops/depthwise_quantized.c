/* SPDX-License-Identifier: Apache-2.0
 * Quantized depthwise convolution with one output a channel. 16-bit activations and other multipliers are grouped integer
 * products. */
#include "ops/channel_scales.h"
#include "ops/depthwise_lines.h"

struct atoll_depthwise_integers {
	struct atoll_depthwise_lines lines;
	struct atoll_channel_scales scales;
	size_t pointers_bytes; /* of a worker: where the pixels of a row go */
	int pointers;
};

struct run {
	const struct atoll_depthwise_integers *plan;
	const void *input;
	uint8_t *output;
	char *scratch;
	void **pointers;
};

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct atoll_depthwise_integers *plan = run->plan;
	const struct atoll_conv_image *image = plan->lines.image;
	void **pixels = run->pointers + worker * (plan->pointers_bytes / sizeof(void *));
	for (size_t row = begin; row < end; row++) {
		const int32_t *sums = atoll_depthwise_lines_row(&plan->lines, run->input, row, run->scratch + worker * plan->lines.worker_bytes);
		for (size_t q = 0; q < image->x.out; q++)
			pixels[q] = run->output + (row * image->x.out + q) * image->channels;
		const struct atoll_requantize requantize = {
			.rows = image->x.out,
			.n = image->channels,
			.step = plan->lines.channels,
			.x = sums,
			.multiplier = plan->scales.multiplier,
			.shift = plan->scales.shift,
			.range = &plan->scales.range,
			.out = pixels,
		};
		atoll_requantize_8(&requantize);
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_conv *conv = op->state;
	struct atoll_depthwise_integers *plan = conv->integer_rows;
	atoll_depthwise_lines_refresh(&plan->lines, op);
	struct run run = {
		.plan = plan,
		.input = atoll_op_input(op, 0)->data.data,
		.output = atoll_op_output(op, 0)->data.uint8,
		.scratch = op->services->scratch_data(op, plan->lines.scratch),
		.pointers = op->services->scratch_data(op, plan->pointers),
	};
	atoll_depthwise_lines_run(op, &plan->lines, run_rows, &run);
	return kTfLiteOk;
}

TfLiteStatus atoll_depthwise_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	const struct atoll_conv_image *image = &conv->image;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	if (!atoll_depthwise_lines_fit(conv, weights) || input->type == kTfLiteInt16)
		return atoll_conv_quantized_prepare(op, conv);
	struct atoll_depthwise_integers *plan = op->services->keep(op, sizeof(*plan));
	if (plan == NULL)
		return kTfLiteError;
	conv->integer_rows = plan;
	conv->invoke = invoke;
	plan->lines = (struct atoll_depthwise_lines){
		.image = image,
		.in_type = input->type,
		.weight_type = weights->type,
		.in_zero = input->params.zero_point,
		.weight_zero = weights->type == kTfLiteUInt8 ? weights->params.zero_point : 0,
		.with_bias = true,
	};
	const struct atoll_channel_shape shape = {.groups = 1, .channels = image->channels, .padded = image->channels, .axis = 3};
	ATOLL_TRY(atoll_channel_scales_make(op, input, weights, &shape, conv->activation, &plan->scales));
	ATOLL_TRY(atoll_depthwise_lines_plan(op, &plan->lines));
	plan->pointers_bytes = image->x.out * sizeof(void *);
	return op->services->scratch(op, plan->pointers_bytes * (size_t)op->threads, &plan->pointers);
}
