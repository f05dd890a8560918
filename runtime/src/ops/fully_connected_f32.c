/* SPDX-License-Identifier: Apache-2.0
 * Float FULLY_CONNECTED. */
#include "ops/dense.h"
#include "ops/fully_connected.h"
#include "ops/fused_activation.h"

static TfLiteStatus fc_f32_invoke(struct atoll_op *op)
{
	const struct atoll_fully_connected *fc = op->state;
	atoll_dense_run(op, fc->format, atoll_op_input(op, 0)->data.f, atoll_op_output(op, 0)->data.f);
	return kTfLiteOk;
}

static bool fc_f32_absorb(struct atoll_op *op, const struct atoll_op *next, const struct atoll_op *gate)
{
	const struct atoll_fully_connected *fc = op->state;
	struct atoll_product *product = &((struct atoll_dense *)fc->format)->product;
	return atoll_post_absorb(&product->post, op, next, gate, &product->lo, &product->hi);
}

TfLiteStatus atoll_fully_connected_f32_prepare(struct atoll_op *op, struct atoll_fully_connected *fc)
{
	struct atoll_dense *dense = op->services->keep(op, sizeof(*dense));
	if (dense == NULL)
		return kTfLiteError;
	fc->format = dense;
	fc->invoke = fc_f32_invoke;
	op->absorb = fc_f32_absorb;
	float lo, hi;
	ATOLL_TRY(atoll_fused_range_f32(op, fc->activation, &lo, &hi));
	return atoll_dense_plan(op, dense, fc->batches, atoll_op_input(op, 1), atoll_op_input(op, 2), lo, hi);
}
