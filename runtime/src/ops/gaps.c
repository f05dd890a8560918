/* SPDX-License-Identifier: Apache-2.0
 * Elements set apart: the arithmetic of gaps.h. */
#include "ops/gaps.h"

#include "ops/loop.h"

enum { FAR = 1 << 30 };

TfLiteStatus atoll_gaps_make(struct atoll_op *op, const struct atoll_dims *from, const int64_t *low,
	const int64_t *high, const int64_t *step, struct atoll_gaps *gaps)
{
	gaps->from = *from;
	gaps->to.rank = from->rank;
	for (int i = 0; i < from->rank; i++) {
		if (step[i] < 1 || step[i] > FAR || low[i] < -FAR || low[i] > FAR || high[i] < -FAR || high[i] > FAR)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"axis %d is padded by %lld and %lld, its elements set apart by %lld", i,
				(long long)low[i], (long long)high[i], (long long)step[i]);
		const int64_t apart = from->at[i] == 0 ? 0 : (from->at[i] - (int64_t)1) * step[i] + 1;
		const int64_t size = apart + low[i] + high[i];
		if (size > INT32_MAX)
			return atoll_op_fail(op, kAtollLimit, "axis %d would have %lld elements", i, (long long)size);
		gaps->low[i] = low[i];
		gaps->step[i] = step[i];
		gaps->to.at[i] = size < 0 ? 0 : (int)size;
	}
	return kTfLiteOk;
}

bool atoll_gaps_none(const struct atoll_gaps *gaps)
{
	for (int i = 0; i < gaps->from.rank; i++)
		if (gaps->low[i] != 0 || (gaps->step[i] != 1 && gaps->from.at[i] > 1) ||
			gaps->to.at[i] != gaps->from.at[i])
			return false;
	return true;
}

void atoll_gaps_run(struct atoll_op *op, const struct atoll_gaps *gaps, size_t element_bytes, const void *input,
	const void *value, void *output)
{
	const ptrdiff_t still[ATOLL_OP_RANK_MAX] = {0};
	struct atoll_dims extent = {.rank = gaps->from.rank};
	ptrdiff_t from[ATOLL_OP_RANK_MAX];
	ptrdiff_t to[ATOLL_OP_RANK_MAX];
	const char *first = input;
	char *at = output;
	if (atoll_dims_elements(&gaps->to) == 0)
		return;
	atoll_dims_steps(&gaps->from, extent.rank, element_bytes, from);
	atoll_dims_steps(&gaps->to, extent.rank, element_bytes, to);
	atoll_op_copy(op, &gaps->to, element_bytes, output, to, value, still);
	for (int i = 0; i < extent.rank; i++) {
		const int64_t low = gaps->low[i];
		const int64_t step = gaps->step[i];
		const int64_t cut = low < 0 ? (-low + step - 1) / step : 0;
		const int64_t until = gaps->to.at[i] > low ? (gaps->to.at[i] - low + step - 1) / step : 0;
		const int64_t end = until < gaps->from.at[i] ? until : gaps->from.at[i];
		if (end <= cut)
			return;
		extent.at[i] = (int)(end - cut);
		first += cut * from[i];
		at += (low + cut * step) * to[i];
		to[i] *= step;
	}
	atoll_op_copy(op, &extent, element_bytes, at, to, first, from);
}
