/* SPDX-License-Identifier: Apache-2.0
 * Float convolution as a gathered product: CONV_2D with any groups, and depthwise shapes no row kernel serves. */
#include "ops/conv_kinds.h"
#include "ops/fused_activation.h"

enum { LAYOUT_CONV = 1, LAYOUT_DEPTHWISE = 2 };

struct atoll_conv_f32 {
	struct atoll_product product;
	struct atoll_product_weights weights;
	struct atoll_conv_gather gather;
};

/* [out, h, w, in]: each output channel is one run of k values. */
static struct atoll_gemm_f32_weights plain_weights(const struct atoll_conv_image *image)
{
	const size_t k = image->y.taps * image->x.taps * image->group_in;
	return (struct atoll_gemm_f32_weights){.n = image->out_channels / image->groups, .k = k, .inner = k, .middle = 1,
	                                       .inner_stride = 1, .column_stride = k};
}

/* [1, h, w, out]: each tap holds all output channels. */
static struct atoll_gemm_f32_weights depthwise_weights(const struct atoll_conv_image *image)
{
	const size_t k = image->y.taps * image->x.taps;
	return (struct atoll_gemm_f32_weights){.n = image->out_channels / image->groups, .k = k, .inner = k, .middle = 1,
	                                       .inner_stride = image->out_channels, .column_stride = 1};
}

static TfLiteStatus conv_f32_invoke(struct atoll_op *op)
{
	struct atoll_conv *conv = op->state;
	struct atoll_conv_f32 *f32 = conv->f32;
	f32->gather.input = atoll_op_input(op, 0)->data.raw;
	f32->gather.output = atoll_op_output(op, 0)->data.raw;
	f32->product.output = atoll_op_output(op, 0)->data.f;
	atoll_product_refresh(&f32->product, atoll_op_input(op, 1)->data.f, atoll_op_input(op, 2), &f32->weights);
	atoll_product_run(op, &f32->product, atoll_conv_gather_rows, &f32->gather);
	return kTfLiteOk;
}

static bool conv_f32_absorb(struct atoll_op *op, const struct atoll_op *next, const struct atoll_op *gate)
{
	struct atoll_conv *conv = op->state;
	struct atoll_product *product = &conv->f32->product;
	return atoll_post_absorb(&product->post, op, next, gate, &product->lo, &product->hi);
}

TfLiteStatus atoll_conv_f32_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	struct atoll_conv_f32 *f32 = op->services->keep(op, sizeof(*f32));
	if (f32 == NULL)
		return kTfLiteError;
	conv->f32 = f32;
	conv->invoke = conv_f32_invoke;
	op->absorb = conv_f32_absorb;
	ATOLL_TRY(atoll_fused_range_f32(op, conv->activation, &f32->product.lo, &f32->product.hi));
	atoll_conv_describe(&conv->image, &f32->product, &f32->gather);
	f32->gather.outside = op->services->keep(op, f32->product.depth * sizeof(float));
	if (f32->gather.outside == NULL)
		return kTfLiteError;
	ATOLL_TRY(atoll_product_plan(op, &f32->product));
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	f32->weights.kernel = f32->product.kernel;
	f32->weights.groups = conv->image.groups;
	f32->weights.first = conv->depthwise ? depthwise_weights(&conv->image) : plain_weights(&conv->image);
	f32->weights.group_stride = conv->depthwise ? f32->product.n : f32->product.n * f32->weights.first.k;
	return atoll_product_set_weights(op, &f32->product, weights, atoll_op_input(op, 2), &f32->weights,
	                                 conv->depthwise ? LAYOUT_DEPTHWISE : LAYOUT_CONV);
}
