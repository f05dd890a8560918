/* SPDX-License-Identifier: Apache-2.0
 * Quantized transposed convolution: one gathered integer product a phase. */
#include "ops/integer_product.h"
#include "ops/transpose_phase.h"

enum { LAYOUT_TRANSPOSE_CONV = 21 };

struct phase_quantized {
	struct atoll_phase phase;
	struct atoll_integer_product product;
};

struct transpose_conv_quantized {
	size_t count;
	struct phase_quantized *phases;
};

static TfLiteStatus prepare_phase(struct atoll_op *op, const struct atoll_transpose_conv *conv, struct phase_quantized *p, size_t index)
{
	const struct atoll_phase_weights w = atoll_phase_weights_of(&p->phase);
	struct atoll_integer_product *product = &p->product;
	product->m = conv->placed ? atoll_phase_rows(&p->phase) : ATOLL_PRODUCT_ROWS_UNKNOWN;
	product->n = conv->out_channels;
	product->groups = 1;
	product->segments = p->phase.y.taps * p->phase.x.taps;
	product->depth = conv->channels;
	product->in_type = conv->input->type;
	product->out_type = atoll_op_output(op, 0)->type;
	product->in_zero = conv->input->params.zero_point;
	product->weights = (struct atoll_gemm_s16_weights){
		.data = conv->weights->data.data,
		.format = atoll_integer_format_of(conv->weights->type),
		.offset = w.offset,
		.zero = conv->weights->type == kTfLiteUInt8 ? conv->weights->params.zero_point : 0,
		.n = conv->out_channels,
		.k = w.k,
		.inner = w.inner,
		.middle = w.middle,
		.outer_stride = w.outer_stride,
		.middle_stride = w.middle_stride,
		.inner_stride = 1,
		.column_stride = w.column_stride,
	};
	return atoll_integer_product_plan(op, product, conv->input, conv->weights, conv->bias, conv->activation, 0,
	                                  LAYOUT_TRANSPOSE_CONV | (uint32_t)index << 8);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct atoll_transpose_conv *conv = op->state;
	const struct transpose_conv_quantized *quantized = conv->format;
	for (size_t i = 0; i < quantized->count; i++) {
		struct phase_quantized *p = &quantized->phases[i];
		p->phase.input = conv->input->data.raw;
		p->phase.output = atoll_op_output(op, 0)->data.raw;
		if (conv->moved) {
			atoll_phase_place(&p->phase, i);
			atoll_integer_product_set_rows(&p->product, atoll_phase_rows(&p->phase));
		}
		atoll_integer_product_run(op, &p->product, conv->weights->data.data, conv->bias, atoll_phase_gather, &p->phase);
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_transpose_conv_quantized_prepare(struct atoll_op *op, struct atoll_transpose_conv *conv)
{
	size_t count = 0;
	ATOLL_TRY(atoll_phase_count(op, conv, &count));
	struct transpose_conv_quantized *quantized = op->services->keep(op, sizeof(*quantized));
	struct phase_quantized *phases = op->services->keep(op, count * sizeof(*phases));
	if (quantized == NULL || phases == NULL)
		return kTfLiteError;
	quantized->count = count;
	quantized->phases = phases;
	conv->format = quantized;
	conv->invoke = invoke;
	for (size_t i = 0; i < count; i++) {
		phases[i].phase = (struct atoll_phase){.conv = conv, .element = atoll_type_bytes(conv->input->type)};
		atoll_phase_place(&phases[i].phase, i);
		ATOLL_TRY(prepare_phase(op, conv, &phases[i], i));
	}
	return kTfLiteOk;
}
