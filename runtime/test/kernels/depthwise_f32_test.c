/* SPDX-License-Identifier: Apache-2.0
 * One row of float depthwise convolution against the definition: edges, strides, dilations and channel tails. */
#include <math.h>

#include "guarded.h"
#include "isas.h"

static float expected(const struct atoll_isa *isa, const struct atoll_depthwise_f32 *d, size_t q, size_t c)
{
	float sum = d->bias[c];
	for (size_t y = 0; y < d->taps_y; y++)
		for (size_t kx = 0; kx < d->taps_x; kx++) {
			const size_t at = q * d->stride + kx * d->dilation;
			if (at < d->pad || at - d->pad >= d->in_columns)
				continue;
			const float x = d->rows[y][(at - d->pad) * d->channels + c], w = d->weights[y][kx * d->channels + c];
			sum = isa_fuses(isa) ? fmaf(x, w, sum) : sum + x * w;
		}
	return fminf(fmaxf(sum, d->lo), d->hi);
}

static void check(const struct atoll_isa *isa, size_t channels, size_t taps, size_t stride, size_t dilation, size_t pad, size_t in, size_t out)
{
	struct guarded memory[4];
	float *x = guarded_alloc(&memory[0], taps * in * channels * sizeof(float));
	float *w = guarded_alloc(&memory[1], taps * taps * channels * sizeof(float));
	float *bias = guarded_alloc(&memory[2], channels * sizeof(float)), *y = guarded_alloc(&memory[3], out * channels * sizeof(float));
	for (size_t i = 0; i < taps * in * channels; i++)
		x[i] = random_float();
	for (size_t i = 0; i < taps * taps * channels; i++)
		w[i] = random_float();
	for (size_t i = 0; i < channels; i++)
		bias[i] = random_float();
	const float *rows[8], *weights[8];
	for (size_t i = 0; i < taps; i++) {
		rows[i] = x + i * in * channels;
		weights[i] = w + i * taps * channels;
	}
	const struct atoll_depthwise_f32 d = {rows, weights, bias, y, channels, taps, taps, stride, dilation, pad, in, out, -1.5f, 1.5f};
	isa->depthwise_f32(&d, 0, channels);
	for (size_t q = 0; q < out; q++)
		for (size_t c = 0; c < channels; c++) {
			const float want = expected(isa, &d, q, c), got = y[q * channels + c];
			CHECK(isa_fuses(isa) ? want == got : fabsf(want - got) < 1e-4f, "%s c %zu taps %zu stride %zu dilation %zu at %zu,%zu: %g, not %g",
			      isa->name, channels, taps, stride, dilation, q, c, (double)got, (double)want);
		}
	for (int i = 0; i < 4; i++)
		guarded_free(&memory[i]);
}

int main(void)
{
	static const size_t channels[] = {1, 3, 4, 8, 13, 16, 24, 40}, ins[] = {1, 2, 5, 9, 23};
	for (int i = 0; isa_at(i) != NULL; i++)
		for (size_t c = 0; c < sizeof(channels) / sizeof(channels[0]); c++)
			for (size_t n = 0; n < sizeof(ins) / sizeof(ins[0]); n++)
				for (size_t taps = 1; taps <= 6; taps++)
					for (size_t stride = 1; stride <= 3; stride++) {
						check(isa_at(i), channels[c], taps, stride, 1, taps / 2, ins[n], (ins[n] + stride - 1) / stride);
						check(isa_at(i), channels[c], taps, stride, 2, taps - 1, ins[n], (ins[n] + stride - 1) / stride);
					}
	return failures != 0;
}
