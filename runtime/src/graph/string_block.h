/* SPDX-License-Identifier: Apache-2.0
 * Strings as tensors hold them: a little-endian count, count + 1 offsets from the block's start (the last one is the end),
 * then the bytes. Knows bytes only. */
#ifndef ATOLL_GRAPH_STRING_BLOCK_H
#define ATOLL_GRAPH_STRING_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether count and offsets are in order and inside `bytes`. */
bool atoll_string_block_valid(const void *block, size_t bytes);

/* Of a valid block. */
int32_t atoll_string_block_count(const void *block);
void atoll_string_block_at(const void *block, int32_t index, const char **data, size_t *size);

/* The bytes a block of these strings takes; 0 when it would not fit the format's 32-bit offsets. */
size_t atoll_string_block_bytes(const size_t *sizes, int32_t count);
void atoll_string_block_write(void *block, const char *const *strings, const size_t *sizes, int32_t count);

#endif
