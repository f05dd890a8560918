/* SPDX-License-Identifier: Apache-2.0
 * The port contract on POSIX systems. Knows nothing of models; the bare-metal port is bare.c. */
#if !defined(ATOLL_PLATFORM_BARE)

#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "platform/platform.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifdef ATOLL_TESTING
#include "platform/test_hooks.h"
struct atoll_test_hooks atoll_test_hooks;
#endif

/* Systems that overcommit grant any size and kill the process when it uses what it was granted. A block larger than three
 * quarters of the machine is refused instead: only a damaged or hostile model asks for one. */
static bool is_beyond_this_machine(size_t bytes)
{
	enum { SMALL = 1 << 28 };
	if (bytes < SMALL)
		return false;
	const long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
	return pages > 0 && page > 0 && bytes / (size_t)page > (size_t)pages / 4 * 3;
}

/* Where the first touch of every 4 KiB costs more than filling them: large pages, when the system has them to give. */
enum { ALIGNMENT = 64, LARGE = 1 << 22, LARGE_PAGE = 1 << 21 };

static void want_large_pages(void *memory, size_t bytes)
{
#if defined(MADV_HUGEPAGE)
	madvise(memory, bytes / LARGE_PAGE * LARGE_PAGE, MADV_HUGEPAGE);
#else
	(void)memory;
	(void)bytes;
#endif
}

void *atoll_platform_alloc(size_t bytes, size_t alignment)
{
	if (is_beyond_this_machine(bytes))
		return NULL;
#ifdef ATOLL_TESTING
	if (!atoll_test_allocation_allowed())
		return NULL;
#endif
	void *memory = NULL;
	size_t usable = alignment < sizeof(void *) ? sizeof(void *) : alignment;
	if (bytes >= LARGE && usable < LARGE_PAGE)
		usable = LARGE_PAGE;
	if (posix_memalign(&memory, usable, bytes) != 0)
		return NULL;
	if (bytes >= LARGE)
		want_large_pages(memory, bytes);
	return memory;
}

void atoll_platform_free(void *memory)
{
	free(memory);
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define PAGES_FROM_HEAP 1 /* whose ends sanitizers watch */
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define PAGES_FROM_HEAP 1
#endif

#if defined(PAGES_FROM_HEAP)

void *atoll_platform_pages_alloc(size_t bytes)
{
	void *memory = atoll_platform_alloc(bytes, ALIGNMENT);
	if (memory != NULL)
		memset(memory, 0, bytes);
	return memory;
}

void atoll_platform_pages_free(void *memory, size_t bytes)
{
	(void)bytes;
	free(memory);
}

#else

/* Fresh pages are zero already. Only the aligned part of a mapping can have large ones. */
void *atoll_platform_pages_alloc(size_t bytes)
{
	if (is_beyond_this_machine(bytes) || bytes > SIZE_MAX - LARGE_PAGE)
		return NULL;
#ifdef ATOLL_TESTING
	if (!atoll_test_allocation_allowed())
		return NULL;
#endif
	char *mapped = mmap(NULL, bytes + LARGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (mapped == MAP_FAILED)
		return NULL;
	const size_t page = (size_t)sysconf(_SC_PAGESIZE), lead = (size_t)(-(uintptr_t)mapped & (LARGE_PAGE - 1));
	const size_t end = lead + (bytes + page - 1) / page * page;
	if (lead > 0)
		munmap(mapped, lead);
	if (end < bytes + LARGE_PAGE)
		munmap(mapped + end, bytes + LARGE_PAGE - end);
	want_large_pages(mapped + lead, bytes);
	return mapped + lead;
}

void atoll_platform_pages_free(void *memory, size_t bytes)
{
	munmap(memory, bytes);
}

#endif

static enum atoll_file_status status_of_errno(int error)
{
	switch (error) {
	case ENOENT:
	case ENOTDIR:
		return ATOLL_FILE_NOT_FOUND;
	case EACCES:
	case EPERM:
		return ATOLL_FILE_DENIED;
	default:
		return ATOLL_FILE_FAILED;
	}
}

enum atoll_file_status atoll_platform_file_open(const char *path, struct atoll_file *file)
{
	const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
	if (descriptor < 0)
		return status_of_errno(errno);
	const enum atoll_file_status status = atoll_platform_file_map(descriptor, 0, -1, file);
	close(descriptor);
	return status;
}

enum atoll_file_status atoll_platform_file_map(int descriptor, int64_t offset, int64_t size, struct atoll_file *file)
{
	struct stat info;
	if (fstat(descriptor, &info) != 0)
		return status_of_errno(errno);
	if (!S_ISREG(info.st_mode))
		return ATOLL_FILE_FAILED;
	const int64_t total = (int64_t)info.st_size;
	if (offset < 0 || offset > total || (size >= 0 && size > total - offset))
		return ATOLL_FILE_RANGE;
	const uint64_t bytes = (uint64_t)(size < 0 ? total - offset : size);
	*file = (struct atoll_file){0};
	if (bytes == 0)
		return ATOLL_FILE_OK;
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	const uint64_t lead = (uint64_t)offset % page;
	if (bytes > SIZE_MAX - lead)
		return ATOLL_FILE_RANGE;
	void *mapped = mmap(NULL, (size_t)(bytes + lead), PROT_READ, MAP_PRIVATE, descriptor, (off_t)(offset - (int64_t)lead));
	if (mapped == MAP_FAILED)
		return ATOLL_FILE_FAILED;
	file->data = (const uint8_t *)mapped + lead;
	file->size = (size_t)bytes;
	file->handle = mapped;
	file->handle_size = (size_t)(bytes + lead);
	return ATOLL_FILE_OK;
}

void atoll_platform_file_close(struct atoll_file *file)
{
	if (file->handle != NULL)
		munmap(file->handle, file->handle_size);
	*file = (struct atoll_file){0};
}

void atoll_platform_log(const char *line)
{
	fprintf(stderr, "%s\n", line);
}

uint64_t atoll_platform_nanoseconds(void)
{
	struct timespec now;
	if (clock_gettime(CLOCK_MONOTONIC, &now) != 0)
		return 0;
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

uint64_t atoll_platform_entropy(void)
{
	uint64_t bits = atoll_platform_nanoseconds();
	const int descriptor = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
	if (descriptor < 0)
		return bits;
	uint64_t drawn;
	if (read(descriptor, &drawn, sizeof(drawn)) == (ssize_t)sizeof(drawn))
		bits = drawn;
	close(descriptor);
	return bits;
}

int32_t atoll_platform_processors(void)
{
	const long count = sysconf(_SC_NPROCESSORS_ONLN);
	return count < 1 ? 1 : (int32_t)count;
}

void *atoll_platform_library_open(const char *path)
{
	return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

void *atoll_platform_library_symbol(void *library, const char *name)
{
	return dlsym(library, name);
}

void atoll_platform_library_close(void *library)
{
	if (library != NULL)
		dlclose(library);
}

#endif
