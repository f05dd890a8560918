/* SPDX-License-Identifier: Apache-2.0
 * Bytes through tables, in place and not, and transposing copies, at every tail and inside their memory. */
#include <string.h>

#include "guarded.h"
#include "isas.h"
#include "kernels/copy.h"

static void check_table(const struct atoll_isa *isa, size_t n)
{
	uint8_t table[256];
	struct guarded memory[2];
	uint8_t *x = guarded_alloc(&memory[0], n), *y = guarded_alloc(&memory[1], n);
	for (size_t i = 0; i < 256; i++)
		table[i] = (uint8_t)random_bits();
	for (size_t i = 0; i < n; i++)
		x[i] = (uint8_t)(n == 256 ? i : random_bits());
	isa->table_8(n, table, x, y);
	for (size_t i = 0; i < n; i++)
		CHECK(y[i] == table[x[i]], "%s table n %zu at %zu: %d, not %d", isa->name, n, i, y[i], table[x[i]]);
	isa->table_8(n, table, x, x);
	CHECK(memcmp(x, y, n) == 0, "%s table n %zu: in place differs", isa->name, n);
	guarded_free(&memory[0]);
	guarded_free(&memory[1]);
}

static void check_transpose(size_t element, size_t rows, size_t columns)
{
	struct guarded memory[2];
	const size_t bytes = rows * columns * element;
	uint8_t *from = guarded_alloc(&memory[0], bytes), *to = guarded_alloc(&memory[1], bytes);
	for (size_t i = 0; i < bytes; i++)
		from[i] = (uint8_t)random_bits();
	const struct atoll_transpose t = {columns, (ptrdiff_t)(columns * element), (ptrdiff_t)(rows * element)};
	atoll_transpose_row(element)(&t, rows, (char *const[]){(char *)to, (char *)from}, (const ptrdiff_t[]){t.to_row, (ptrdiff_t)element});
	for (size_t row = 0; row < rows; row++)
		for (size_t column = 0; column < columns; column++)
			CHECK(memcmp(to + (row * columns + column) * element, from + (column * rows + row) * element, element) == 0,
			      "transpose of %zu bytes, %zu x %zu: wrong at %zu,%zu", element, rows, columns, row, column);
	guarded_free(&memory[0]);
	guarded_free(&memory[1]);
}

int main(void)
{
	static const size_t sizes[] = {1, 2, 3, 15, 16, 17, 31, 32, 33, 50};
	for (int i = 0; isa_at(i) != NULL; i++)
		for (size_t n = 1; n < 300; n++)
			check_table(isa_at(i), n);
	for (size_t element = 1; element <= 8; element *= 2)
		for (size_t r = 0; r < sizeof(sizes) / sizeof(sizes[0]); r++)
			for (size_t c = 0; c < sizeof(sizes) / sizeof(sizes[0]); c++)
				check_transpose(element, sizes[r], sizes[c]);
	return failures != 0;
}
