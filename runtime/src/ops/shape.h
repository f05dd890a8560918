/* SPDX-License-Identifier: Apache-2.0
 * Shape arithmetic that operators share: reading shapes and axes from tensors, broadcasting, setting outputs.
 * Knows no operator by name. */
#ifndef ATOLL_OPS_SHAPE_H
#define ATOLL_OPS_SHAPE_H

#include "graph/op.h"

/* The most dimensions an operator of this folder handles. */
enum { ATOLL_OP_RANK_MAX = 8 };

struct atoll_dims {
	int rank;
	int at[ATOLL_OP_RANK_MAX];
};

/* A short list of integers read from a tensor, or from parameters. */
struct atoll_ints {
	int count;
	int64_t at[ATOLL_OP_RANK_MAX];
};

/* Requires the counts, and that the first `inputs_min` inputs and all outputs are not absent. */
TfLiteStatus atoll_op_expect_tensors(struct atoll_op *op, int inputs_min, int inputs_max, int outputs);

/* The tensor's shape; fails when it has more than ATOLL_OP_RANK_MAX dimensions. */
TfLiteStatus atoll_op_dims(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, struct atoll_dims *dims);

/* Reads a scalar or vector of INT16, INT32 or INT64. */
TfLiteStatus atoll_op_ints(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, struct atoll_ints *ints);

/* Reads one INT32 or INT64 value. */
TfLiteStatus atoll_op_int(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, int64_t *value);

/* Turns an axis in [-rank, rank) into one in [0, rank). */
TfLiteStatus atoll_op_axis(struct atoll_op *op, int64_t axis, int rank, int *normal);

/* The shape two operands broadcast to, aligned at the last axis. */
TfLiteStatus atoll_op_broadcast(
	struct atoll_op *op, const struct atoll_dims *a, const struct atoll_dims *b, struct atoll_dims *y);

/* Gives an output its shape; fails when it would hold more bytes than memory can. */
TfLiteStatus atoll_op_resize(struct atoll_op *op, TfLiteTensor *tensor, const struct atoll_dims *dims);

/* Gives output 0 the shape that input 0 (called `what`) holds, each size from 0 to INT32_MAX. */
TfLiteStatus atoll_op_resize_as_told(struct atoll_op *op, const char *what);
TfLiteStatus atoll_op_resize_like(struct atoll_op *op, TfLiteTensor *tensor, const TfLiteTensor *like);

/* During prepare: leaves the shape of an output to invoke. */
TfLiteStatus atoll_op_defer(struct atoll_op *op, TfLiteTensor *output);

/* Requires two tensors to have one type. */
TfLiteStatus atoll_op_expect_same_type(
	struct atoll_op *op, const TfLiteTensor *a, const TfLiteTensor *b, const char *what);

/* Gives an output the type that the operator decides: some files write another one, and the reference overrides it too. Only
 * between types with a fixed size, since others have no memory that numbers could be written to. */
TfLiteStatus atoll_op_decide_type(struct atoll_op *op, TfLiteTensor *output, TfLiteType type);

size_t atoll_dims_elements(const struct atoll_dims *dims);
bool atoll_dims_equal(const struct atoll_dims *a, const struct atoll_dims *b);

/* Elements before and after an axis. */
size_t atoll_dims_outer(const struct atoll_dims *dims, int axis);
size_t atoll_dims_inner(const struct atoll_dims *dims, int axis);

/* Byte steps of a dense tensor seen at `rank` axes, broadcast axes getting 0: dims are aligned at the last axis. */
void atoll_dims_steps(const struct atoll_dims *dims, int rank, size_t element_bytes, ptrdiff_t *steps);

#endif
