/* SPDX-License-Identifier: Apache-2.0
 * Blocks with their capacity in a header in front. */
#include "base/block.h"

#include <string.h>

#include "base/checked.h"
#include "base/memory.h"
#include "platform/platform.h"

enum { HEADER_BYTES = 64, BY_PAGES = 1 << 22 };

struct header {
	size_t capacity;
	size_t pages; /* bytes asked of the system by the page; 0: of the allocator */
};

static struct header header_of(const void *block)
{
	struct header header = {0};
	if (block != NULL)
		memcpy(&header, (const char *)block - HEADER_BYTES, sizeof(header));
	return header;
}

static char *allocate(size_t bytes)
{
	size_t total;
	if (!atoll_add_size(bytes, HEADER_BYTES, &total))
		return NULL;
	const struct header header = {bytes, total >= BY_PAGES ? total : 0};
	char *memory = header.pages > 0 ? atoll_platform_pages_alloc(total) : atoll_alloc(total);
	if (memory != NULL)
		memcpy(memory, &header, sizeof(header));
	return memory;
}

bool atoll_block_reserve(void **block, size_t bytes, size_t keep)
{
	if (*block != NULL && header_of(*block).capacity >= bytes)
		return true;
	char *memory = allocate(bytes);
	if (memory == NULL)
		return false;
	if (*block != NULL && keep > 0)
		memcpy(memory + HEADER_BYTES, *block, keep);
	atoll_block_free(*block);
	*block = memory + HEADER_BYTES;
	return true;
}

void atoll_block_free(void *block)
{
	if (block == NULL)
		return;
	const struct header header = header_of(block);
	char *memory = (char *)block - HEADER_BYTES;
	if (header.pages > 0)
		atoll_platform_pages_free(memory, header.pages);
	else
		atoll_free(memory);
}
