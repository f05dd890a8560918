/* SPDX-License-Identifier: Apache-2.0
 * Row copies, one per element size. */
#include "kernels/copy.h"

#include <stdint.h>
#include <string.h>

struct copy_16 {
	uint64_t half[2];
};

#define COPY_ROW(name, type)                                                                                           \
	static void name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                          \
	{                                                                                                              \
		(void)arg;                                                                                             \
		char *to = at[0];                                                                                      \
		const char *from = at[1];                                                                              \
		const ptrdiff_t whole = (ptrdiff_t)sizeof(type);                                                       \
		if (step[0] == whole && step[1] == whole) {                                                            \
			memcpy(to, from, n * sizeof(type));                                                            \
			return;                                                                                        \
		}                                                                                                      \
		if (step[0] == whole && step[1] == 0) {                                                                \
			const type value = *(const type *)(const void *)from;                                          \
			type *out = (type *)(void *)to;                                                                \
			for (size_t i = 0; i < n; i++)                                                                 \
				out[i] = value;                                                                        \
			return;                                                                                        \
		}                                                                                                      \
		for (; n > 0; n--, to += step[0], from += step[1])                                                     \
			*(type *)(void *)to = *(const type *)(const void *)from;                                       \
	}

COPY_ROW(copy_1, uint8_t)
COPY_ROW(copy_2, uint16_t)
COPY_ROW(copy_4, uint32_t)
COPY_ROW(copy_8, uint64_t)
COPY_ROW(copy_16, struct copy_16)

atoll_row_fn atoll_copy_row(size_t element_bytes)
{
	switch (element_bytes) {
	case 1: return copy_1;
	case 2: return copy_2;
	case 4: return copy_4;
	case 8: return copy_8;
	case 16: return copy_16;
	default: return NULL;
	}
}

void atoll_copy_blocks(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const size_t bytes = *(const size_t *)arg;
	char *to = at[0];
	const char *from = at[1];
	for (; n > 0; n--, to += step[0], from += step[1])
		memcpy(to, from, bytes);
}
