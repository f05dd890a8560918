/* SPDX-License-Identifier: Apache-2.0
 * A convolution described as a gathered integer product: sizes and how its weights lie. */
#include "ops/conv_integers.h"

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

void atoll_conv_describe_integers(const struct atoll_conv *conv, const TfLiteTensor *weights, struct atoll_integer_product *p,
                                  struct atoll_conv_gather *gather)
{
	const struct atoll_conv_image *image = &conv->image;
	p->m = image->batches * image->y.out * image->x.out;
	p->groups = image->groups;
	p->n = image->out_channels / image->groups;
	gather->image = image;
	gather->out_step = p->n;
	gather->whole_rows = atoll_conv_joins_taps(image);
	p->segments = image->y.taps * (gather->whole_rows ? 1 : image->x.taps);
	p->depth = image->group_in * (gather->whole_rows ? image->x.taps : 1);
	p->patch_bytes = gather->whole_rows && atoll_conv_crosses_edges(image) ? p->segments * p->depth * gather->element : 0;
	p->weights = describe_weights(conv, weights);
	p->group_stride = conv->depthwise ? p->n : p->n * p->weights.k;
}
