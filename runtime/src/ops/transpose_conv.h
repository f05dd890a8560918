/* SPDX-License-Identifier: Apache-2.0
 * Transposed convolution once checked, and the files that implement its number formats. Private to transpose_conv*.c. */
#ifndef ATOLL_OPS_TRANSPOSE_CONV_H
#define ATOLL_OPS_TRANSPOSE_CONV_H

#include "graph/op.h"

/* Input i adds to outputs i * stride - pad + tap. */
struct atoll_transpose_axis {
	size_t in, out, taps, stride, pad;
};

struct atoll_transpose_conv {
	size_t batches, channels, out_channels;
	struct atoll_transpose_axis y, x;
	TfLitePadding padding;
	TfLiteFusedActivation activation;
	const TfLiteTensor *shape; /* of the output; NULL: it follows from input and stride */
	bool placed; /* the output's shape is known at prepare */
	bool moved; /* it became known in this invoke: axes are new */
	const TfLiteTensor *input, *weights, *bias; /* bias may be NULL; weights are [out, h, w, in] */
	TfLiteStatus (*invoke)(struct atoll_op *op);
	void *format; /* of the implementation */
};

TfLiteStatus atoll_transpose_conv_f32_prepare(struct atoll_op *op, struct atoll_transpose_conv *conv);
TfLiteStatus atoll_transpose_conv_quantized_prepare(struct atoll_op *op, struct atoll_transpose_conv *conv);

#endif
