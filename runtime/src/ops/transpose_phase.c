/* SPDX-License-Identifier: Apache-2.0
 * The arithmetic of phases. Knows no number format. */
#include "ops/transpose_phase.h"

enum { PHASES_MAX = 1024 };

TfLiteStatus atoll_phase_count(struct atoll_op *op, const struct atoll_transpose_conv *conv, size_t *count)
{
	if (conv->y.stride > PHASES_MAX || conv->x.stride > PHASES_MAX / conv->y.stride)
		return atoll_op_fail(op, kAtollLimit, "strides %zu by %zu make more than %d phases", conv->y.stride, conv->x.stride, PHASES_MAX);
	*count = conv->y.stride * conv->x.stride;
	return kTfLiteOk;
}

static struct atoll_phase_axis axis_of(const struct atoll_transpose_axis *axis, size_t remainder)
{
	const size_t shift = axis->pad % axis->stride;
	struct atoll_phase_axis phase;
	phase.first = (remainder + axis->stride - shift) % axis->stride;
	phase.count = phase.first < axis->out ? (axis->out - phase.first + axis->stride - 1) / axis->stride : 0;
	phase.taps = remainder < axis->taps ? (axis->taps - remainder + axis->stride - 1) / axis->stride : 0;
	phase.tap = remainder;
	phase.base = (phase.first + axis->pad) / axis->stride;
	return phase;
}

void atoll_phase_place(struct atoll_phase *phase, size_t index)
{
	const struct atoll_transpose_conv *conv = phase->conv;
	phase->y = axis_of(&conv->y, index / conv->x.stride);
	phase->x = axis_of(&conv->x, index % conv->x.stride);
}

size_t atoll_phase_rows(const struct atoll_phase *phase)
{
	return phase->conv->batches * phase->y.count * phase->x.count;
}

struct atoll_phase_weights atoll_phase_weights_of(const struct atoll_phase *phase)
{
	const struct atoll_transpose_conv *conv = phase->conv;
	const size_t c = conv->channels, row = conv->x.taps * c;
	return (struct atoll_phase_weights){
		.offset = phase->y.tap * row + phase->x.tap * c,
		.k = phase->y.taps * phase->x.taps * c,
		.inner = c,
		.middle = phase->x.taps > 0 ? phase->x.taps : 1,
		.outer_stride = conv->y.stride * row,
		.middle_stride = conv->x.stride * c,
		.column_stride = conv->y.taps * row,
	};
}

static void gather_row(const struct atoll_phase *p, const struct atoll_block *block, size_t i, size_t batch, size_t y, size_t x)
{
	const struct atoll_transpose_conv *conv = p->conv;
	for (size_t ty = 0; ty < p->y.taps; ty++) {
		const size_t from_y = p->y.base + y - ty; /* wraps below zero, and then fails the comparison */
		for (size_t tx = 0; tx < p->x.taps; tx++) {
			const size_t from_x = p->x.base + x - tx;
			const bool inside = from_y < conv->y.in && from_x < conv->x.in;
			const size_t at = ((batch * conv->y.in + from_y) * conv->x.in + from_x) * conv->channels;
			block->rows[(ty * p->x.taps + tx) * block->m + i] = inside ? p->input + at * p->element : p->outside;
		}
	}
}

void atoll_phase_gather(const void *arg, const struct atoll_block *block)
{
	const struct atoll_phase *p = arg;
	const struct atoll_transpose_conv *conv = p->conv;
	const size_t per_image = p->y.count * p->x.count;
	size_t batch = block->first / per_image, y = block->first / p->x.count % p->y.count, x = block->first % p->x.count;
	for (size_t i = 0; i < block->m; i++) {
		gather_row(p, block, i, batch, y, x);
		const size_t out_y = p->y.first + y * conv->y.stride, out_x = p->x.first + x * conv->x.stride;
		block->out[i] = p->output + ((batch * conv->y.out + out_y) * conv->x.out + out_x) * conv->out_channels * p->element;
		if (++x < p->x.count)
			continue;
		x = 0;
		if (++y < p->y.count)
			continue;
		y = 0;
		batch++;
	}
}
