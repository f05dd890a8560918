/* SPDX-License-Identifier: Apache-2.0
 * Float convolution as a gathered product: CONV_2D with any groups, and depthwise shapes no row kernel serves. */
#include "ops/conv_kinds.h"
#include "ops/fused_activation.h"

enum { LAYOUT_CONV = 1, LAYOUT_DEPTHWISE = 2 };

struct atoll_conv_f32 {
	struct atoll_product product;
	struct atoll_product_weights weights;
	struct atoll_conv_gather gather;
	struct atoll_op *maker; /* computes the rows; NULL: they lie in the input */
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

/* Has the rows of a block made, as many image rows as it holds. */
static void make_rows(const void *arg, const struct atoll_block *block)
{
	const struct atoll_conv_f32 *f32 = arg;
	const size_t columns = f32->gather.image->x.out, depth = f32->product.depth, n = f32->product.n;
	for (size_t i = 0; i < block->m; i += columns)
		f32->maker->make_row(f32->maker, (block->first + i) / columns, block->patch + i * depth);
	for (size_t i = 0; i < block->m; i++) {
		block->rows[i] = block->patch + i * depth;
		block->out[i] = (float *)(void *)f32->gather.output + (block->first + i) * n;
	}
}

static bool conv_f32_absorb_rows(struct atoll_op *op, struct atoll_op *maker)
{
	struct atoll_conv *conv = op->state;
	struct atoll_conv_f32 *f32 = conv->f32;
	const struct atoll_conv_image *image = &conv->image;
	const bool pointwise = image->y.taps == 1 && image->x.taps == 1 && image->y.stride == 1 && image->x.stride == 1 && image->y.pad == 0 &&
	                       image->x.pad == 0;
	if (!pointwise || f32->product.own_weights != NULL || !atoll_product_takes_strips(&f32->product, image->x.out))
		return false;
	if (atoll_product_use_strips(op, &f32->product, image->x.out) != kTfLiteOk)
		return false;
	f32->maker = maker;
	return true;
}

static TfLiteStatus conv_f32_invoke(struct atoll_op *op)
{
	struct atoll_conv *conv = op->state;
	struct atoll_conv_f32 *f32 = conv->f32;
	f32->gather.input = atoll_op_input(op, 0)->data.raw;
	f32->gather.output = atoll_op_output(op, 0)->data.raw;
	f32->product.output = atoll_op_output(op, 0)->data.f;
	atoll_product_refresh(&f32->product, atoll_op_input(op, 1)->data.f, atoll_op_input(op, 2), &f32->weights);
	if (f32->maker != NULL)
		atoll_product_run(op, &f32->product, make_rows, f32);
	else
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
	op->absorb_rows = conv_f32_absorb_rows;
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
