/* SPDX-License-Identifier: Apache-2.0
 * Float depthwise convolution of one output row, channels last. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_DEPTHWISE_F32_H
#define ATOLL_KERNELS_DEPTHWISE_F32_H

#include <stddef.h>

/* output[q][c] = clamp(bias[c] + sum over y, kx of rows[y][q * stride + kx * dilation - pad][c] * weights[y][kx][c])
 * for q < out_columns, c < channels; taps outside the row count as zero and are skipped. Rows outside the image are left
 * out by the caller, so `taps_y` may be 0. Sums run in the order of y, then kx, in one chain of fused multiply-adds.
 * Exactly out_columns * channels floats are written; they overlap nothing that is read. */
struct atoll_depthwise_f32 {
	const float *const *rows; /* taps_y rows of in_columns pixels */
	const float *const *weights; /* taps_y rows of taps_x pixels */
	const float *bias;
	float *output;
	size_t channels;
	size_t taps_y, taps_x;
	size_t stride, dilation, pad;
	size_t in_columns, out_columns;
	float lo, hi;
};

void atoll_depthwise_f32(const struct atoll_depthwise_f32 *row);

#endif
