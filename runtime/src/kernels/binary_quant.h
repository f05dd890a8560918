/* SPDX-License-Identifier: Apache-2.0
 * Row functions of two quantized operands, in integers only. Knows no tensors: offsets and factors come in.
 * Operand 0 is y, 1 is a, 2 is b; y may be a or b when their steps agree. */
#ifndef ATOLL_KERNELS_BINARY_QUANT_H
#define ATOLL_KERNELS_BINARY_QUANT_H

#include "kernels/fixed_point.h"
#include "kernels/nest.h"
#include "kernels/requantize.h"

/* What every row needs: a and b minus their zero points are scaled by their own factors, after a left shift that
 * keeps precision; the result is scaled, offset and clamped. Rows use what they need of it. */
struct atoll_binary_quant {
	int32_t offset_a, offset_b, offset_y; /* -zero point, -zero point, zero point */
	int32_t left_shift;
	struct atoll_fixed factor_a, factor_b, factor_y;
	int32_t low, high;
};

#define ATOLL_BINARY_QUANT_ROW(operation, type)                                                                        \
	void atoll_row_##operation##_q##type(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
#define ATOLL_BINARY_QUANT_ROWS(operation)                                                                             \
	ATOLL_BINARY_QUANT_ROW(operation, u8)                                                                          \
	ATOLL_BINARY_QUANT_ROW(operation, i8)                                                                          \
	ATOLL_BINARY_QUANT_ROW(operation, i16)

ATOLL_BINARY_QUANT_ROW(add, i16)
ATOLL_BINARY_QUANT_ROW(mul, i16)
ATOLL_BINARY_QUANT_ROWS(div)
ATOLL_BINARY_QUANT_ROWS(squared_difference)
ATOLL_BINARY_QUANT_ROW(add_pot, i16) /* scales are powers of two: factor_a and factor_b hold only shifts */
ATOLL_BINARY_QUANT_ROW(sub_pot, i16)
ATOLL_BINARY_QUANT_ROW(equal, u8)
ATOLL_BINARY_QUANT_ROW(equal, i8)
ATOLL_BINARY_QUANT_ROW(not_equal, u8)
ATOLL_BINARY_QUANT_ROW(not_equal, i8)
ATOLL_BINARY_QUANT_ROW(less, u8)
ATOLL_BINARY_QUANT_ROW(less, i8)
ATOLL_BINARY_QUANT_ROW(less_equal, u8)
ATOLL_BINARY_QUANT_ROW(less_equal, i8)

/* Sums and products of 8-bit operands: each operand's part comes from a table of its 256 values, the result is rescaled
 * in vectors. */
enum { ATOLL_BINARY_RUN = 256 };
struct atoll_binary_quant_8 {
	int32_t part_a[256], part_b[256]; /* indexed by the operand's bits as unsigned */
	int32_t multiplier[ATOLL_BINARY_RUN + ATOLL_REQUANTIZE_PADDING];
	int32_t shift[ATOLL_BINARY_RUN + ATOLL_REQUANTIZE_PADDING];
	struct atoll_requantize_range range;
};

/* `lowest` is the type's smallest value: 0 or INT8_MIN. */
void atoll_binary_quant_8_sum(struct atoll_binary_quant_8 *q8, const struct atoll_binary_quant *q, int32_t lowest);
void atoll_binary_quant_8_product(struct atoll_binary_quant_8 *q8, const struct atoll_binary_quant *q, int32_t lowest);

/* Row functions whose argument is such a struct, made for the same operation. */
void atoll_row_sum_8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_product_8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

#endif
