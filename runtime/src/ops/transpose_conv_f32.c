/* SPDX-License-Identifier: Apache-2.0
 * Float transposed convolution: one gathered product a phase. */
#include "ops/fused_activation.h"
#include "ops/transpose_phase.h"

enum { LAYOUT_TRANSPOSE_CONV = 4 };

struct phase_f32 {
	struct atoll_phase phase;
	struct atoll_product product;
	struct atoll_product_weights weights;
};

struct transpose_conv_f32 {
	size_t count;
	struct phase_f32 *phases;
};

static struct atoll_gemm_f32_weights unpacked(const struct phase_f32 *p)
{
	const struct atoll_phase_weights w = atoll_phase_weights_of(&p->phase);
	return (struct atoll_gemm_f32_weights){.n = p->phase.conv->out_channels, .k = w.k, .inner = w.inner,
	                                       .middle = w.middle, .outer_stride = w.outer_stride, .middle_stride = w.middle_stride,
	                                       .inner_stride = 1, .column_stride = w.column_stride};
}

static TfLiteStatus prepare_phase(struct atoll_op *op, const struct atoll_transpose_conv *conv, struct phase_f32 *p, size_t index)
{
	struct atoll_product *product = &p->product;
	product->m = conv->placed ? atoll_phase_rows(&p->phase) : ATOLL_PRODUCT_ROWS_UNKNOWN;
	product->n = conv->out_channels;
	product->groups = 1;
	product->segments = p->phase.y.taps * p->phase.x.taps;
	product->depth = conv->channels;
	ATOLL_TRY(atoll_fused_range_f32(op, conv->activation, &product->lo, &product->hi));
	ATOLL_TRY(atoll_product_plan(op, product));
	p->weights = (struct atoll_product_weights){.kernel = product->kernel, .groups = 1, .first = unpacked(p), .offset = atoll_phase_weights_of(&p->phase).offset};
	const uint32_t layout = LAYOUT_TRANSPOSE_CONV | (uint32_t)index << 8;
	return atoll_product_set_weights(op, product, conv->weights, conv->bias, &p->weights, layout);
}

static TfLiteStatus transpose_conv_f32_invoke(struct atoll_op *op)
{
	struct atoll_transpose_conv *conv = op->state;
	const struct transpose_conv_f32 *f32 = conv->format;
	for (size_t i = 0; i < f32->count; i++) {
		struct phase_f32 *p = &f32->phases[i];
		p->phase.input = conv->input->data.raw;
		p->phase.output = atoll_op_output(op, 0)->data.raw;
		if (conv->moved) {
			atoll_phase_place(&p->phase, i);
			atoll_product_set_rows(&p->product, atoll_phase_rows(&p->phase));
		}
		atoll_product_refresh(&p->product, conv->weights->data.f, conv->bias, &p->weights);
		atoll_product_run(op, &p->product, atoll_phase_gather, &p->phase);
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_transpose_conv_f32_prepare(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	size_t count = 0;
	ATOLL_TRY(atoll_phase_count(op, conv, &count));
	struct transpose_conv_f32 *f32 = op->services->keep(op, sizeof(*f32));
	struct phase_f32 *phases = op->services->keep(op, count * sizeof(*phases));
	const float *zeros = op->services->keep(op, conv->channels * sizeof(float));
	if (f32 == NULL || phases == NULL || zeros == NULL)
		return kTfLiteError;
	f32->count = count;
	f32->phases = phases;
	conv->format = f32;
	conv->invoke = transpose_conv_f32_invoke;
	for (size_t i = 0; i < count; i++) {
		phases[i].phase = (struct atoll_phase){.conv = conv, .element = sizeof(float), .outside = zeros};
		atoll_phase_place(&phases[i].phase, i);
		ATOLL_TRY(prepare_phase(op, conv, &phases[i], i));
	}
	return kTfLiteOk;
}
