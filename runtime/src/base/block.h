/* SPDX-License-Identifier: Apache-2.0
 * Memory that grows: a block remembers its capacity, so that asking for no more than last time costs nothing.
 * Dynamic tensors live in such blocks. Knows no tensors. */
#ifndef ATOLL_BASE_BLOCK_H
#define ATOLL_BASE_BLOCK_H

#include <stdbool.h>
#include <stddef.h>

/* Makes *block (NULL: none yet) hold at least `bytes`, 64-byte aligned, keeping its first `keep` bytes; false, with
 * *block as it was, when out of memory. */
bool atoll_block_reserve(void **block, size_t bytes, size_t keep);
void atoll_block_free(void *block);

#endif
