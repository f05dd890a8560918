/* SPDX-License-Identifier: Apache-2.0
 * What operators of two broadcasting operands share: shapes at prepare, the loop at invoke. */
#ifndef ATOLL_OPS_ELEMENTWISE_H
#define ATOLL_OPS_ELEMENTWISE_H

#include "ops/loop.h"

/* A row function for an operand type. Tables end with a NULL row. */
struct atoll_typed_row {
	TfLiteType type;
	atoll_row_fn row;
};

/* The row for a type; NULL, with the failure recorded, when there is none. */
atoll_row_fn atoll_op_row(struct atoll_op *op, const struct atoll_typed_row *rows, TfLiteType type);

/* Requires two inputs that broadcast and gives output 0 their shape. */
TfLiteStatus atoll_op_prepare_broadcast(struct atoll_op *op);

/* Runs a row function over the first `operands - 1` inputs, broadcast to output 0. */
TfLiteStatus atoll_op_run_broadcast(struct atoll_op *op, int operands, atoll_row_fn row, const void *arg);

#endif
