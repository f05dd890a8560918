/* SPDX-License-Identifier: Apache-2.0
 * The port contract: everything the runtime asks of the system. One file per system implements it
 * (posix.c, bare.c). Nothing else outside platform/ and threads/ may touch malloc, files or the clock. */
#ifndef ATOLL_PLATFORM_PLATFORM_H
#define ATOLL_PLATFORM_PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Memory of at least `bytes`, aligned to `alignment` (a power of two, at most 4096); NULL when there is none, or when it is
 * more than the machine could ever give. */
void *atoll_platform_alloc(size_t bytes, size_t alignment);
void atoll_platform_free(void *memory);
/* Zeroed memory for a block so large that the system gives it by the page, aligned to 64 bytes; NULL when there is none.
 * The size given back is the size asked for. */
void *atoll_platform_pages_alloc(size_t bytes);
void atoll_platform_pages_free(void *memory, size_t bytes);

enum atoll_file_status { ATOLL_FILE_OK, ATOLL_FILE_NOT_FOUND, ATOLL_FILE_DENIED, ATOLL_FILE_RANGE, ATOLL_FILE_FAILED };

/* Bytes of a file, mapped read-only where the system can, else read into memory. */
struct atoll_file {
	const uint8_t *data;
	size_t size;
	void *handle; /* of the implementation */
	size_t handle_size;
};
enum atoll_file_status atoll_platform_file_open(const char *path, struct atoll_file *file);
/* size < 0: to the end of the file. The descriptor stays the caller's. */
enum atoll_file_status atoll_platform_file_map(int descriptor, int64_t offset, int64_t size, struct atoll_file *file);
void atoll_platform_file_close(struct atoll_file *file);

/* Writes one line to the default log (stderr, or the board's console). */
void atoll_platform_log(const char *line);
/* Monotonic nanoseconds; 0 where there is no clock. */
uint64_t atoll_platform_nanoseconds(void);
/* Random bits of the system's; the clock's where it has none. */
uint64_t atoll_platform_entropy(void);
/* Processors this process may use; at least 1. */
int32_t atoll_platform_processors(void);

/* Plug-ins: a shared library and its symbols. NULL where unsupported or not found. */
void *atoll_platform_library_open(const char *path);
void *atoll_platform_library_symbol(void *library, const char *name);
void atoll_platform_library_close(void *library);

#endif
