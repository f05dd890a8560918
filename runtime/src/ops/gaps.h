/* SPDX-License-Identifier: Apache-2.0
 * A tensor whose elements are set apart, with room before and behind them that may be negative, which cuts elements off.
 * Knows no operator by name. */
#ifndef ATOLL_OPS_GAPS_H
#define ATOLL_OPS_GAPS_H

#include "ops/shape.h"

/* Element i of an axis lies at low + i * step of that axis in the result. */
struct atoll_gaps {
	struct atoll_dims from, to;
	int64_t low[ATOLL_OP_RANK_MAX], step[ATOLL_OP_RANK_MAX];
};

/* Fails for steps below 1 and for sizes that do not fit. A size below 0 becomes 0. */
TfLiteStatus atoll_gaps_make(struct atoll_op *op, const struct atoll_dims *from, const int64_t *low,
	const int64_t *high, const int64_t *step, struct atoll_gaps *gaps);

/* Whether the result is the tensor itself. */
bool atoll_gaps_none(const struct atoll_gaps *gaps);

/* Writes the result: `value` (one element) everywhere but where elements of `input` lie. */
void atoll_gaps_run(struct atoll_op *op, const struct atoll_gaps *gaps, size_t element_bytes, const void *input,
	const void *value, void *output);

#endif
