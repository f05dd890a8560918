/* SPDX-License-Identifier: Apache-2.0
 * Reading and writing packed strings. Blocks may be unaligned: integers go byte by byte. */
#include "graph/string_block.h"

#include <string.h>

#include "base/checked.h"

static int32_t load(const void *block, size_t index)
{
	const uint8_t *p = (const uint8_t *)block + 4 * index;
	return (int32_t)((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24);
}

static void store(void *block, size_t index, uint32_t value)
{
	uint8_t *p = (uint8_t *)block + 4 * index;
	for (int i = 0; i < 4; i++)
		p[i] = (uint8_t)(value >> (8 * i));
}

bool atoll_string_block_valid(const void *block, size_t bytes)
{
	if (bytes < 4)
		return false;
	const int32_t count = load(block, 0);
	if (count < 0 || (size_t)count > (bytes - 4) / 4 || ((size_t)count + 2) * 4 > bytes)
		return false;
	size_t last = ((size_t)count + 2) * 4;
	for (size_t i = 0; i <= (size_t)count; i++) {
		const int32_t offset = load(block, 1 + i);
		if (offset < 0 || (size_t)offset < last || (size_t)offset > bytes)
			return false;
		last = (size_t)offset;
	}
	return true;
}

int32_t atoll_string_block_count(const void *block)
{
	return load(block, 0);
}

void atoll_string_block_at(const void *block, int32_t index, const char **data, size_t *size)
{
	const int32_t begin = load(block, 1 + (size_t)index);
	const int32_t end = load(block, 2 + (size_t)index);
	*data = (const char *)block + begin;
	*size = (size_t)(end - begin);
}

size_t atoll_string_block_bytes(const size_t *sizes, int32_t count)
{
	size_t bytes;
	if (count < 0 || !atoll_mul_size((size_t)count + 2, 4, &bytes))
		return 0;
	for (int32_t i = 0; i < count; i++)
		if (!atoll_add_size(bytes, sizes[i], &bytes))
			return 0;
	return bytes > INT32_MAX ? 0 : bytes;
}

void atoll_string_block_write(void *block, const char *const *strings, const size_t *sizes, int32_t count)
{
	size_t at = ((size_t)count + 2) * 4;
	store(block, 0, (uint32_t)count);
	for (int32_t i = 0; i < count; i++) {
		store(block, 1 + (size_t)i, (uint32_t)at);
		if (sizes[i] > 0)
			memcpy((uint8_t *)block + at, strings[i], sizes[i]);
		at += sizes[i];
	}
	store(block, 1 + (size_t)count, (uint32_t)at);
}
