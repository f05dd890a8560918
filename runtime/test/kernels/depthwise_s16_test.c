/* SPDX-License-Identifier: Apache-2.0
 * The integer depthwise kernel against its definition, for all shapes it treats apart: every instruction set gives the same
 * integers. Memory ends at guard pages. */
#include <stdbool.h>
#include <string.h>

#include "guarded.h"
#include "isas.h"

static int32_t defined(const struct atoll_depthwise_s16 *d, size_t q, size_t c)
{
	uint32_t sum = (uint32_t)d->bias[c];
	for (size_t p = 0; p < d->pairs; p++)
		for (size_t kx = 0; kx < d->taps; kx++)
			for (size_t t = 0; t < 2; t++) {
				const size_t column = q * d->stride + kx * d->dilation;
				const int32_t x = d->lines[((p * d->columns + column) * d->channels + c) * 2 + t];
				sum += (uint32_t)(x * d->weights[((p * d->taps + kx) * d->channels + c) * 2 + t]);
			}
	return (int32_t)sum;
}

static void check(const struct atoll_isa *isa, size_t channels, size_t pairs, size_t taps, size_t stride, size_t dilation, size_t out)
{
	struct guarded memory[4];
	const size_t rounded = (out + ATOLL_DEPTHWISE_COLUMNS - 1) / ATOLL_DEPTHWISE_COLUMNS * ATOLL_DEPTHWISE_COLUMNS;
	struct atoll_depthwise_s16 d = {.channels = channels, .pairs = pairs, .taps = taps, .stride = stride, .dilation = dilation, .out_columns = out,
	                                .columns = (rounded - 1) * stride + (taps - 1) * dilation + 1};
	const size_t lines = pairs * d.columns * channels * 2, weights = pairs * taps * channels * 2;
	int16_t *x = guarded_alloc(&memory[0], lines * sizeof(*x)), *w = guarded_alloc(&memory[1], weights * sizeof(*w));
	int32_t *bias = guarded_alloc(&memory[2], channels * sizeof(*bias));
	d.sums = guarded_alloc(&memory[3], rounded * channels * sizeof(*d.sums));
	for (size_t i = 0; i < lines; i++)
		x[i] = (int16_t)((int32_t)(random_bits() % 511) - 255);
	for (size_t i = 0; i < weights; i++)
		w[i] = (int16_t)((int32_t)(random_bits() % 511) - 255);
	for (size_t i = 0; i < channels; i++)
		bias[i] = (int32_t)random_bits();
	d.lines = x;
	d.weights = w;
	d.bias = bias;
	isa->depthwise_s16.run(&d);
	for (size_t q = 0; q < out; q++)
		for (size_t c = 0; c < channels; c++)
			CHECK(d.sums[q * channels + c] == defined(&d, q, c), "%s %zu channels, %zu taps, stride %zu, dilation %zu, at %zu,%zu", isa->name,
			      channels, taps, stride, dilation, q, c);
	for (int i = 0; i < 4; i++)
		guarded_free(&memory[i]);
}

static void check_pairs(const struct atoll_isa *isa, size_t n)
{
	struct guarded memory[3];
	int8_t *a = guarded_alloc(&memory[0], n), *b = guarded_alloc(&memory[1], n);
	int16_t *y = guarded_alloc(&memory[2], 2 * n * sizeof(*y));
	for (size_t i = 0; i < n; i++) {
		a[i] = (int8_t)random_bits();
		b[i] = (int8_t)random_bits();
	}
	isa->pair_s8(n, a, b, -128, y);
	for (size_t i = 0; i < n; i++)
		CHECK(y[2 * i] == a[i] + 128 && y[2 * i + 1] == b[i] + 128, "%s pairs of %zu at %zu", isa->name, n, i);
	isa->pair_u8(n, (const uint8_t *)a, (const uint8_t *)b, 3, y);
	for (size_t i = 0; i < n; i++)
		CHECK(y[2 * i] == (uint8_t)a[i] - 3 && y[2 * i + 1] == (uint8_t)b[i] - 3, "%s unsigned pairs of %zu at %zu", isa->name, n, i);
	for (int i = 0; i < 3; i++)
		guarded_free(&memory[i]);
}

int main(void)
{
	static const size_t taps[] = {1, 2, 3, 5, 7};
	for (int i = 0; isa_at(i) != NULL; i++) {
		const size_t vector = isa_at(i)->depthwise_s16.vector;
		for (size_t t = 0; t < sizeof(taps) / sizeof(taps[0]); t++)
			for (size_t stride = 1; stride <= 3; stride++)
				for (size_t dilation = 1; dilation <= 2; dilation++)
					for (size_t out = 1; out < 10; out++)
						check(isa_at(i), vector * (1 + out % 3), 1 + out % 3, taps[t], stride, dilation, out);
		for (size_t n = 1; n < 70; n++)
			check_pairs(isa_at(i), n);
	}
	return failures != 0;
}
