/* SPDX-License-Identifier: Apache-2.0
 * The number formats of convolutions: which files implement them. Private to conv*.c and depthwise*.c. */
#ifndef ATOLL_OPS_CONV_KINDS_H
#define ATOLL_OPS_CONV_KINDS_H

#include "ops/conv_image.h"

/* What CONV_2D and DEPTHWISE_CONV_2D have in common once checked. */
struct atoll_conv {
	struct atoll_conv_image image;
	bool depthwise; /* weights are [1, h, w, out] instead of [out, h, w, in] */
	TfLiteFusedActivation activation;
	TfLiteStatus (*invoke)(struct atoll_op *op);
	struct atoll_conv_f32 *f32;
	struct atoll_conv_quantized *quantized;
	struct atoll_conv_hybrid *hybrid;
	struct atoll_depthwise_plan *rows; /* depthwise by rows, float */
	struct atoll_depthwise_integers *integer_rows;
	struct atoll_depthwise_hybrid *hybrid_rows;
};

TfLiteStatus atoll_conv_f32_prepare(struct atoll_op *op, struct atoll_conv *conv);
TfLiteStatus atoll_depthwise_f32_prepare(struct atoll_op *op, struct atoll_conv *conv);
TfLiteStatus atoll_conv_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv);
TfLiteStatus atoll_conv_hybrid_prepare(struct atoll_op *op, struct atoll_conv *conv);
TfLiteStatus atoll_depthwise_quantized_prepare(struct atoll_op *op, struct atoll_conv *conv);
TfLiteStatus atoll_depthwise_hybrid_prepare(struct atoll_op *op, struct atoll_conv *conv);

/* Checks shapes and parameters of either operator and resizes the output; `conv` lies in op->state afterwards. */
struct atoll_conv_params {
	TfLitePadding padding;
	int stride_width, stride_height, dilation_width, dilation_height;
	TfLiteFusedActivation activation;
	bool depthwise;
};
TfLiteStatus atoll_conv_check(struct atoll_op *op, const struct atoll_conv_params *params, struct atoll_conv **conv);

#endif
