/* SPDX-License-Identifier: Apache-2.0
 * The k largest of n elements by a heap of indices. Knows no tensors. */
#ifndef ATOLL_KERNELS_TOPK_H
#define ATOLL_KERNELS_TOPK_H

#include <stddef.h>
#include <stdint.h>

#define ATOLL_TOPK_TYPES(TYPE)                                                                                         \
	TYPE(f32, float)                                                                                               \
	TYPE(u8, uint8_t)                                                                                              \
	TYPE(i8, int8_t)                                                                                               \
	TYPE(i16, int16_t)                                                                                             \
	TYPE(i32, int32_t)                                                                                             \
	TYPE(i64, int64_t)

/* Writes the k <= n largest, largest first, and where they lie; of equal ones the first comes first. */
typedef void (*atoll_topk_fn)(const void *x, int32_t n, int32_t k, void *values, int32_t *indices);
#define DECLARE(name, type) void atoll_topk_##name(const void *x, int32_t n, int32_t k, void *values, int32_t *indices);
ATOLL_TOPK_TYPES(DECLARE)
#undef DECLARE

#endif
