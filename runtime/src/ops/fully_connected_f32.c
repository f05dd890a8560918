/* SPDX-License-Identifier: Apache-2.0
 * Float FULLY_CONNECTED: the gathered product with rows that already lie in place. */
#include "ops/fully_connected.h"
#include "ops/fused_activation.h"
#include "ops/product.h"

enum { LAYOUT_FULLY_CONNECTED = 3 };

struct fc_f32 {
	struct atoll_product product;
	struct atoll_product_weights weights;
	const float *input;
	float *output;
};

static void gather(const void *arg, const struct atoll_block *block)
{
	const struct fc_f32 *f32 = arg;
	for (size_t i = 0; i < block->m; i++) {
		block->rows[i] = f32->input + (block->first + i) * f32->product.depth;
		block->out[i] = f32->output + (block->first + i) * f32->product.n;
	}
}

static TfLiteStatus fc_f32_invoke(struct atoll_op *op)
{
	const struct atoll_fully_connected *fc = op->state;
	struct fc_f32 *f32 = fc->format;
	f32->input = atoll_op_input(op, 0)->data.f;
	f32->output = atoll_op_output(op, 0)->data.f;
	atoll_product_refresh(&f32->product, atoll_op_input(op, 1)->data.f, atoll_op_input(op, 2), &f32->weights);
	atoll_product_run(op, &f32->product, gather, f32);
	return kTfLiteOk;
}

TfLiteStatus atoll_fully_connected_f32_prepare(struct atoll_op *op, struct atoll_fully_connected *fc)
{
	struct fc_f32 *f32 = op->services->keep(op, sizeof(*f32));
	if (f32 == NULL)
		return kTfLiteError;
	fc->format = f32;
	fc->invoke = fc_f32_invoke;
	struct atoll_product *p = &f32->product;
	ATOLL_TRY(atoll_fused_range_f32(op, fc->activation, &p->lo, &p->hi));
	p->m = fc->batches;
	p->n = fc->n;
	p->groups = 1;
	p->segments = 1;
	p->depth = fc->k;
	ATOLL_TRY(atoll_product_plan(op, p));
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	f32->weights = (struct atoll_product_weights){.kernel = p->kernel, .groups = 1};
	f32->weights.first = (struct atoll_gemm_f32_weights){.data = weights->data.f, .n = fc->n, .k = fc->k, .inner = fc->k, .middle = 1,
	                                                     .inner_stride = 1, .column_stride = fc->k};
	return atoll_product_set_weights(op, p, weights, atoll_op_input(op, 2), &f32->weights, LAYOUT_FULLY_CONNECTED);
}
