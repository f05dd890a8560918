/* SPDX-License-Identifier: Apache-2.0
 * Rows of unary.h, all from one loop. */
#include "kernels/unary.h"

#include <math.h>
#include <stdbool.h>

#include "kernels/bytes.h"

struct complex64 {
	float re, im;
};
struct complex128 {
	double re, im;
};

#define ROW(name, in, out, expression)                                                                                 \
	void atoll_row_##name(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])                     \
	{                                                                                                              \
		(void)arg;                                                                                             \
		(void)step;                                                                                            \
		out *y = (out *)(void *)at[0];                                                                         \
		const in *px = (const in *)(const void *)at[1];                                                        \
		for (size_t i = 0; i < n; i++) {                                                                       \
			const in x = px[i];                                                                            \
			y[i] = expression;                                                                             \
		}                                                                                                      \
	}
#include "kernels/unary_rows.inc"
#undef ROW

void atoll_row_lookup_8(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const uint8_t *table = arg;
	const uint8_t *x = (const uint8_t *)at[1];
	uint8_t *y = (uint8_t *)at[0];
	(void)step;
	atoll_table_8(n, table, x, y);
}

void atoll_row_lookup_16(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const int16_t *table = arg;
	const int16_t *x = (const int16_t *)(const void *)at[1];
	int16_t *y = (int16_t *)(void *)at[0];
	(void)step;
	for (size_t i = 0; i < n; i++) {
		const int index = 256 + (x[i] >> 7);
		const int offset = x[i] & 0x7F;
		const int slope = table[index + 1] - table[index];
		y[i] = (int16_t)(table[index] + ((slope * offset + 64) >> 7));
	}
}
