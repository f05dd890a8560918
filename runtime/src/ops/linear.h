/* SPDX-License-Identifier: Apache-2.0
 * Rows of floats times a matrix of weights, which is a whole tensor of floats, or of 8-bit integers with one scale: then each row
 * is quantized on the spot. What recurrent operators share; knows none of them. */
#ifndef ATOLL_OPS_LINEAR_H
#define ATOLL_OPS_LINEAR_H

#include "ops/dense.h"

struct atoll_linear {
	struct atoll_dense dense;
	const TfLiteTensor *weights, *bias;
	size_t rows, n, k;
	bool hybrid, asymmetric;
	int quantized; /* scratch: a row of 16-bit integers for each worker */
	const float *x;
	float *y;
	int16_t *room;
};

/* prepare: `rows` rows of k values by weights [n, k], FLOAT32, INT8 or UINT8 (read as INT8). bias may be NULL. */
TfLiteStatus atoll_linear_plan(struct atoll_op *op, struct atoll_linear *linear, size_t rows,
	const TfLiteTensor *weights, const TfLiteTensor *bias, bool asymmetric);

/* invoke: y[i][j] for all rows, both dense. */
void atoll_linear_run(struct atoll_op *op, struct atoll_linear *linear, const float *x, float *y);

/* Whether weights of that type are quantized under float inputs. */
bool atoll_linear_is_hybrid(const TfLiteTensor *weights);

#endif
