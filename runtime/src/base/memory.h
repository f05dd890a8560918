/* SPDX-License-Identifier: Apache-2.0
 * Memory by the block and by the region. A region gives out zeroed pieces that are all freed at once; there is no
 * freeing of one piece. Knows no tensors. */
#ifndef ATOLL_BASE_MEMORY_H
#define ATOLL_BASE_MEMORY_H

#include <stddef.h>

/* Zeroed, 64-byte aligned; NULL when there is none. Freed by atoll_free. */
void *atoll_alloc(size_t bytes);
/* The same, contents undefined: for what is written whole before anybody reads it. */
void *atoll_alloc_raw(size_t bytes);
void atoll_free(void *memory);

struct atoll_region_block;
struct atoll_region {
	struct atoll_region_block *newest;
	size_t bytes; /* asked of the platform so far */
};

/* Zeroed, 16-byte aligned, alive until atoll_region_fini; NULL when out of memory or `count * size` overflows. */
void *atoll_region_alloc(struct atoll_region *region, size_t count, size_t size);
/* A copy of `length` bytes with a NUL behind them. */
char *atoll_region_text(struct atoll_region *region, const char *text, size_t length);
void atoll_region_fini(struct atoll_region *region);

#endif
