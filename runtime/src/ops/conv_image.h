/* SPDX-License-Identifier: Apache-2.0
 * The geometry of a two-dimensional convolution over NHWC images, and the gathering of its rows.
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

/* A convolution as a product: what the gather function needs beside the image. */
struct atoll_conv_gather {
	const struct atoll_conv_image *image;
	size_t element, out_element; /* bytes of an input and of an output */
	int zero_byte; /* all bytes of a zero, which surrounds the image */
	bool whole_rows; /* taps of one window row lie side by side, one segment a row instead of one a tap */
	size_t out_step; /* elements between the first columns of two groups */
	const char *input;
	const void *outside; /* what a tap outside the image reads: `depth` elements, or NULL for the caller to notice */
	char *output;
};

/* Whether the taps of a window row lie side by side in memory; whether some window reaches over an edge of its rows. */
bool atoll_conv_joins_taps(const struct atoll_conv_image *image);
bool atoll_conv_crosses_edges(const struct atoll_conv_image *image);

/* Segments and depth of a float product, and whether whole rows can be used. */
void atoll_conv_describe(const struct atoll_conv_image *image, struct atoll_product *product, struct atoll_conv_gather *gather);

/* An atoll_gather_fn; `arg` is a struct atoll_conv_gather. */
void atoll_conv_gather_rows(const void *arg, const struct atoll_block *block);

#endif
