/* SPDX-License-Identifier: Apache-2.0
 * One window of a convolution over three axes. Knows no tensors. */
#ifndef ATOLL_KERNELS_CONV3D_F32_H
#define ATOLL_KERNELS_CONV3D_F32_H

#include <stddef.h>

/* Where a window lies in a volume, axis by axis from the outermost. Taps [first, last) are inside. */
struct atoll_conv3d_frame {
	size_t first[3], last[3], taps[3], size[3];
	ptrdiff_t origin[3], dilation[3]; /* tap t lies at origin + t * dilation */
};

/* y[out] += sum over taps and in of volume[place of the tap][in] * weights[tap][in][out]. */
void atoll_conv3d_gather_f32(const struct atoll_conv3d_frame *frame, size_t in, size_t out, const float *volume,
	const float *weights, float *y);

/* volume[place of the tap][out] += sum over in of x[in] * weights[tap][out][in], for every tap. */
void atoll_conv3d_scatter_f32(const struct atoll_conv3d_frame *frame, size_t in, size_t out, const float *x,
	const float *weights, float *volume);

/* y = clamp(y + bias); bias may be NULL. */
void atoll_conv3d_finish_f32(size_t n, const float *bias, float low, float high, float *y);

#endif
