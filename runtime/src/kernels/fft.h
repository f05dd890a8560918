/* SPDX-License-Identifier: Apache-2.0
 * Fast Fourier transforms of power-of-two lengths in single precision, with tables made once. Knows numbers only. */
#ifndef ATOLL_KERNELS_FFT_H
#define ATOLL_KERNELS_FFT_H

#include <stddef.h>

struct atoll_complex {
	float re, im;
};

/* Fills table[k] = exp(-2 pi i k / n) for k < n / 2; n >= 1. */
void atoll_fft_table(size_t n, struct atoll_complex *table);

/* The transform of n values in place; `work` is room for n more. `table` is that of length `table_n`, a multiple of n. */
void atoll_fft(size_t n, struct atoll_complex *x, struct atoll_complex *work, const struct atoll_complex *table, size_t table_n);

/* The first n / 2 + 1 values of the transform of n real ones; n is 1 or even. y must not overlap x. `work` is room for n / 2
 * values. `table` is that of length n. */
void atoll_fft_real(size_t n, const float *x, struct atoll_complex *y, struct atoll_complex *work, const struct atoll_complex *table);

#endif
