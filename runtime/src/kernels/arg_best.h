/* SPDX-License-Identifier: Apache-2.0
 * Where the largest or smallest element of a strided run lies. Knows no tensors. */
#ifndef ATOLL_KERNELS_ARG_BEST_H
#define ATOLL_KERNELS_ARG_BEST_H

#include <stddef.h>
#include <stdint.h>

/* The first index of the best of n >= 1 elements, `step` elements apart. */
typedef size_t (*atoll_arg_best_fn)(const void *x, size_t n, size_t step);

#define ATOLL_ARG_BEST_TYPES(TYPE)                                                                                     \
	TYPE(f32, float)                                                                                               \
	TYPE(u8, uint8_t)                                                                                              \
	TYPE(i8, int8_t)                                                                                               \
	TYPE(i16, int16_t)                                                                                             \
	TYPE(i32, int32_t)                                                                                             \
	TYPE(i64, int64_t)
#define DECLARE(name, type)                                                                                            \
	size_t atoll_arg_max_##name(const void *x, size_t n, size_t step);                                             \
	size_t atoll_arg_min_##name(const void *x, size_t n, size_t step);
ATOLL_ARG_BEST_TYPES(DECLARE)
#undef DECLARE

#endif
