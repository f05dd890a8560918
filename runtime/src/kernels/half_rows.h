/* SPDX-License-Identifier: Apache-2.0
 * Runs rows of floats over 16-bit floats: short pieces are widened, computed, and rounded back. Knows no tensors. */
#ifndef ATOLL_KERNELS_HALF_ROWS_H
#define ATOLL_KERNELS_HALF_ROWS_H

#include <stdbool.h>

#include "kernels/nest.h"

struct atoll_half_rows {
	atoll_row_fn row; /* of floats, given `arg` */
	const void *arg;
	int operands; /* 2 or 3, the result among them */
	bool bfloat;
	bool narrow; /* the result is bytes, such as truth values, and not floats */
};

/* Row function of operands at any steps; `arg` is an atoll_half_rows. */
void atoll_row_half(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

/* n numbers one after another. */
void atoll_half_widen(size_t n, bool bfloat, const void *from, ptrdiff_t step, float *to);
void atoll_half_round(size_t n, bool bfloat, const float *from, void *to, ptrdiff_t step);

#endif
