/* SPDX-License-Identifier: Apache-2.0
 * Quantized convolution as a gathered integer product: CONV_2D with any groups, and depthwise shapes no row kernel serves. */
#include "ops/conv_integers.h"

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

TfLiteStatus atoll_conv_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	struct atoll_conv_quantized *quantized = op->services->keep(op, sizeof(*quantized));
	if (quantized == NULL)
		return kTfLiteError;
	conv->quantized = quantized;
	conv->invoke = conv_quantized_invoke;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	struct atoll_integer_product *p = &quantized->product;
	quantized->gather.element = quantized->gather.out_element = atoll_type_bytes(input->type);
	quantized->gather.zero_byte = input->type == kTfLiteInt16 ? 0 : input->params.zero_point & UINT8_MAX;
	atoll_conv_describe_integers(conv, weights, p, &quantized->gather);
	p->in_type = input->type;
	p->out_type = atoll_op_output(op, 0)->type;
	p->in_zero = input->params.zero_point;
	return atoll_integer_product_plan(op, p, input, weights, atoll_op_input(op, 2), conv->activation, conv->depthwise ? 3 : 0,
	                                  conv->depthwise ? LAYOUT_DEPTHWISE : LAYOUT_CONV);
}
