/* SPDX-License-Identifier: Apache-2.0
 * Windowed spectra, mel cepstra. */
#include "kernels/audio.h"

#include <math.h>
#include <string.h>

static const double pi = 3.14159265358979323846;

void atoll_hann(size_t n, float *window)
{
	for (size_t i = 0; i < n; i++)
		window[i] = (float)(0.5 - 0.5 * cos(2.0 * pi * (double)i / (double)n));
}

void atoll_spectrum_frame(
	const struct atoll_spectrum *s, const float *samples, size_t step, float *work, float *magnitudes)
{
	struct atoll_complex *values = (struct atoll_complex *)(void *)(work + s->fft);
	for (size_t i = 0; i < s->window_size; i++)
		work[i] = samples[i * step] * s->window[i];
	memset(work + s->window_size, 0, (s->fft - s->window_size) * sizeof(*work));
	atoll_fft_real(s->fft, work, values, values + s->fft / 2 + 1, s->table);
	for (size_t k = 0; k <= s->fft / 2; k++) {
		const float power = values[k].re * values[k].re + values[k].im * values[k].im;
		magnitudes[k] = s->squared ? power : sqrtf(power);
	}
}

static double mel_of(double hz)
{
	return 1127.0 * log1p(hz / 700.0);
}

bool atoll_mel_range(const struct atoll_mel *mel, size_t bins, double rate, struct atoll_mel_range *range)
{
	range->hz_per_bin = 0.5 * rate / (double)(bins - 1);
	if (mel->high / range->hz_per_bin >= (double)bins)
		return false;
	range->first = (size_t)(1.5 + mel->low / range->hz_per_bin);
	range->last = (size_t)(mel->high / range->hz_per_bin);
	return true;
}

void atoll_dct_table(const struct atoll_mel *mel, double *cosines)
{
	const double n = (double)mel->channels, norm = sqrt(2.0 / n);
	for (size_t i = 0; i < mel->coefficients; i++)
		for (size_t j = 0; j < mel->channels; j++)
			*cosines++ = norm * cos((double)i * pi / n * ((double)j + 0.5));
}

/* Channels are triangles with peaks one step of the mel scale apart: a bin at position p, counted in steps from the lower limit,
 * belongs to the triangles that peak at the whole numbers on both sides of it. */
static void mel_energies(
	const struct atoll_mel *mel, const struct atoll_mel_range *range, const float *spectrum, double *energies)
{
	const double low = mel_of(mel->low), step = (mel_of(mel->high) - low) / (double)(mel->channels + 1);
	memset(energies, 0, mel->channels * sizeof(*energies));
	for (size_t bin = range->first; bin <= range->last; bin++) {
		const double p = (mel_of((double)bin * range->hz_per_bin) - low) / step;
		const double above = fmin(fmax(ceil(p) - 1.0, 0.0), (double)mel->channels);
		const size_t channel = (size_t)above;
		const double value = sqrt((double)spectrum[bin]), falling = value * (above + 1.0 - p);
		if (channel > 0)
			energies[channel - 1] += falling;
		if (channel < mel->channels)
			energies[channel] += value - falling;
	}
}

void atoll_mel_cepstrum(const struct atoll_mel *mel, const struct atoll_mel_range *range, const double *cosines,
	const float *spectrum, double *energies, float *coefficients)
{
	mel_energies(mel, range, spectrum, energies);
	for (size_t j = 0; j < mel->channels; j++)
		energies[j] = log(energies[j] < 1e-12 ? 1e-12 : energies[j]);
	for (size_t i = 0; i < mel->coefficients; i++) {
		double sum = 0.0;
		for (size_t j = 0; j < mel->channels; j++)
			sum += cosines[i * mel->channels + j] * energies[j];
		coefficients[i] = (float)sum;
	}
}
