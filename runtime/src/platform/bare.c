/* SPDX-License-Identifier: Apache-2.0
 * The port contract without an operating system: memory comes from one block that the application provides, files,
 * clocks and plug-ins do not exist. Compiled only with ATOLL_PLATFORM_BARE. */
#if defined(ATOLL_PLATFORM_BARE)

#include "platform/bare.h"
#include "platform/platform.h"

#include <stddef.h>
#include <string.h>

static unsigned char *pool_begin;
static size_t pool_bytes;
static size_t pool_used;

void atoll_bare_set_memory(void *memory, size_t bytes)
{
	pool_begin = memory;
	pool_bytes = bytes;
	pool_used = 0;
}

size_t atoll_bare_memory_used(void)
{
	return pool_used;
}

void *atoll_platform_alloc(size_t bytes, size_t alignment)
{
	const uintptr_t begin = (uintptr_t)pool_begin + pool_used;
	const size_t lead = (size_t)(-begin & (alignment - 1));
	if (pool_begin == NULL || lead > pool_bytes - pool_used || bytes > pool_bytes - pool_used - lead)
		return NULL;
	pool_used += lead + bytes;
	return pool_begin + pool_used - bytes;
}

/* Memory goes back all at once, with the next atoll_bare_set_memory. */
void atoll_platform_free(void *memory)
{
	(void)memory;
}

void *atoll_platform_pages_alloc(size_t bytes)
{
	void *memory = atoll_platform_alloc(bytes, 64);
	if (memory != NULL)
		memset(memory, 0, bytes);
	return memory;
}

void atoll_platform_pages_free(void *memory, size_t bytes)
{
	(void)bytes;
	atoll_platform_free(memory);
}

enum atoll_file_status atoll_platform_file_open(const char *path, struct atoll_file *file)
{
	(void)path;
	*file = (struct atoll_file){0};
	return ATOLL_FILE_NOT_FOUND;
}

enum atoll_file_status atoll_platform_file_map(int descriptor, int64_t offset, int64_t size, struct atoll_file *file)
{
	(void)descriptor;
	(void)offset;
	(void)size;
	*file = (struct atoll_file){0};
	return ATOLL_FILE_FAILED;
}

void atoll_platform_file_close(struct atoll_file *file)
{
	*file = (struct atoll_file){0};
}

void atoll_platform_log(const char *line)
{
	(void)line;
}

uint64_t atoll_platform_nanoseconds(void)
{
	return 0;
}

uint64_t atoll_platform_entropy(void)
{
	return 0;
}

int32_t atoll_platform_processors(void)
{
	return 1;
}

void *atoll_platform_library_open(const char *path)
{
	(void)path;
	return NULL;
}

void *atoll_platform_library_symbol(void *library, const char *name)
{
	(void)library;
	(void)name;
	return NULL;
}

void atoll_platform_library_close(void *library)
{
	(void)library;
}

#endif
