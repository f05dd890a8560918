/* SPDX-License-Identifier: Apache-2.0
 * One axis of a sliding window: how many outputs, and how much padding before the first input.
 * Shared by convolution and pooling. Knows no tensors. */
#ifndef ATOLL_OPS_WINDOW_H
#define ATOLL_OPS_WINDOW_H

#include "graph/op.h"

struct atoll_window {
	size_t in, out;
	size_t taps, stride, dilation;
	size_t pad; /* before the first input */
};

/* SAME: out = ceil(in / stride), padding split with the smaller half first. VALID: only whole windows. Fails for
 * zero or negative parameters and, when VALID, for windows longer than the input. `axis` names it in messages. */
TfLiteStatus atoll_window_make(struct atoll_op *op, const char *axis, TfLitePadding padding, int in, int taps, int stride, int dilation,
                               struct atoll_window *window);

/* The taps [*first, *last) of output `index` that fall inside the input. */
void atoll_window_taps(const struct atoll_window *window, size_t index, size_t *first, size_t *last);

#endif
