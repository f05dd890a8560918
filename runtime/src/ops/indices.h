/* SPDX-License-Identifier: Apache-2.0
 * Index tensors: reading them, and refusing indices that point outside. Knows no operator by name. */
#ifndef ATOLL_OPS_INDICES_H
#define ATOLL_OPS_INDICES_H

#include "ops/shape.h"

/* Requires INT16, INT32 or INT64. */
TfLiteStatus atoll_op_expect_indices(struct atoll_op *op, const TfLiteTensor *indices);

static inline int64_t atoll_index_at(const TfLiteTensor *indices, size_t i)
{
	switch (indices->type) {
	case kTfLiteInt64:
		return indices->data.i64[i];
	case kTfLiteInt16:
		return indices->data.i16[i];
	default:
		return indices->data.i32[i];
	}
}

/* Requires every index to be in [0, size). */
TfLiteStatus atoll_op_check_indices(struct atoll_op *op, const TfLiteTensor *indices, int size);

/* The number of the slice that row i of the indices names by its `depth` coordinates in `dims`. */
TfLiteStatus atoll_op_slice_at(struct atoll_op *op, const TfLiteTensor *indices, size_t i, int depth,
	const struct atoll_dims *dims, size_t *slice);

#endif
