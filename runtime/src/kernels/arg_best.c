/* SPDX-License-Identifier: Apache-2.0
 * Searches of arg_best.h. A NaN is never better than anything. */
#include "kernels/arg_best.h"

#define SEARCH(name, type, comparison)                                                                                 \
	size_t name(const void *x, size_t n, size_t step)                                                              \
	{                                                                                                              \
		const type *px = x;                                                                                    \
		size_t best = 0;                                                                                       \
		for (size_t i = 1; i < n; i++)                                                                         \
			if (px[i * step] comparison px[best * step])                                                   \
				best = i;                                                                              \
		return best;                                                                                           \
	}
#define BOTH(name, type)                                                                                               \
	SEARCH(atoll_arg_max_##name, type, >)                                                                          \
	SEARCH(atoll_arg_min_##name, type, <)
ATOLL_ARG_BEST_TYPES(BOTH)
