/* SPDX-License-Identifier: Apache-2.0
 * Copies rows of elements between strided places. Knows only element sizes. */
#ifndef ATOLL_KERNELS_COPY_H
#define ATOLL_KERNELS_COPY_H

#include "kernels/nest.h"

/* The row function that copies operand 1 to operand 0 for elements of 1, 2, 4, 8 or 16 bytes; NULL for others.
 * No alignment beyond that of the element is needed. The operands must not overlap. */
atoll_row_fn atoll_copy_row(size_t element_bytes);

/* Copies whole blocks: `arg` points to a size_t, the bytes of one element. */
void atoll_copy_blocks(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

/* The inner two loops of a transposing copy: the source is dense along the rows, the target along the columns. */
struct atoll_transpose {
	size_t columns;
	ptrdiff_t to_row,
		from_column; /* bytes from one row of the target to the next, and between columns of the source */
};

/* The row function that copies tiles: its n iterations are the rows; NULL unless elements have 1, 2, 4 or 8 bytes. */
atoll_row_fn atoll_transpose_row(size_t element_bytes);

#endif
