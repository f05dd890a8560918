/* SPDX-License-Identifier: Apache-2.0
 * Integer depthwise convolution of one output row, channels last, taps in vertical pairs: two rows of the window lie
 * interleaved, so that one instruction multiplies and adds both. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_DEPTHWISE_S16_H
#define ATOLL_KERNELS_DEPTHWISE_S16_H

#include <stddef.h>
#include <stdint.h>

/* sums[q][c] = bias[c] + sum over p < pairs, kx < taps, t < 2 of
 *     lines[p][q * stride + kx * dilation][c][t] * weights[p][kx][c][t]
 * for q < out_columns rounded up to ATOLL_DEPTHWISE_COLUMNS, c < channels. Sums wrap at 32 bits; callers keep them inside.
 * channels is a multiple of the kernel's vector. `columns` of a line cover every q that is computed. */
struct atoll_depthwise_s16 {
	const int16_t *lines, *weights;
	const int32_t *bias;
	int32_t *sums;
	size_t channels, pairs, taps, stride, dilation, columns, out_columns;
};
enum { ATOLL_DEPTHWISE_COLUMNS = 4 };

struct atoll_depthwise_s16_kernel {
	void (*run)(const struct atoll_depthwise_s16 *row);
	size_t vector; /* channels */
};
/* The kernel that wastes least on so many channels. */
const struct atoll_depthwise_s16_kernel *atoll_depthwise_s16_kernel_for(size_t channels);

/* y[2 * i] = a[i] - zero and y[2 * i + 1] = b[i] - zero for i < n; a row that is NULL gives zeros. */
void atoll_pair_s8(size_t n, const int8_t *a, const int8_t *b, int32_t zero, int16_t *y);
void atoll_pair_u8(size_t n, const uint8_t *a, const uint8_t *b, int32_t zero, int16_t *y);
void atoll_pair_s16(size_t n, const int16_t *a, const int16_t *b, int32_t zero, int16_t *y);

#endif
