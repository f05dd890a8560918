/* SPDX-License-Identifier: Apache-2.0
 * The geometry of a two-dimensional convolution over NHWC images, and the gathering of its float rows.
 * Shared by CONV_2D and DEPTHWISE_CONV_2D. */
#ifndef ATOLL_OPS_CONV_IMAGE_H
#define ATOLL_OPS_CONV_IMAGE_H

#include "ops/product.h"
#include "ops/window.h"

struct atoll_conv_image {
	size_t batches, channels; /* of the input */
	struct atoll_window y, x;
	size_t groups, group_in; /* input channels a group reads */
	size_t out_channels;
};

/* A float convolution as a product: what the gather function needs beside it. */
struct atoll_conv_gather {
	const struct atoll_conv_image *image;
	bool whole_rows; /* taps of one window row lie side by side: one segment a row instead of one a tap */
	size_t out_step; /* floats between the first columns of two groups */
	const float *input;
	const float *zeros; /* `depth` floats */
	float *output;
};

/* Segments and depth of the product, and whether whole rows can be used. */
void atoll_conv_describe(const struct atoll_conv_image *image, struct atoll_product *product, struct atoll_conv_gather *gather);

/* An atoll_gather_fn; `arg` is a struct atoll_conv_gather. */
void atoll_conv_gather_rows(const void *arg, const struct atoll_block *block);

#endif
