/* SPDX-License-Identifier: Apache-2.0
 * Two numbers become one, for every element kind and the few functions that reductions, scatters and STABLEHLO operators
 * name. One call an element: small rather than fast. Knows no tensors. */
#ifndef ATOLL_KERNELS_COMBINE_H
#define ATOLL_KERNELS_COMBINE_H

#include "kernels/convert.h"

enum atoll_combine_kind {
	ATOLL_COMBINE_NONE,
	ATOLL_COMBINE_LAST, /* b */
	ATOLL_COMBINE_ADD,
	ATOLL_COMBINE_MULTIPLY,
	ATOLL_COMBINE_MAXIMUM, /* a where it is NaN, and where b is */
	ATOLL_COMBINE_MINIMUM,
	ATOLL_COMBINE_BITS_AND,
	ATOLL_COMBINE_ALL, /* 1 when neither is 0, else 0 */
	ATOLL_COMBINE_ANY,
};

struct atoll_combination {
	enum atoll_combine_kind kind;
	enum atoll_number number; /* not complex */
};

/* *y = combination of *a and *b; y may be a or b. Integers wrap; BOOL stays 0 or 1. */
void atoll_combine(const struct atoll_combination *combination, void *y, const void *a, const void *b);

/* Row function of operands 0 = y, 1 = a, 2 = b at any steps; `arg` is the combination. */
void atoll_row_combine(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

#endif
