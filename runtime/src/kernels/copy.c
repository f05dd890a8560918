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
	case 1:
		return copy_1;
	case 2:
		return copy_2;
	case 4:
		return copy_4;
	case 8:
		return copy_8;
	case 16:
		return copy_16;
	default:
		return NULL;
	}
}

/* Tiles of 16 x 16 keep 16 lines of both sides in the cache. */
enum { TILE = 16 };

#define TRANSPOSE_TILE(name, type)                                                                                     \
	static void name##_tile(                                                                                       \
		const struct atoll_transpose *t, size_t rows, size_t columns, char *to, const char *from)              \
	{                                                                                                              \
		for (size_t row = 0; row < rows; row++)                                                                \
			for (size_t column = 0; column < columns; column++)                                            \
				((type *)(void *)(to + (ptrdiff_t)row * t->to_row))[column] = ((                       \
					const type *)(const void *)(from + (ptrdiff_t)column * t->from_column))[row];  \
	}
#define TRANSPOSE_ROW(name, type)                                                                                      \
	static void name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                          \
	{                                                                                                              \
		const struct atoll_transpose *t = arg;                                                                 \
		(void)step;                                                                                            \
		for (size_t row = 0; row < n; row += TILE) {                                                           \
			const size_t rows = n - row < TILE ? n - row : TILE;                                           \
			for (size_t column = 0; column < t->columns; column += TILE) {                                 \
				const size_t columns = t->columns - column < TILE ? t->columns - column : TILE;        \
				char *to = at[0] + (ptrdiff_t)row * t->to_row + column * sizeof(type);                 \
				const char *from = at[1] + (ptrdiff_t)column * t->from_column + row * sizeof(type);    \
				if (rows == TILE && columns == TILE)                                                   \
					name##_whole(t, to, from);                                                      \
				else                                                                                   \
					name##_tile(t, rows, columns, to, from);                                       \
			}                                                                                              \
		}                                                                                                      \
	}

#define TRANSPOSE_WHOLE(name)                                                                                          \
	static void name##_whole(const struct atoll_transpose *t, char *to, const char *from)                          \
	{                                                                                                              \
		name##_tile(t, TILE, TILE, to, from);                                                                  \
	}

TRANSPOSE_TILE(transpose_1, uint8_t)
TRANSPOSE_TILE(transpose_2, uint16_t)
TRANSPOSE_TILE(transpose_4, uint32_t)
TRANSPOSE_TILE(transpose_8, uint64_t)
TRANSPOSE_WHOLE(transpose_2)
TRANSPOSE_WHOLE(transpose_4)
TRANSPOSE_WHOLE(transpose_8)

typedef uint8_t bytes_16 __attribute__((vector_size(TILE)));

/* Interleaving the first half of the lines with the second, four times over, exchanges lines and columns. */
static void transpose_1_whole(const struct atoll_transpose *t, char *to, const char *from)
{
	bytes_16 lines[TILE], next[TILE];
	for (int i = 0; i < TILE; i++)
		memcpy(&lines[i], from + i * t->from_column, TILE);
	for (int round = 0; round < 4; round++) {
		for (int i = 0; i < TILE / 2; i++) {
			const bytes_16 a = lines[i], b = lines[i + TILE / 2];
			next[2 * i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
			next[2 * i + 1] = __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
		}
		memcpy(lines, next, sizeof(lines));
	}
	for (int i = 0; i < TILE; i++)
		memcpy(to + i * t->to_row, &lines[i], TILE);
}

TRANSPOSE_ROW(transpose_1, uint8_t)
TRANSPOSE_ROW(transpose_2, uint16_t)
TRANSPOSE_ROW(transpose_4, uint32_t)
TRANSPOSE_ROW(transpose_8, uint64_t)

atoll_row_fn atoll_transpose_row(size_t element_bytes)
{
	switch (element_bytes) {
	case 1:
		return transpose_1;
	case 2:
		return transpose_2;
	case 4:
		return transpose_4;
	case 8:
		return transpose_8;
	default:
		return NULL;
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
