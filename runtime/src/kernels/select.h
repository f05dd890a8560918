/* SPDX-License-Identifier: Apache-2.0
 * Picks elements by a condition. Knows only element sizes. */
#ifndef ATOLL_KERNELS_SELECT_H
#define ATOLL_KERNELS_SELECT_H

#include "kernels/nest.h"

/* The row function y = condition ? a : b (operands 0 to 3: y, condition, a, b) for elements of 1, 2, 4 or 8 bytes;
 * NULL for others. The condition is a byte, true when not 0. */
atoll_row_fn atoll_select_row(size_t element_bytes);

#endif
