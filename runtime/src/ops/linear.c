/* SPDX-License-Identifier: Apache-2.0
 * Float rows by float or 8-bit weights. Knows no operator. */
#include "ops/linear.h"

#include <math.h>
#include <string.h>

#include "kernels/dynamic_quantize.h"
#include "kernels/hybrid.h"

enum { K_MAX = 1 << 16 };

bool atoll_linear_is_hybrid(const TfLiteTensor *weights)
{
	return weights->type == kTfLiteInt8 || weights->type == kTfLiteUInt8;
}

TfLiteStatus atoll_linear_plan(struct atoll_op *op, struct atoll_linear *linear, size_t rows,
	const TfLiteTensor *weights, const TfLiteTensor *bias, bool asymmetric)
{
	linear->weights = weights;
	linear->bias = bias;
	linear->rows = rows;
	linear->n = (size_t)atoll_tensor_dim(weights, 0);
	linear->k = (size_t)atoll_tensor_dim(weights, 1);
	linear->hybrid = atoll_linear_is_hybrid(weights);
	linear->asymmetric = asymmetric;
	if (!linear->hybrid)
		return atoll_dense_plan(op, &linear->dense, rows, weights, bias, -INFINITY, INFINITY);
	if (!(weights->params.scale > 0.0f))
		return atoll_op_fail(op, kAtollInvalidModel, "weights '%s' have the scale %g",
			weights->name == NULL ? "" : weights->name, (double)weights->params.scale);
	if (linear->k >= K_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "rows of %zu values are too long", linear->k);
	return op->services->scratch(op, (size_t)op->threads * linear->k * sizeof(int16_t), &linear->quantized);
}

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct atoll_linear *linear = arg;
	int16_t *row = linear->room + worker * linear->k;
	for (size_t i = begin; i < end; i++) {
		float *y = linear->y + i * linear->n;
		if (linear->bias != NULL)
			memcpy(y, linear->bias->data.f, linear->n * sizeof(*y));
		else
			memset(y, 0, linear->n * sizeof(*y));
		const float scale =
			atoll_dynamic_quantize(linear->k, linear->x + i * linear->k, linear->asymmetric, row);
		atoll_hybrid_accumulate(linear->n, linear->k, linear->weights->data.int8, row,
			scale * linear->weights->params.scale, y);
	}
}

void atoll_linear_run(struct atoll_op *op, struct atoll_linear *linear, const float *x, float *y)
{
	if (!linear->hybrid) {
		atoll_dense_run(op, &linear->dense, x, y);
		return;
	}
	linear->x = x;
	linear->y = y;
	linear->room = op->services->scratch_data(op, linear->quantized);
	op->services->parallel(op, linear->rows, 4, run_rows, linear);
}
