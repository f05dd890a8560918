/* SPDX-License-Identifier: Apache-2.0
 * The custom operators on sound that the reference's own resolver has: AudioSpectrogram (f32 [samples, channels] -> f32
 * [channels, frames, bins]) and Mfcc (f32 [channels, frames, bins] and an int32 rate -> f32 [channels, frames, coefficients]). */
#include "kernels/audio.h"

#include <string.h>

#include "ops/custom_options.h"
#include "ops/shape.h"

enum { WINDOW_MAX = 1 << 20, CHANNELS_MAX = 1024, FREQUENCY_MAX = 1 << 24, GRAIN = 1 << 12 };

static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
static const TfLiteType int32s[] = {kTfLiteInt32, kTfLiteNoType};

struct features {
	struct atoll_spectrum spectrum;
	struct atoll_mel mel;
	struct atoll_mel_range range;
	const double *cosines;
	size_t stride, channels, frames;
	size_t worker_bytes;
	int scratch;
};

static struct features *start(struct atoll_op *op)
{
	struct features *f = op->services->keep(op, sizeof(*f));
	if (f != NULL)
		memset(f, 0, sizeof(*f));
	op->state = f;
	return f;
}

static TfLiteStatus check(struct atoll_op *op, int inputs, int rank)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs, inputs, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "input 0", floats));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	return atoll_op_expect_rank(op, atoll_op_input(op, 0), "input 0", rank, rank);
}

static TfLiteStatus make_scratch(struct atoll_op *op, struct features *f, size_t bytes)
{
	f->worker_bytes = (bytes + 63) / 64 * 64;
	return op->services->scratch(op, f->worker_bytes * (size_t)op->threads, &f->scratch);
}

static TfLiteStatus read_window(struct atoll_op *op, struct features *f)
{
	struct atoll_flex map;
	int window;
	int stride;
	int squared;
	ATOLL_TRY(atoll_op_custom_map(op, &map));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "window_size", 2, WINDOW_MAX, &window));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "stride", 1, INT32_MAX, &stride));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "magnitude_squared", 0, 1, &squared));
	f->stride = (size_t)stride;
	f->spectrum.window_size = (size_t)window;
	f->spectrum.squared = squared != 0;
	for (f->spectrum.fft = 2; f->spectrum.fft < (size_t)window;)
		f->spectrum.fft *= 2;
	float *hann = op->services->keep(op, f->spectrum.window_size * sizeof(*hann));
	struct atoll_complex *table = op->services->keep(op, (f->spectrum.fft / 2 + 1) * sizeof(*table));
	if (hann == NULL || table == NULL)
		return kTfLiteError;
	atoll_hann(f->spectrum.window_size, hann);
	atoll_fft_table(f->spectrum.fft, table);
	f->spectrum.window = hann;
	f->spectrum.table = table;
	return kTfLiteOk;
}

static TfLiteStatus spectrogram_prepare(struct atoll_op *op)
{
	ATOLL_TRY(check(op, 1, 2));
	struct features *f = start(op);
	if (f == NULL)
		return kTfLiteError;
	ATOLL_TRY(read_window(op, f));
	const size_t samples = (size_t)atoll_tensor_dim(atoll_op_input(op, 0), 0), window = f->spectrum.window_size;
	f->channels = (size_t)atoll_tensor_dim(atoll_op_input(op, 0), 1);
	f->frames = samples < window ? 0 : 1 + (samples - window) / f->stride;
	ATOLL_TRY(make_scratch(op, f, (3 * f->spectrum.fft + 2) * sizeof(float)));
	return atoll_op_resize(op, atoll_op_output(op, 0),
		&(struct atoll_dims){
			.rank = 3, .at = {(int)f->channels, (int)f->frames, (int)(f->spectrum.fft / 2 + 1)}});
}

struct call {
	const struct features *features;
	const float *input;
	float *output;
	char *scratch;
	size_t bins;
};

static struct call call_of(struct atoll_op *op)
{
	const struct features *f = op->state;
	return (struct call){.features = f,
		.input = atoll_op_input(op, 0)->data.f,
		.output = atoll_op_output(op, 0)->data.f,
		.scratch = op->services->scratch_data(op, f->scratch)};
}

static void spectrum_frames(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct call *call = arg;
	const struct features *f = call->features;
	float *work = (float *)(void *)(call->scratch + worker * f->worker_bytes);
	for (size_t i = begin; i < end; i++) {
		const float *first = call->input + i % f->frames * f->stride * f->channels + i / f->frames;
		atoll_spectrum_frame(
			&f->spectrum, first, f->channels, work, call->output + i * (f->spectrum.fft / 2 + 1));
	}
}

static TfLiteStatus spectrogram_invoke(struct atoll_op *op)
{
	const struct features *f = op->state;
	struct call call = call_of(op);
	op->services->parallel(op, f->channels * f->frames, 1 + GRAIN / f->spectrum.fft, spectrum_frames, &call);
	return kTfLiteOk;
}

static TfLiteStatus read_mel(struct atoll_op *op, struct atoll_mel *mel)
{
	struct atoll_flex map;
	int low;
	int high;
	int channels;
	int coefficients;
	ATOLL_TRY(atoll_op_custom_map(op, &map));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "lower_frequency_limit", 0, FREQUENCY_MAX, &low));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "upper_frequency_limit", low + 1, 2 * FREQUENCY_MAX, &high));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "filterbank_channel_count", 1, CHANNELS_MAX, &channels));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "dct_coefficient_count", 1, channels, &coefficients));
	*mel = (struct atoll_mel){low, high, (size_t)channels, (size_t)coefficients};
	return kTfLiteOk;
}

static TfLiteStatus mfcc_prepare(struct atoll_op *op)
{
	struct atoll_dims dims;
	ATOLL_TRY(check(op, 2, 3));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "the rate", int32s));
	if (atoll_tensor_elements(atoll_op_input(op, 1)) != 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "the rate has %zu elements, 1 is needed",
			atoll_tensor_elements(atoll_op_input(op, 1)));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &dims));
	if (dims.at[2] < 2)
		return atoll_op_fail(op, kAtollInvalidArgument, "a spectrum of %d bins, 2 are needed", dims.at[2]);
	struct features *f = start(op);
	if (f == NULL)
		return kTfLiteError;
	ATOLL_TRY(read_mel(op, &f->mel));
	double *cosines = op->services->keep(op, f->mel.channels * f->mel.coefficients * sizeof(*cosines));
	if (cosines == NULL)
		return kTfLiteError;
	atoll_dct_table(&f->mel, cosines);
	f->cosines = cosines;
	dims.at[2] = (int)f->mel.coefficients;
	ATOLL_TRY(make_scratch(op, f, f->mel.channels * sizeof(double)));
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static void cepstrum_frames(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct call *call = arg;
	const struct features *f = call->features;
	double *energies = (double *)(void *)(call->scratch + worker * f->worker_bytes);
	for (size_t i = begin; i < end; i++)
		atoll_mel_cepstrum(&f->mel, &f->range, f->cosines, call->input + i * call->bins, energies,
			call->output + i * f->mel.coefficients);
}

static TfLiteStatus mfcc_invoke(struct atoll_op *op)
{
	struct features *f = op->state;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const int32_t rate = *atoll_op_input(op, 1)->data.i32;
	struct call call = call_of(op);
	call.bins = (size_t)atoll_tensor_dim(input, 2);
	if (rate <= 0 || !atoll_mel_range(&f->mel, call.bins, rate, &f->range))
		return atoll_op_fail(op, kAtollInvalidArgument,
			"%zu bins of sound at %d samples a second do not reach the upper frequency limit, %g",
			call.bins, rate, f->mel.high);
	op->services->parallel(
		op, atoll_tensor_elements(input) / call.bins, 1 + GRAIN / call.bins, cepstrum_frames, &call);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinCustom, "AudioSpectrogram", 1, 1, spectrogram_prepare, spectrogram_invoke},
	{kTfLiteBuiltinCustom, "Mfcc", 1, 1, mfcc_prepare, mfcc_invoke},
};
const struct atoll_op_family atoll_ops_audio = ATOLL_OP_FAMILY(rows);
