/* SPDX-License-Identifier: Apache-2.0
 * Quantized forms of EXP, LOG, ABS and RSQRT: their parameters and rows. */
#ifndef ATOLL_OPS_UNARY_QUANT_H
#define ATOLL_OPS_UNARY_QUANT_H

#include "graph/op.h"
#include "kernels/fixed_point.h"
#include "kernels/nest.h"

struct atoll_unary_quant {
	union {
		uint8_t table_8[256];
		int16_t table_16[513];
	} lookup;
	int32_t offset_x, offset_y; /* -zero point, zero point */
	struct atoll_fixed factor;
	bool rescale;
	int32_t low, high;
};

bool atoll_op_has_unary_quant(int32_t code, TfLiteType type);
TfLiteStatus atoll_op_prepare_unary_quant(struct atoll_op *op, struct atoll_unary_quant *quant, atoll_row_fn *row);

#endif
