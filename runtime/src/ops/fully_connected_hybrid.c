/* SPDX-License-Identifier: Apache-2.0
 * FULLY_CONNECTED of float rows with quantized weights: each row is quantized on the spot, multiplied in integers and scaled back. */
#include "kernels/dynamic_quantize.h"
#include "ops/fully_connected.h"
#include "ops/integer_product.h"

enum { LAYOUT_FULLY_CONNECTED = 20 }; /* packed like the quantized one */

struct fc_hybrid {
	struct atoll_integer_product product;
	bool asymmetric;
	float *scales; /* of each row */
	int quantized; /* scratch: the rows as 16-bit integers */
	const float *input;
	int16_t *rows;
	float *output;
};

static void gather(const void *arg, const struct atoll_block *block)
{
	const struct fc_hybrid *hybrid = arg;
	for (size_t i = 0; i < block->m; i++) {
		block->rows[i] = hybrid->rows + (block->first + i) * hybrid->product.depth;
		block->out[i] = hybrid->output + (block->first + i) * hybrid->product.n;
	}
}

static void quantize_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct fc_hybrid *hybrid = arg;
	const size_t k = hybrid->product.depth;
	for (size_t i = begin; i < end; i++)
		hybrid->scales[i] = atoll_dynamic_quantize(k, hybrid->input + i * k, hybrid->asymmetric, hybrid->rows + i * k);
}

static TfLiteStatus fc_hybrid_invoke(struct atoll_op *op)
{
	const struct atoll_fully_connected *fc = op->state;
	struct fc_hybrid *hybrid = fc->format;
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	hybrid->input = atoll_op_input(op, 0)->data.f;
	hybrid->rows = op->services->scratch_data(op, hybrid->quantized);
	hybrid->output = atoll_op_output(op, 0)->data.f;
	op->services->parallel(op, fc->batches, 16, quantize_rows, hybrid);
	hybrid->product.real.bias = bias != NULL ? bias->data.f : NULL;
	atoll_integer_product_run(op, &hybrid->product, atoll_op_input(op, 1)->data.data, NULL, gather, hybrid);
	return kTfLiteOk;
}

TfLiteStatus atoll_fully_connected_hybrid_prepare(struct atoll_op *op, struct atoll_fully_connected *fc)
{
	struct fc_hybrid *hybrid = op->services->keep(op, sizeof(*hybrid));
	float *scales = op->services->keep(op, (fc->batches + 1) * sizeof(float));
	if (hybrid == NULL || scales == NULL)
		return kTfLiteError;
	fc->format = hybrid;
	fc->invoke = fc_hybrid_invoke;
	hybrid->asymmetric = fc->asymmetric_inputs;
	hybrid->scales = scales;
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1);
	struct atoll_integer_product *p = &hybrid->product;
	p->m = fc->batches;
	p->n = fc->n;
	p->groups = 1;
	p->segments = 1;
	p->depth = fc->k;
	p->in_type = kTfLiteInt16;
	p->out_type = kTfLiteFloat32;
	p->weights = (struct atoll_gemm_s16_weights){.data = weights->data.data, .format = atoll_integer_format_of(weights->type), .n = fc->n,
	                                             .k = fc->k, .inner = fc->k, .middle = 1, .inner_stride = 1, .column_stride = fc->k};
	p->real.row_scale = scales;
	p->real.rows_per_scale = 1;
	ATOLL_TRY(op->services->scratch(op, fc->batches * fc->k * sizeof(int16_t), &hybrid->quantized));
	return atoll_integer_product_plan(op, p, input, weights, NULL, fc->activation, 0, LAYOUT_FULLY_CONNECTED);
}
