/* SPDX-License-Identifier: Apache-2.0
 * Selecting rows, one per element size. */
#include "kernels/select.h"

#include <stdint.h>

#define SELECT_ROW(name, type)                                                                                         \
	static void name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                          \
	{                                                                                                              \
		(void)arg;                                                                                             \
		char *y = at[0];                                                                                       \
		const char *condition = at[1];                                                                         \
		const char *a = at[2];                                                                                 \
		const char *b = at[3];                                                                                 \
		for (; n > 0; n--, y += step[0], condition += step[1], a += step[2], b += step[3])                     \
			*(type *)(void *)y = *(const type *)(const void *)(*condition != 0 ? a : b);                   \
	}

SELECT_ROW(select_1, uint8_t)
SELECT_ROW(select_2, uint16_t)
SELECT_ROW(select_4, uint32_t)
SELECT_ROW(select_8, uint64_t)

atoll_row_fn atoll_select_row(size_t element_bytes)
{
	switch (element_bytes) {
	case 1: return select_1;
	case 2: return select_2;
	case 4: return select_4;
	case 8: return select_8;
	default: return NULL;
	}
}
