/* SPDX-License-Identifier: Apache-2.0
 * Checks of index tensors. */
#include "ops/indices.h"

TfLiteStatus atoll_op_expect_indices(struct atoll_op *op, const TfLiteTensor *indices)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteInt16, kTfLiteNoType};
	return atoll_op_expect_type(op, indices, "the index tensor", integers);
}

TfLiteStatus atoll_op_check_indices(struct atoll_op *op, const TfLiteTensor *indices, int size)
{
	const size_t n = atoll_tensor_elements(indices);
	for (size_t i = 0; i < n; i++) {
		const int64_t index = atoll_index_at(indices, i);
		if (index < 0 || index >= size)
			return atoll_op_fail(op, kAtollOutOfRange,
				"index %lld (element %zu) is out of range for size %d", (long long)index, i, size);
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_op_slice_at(struct atoll_op *op, const TfLiteTensor *indices, size_t i, int depth,
	const struct atoll_dims *dims, size_t *slice)
{
	size_t at = 0;
	for (int k = 0; k < depth; k++) {
		const int64_t index = atoll_index_at(indices, i * (size_t)depth + (size_t)k);
		if (index < 0 || index >= dims->at[k])
			return atoll_op_fail(op, kAtollOutOfRange,
				"coordinate %d of index %zu is %lld, axis %d has size %d", k, i, (long long)index, k,
				dims->at[k]);
		at = at * (size_t)dims->at[k] + (size_t)index;
	}
	*slice = at;
	return kTfLiteOk;
}
