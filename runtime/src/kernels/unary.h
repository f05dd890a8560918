/* SPDX-License-Identifier: Apache-2.0
 * Row functions of one operand: y = f(x). Operand 0 is y, 1 is x, both dense; y may be x when their types have one
 * size. Knows no tensors. */
#ifndef ATOLL_KERNELS_UNARY_H
#define ATOLL_KERNELS_UNARY_H

#include <stdint.h>

#include "kernels/nest.h"

#define ROW(name, in, out, expression)                                                                                 \
	void atoll_row_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
#include "kernels/unary_rows.inc"
#undef ROW

/* y = table[x] on bytes; `arg` is the table of 256. For INT8, index with the value's bits as unsigned. */
void atoll_row_lookup_8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

/* INT16 through 513 values spread over the whole range, with linear interpolation between them. */
void atoll_row_lookup_16(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

#endif
