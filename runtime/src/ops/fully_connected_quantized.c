/* SPDX-License-Identifier: Apache-2.0
 * Quantized FULLY_CONNECTED: the gathered integer product with rows that already lie in place. */
#include "ops/fully_connected.h"
#include "ops/integer_product.h"

enum { LAYOUT_FULLY_CONNECTED = 20 };

struct fc_quantized {
	struct atoll_integer_product product;
	size_t in_element, out_element;
	const char *input;
	char *output;
};

static void gather(const void *arg, const struct atoll_block *block)
{
	const struct fc_quantized *fc = arg;
	for (size_t i = 0; i < block->m; i++) {
		block->rows[i] = fc->input + (block->first + i) * fc->product.depth * fc->in_element;
		block->out[i] = fc->output + (block->first + i) * fc->product.n * fc->out_element;
	}
}

static TfLiteStatus fc_quantized_invoke(struct atoll_op *op)
{
	const struct atoll_fully_connected *fc = op->state;
	struct fc_quantized *quantized = fc->format;
	quantized->input = atoll_op_input(op, 0)->data.raw;
	quantized->output = atoll_op_output(op, 0)->data.raw;
	atoll_integer_product_run(op, &quantized->product, atoll_op_input(op, 1)->data.data, atoll_op_input(op, 2), gather, quantized);
	return kTfLiteOk;
}

TfLiteStatus atoll_fully_connected_quantized_prepare(struct atoll_op *op, struct atoll_fully_connected *fc)
{
	struct fc_quantized *quantized = op->services->keep(op, sizeof(*quantized));
	if (quantized == NULL)
		return kTfLiteError;
	fc->format = quantized;
	fc->invoke = fc_quantized_invoke;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1), *output = atoll_op_output(op, 0);
	quantized->in_element = atoll_type_bytes(input->type);
	quantized->out_element = atoll_type_bytes(output->type);
	struct atoll_integer_product *p = &quantized->product;
	p->m = fc->batches;
	p->n = fc->n;
	p->groups = 1;
	p->segments = 1;
	p->depth = fc->k;
	p->in_type = input->type;
	p->out_type = output->type;
	p->in_zero = input->params.zero_point;
	p->weights = (struct atoll_gemm_s16_weights){.data = weights->data.data, .format = atoll_integer_format_of(weights->type),
	                                             .zero = weights->params.zero_point, .n = fc->n, .k = fc->k, .inner = fc->k, .middle = 1,
	                                             .inner_stride = 1, .column_stride = fc->k};
	/* With one scale for all weights, this operator's factor is made from the single-precision product of scales. */
	const int axis = atoll_weight_scale_count(weights) > 1 ? 0 : -1;
	ATOLL_TRY(atoll_integer_product_plan(op, p, input, weights, atoll_op_input(op, 2), fc->activation, axis, LAYOUT_FULLY_CONNECTED));
	/* The reference rounds results of this operator once, those of convolutions twice. */
	p->scales.range.once = true;
	return kTfLiteOk;
}
