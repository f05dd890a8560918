/* SPDX-License-Identifier: Apache-2.0
 * Rows between real numbers and quantized ones. Knows no tensors. Operand 0 is y, 1 is x, both dense. */
#ifndef ATOLL_KERNELS_QUANTIZE_H
#define ATOLL_KERNELS_QUANTIZE_H

#include "kernels/fixed_point.h"
#include "kernels/nest.h"

struct atoll_affine {
	float scale;
	int32_t zero_point;
	int32_t low, high; /* of the quantized type */
};

struct atoll_requantize {
	struct atoll_fixed factor;
	int32_t zero_x, zero_y, low, high;
};

/* y = round(x / scale) + zero point, halves away from zero; `arg`: struct atoll_affine. */
void atoll_row_quantize_u8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_quantize_i8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_quantize_i16(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_quantize_i32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

/* y = scale * (x - zero point); `arg`: struct atoll_affine. */
void atoll_row_dequantize_u8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_dequantize_i8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_dequantize_i16(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
void atoll_row_dequantize_i32(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);

/* y = factor * (x - zero_x) + zero_y, clamped; `arg`: struct atoll_requantize. Named from_to. */
#define ATOLL_REQUANTIZE_PAIRS(PAIR)                                                                                   \
	PAIR(u8, uint8_t, u8, uint8_t)                                                                                 \
	PAIR(u8, uint8_t, i16, int16_t)                                                                                \
	PAIR(u8, uint8_t, i8, int8_t)                                                                                  \
	PAIR(i8, int8_t, u8, uint8_t)                                                                                  \
	PAIR(i8, int8_t, i8, int8_t)                                                                                   \
	PAIR(i8, int8_t, i16, int16_t)                                                                                 \
	PAIR(i8, int8_t, i32, int32_t)                                                                                 \
	PAIR(i16, int16_t, i8, int8_t)                                                                                 \
	PAIR(i16, int16_t, u8, uint8_t)                                                                                \
	PAIR(i16, int16_t, i16, int16_t)                                                                               \
	PAIR(i16, int16_t, i32, int32_t)                                                                               \
	PAIR(i32, int32_t, i8, int8_t)                                                                                 \
	PAIR(i32, int32_t, u8, uint8_t)                                                                                \
	PAIR(i32, int32_t, i16, int16_t)
#define DECLARE(from, in, to, out)                                                                                     \
	void atoll_row_requantize_##from##_##to(const void *arg, size_t n, char *const at[], const ptrdiff_t step[]);
ATOLL_REQUANTIZE_PAIRS(DECLARE)
#undef DECLARE

/* The answers for all 8-bit x from `lowest` (0 or INT8_MIN) on, indexed by their bits as unsigned. */
void atoll_requantize_table(const struct atoll_requantize *q, int32_t lowest, uint8_t table[256]);

#endif
