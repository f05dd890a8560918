/* SPDX-License-Identifier: Apache-2.0
 * Stockham's self-sorting transform in radix 2: every pass reads halves that lie apart and writes them side by side, so no
 * bit reversal is needed and the inner loop runs over neighbours. */
#include "kernels/fft.h"

#include <math.h>
#include <string.h>

void atoll_fft_table(size_t n, struct atoll_complex *table)
{
	const double step = -6.283185307179586476925 / (double)n;
	for (size_t k = 0; k < n / 2; k++) {
		table[k].re = (float)cos(step * (double)k);
		table[k].im = (float)sin(step * (double)k);
	}
}

/* One pass: `half` butterflies in groups of `stride` that share a twiddle factor. */
static void pass(size_t half, size_t stride, const struct atoll_complex *x, struct atoll_complex *y, const struct atoll_complex *table,
                 size_t table_step)
{
	for (size_t group = 0; group < half / stride; group++) {
		const struct atoll_complex w = table[group * table_step];
		const struct atoll_complex *a = x + group * stride, *b = a + half;
		struct atoll_complex *sum = y + 2 * group * stride, *difference = sum + stride;
		for (size_t i = 0; i < stride; i++) {
			const float re = a[i].re - b[i].re, im = a[i].im - b[i].im;
			sum[i].re = a[i].re + b[i].re;
			sum[i].im = a[i].im + b[i].im;
			const float rr = re * w.re, ii = im * w.im, ri = re * w.im, ir = im * w.re;
			difference[i].re = rr - ii;
			difference[i].im = ri + ir;
		}
	}
}

void atoll_fft(size_t n, struct atoll_complex *x, struct atoll_complex *work, const struct atoll_complex *table, size_t table_n)
{
	struct atoll_complex *from = x, *to = work;
	for (size_t stride = 1; stride < n; stride *= 2) {
		pass(n / 2, stride, from, to, table, table_n / n * stride);
		struct atoll_complex *swap = from;
		from = to;
		to = swap;
	}
	if (from != x)
		memcpy(x, from, n * sizeof(*x));
}

/* Even values as real and odd ones as imaginary parts make a transform of half the length; its values k and n/2 - k hold
 * those of the real one. */
void atoll_fft_real(size_t n, const float *x, struct atoll_complex *y, struct atoll_complex *work, const struct atoll_complex *table)
{
	if (n == 1) {
		y[0] = (struct atoll_complex){x[0], 0.0f};
		return;
	}
	const size_t half = n / 2;
	memcpy(y, x, n * sizeof(*x));
	atoll_fft(half, y, work, table, n);
	const struct atoll_complex first = y[0];
	y[0] = (struct atoll_complex){first.re + first.im, 0.0f};
	y[half] = (struct atoll_complex){first.re - first.im, 0.0f};
	for (size_t k = 1; k <= half - k; k++) {
		const struct atoll_complex a = y[k], b = y[half - k], w = table[k];
		const float even_re = 0.5f * (a.re + b.re), even_im = 0.5f * (a.im - b.im);
		const float odd_re = 0.5f * (a.im + b.im), odd_im = -0.5f * (a.re - b.re);
		const float rr = odd_re * w.re, ii = odd_im * w.im, ri = odd_re * w.im, ir = odd_im * w.re;
		y[k] = (struct atoll_complex){even_re + (rr - ii), even_im + (ri + ir)};
		y[half - k] = (struct atoll_complex){even_re - (rr - ii), (ri + ir) - even_im};
	}
}
