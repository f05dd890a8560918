/* SPDX-License-Identifier: Apache-2.0
 * Rows of floats times a matrix of weights that is a whole tensor: what fully-connected and recurrent operators share. */
#ifndef ATOLL_OPS_DENSE_H
#define ATOLL_OPS_DENSE_H

#include "ops/product.h"

struct atoll_dense {
	struct atoll_product product;
	struct atoll_product_weights weights;
	const TfLiteTensor *weights_tensor, *bias; /* bias may be NULL */
	const float *x;
	float *y;
};

/* prepare: `m` rows of k values by weights [n, k]; the result is clamped to [lo, hi]. */
TfLiteStatus atoll_dense_plan(struct atoll_op *op, struct atoll_dense *dense, size_t m, const TfLiteTensor *weights, const TfLiteTensor *bias,
                              float lo, float hi);

/* invoke: y[i][j] for m rows, both dense. */
void atoll_dense_run(struct atoll_op *op, struct atoll_dense *dense, const float *x, float *y);

#endif
