/* SPDX-License-Identifier: Apache-2.0
 * Quantized convolution as a gathered integer product: CONV_2D with any groups, and depthwise shapes no row kernel serves. */
#include "ops/conv_integers.h"

enum { LAYOUT_CONV = 17, LAYOUT_DEPTHWISE = 18 };

enum { PIECE_PIXELS_BYTES = 1 << 15 };

struct atoll_conv_quantized {
	struct atoll_integer_product product;
	struct atoll_conv_gather gather;
	bool widens; /* the whole image at once, because windows overlap */
	int widened; /* scratch: the image as 16-bit integers less their zero point */
};

struct widening {
	const struct atoll_integer_product *product;
	const TfLiteTensor *input;
	int16_t *to;
};

static void widen_range(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct widening *w = arg;
	const int32_t zero = w->input->params.zero_point;
	if (w->input->type == kTfLiteInt8)
		w->product->kernel->widen_s8(end - begin, w->input->data.int8 + begin, zero, w->to + begin);
	else
		w->product->kernel->widen_u8(end - begin, w->input->data.uint8 + begin, zero, w->to + begin);
}

static const char *widened_image(struct atoll_op *op, const struct atoll_conv_quantized *quantized)
{
	struct widening w = {&quantized->product, atoll_op_input(op, 0), op->services->scratch_data(op, quantized->widened)};
	op->services->parallel(op, atoll_tensor_elements(w.input), PIECE_PIXELS_BYTES, widen_range, &w);
	return (const char *)w.to;
}

static TfLiteStatus conv_quantized_invoke(struct atoll_op *op)
{
	struct atoll_conv *conv = op->state;
	struct atoll_conv_quantized *quantized = conv->quantized;
	quantized->gather.input = quantized->widens ? widened_image(op, quantized) : atoll_op_input(op, 0)->data.raw;
	quantized->gather.output = atoll_op_output(op, 0)->data.raw;
	atoll_integer_product_run(op, &quantized->product, atoll_op_input(op, 1)->data.data, atoll_op_input(op, 2), atoll_conv_gather_rows,
	                          &quantized->gather);
	return kTfLiteOk;
}

/* Whether pixels are read more than once, by windows that can be multiplied where they lie in a widened image. */
static bool should_widen(const struct atoll_conv_image *image, TfLiteType type)
{
	const size_t joined = atoll_conv_joins_taps(image) ? image->x.taps : 1;
	return type != kTfLiteInt16 && image->groups == 1 && image->channels * joined % 2 == 0 &&
	       image->y.taps * image->x.taps > image->y.stride * image->x.stride;
}

/* The types of the product, and of what is gathered. */
static TfLiteStatus choose_types(struct atoll_op *op, const struct atoll_conv_image *image, struct atoll_conv_quantized *quantized)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	quantized->widens = should_widen(image, input->type);
	quantized->product.in_type = quantized->widens ? kTfLiteInt16 : input->type;
	quantized->product.out_type = atoll_op_output(op, 0)->type;
	quantized->product.in_zero = quantized->widens ? 0 : input->params.zero_point;
	quantized->gather.element = atoll_type_bytes(quantized->product.in_type);
	quantized->gather.out_element = atoll_type_bytes(quantized->product.out_type);
	quantized->gather.zero_byte = quantized->product.in_type == kTfLiteInt16 ? 0 : input->params.zero_point & UINT8_MAX;
	return quantized->widens ? op->services->scratch(op, atoll_tensor_elements(input) * sizeof(int16_t), &quantized->widened) : kTfLiteOk;
}

TfLiteStatus atoll_conv_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	struct atoll_conv_quantized *quantized = op->services->keep(op, sizeof(*quantized));
	if (quantized == NULL)
		return kTfLiteError;
	conv->quantized = quantized;
	conv->invoke = conv_quantized_invoke;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	struct atoll_integer_product *p = &quantized->product;
	ATOLL_TRY(choose_types(op, &conv->image, quantized));
	atoll_conv_describe_integers(conv, weights, p, &quantized->gather);
	return atoll_integer_product_plan(op, p, input, weights, atoll_op_input(op, 2), conv->activation, conv->depthwise ? 3 : 0,
	                                  conv->depthwise ? LAYOUT_DEPTHWISE : LAYOUT_CONV);
}
