/* SPDX-License-Identifier: Apache-2.0
 * The arithmetic of sliding windows. Knows no tensors. */
#include "ops/window.h"

static TfLiteStatus check(struct atoll_op *op, const char *axis, const char *what, int value)
{
	if (value > 0)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "%s of the %s is %d, at least 1 is needed", what, axis, value);
}

TfLiteStatus atoll_window_make(struct atoll_op *op, const char *axis, TfLitePadding padding, int in, int taps, int stride, int dilation,
                               struct atoll_window *window)
{
	ATOLL_TRY(check(op, axis, "the window", taps));
	ATOLL_TRY(check(op, axis, "the stride", stride));
	ATOLL_TRY(check(op, axis, "the dilation", dilation));
	if (in < 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the %s of the input is %d", axis, in);
	const int64_t reach = (int64_t)(taps - 1) * dilation + 1;
	int64_t out, pad = 0;
	if (padding == kTfLitePaddingSame) {
		out = ((int64_t)in + stride - 1) / stride;
		const int64_t total = (out - 1) * stride + reach - in;
		pad = total > 0 ? total / 2 : 0;
	} else if (padding == kTfLitePaddingValid) {
		if (reach > in)
			return atoll_op_fail(op, kAtollInvalidModel, "the window covers %lld of the %s, the input has only %d",
			                     (long long)reach, axis, in);
		out = (in - reach) / stride + 1;
	} else {
		return atoll_op_fail(op, kAtollInvalidModel, "unknown padding %d", (int)padding);
	}
	*window = (struct atoll_window){.in = (size_t)in, .out = (size_t)out, .taps = (size_t)taps, .stride = (size_t)stride,
	                                .dilation = (size_t)dilation, .pad = (size_t)pad};
	return kTfLiteOk;
}

void atoll_window_taps(const struct atoll_window *window, size_t index, size_t *first, size_t *last)
{
	const size_t at = index * window->stride; /* of tap 0, counted from the start of the padding */
	const size_t end = window->pad + window->in;
	const size_t dilation = window->dilation;
	const size_t before = at < window->pad ? (window->pad - at + dilation - 1) / dilation : 0;
	const size_t until = at < end ? (end - at + dilation - 1) / dilation : 0;
	*last = until < window->taps ? until : window->taps;
	*first = before < *last ? before : *last;
}
