/* SPDX-License-Identifier: Apache-2.0
 * Quantized convolution as a gathered integer product: CONV_2D with any groups, and depthwise shapes no row kernel serves. */
#include "ops/conv_kinds.h"
#include "ops/integer_product.h"

enum { LAYOUT_CONV = 17, LAYOUT_DEPTHWISE = 18 };

struct atoll_conv_quantized {
	struct atoll_integer_product product;
	struct atoll_conv_gather gather;
};

static TfLiteStatus conv_quantized_invoke(struct atoll_op *op)
{
	struct atoll_conv *conv = op->state;
	struct atoll_conv_quantized *quantized = conv->quantized;
	quantized->gather.input = atoll_op_input(op, 0)->data.raw;
	quantized->gather.output = atoll_op_output(op, 0)->data.raw;
	atoll_integer_product_run(op, &quantized->product, atoll_op_input(op, 1)->data.data, atoll_op_input(op, 2), atoll_conv_gather_rows,
	                          &quantized->gather);
	return kTfLiteOk;
}

static struct atoll_gemm_s16_weights describe_weights(const struct atoll_conv *conv, const TfLiteTensor *weights)
{
	const struct atoll_conv_image *image = &conv->image;
	struct atoll_gemm_s16_weights w = {
		.data = weights->data.data,
		.format = atoll_integer_format_of(weights->type),
		.zero = weights->type == kTfLiteUInt8 ? weights->params.zero_point : 0,
		.n = image->out_channels / image->groups,
		.k = image->y.taps * image->x.taps * image->group_in,
		.middle = 1,
	};
	w.inner = w.k;
	w.inner_stride = conv->depthwise ? image->out_channels : 1; /* [1, h, w, out] or [out, h, w, in] */
	w.column_stride = conv->depthwise ? 1 : w.k;
	return w;
}

TfLiteStatus atoll_conv_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	struct atoll_conv_quantized *quantized = op->services->keep(op, sizeof(*quantized));
	if (quantized == NULL)
		return kTfLiteError;
	conv->quantized = quantized;
	conv->invoke = conv_quantized_invoke;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	const struct atoll_conv_image *image = &conv->image;
	struct atoll_integer_product *p = &quantized->product;
	p->m = image->batches * image->y.out * image->x.out;
	p->groups = image->groups;
	p->n = image->out_channels / image->groups;
	p->segments = image->y.taps * image->x.taps;
	p->depth = image->group_in;
	p->in_type = input->type;
	p->out_type = atoll_op_output(op, 0)->type;
	p->in_zero = input->params.zero_point;
	p->weights = describe_weights(conv, weights);
	p->group_stride = conv->depthwise ? p->n : p->n * p->weights.k;
	quantized->gather.image = image;
	quantized->gather.element = atoll_type_bytes(input->type);
	quantized->gather.out_step = p->n;
	return atoll_integer_product_plan(op, p, input, weights, atoll_op_input(op, 2), conv->activation, conv->depthwise ? 3 : 0,
	                                  conv->depthwise ? LAYOUT_DEPTHWISE : LAYOUT_CONV);
}
