/* SPDX-License-Identifier: Apache-2.0
 * Convolution of float images with quantized weights: each image is quantized on the spot, multiplied in integers and scaled
 * back. Images are quantized around a zero point when the weights have a scale for each channel, symmetrically otherwise. */
#include "kernels/dynamic_quantize.h"
#include "ops/conv_integers.h"

enum { LAYOUT_CONV = 17, LAYOUT_DEPTHWISE = 18 }; /* packed like the quantized ones */

struct atoll_conv_hybrid {
	struct atoll_integer_product product;
	struct atoll_conv_gather gather;
	bool asymmetric;
	size_t image_elements;
	float *scales; /* of each image */
	int quantized; /* scratch: the images as 16-bit integers */
};

struct run {
	struct atoll_conv_hybrid *hybrid;
	const float *input;
	int16_t *quantized;
};

static void quantize_images(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	struct atoll_conv_hybrid *hybrid = run->hybrid;
	for (size_t i = begin; i < end; i++) {
		const size_t at = i * hybrid->image_elements;
		hybrid->scales[i] = atoll_dynamic_quantize(hybrid->image_elements, run->input + at, hybrid->asymmetric, run->quantized + at);
	}
}

static TfLiteStatus conv_hybrid_invoke(struct atoll_op *op)
{
	struct atoll_conv *conv = op->state;
	struct atoll_conv_hybrid *hybrid = conv->hybrid;
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	struct run run = {hybrid, atoll_op_input(op, 0)->data.f, op->services->scratch_data(op, hybrid->quantized)};
	op->services->parallel(op, conv->image.batches, 1, quantize_images, &run);
	hybrid->gather.input = (const char *)run.quantized;
	hybrid->gather.output = atoll_op_output(op, 0)->data.raw;
	hybrid->product.real.bias = bias != NULL ? bias->data.f : NULL;
	atoll_integer_product_run(op, &hybrid->product, atoll_op_input(op, 1)->data.data, NULL, atoll_conv_gather_rows, &hybrid->gather);
	return kTfLiteOk;
}

static void describe(struct atoll_op *op, const struct atoll_conv *conv, struct atoll_conv_hybrid *hybrid)
{
	const struct atoll_conv_image *image = &conv->image;
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	hybrid->gather.element = sizeof(int16_t);
	hybrid->gather.out_element = sizeof(float);
	atoll_conv_describe_integers(conv, weights, &hybrid->product, &hybrid->gather);
	hybrid->product.in_type = kTfLiteInt16;
	hybrid->product.out_type = kTfLiteFloat32;
	hybrid->product.real.rows_per_scale = image->y.out * image->x.out;
	hybrid->asymmetric = atoll_weight_scale_count(weights) > 1;
	hybrid->image_elements = image->y.in * image->x.in * image->channels;
}

TfLiteStatus atoll_conv_hybrid_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	struct atoll_conv_hybrid *hybrid = op->services->keep(op, sizeof(*hybrid));
	if (hybrid == NULL)
		return kTfLiteError;
	conv->hybrid = hybrid;
	conv->invoke = conv_hybrid_invoke;
	describe(op, conv, hybrid);
	const size_t batches = conv->image.batches;
	hybrid->scales = op->services->keep(op, (batches + 1) * sizeof(float));
	if (hybrid->scales == NULL)
		return kTfLiteError;
	hybrid->product.real.row_scale = hybrid->scales;
	ATOLL_TRY(op->services->scratch(op, batches * hybrid->image_elements * sizeof(int16_t), &hybrid->quantized));
	return atoll_integer_product_plan(op, &hybrid->product, atoll_op_input(op, 0), atoll_op_input(op, 1), NULL, conv->activation,
	                                  conv->depthwise ? 3 : 0, conv->depthwise ? LAYOUT_DEPTHWISE : LAYOUT_CONV);
}
