/* SPDX-License-Identifier: Apache-2.0
 * Converts rows of numbers from any element kind to any other. Knows no tensors. */
#ifndef ATOLL_KERNELS_CONVERT_H
#define ATOLL_KERNELS_CONVERT_H

#include "kernels/nest.h"

enum atoll_number {
	ATOLL_NUMBER_NONE,
	ATOLL_NUMBER_BOOL,
	ATOLL_NUMBER_I8,
	ATOLL_NUMBER_U8,
	ATOLL_NUMBER_I16,
	ATOLL_NUMBER_U16,
	ATOLL_NUMBER_I32,
	ATOLL_NUMBER_U32,
	ATOLL_NUMBER_I64,
	ATOLL_NUMBER_U64,
	ATOLL_NUMBER_F16,
	ATOLL_NUMBER_BF16,
	ATOLL_NUMBER_F32,
	ATOLL_NUMBER_F64,
	ATOLL_NUMBER_C64, /* only its real part converts */
};

struct atoll_conversion {
	enum atoll_number from, to;
};

/* Row function, dense operands 0 = y, 1 = x; `arg` is the conversion. Integers wrap into smaller ones; floats are cut
 * towards zero and saturate, NaN becomes 0; anything but 0 is true. */
void atoll_row_convert(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

#endif
