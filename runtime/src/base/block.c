/* SPDX-License-Identifier: Apache-2.0
 * Blocks with their capacity in a header in front. */
#include "base/block.h"

#include <string.h>

#include "base/checked.h"
#include "base/memory.h"

enum { HEADER_BYTES = 64 };

static size_t capacity_of(const void *block)
{
	size_t capacity = 0;
	if (block != NULL)
		memcpy(&capacity, (const char *)block - HEADER_BYTES, sizeof(capacity));
	return capacity;
}

bool atoll_block_reserve(void **block, size_t bytes, size_t keep)
{
	size_t total;
	if (*block != NULL && capacity_of(*block) >= bytes)
		return true;
	if (!atoll_add_size(bytes, HEADER_BYTES, &total))
		return false;
	char *memory = atoll_alloc(total);
	if (memory == NULL)
		return false;
	memcpy(memory, &bytes, sizeof(bytes));
	if (*block != NULL && keep > 0)
		memcpy(memory + HEADER_BYTES, *block, keep);
	atoll_block_free(*block);
	*block = memory + HEADER_BYTES;
	return true;
}

void atoll_block_free(void *block)
{
	if (block != NULL)
		atoll_free((char *)block - HEADER_BYTES);
}
