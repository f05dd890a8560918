/* SPDX-License-Identifier: Apache-2.0
 * Float transposed convolution. Outputs whose position has the same remainder modulo the stride see the same taps, so each
 * pair of remainders is an ordinary convolution with part of the weights: one gathered product a phase. */
#include "ops/fused_activation.h"
#include "ops/product.h"
#include "ops/transpose_conv.h"

enum { LAYOUT_TRANSPOSE_CONV = 4, PHASES_MAX = 1024 };

/* Outputs first, first + stride, ... of one axis; output number i reads inputs base + i - t for t < taps. */
struct phase_axis {
	size_t first, count, taps;
	size_t tap; /* of the weights, for t = 0 */
	size_t base;
};

struct phase {
	struct atoll_product product;
	struct atoll_product_weights weights;
	struct phase_axis y, x;
	const struct atoll_transpose_conv *conv;
	const float *input, *zeros;
	float *output;
};

struct transpose_conv_f32 {
	size_t phase_count;
	struct phase *phases;
};

static struct phase_axis axis_of(const struct atoll_transpose_axis *axis, size_t remainder)
{
	const size_t shift = axis->pad % axis->stride;
	struct phase_axis phase;
	phase.first = (remainder + axis->stride - shift) % axis->stride;
	phase.count = phase.first < axis->out ? (axis->out - phase.first + axis->stride - 1) / axis->stride : 0;
	phase.taps = remainder < axis->taps ? (axis->taps - remainder + axis->stride - 1) / axis->stride : 0;
	phase.tap = remainder;
	phase.base = (phase.first + axis->pad) / axis->stride;
	return phase;
}

static void gather(const void *arg, const struct atoll_block *block)
{
	const struct phase *p = arg;
	const struct atoll_transpose_conv *conv = p->conv;
	const size_t per_image = p->y.count * p->x.count;
	for (size_t i = 0; i < block->m; i++) {
		const size_t row = block->first + i, batch = row / per_image, y = row / p->x.count % p->y.count, x = row % p->x.count;
		for (size_t ty = 0; ty < p->y.taps; ty++) {
			const size_t from_y = p->y.base + y - ty; /* wraps below zero, and then fails the comparison */
			for (size_t tx = 0; tx < p->x.taps; tx++) {
				const size_t from_x = p->x.base + x - tx;
				const bool inside = from_y < conv->y.in && from_x < conv->x.in;
				block->rows[(ty * p->x.taps + tx) * block->m + i] =
					inside ? p->input + ((batch * conv->y.in + from_y) * conv->x.in + from_x) * conv->channels : p->zeros;
			}
		}
		const size_t out_y = p->y.first + y * conv->y.stride, out_x = p->x.first + x * conv->x.stride;
		block->out[i] = p->output + ((batch * conv->y.out + out_y) * conv->x.out + out_x) * conv->out_channels;
	}
}

static struct atoll_gemm_f32_weights phase_weights(const struct phase *p, const float *data)
{
	const struct atoll_transpose_conv *conv = p->conv;
	const size_t c = conv->channels, row = conv->x.taps * c;
	return (struct atoll_gemm_f32_weights){
		.data = data + p->y.tap * row + p->x.tap * c,
		.n = conv->out_channels,
		.k = p->y.taps * p->x.taps * c,
		.inner = c,
		.middle = p->x.taps > 0 ? p->x.taps : 1,
		.outer_stride = conv->y.stride * row,
		.middle_stride = conv->x.stride * c,
		.inner_stride = 1,
		.column_stride = conv->y.taps * row,
	};
}

static TfLiteStatus prepare_phase(struct atoll_op *op, const struct atoll_transpose_conv *conv, struct phase *p, size_t index)
{
	struct atoll_product *product = &p->product;
	product->m = conv->placed ? conv->batches * p->y.count * p->x.count : ATOLL_PRODUCT_ROWS_UNKNOWN;
	product->n = conv->out_channels;
	product->groups = 1;
	product->segments = p->y.taps * p->x.taps;
	product->depth = conv->channels;
	ATOLL_TRY(atoll_fused_range_f32(op, conv->activation, &product->lo, &product->hi));
	ATOLL_TRY(atoll_product_plan(op, product));
	const TfLiteTensor *weights = conv->weights;
	p->weights = (struct atoll_product_weights){.kernel = product->kernel, .groups = 1, .first = phase_weights(p, weights->data.f)};
	const uint32_t layout = LAYOUT_TRANSPOSE_CONV | (uint32_t)index << 8;
	return atoll_product_set_weights(op, product, weights, conv->bias, &p->weights, layout);
}

static void place_phase(struct phase *p, size_t index)
{
	const struct atoll_transpose_conv *conv = p->conv;
	p->y = axis_of(&conv->y, index / conv->x.stride);
	p->x = axis_of(&conv->x, index % conv->x.stride);
}

static TfLiteStatus transpose_conv_f32_invoke(struct atoll_op *op)
{
	struct atoll_transpose_conv *conv = op->state;
	struct transpose_conv_f32 *f32 = conv->format;
	for (size_t i = 0; i < f32->phase_count; i++) {
		struct phase *p = &f32->phases[i];
		p->input = conv->input->data.f;
		p->output = atoll_op_output(op, 0)->data.f;
		if (conv->moved) {
			place_phase(p, i);
			atoll_product_set_rows(&p->product, conv->batches * p->y.count * p->x.count);
		}
		atoll_product_refresh(&p->product, phase_weights(p, conv->weights->data.f).data, conv->bias, &p->weights);
		atoll_product_run(op, &p->product, gather, p);
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_transpose_conv_f32_prepare(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	if (conv->y.stride > PHASES_MAX || conv->x.stride > PHASES_MAX / conv->y.stride)
		return atoll_op_fail(op, kAtollLimit, "strides %zu by %zu are beyond the supported %d phases", conv->y.stride, conv->x.stride,
		                     PHASES_MAX);
	struct transpose_conv_f32 *f32 = op->services->keep(op, sizeof(*f32));
	const float *zeros = op->services->keep(op, conv->channels * sizeof(float));
	if (f32 == NULL || zeros == NULL)
		return kTfLiteError;
	conv->format = f32;
	conv->invoke = transpose_conv_f32_invoke;
	f32->phase_count = conv->y.stride * conv->x.stride;
	f32->phases = op->services->keep(op, f32->phase_count * sizeof(*f32->phases));
	if (f32->phases == NULL)
		return kTfLiteError;
	for (size_t i = 0; i < f32->phase_count; i++) {
		struct phase *p = &f32->phases[i];
		p->conv = conv;
		p->zeros = zeros;
		place_phase(p, i);
		ATOLL_TRY(prepare_phase(op, conv, p, i));
	}
	return kTfLiteOk;
}
