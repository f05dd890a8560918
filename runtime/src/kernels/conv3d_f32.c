/* SPDX-License-Identifier: Apache-2.0
 * Windows over three axes: the taps are loops here, the channels become vectors. */
#include "kernels/conv3d_f32.h"

static void gather_tap(size_t in, size_t out, const float *x, const float *weights, float *y)
{
	for (size_t i = 0; i < in; i++)
		for (size_t o = 0; o < out; o++)
			y[o] += x[i] * weights[i * out + o];
}

static void scatter_tap(size_t in, size_t out, const float *x, const float *weights, float *y)
{
	for (size_t o = 0; o < out; o++) {
		float sum = 0.0f;
		for (size_t i = 0; i < in; i++)
			sum += x[i] * weights[o * in + i];
		y[o] += sum;
	}
}

/* The tap after (d, h, w) inside the frame; false after the last one. */
static int next_tap(const struct atoll_conv3d_frame *frame, size_t tap[3])
{
	for (int i = 2; i >= 0; i--) {
		if (++tap[i] < frame->last[i])
			return 1;
		tap[i] = frame->first[i];
	}
	return 0;
}

static int first_tap(const struct atoll_conv3d_frame *frame, size_t tap[3])
{
	for (int i = 0; i < 3; i++) {
		tap[i] = frame->first[i];
		if (frame->first[i] >= frame->last[i])
			return 0;
	}
	return 1;
}

static size_t place_of(const struct atoll_conv3d_frame *frame, const size_t tap[3])
{
	size_t place = 0;
	for (int i = 0; i < 3; i++)
		place = place * frame->size[i] + (size_t)(frame->origin[i] + (ptrdiff_t)tap[i] * frame->dilation[i]);
	return place;
}

static size_t number_of(const struct atoll_conv3d_frame *frame, const size_t tap[3])
{
	return (tap[0] * frame->taps[1] + tap[1]) * frame->taps[2] + tap[2];
}

void atoll_conv3d_gather_f32(const struct atoll_conv3d_frame *frame, size_t in, size_t out, const float *volume,
	const float *weights, float *y)
{
	size_t tap[3];
	for (int more = first_tap(frame, tap); more; more = next_tap(frame, tap))
		gather_tap(in, out, volume + place_of(frame, tap) * in, weights + number_of(frame, tap) * in * out, y);
}

void atoll_conv3d_scatter_f32(const struct atoll_conv3d_frame *frame, size_t in, size_t out, const float *x,
	const float *weights, float *volume)
{
	size_t tap[3];
	for (int more = first_tap(frame, tap); more; more = next_tap(frame, tap))
		scatter_tap(
			in, out, x, weights + number_of(frame, tap) * in * out, volume + place_of(frame, tap) * out);
}

void atoll_conv3d_finish_f32(size_t n, const float *bias, float low, float high, float *y)
{
	for (size_t i = 0; i < n; i++) {
		const float sum = bias == NULL ? y[i] : y[i] + bias[i];
		const float raised = sum < low ? low : sum;
		y[i] = raised > high ? high : raised;
	}
}
