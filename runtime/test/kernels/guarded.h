/* SPDX-License-Identifier: Apache-2.0
 * Memory for kernel tests that ends exactly at a page nobody may touch, deterministic numbers to fill it with, and a count of
 * failures. Knows no kernels. */
#ifndef ATOLL_TEST_KERNELS_GUARDED_H
#define ATOLL_TEST_KERNELS_GUARDED_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static int failures;

#define CHECK(condition, ...)                                                                                          \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			failures++;                                                                                    \
			fprintf(stderr, "%s:%d: ", __FILE__, __LINE__);                                                \
			fprintf(stderr, __VA_ARGS__);                                                                  \
			fputc('\n', stderr);                                                                           \
		}                                                                                                      \
	} while (0)

struct guarded {
	char *map;
	size_t bytes; /* of the mapping */
};

/* `bytes` of zeros whose end touches the guard page. */
static void *guarded_alloc(struct guarded *guarded, size_t bytes)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (bytes + page - 1) / page * page;
	guarded->bytes = room + page;
	guarded->map = mmap(NULL, guarded->bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (guarded->map == MAP_FAILED || mprotect(guarded->map + room, page, PROT_NONE) != 0)
		abort();
	return guarded->map + room - bytes;
}

static void guarded_free(struct guarded *guarded)
{
	munmap(guarded->map, guarded->bytes);
}

static uint32_t random_bits(void)
{
	static uint32_t state = 1;
	state = state * 1664525u + 1013904223u;
	return state >> 8;
}

__attribute__((unused)) static float random_float(void)
{
	return (float)random_bits() / (float)(1 << 23) - 1.0f;
}

#endif
