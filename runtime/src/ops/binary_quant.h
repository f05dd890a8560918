/* SPDX-License-Identifier: Apache-2.0
 * Turns the scales of two operands and a result into integer factors. Knows no shapes. */
#ifndef ATOLL_OPS_BINARY_QUANT_H
#define ATOLL_OPS_BINARY_QUANT_H

#include "kernels/binary_quant.h"
#include "graph/op.h"

/* a * factor_a + sign * b * factor_b. `*pot` tells that all INT16 scales are powers of two and that the row for those
 * is to be used. */
TfLiteStatus atoll_op_quantize_sum(struct atoll_op *op, TfLiteFusedActivation activation, bool pot_allowed, int sign,
	struct atoll_binary_quant *quant, bool *pot);
TfLiteStatus atoll_op_quantize_product(
	struct atoll_op *op, TfLiteFusedActivation activation, struct atoll_binary_quant *quant);
TfLiteStatus atoll_op_quantize_quotient(
	struct atoll_op *op, TfLiteFusedActivation activation, struct atoll_binary_quant *quant);
TfLiteStatus atoll_op_quantize_squared_difference(struct atoll_op *op, struct atoll_binary_quant *quant);
TfLiteStatus atoll_op_quantize_comparison(struct atoll_op *op, struct atoll_binary_quant *quant);

#endif
