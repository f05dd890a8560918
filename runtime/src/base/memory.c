/* SPDX-License-Identifier: Apache-2.0
 * Blocks and regions over the platform's allocator. */
#include "base/memory.h"

#include <stdint.h>
#include <string.h>

#include "base/checked.h"
#include "platform/platform.h"

enum { BLOCK_ALIGNMENT = 64, PIECE_ALIGNMENT = 16, REGION_BLOCK_BYTES = 16 * 1024 };

struct atoll_region_block {
	struct atoll_region_block *older;
	size_t used;
	size_t capacity;
	size_t padding; /* keeps the pieces behind this header 16-byte aligned */
};

void *atoll_alloc_raw(size_t bytes)
{
	return atoll_platform_alloc(bytes == 0 ? 1 : bytes, BLOCK_ALIGNMENT);
}

void *atoll_alloc(size_t bytes)
{
	void *memory = atoll_alloc_raw(bytes);
	if (memory != NULL)
		memset(memory, 0, bytes);
	return memory;
}

void atoll_free(void *memory)
{
	atoll_platform_free(memory);
}

static struct atoll_region_block *add_block(struct atoll_region *region, size_t bytes)
{
	const size_t capacity = bytes > REGION_BLOCK_BYTES ? bytes : REGION_BLOCK_BYTES;
	size_t total;
	if (!atoll_add_size(capacity, sizeof(struct atoll_region_block), &total))
		return NULL;
	struct atoll_region_block *block = atoll_alloc(total);
	if (block == NULL)
		return NULL;
	block->capacity = capacity;
	block->older = region->newest;
	region->newest = block;
	region->bytes += total;
	return block;
}

void *atoll_region_alloc(struct atoll_region *region, size_t count, size_t size)
{
	size_t bytes;
	if (!atoll_mul_size(count, size, &bytes) || !atoll_add_size(bytes, PIECE_ALIGNMENT - 1, &bytes))
		return NULL;
	bytes &= ~(size_t)(PIECE_ALIGNMENT - 1);
	struct atoll_region_block *block = region->newest;
	if (block == NULL || block->capacity - block->used < bytes)
		block = add_block(region, bytes);
	if (block == NULL)
		return NULL;
	void *piece = (char *)(block + 1) + block->used;
	block->used += bytes;
	return piece;
}

char *atoll_region_text(struct atoll_region *region, const char *text, size_t length)
{
	if (length == SIZE_MAX)
		return NULL;
	char *copy = atoll_region_alloc(region, length + 1, 1);
	if (copy != NULL && length > 0)
		memcpy(copy, text, length);
	return copy;
}

void atoll_region_fini(struct atoll_region *region)
{
	while (region->newest != NULL) {
		struct atoll_region_block *older = region->newest->older;
		atoll_free(region->newest);
		region->newest = older;
	}
	region->bytes = 0;
}
