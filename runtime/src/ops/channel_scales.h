/* SPDX-License-Identifier: Apache-2.0
 * The rescaling of each output channel of a quantized product: one factor or one a channel. */
#ifndef ATOLL_OPS_CHANNEL_SCALES_H
#define ATOLL_OPS_CHANNEL_SCALES_H

#include "kernels/requantize.h"
#include "ops/rescale.h"

struct atoll_channel_scales {
	int32_t *multiplier, *shift; /* of each channel of each group, groups padded */
	struct atoll_requantize_range range; /* of the output */
};

struct atoll_channel_shape {
	size_t groups, channels, padded; /* channels of one group, and the room kept for them */
	int axis; /* of the weights that per-channel scales must belong to */
};

/* prepare: reads scales of input, weights and output, and fits the fused activation. */
TfLiteStatus atoll_channel_scales_make(struct atoll_op *op, const TfLiteTensor *input, const TfLiteTensor *weights,
                                       const struct atoll_channel_shape *shape, TfLiteFusedActivation activation,
                                       struct atoll_channel_scales *scales);

/* Requires as many scales as channels, or one, none of them negative. A negative axis fits any. */
TfLiteStatus atoll_weight_scales_check(struct atoll_op *op, const TfLiteTensor *weights, const struct atoll_channel_shape *shape);

/* How many scales the weights have (at least 1), and one of them. */
int atoll_weight_scale_count(const TfLiteTensor *weights);
float atoll_weight_scale(const TfLiteTensor *weights, size_t channel);

#endif
