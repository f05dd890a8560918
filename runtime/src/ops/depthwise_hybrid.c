/* SPDX-License-Identifier: Apache-2.0
 * Depthwise convolution of float images with 8-bit weights and one output a channel: each image is quantized on the spot,
 * multiplied in integers and scaled back. Other multipliers are grouped products. */
#include "kernels/dynamic_quantize.h"
#include "kernels/scale_rows.h"
#include "ops/channel_scales.h"
#include "ops/depthwise_lines.h"
#include "ops/fused_activation.h"

struct atoll_depthwise_hybrid {
	struct atoll_depthwise_lines lines;
	bool asymmetric;
	float lo, hi;
	float *channel_scales, *image_scales;
	size_t image_elements;
	int quantized, pointers;
};

struct run {
	const struct atoll_depthwise_hybrid *plan;
	const float *input, *bias;
	int16_t *quantized;
	float *output;
	char *scratch;
	void **pointers;
};

static void quantize_images(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const struct atoll_depthwise_hybrid *plan = run->plan;
	for (size_t i = begin; i < end; i++) {
		const size_t at = i * plan->image_elements;
		plan->image_scales[i] = atoll_dynamic_quantize(plan->image_elements, run->input + at, plan->asymmetric, run->quantized + at);
	}
}

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct atoll_depthwise_hybrid *plan = run->plan;
	const struct atoll_conv_image *image = plan->lines.image;
	void **pixels = run->pointers + worker * image->x.out;
	for (size_t row = begin; row < end; row++) {
		for (size_t q = 0; q < image->x.out; q++)
			pixels[q] = run->output + (row * image->x.out + q) * image->channels;
		const struct atoll_scale_rows scale = {
			.rows = image->x.out,
			.n = image->channels,
			.step = plan->lines.channels,
			.x = atoll_depthwise_lines_row(&plan->lines, run->quantized, row, run->scratch + worker * plan->lines.worker_bytes),
			.column_scale = plan->channel_scales,
			.bias = run->bias,
			.row_scale = plan->image_scales + row / image->y.out,
			.rows_per_scale = image->x.out,
			.out = pixels,
			.lo = plan->lo,
			.hi = plan->hi,
		};
		atoll_scale_rows(&scale);
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct atoll_conv *conv = op->state;
	struct atoll_depthwise_hybrid *plan = conv->hybrid_rows;
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	atoll_depthwise_lines_refresh(&plan->lines, op);
	struct run run = {
		.plan = plan,
		.input = atoll_op_input(op, 0)->data.f,
		.bias = bias != NULL ? bias->data.f : NULL,
		.quantized = op->services->scratch_data(op, plan->quantized),
		.output = atoll_op_output(op, 0)->data.f,
		.scratch = op->services->scratch_data(op, plan->lines.scratch),
		.pointers = op->services->scratch_data(op, plan->pointers),
	};
	op->services->parallel(op, conv->image.batches, 1, quantize_images, &run);
	atoll_depthwise_lines_run(op, &plan->lines, run_rows, &run);
	return kTfLiteOk;
}

static TfLiteStatus plan_scales(struct atoll_op *op, struct atoll_depthwise_hybrid *plan)
{
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	const struct atoll_conv_image *image = plan->lines.image;
	const struct atoll_channel_shape shape = {.groups = 1, .channels = image->channels, .padded = image->channels, .axis = 3};
	ATOLL_TRY(atoll_weight_scales_check(op, weights, &shape));
	plan->channel_scales = op->services->keep(op, image->channels * sizeof(float));
	plan->image_scales = op->services->keep(op, (image->batches + 1) * sizeof(float));
	if (plan->channel_scales == NULL || plan->image_scales == NULL)
		return kTfLiteError;
	for (size_t c = 0; c < image->channels; c++)
		plan->channel_scales[c] = atoll_weight_scale(weights, c);
	return kTfLiteOk;
}

TfLiteStatus atoll_depthwise_hybrid_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	const struct atoll_conv_image *image = &conv->image;
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	if (!atoll_depthwise_lines_fit(conv, weights))
		return atoll_conv_hybrid_prepare(op, conv);
	struct atoll_depthwise_hybrid *plan = op->services->keep(op, sizeof(*plan));
	if (plan == NULL)
		return kTfLiteError;
	conv->hybrid_rows = plan;
	conv->invoke = invoke;
	plan->lines = (struct atoll_depthwise_lines){.image = image, .in_type = kTfLiteInt16, .weight_type = weights->type};
	plan->asymmetric = atoll_weight_scale_count(weights) > 1;
	plan->image_elements = image->y.in * image->x.in * image->channels;
	ATOLL_TRY(atoll_fused_range_f32(op, conv->activation, &plan->lo, &plan->hi));
	ATOLL_TRY(plan_scales(op, plan));
	ATOLL_TRY(atoll_depthwise_lines_plan(op, &plan->lines));
	ATOLL_TRY(op->services->scratch(op, image->batches * plan->image_elements * sizeof(int16_t), &plan->quantized));
	return op->services->scratch(op, image->x.out * sizeof(void *) * (size_t)op->threads, &plan->pointers);
}
