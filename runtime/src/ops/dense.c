/* SPDX-License-Identifier: Apache-2.0
 * The gathered product with rows that already lie in place. Knows no operator. */
#include "ops/dense.h"

enum { LAYOUT_DENSE = 3 };

static void gather(const void *arg, const struct atoll_block *block)
{
	const struct atoll_dense *dense = arg;
	for (size_t i = 0; i < block->m; i++) {
		block->rows[i] = dense->x + (block->first + i) * dense->product.depth;
		block->out[i] = dense->y + (block->first + i) * dense->product.n;
	}
}

TfLiteStatus atoll_dense_plan(struct atoll_op *op, struct atoll_dense *dense, size_t m, const TfLiteTensor *weights, const TfLiteTensor *bias,
                              float lo, float hi)
{
	const size_t n = (size_t)atoll_tensor_dim(weights, 0), k = (size_t)atoll_tensor_dim(weights, 1);
	struct atoll_product *p = &dense->product;
	*p = (struct atoll_product){.m = m, .n = n, .groups = 1, .segments = 1, .depth = k, .lo = lo, .hi = hi};
	ATOLL_TRY(atoll_product_plan(op, p));
	dense->weights_tensor = weights;
	dense->bias = bias;
	dense->weights = (struct atoll_product_weights){.kernel = p->kernel, .groups = 1};
	dense->weights.first = (struct atoll_gemm_f32_weights){.n = n, .k = k, .inner = k, .middle = 1,
	                                                       .inner_stride = 1, .column_stride = k};
	return atoll_product_set_weights(op, p, weights, bias, &dense->weights, LAYOUT_DENSE);
}

void atoll_dense_run(struct atoll_op *op, struct atoll_dense *dense, const float *x, float *y)
{
	dense->x = x;
	dense->y = y;
	dense->product.output = y;
	atoll_product_refresh(&dense->product, dense->weights_tensor->data.f, dense->bias, &dense->weights);
	atoll_product_run(op, &dense->product, gather, dense);
}
