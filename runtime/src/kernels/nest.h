/* SPDX-License-Identifier: Apache-2.0
 * A nest of loops over up to four strided operands: the one iterator behind broadcasting, strided copies and
 * reductions. Knows no tensors and no element types: bytes, extents and steps come in. */
#ifndef ATOLL_KERNELS_NEST_H
#define ATOLL_KERNELS_NEST_H

#include <stddef.h>

enum { ATOLL_NEST_DEPTH_MAX = 20, ATOLL_NEST_OPERANDS_MAX = 4 };

/* Loops from outermost to innermost. Steps are in bytes, may be zero (broadcast, reduction) or negative. */
struct atoll_nest {
	int depth;
	int operands;
	size_t extent[ATOLL_NEST_DEPTH_MAX];
	ptrdiff_t step[ATOLL_NEST_DEPTH_MAX][ATOLL_NEST_OPERANDS_MAX];
};

/* One run of the innermost loop: n iterations, operand k of iteration i lies at at[k] + i * step[k]. */
typedef void (*atoll_row_fn)(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

void atoll_nest_init(struct atoll_nest *nest, int operands);

/* Adds a loop inside all others. Loops of one iteration are dropped; a loop that continues the one around it
 * for every operand is merged with it. Only the first `operands` steps are read. */
void atoll_nest_push(struct atoll_nest *nest, size_t extent, const ptrdiff_t step[]);

/* Iterations in all; 0 when some loop has none. A nest without loops has one. */
size_t atoll_nest_count(const struct atoll_nest *nest);

/* Iterations under one step of the outermost loop. */
size_t atoll_nest_inner_count(const struct atoll_nest *nest);

/* Runs the iterations [begin, end), numbered in loop order, row by row. */
void atoll_nest_run(
	const struct atoll_nest *nest, char *const base[], atoll_row_fn row, const void *arg, size_t begin, size_t end);

#endif
