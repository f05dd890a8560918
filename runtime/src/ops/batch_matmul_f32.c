/* SPDX-License-Identifier: Apache-2.0
 * Float BATCH_MATMUL: one gathered product a batch. The right matrix is packed when it changes; a constant one that serves every
 * batch is packed once. */
#include "ops/batch_matmul.h"
#include "ops/product.h"

#include <math.h>

enum { LAYOUT_PLAIN = 5, LAYOUT_TRANSPOSED = 6 };

struct matmul_f32 {
	struct atoll_product product;
	struct atoll_product_weights weights;
	bool transposed;
	const float *left;
	float *output;
};

static void gather(const void *arg, const struct atoll_block *block)
{
	const struct matmul_f32 *f32 = arg;
	const struct atoll_product *p = &f32->product;
	for (size_t i = 0; i < block->m; i++) {
		const size_t row = block->first + i;
		block->rows[i] = f32->left + row * p->depth;
		if (f32->transposed) {
			float *patch = block->patch + i * p->depth;
			for (size_t q = 0; q < p->depth; q++)
				patch[q] = f32->left[q * p->m + row];
			block->rows[i] = patch;
		}
		block->out[i] = f32->output + row * p->n;
	}
}

static struct atoll_gemm_f32_weights unpacked(const struct atoll_batch_matmul *matmul)
{
	struct atoll_gemm_f32_weights weights = {.n = matmul->n, .k = matmul->k, .inner = matmul->k, .middle = 1};
	if (weights.inner == 0)
		weights.inner = 1;
	weights.inner_stride = matmul->right_transposed ? 1 : matmul->n;
	weights.column_stride = matmul->right_transposed ? matmul->k : 1;
	return weights;
}

static TfLiteStatus matmul_f32_invoke(struct atoll_op *op)
{
	const struct atoll_batch_matmul *matmul = op->state;
	struct matmul_f32 *f32 = matmul->format;
	const float *left_data = atoll_op_input(op, 0)->data.f, *right_data = atoll_op_input(op, 1)->data.f;
	const size_t batches = atoll_dims_elements(&matmul->batches);
	size_t packed = SIZE_MAX;
	for (size_t i = 0; i < batches; i++) {
		size_t left, right;
		atoll_batch_matmul_at(matmul, i, &left, &right);
		f32->left = left_data + left * matmul->m * matmul->k;
		f32->output = atoll_op_output(op, 0)->data.f + i * matmul->m * matmul->n;
		if (right != packed)
			atoll_product_refresh(&f32->product, right_data + right * matmul->k * matmul->n, NULL, &f32->weights);
		packed = right;
		atoll_product_run(op, &f32->product, gather, f32);
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_batch_matmul_f32_prepare(struct atoll_op *op, struct atoll_batch_matmul *matmul)
{
	struct matmul_f32 *f32 = op->services->keep(op, sizeof(*f32));
	if (f32 == NULL)
		return kTfLiteError;
	matmul->format = f32;
	matmul->invoke = matmul_f32_invoke;
	const TfLiteTensor *right = atoll_op_input(op, 1);
	struct atoll_product *p = &f32->product;
	f32->transposed = matmul->left_transposed;
	p->m = matmul->m;
	p->n = matmul->n;
	p->groups = 1;
	p->segments = 1;
	p->depth = matmul->k;
	p->patch_floats = f32->transposed ? matmul->k : 0;
	p->lo = -INFINITY;
	p->hi = INFINITY;
	ATOLL_TRY(atoll_product_plan(op, p));
	f32->weights = (struct atoll_product_weights){.kernel = p->kernel, .groups = 1, .first = unpacked(matmul)};
	if (atoll_tensor_elements(right) == matmul->k * matmul->n)
		return atoll_product_set_weights(op, p, right, NULL, &f32->weights, matmul->right_transposed ? LAYOUT_TRANSPOSED : LAYOUT_PLAIN);
	return atoll_product_set_changing_weights(op, p, &f32->weights);
}
