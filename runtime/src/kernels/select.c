/* SPDX-License-Identifier: Apache-2.0
 * Selecting rows, one per element size. */
#include "kernels/select.h"

#include <stdint.h>

#define LOOP(next_a, next_b, type)                                                                                     \
	for (size_t i = 0; i < n; i++) {                                                                               \
		const type a = pa[(ptrdiff_t)i * (next_a)];                                                            \
		const type b = pb[(ptrdiff_t)i * (next_b)];                                                            \
		y[i] = condition[(ptrdiff_t)i * step[1]] != 0 ? a : b;                                                 \
	}

#define SELECT_ROW(name, type)                                                                                         \
	static void name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                          \
	{                                                                                                              \
		(void)arg;                                                                                             \
		type *y = (type *)(void *)at[0];                                                                       \
		const char *condition = at[1];                                                                         \
		const type *pa = (const type *)(const void *)at[2];                                                    \
		const type *pb = (const type *)(const void *)at[3];                                                    \
		const ptrdiff_t next_a = step[2] / (ptrdiff_t)sizeof(type);                                            \
		const ptrdiff_t next_b = step[3] / (ptrdiff_t)sizeof(type);                                            \
		if (next_a == 1 && next_b == 1)                                                                        \
			LOOP(1, 1, type)                                                                               \
		else if (next_a == 1 && next_b == 0)                                                                   \
			LOOP(1, 0, type)                                                                               \
		else                                                                                                   \
			LOOP(next_a, next_b, type)                                                                     \
	}

SELECT_ROW(select_1, uint8_t)
SELECT_ROW(select_2, uint16_t)
SELECT_ROW(select_4, uint32_t)
SELECT_ROW(select_8, uint64_t)

atoll_row_fn atoll_select_row(size_t element_bytes)
{
	switch (element_bytes) {
	case 1:
		return select_1;
	case 2:
		return select_2;
	case 4:
		return select_4;
	case 8:
		return select_8;
	default:
		return NULL;
	}
}
