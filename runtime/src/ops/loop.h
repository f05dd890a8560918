/* SPDX-License-Identifier: Apache-2.0
 * Runs a kernel's loop nest for an operator, on its threads. Knows no operator by name. */
#ifndef ATOLL_OPS_LOOP_H
#define ATOLL_OPS_LOOP_H

#include "kernels/nest.h"
#include "ops/shape.h"

/* Runs a nest whose iterations are independent. `base` are the operands' first elements. */
void atoll_op_run_nest(
	struct atoll_op *op, const struct atoll_nest *nest, char *const base[], atoll_row_fn row, const void *arg);

/* Runs a nest whose result accumulates in operand 0: cut only along the outermost loop, and only when that one
 * moves operand 0. */
void atoll_op_run_reduction(
	struct atoll_op *op, const struct atoll_nest *nest, char *const base[], atoll_row_fn row, const void *arg);

/* Pushes one loop per axis of `y`, every operand broadcast to it; operand 0 is y itself. */
void atoll_nest_broadcast(
	struct atoll_nest *nest, int operands, const struct atoll_dims *const dims[], const size_t element_bytes[]);

/* Copies a rectangle of `extent` elements between two strided places. */
void atoll_op_copy(struct atoll_op *op, const struct atoll_dims *extent, size_t element_bytes, void *to,
	const ptrdiff_t *to_step, const void *from, const ptrdiff_t *from_step);

/* Copies all bytes of a tensor to another of the same type and element count; a dynamic STRING is sized first.
 * Does nothing when both lie at the same place. */
TfLiteStatus atoll_op_copy_whole(struct atoll_op *op, TfLiteTensor *to, const TfLiteTensor *from);

/* The bytes of an element that movement operators copy; fails for types without a whole number of bytes. */
TfLiteStatus atoll_op_element_bytes(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t *bytes);

#endif
