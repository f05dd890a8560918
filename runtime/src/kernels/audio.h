/* SPDX-License-Identifier: Apache-2.0
 * Sound features: windowed spectra and cepstra over the mel scale. Knows numbers only. */
#ifndef ATOLL_KERNELS_AUDIO_H
#define ATOLL_KERNELS_AUDIO_H

#include <stdbool.h>
#include <stddef.h>

#include "kernels/fft.h"

/* The periodic Hann window of n values. */
void atoll_hann(size_t n, float *window);

struct atoll_spectrum {
	size_t window_size, fft; /* fft is a power of two, at least 2 and at least window_size */
	bool squared;
	const float *window;
	const struct atoll_complex *table; /* of length fft */
};

/* The fft / 2 + 1 magnitudes of one frame whose samples lie `step` apart. `work` is room for 3 * fft + 2 floats. */
void atoll_spectrum_frame(
	const struct atoll_spectrum *s, const float *samples, size_t step, float *work, float *magnitudes);

struct atoll_mel {
	double low, high; /* Hz */
	size_t channels, coefficients;
};

/* Bins first to last (inclusive) of a spectrum of `bins` at this sampling rate take part; false when the last is beyond it. */
struct atoll_mel_range {
	double hz_per_bin;
	size_t first, last;
};
bool atoll_mel_range(const struct atoll_mel *mel, size_t bins, double rate, struct atoll_mel_range *range);

/* cosines[coefficients][channels] of the discrete cosine transform. */
void atoll_dct_table(const struct atoll_mel *mel, double *cosines);

/* The coefficients of one spectrum of squared magnitudes. `energies` is room for `channels` values. */
void atoll_mel_cepstrum(const struct atoll_mel *mel, const struct atoll_mel_range *range, const double *cosines,
	const float *spectrum, double *energies, float *coefficients);

#endif
