/* SPDX-License-Identifier: Apache-2.0
 * 16-bit floats through rows of floats. */
#include "kernels/half_rows.h"

#include "kernels/half.h"

enum { PIECE = 128, OPERANDS_MAX = 3 };

void atoll_half_widen(size_t n, bool bfloat, const void *from, ptrdiff_t step, float *to)
{
	const char *at = from;
	for (size_t i = 0; i < n; i++, at += step) {
		const uint16_t bits = *(const uint16_t *)(const void *)at;
		to[i] = bfloat ? atoll_float_from_bfloat(bits) : atoll_float_from_half(bits);
	}
}

void atoll_half_round(size_t n, bool bfloat, const float *from, void *to, ptrdiff_t step)
{
	char *at = to;
	for (size_t i = 0; i < n; i++, at += step)
		*(uint16_t *)(void *)at = bfloat ? atoll_bfloat_from_float(from[i]) : atoll_half_from_float(from[i]);
}

void atoll_row_half(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct atoll_half_rows *half = arg;
	const ptrdiff_t dense = (ptrdiff_t)sizeof(float);
	const ptrdiff_t steps[OPERANDS_MAX] = {half->narrow ? step[0] : dense, dense, dense};
	float room[OPERANDS_MAX][PIECE];
	for (size_t done = 0; done < n; done += PIECE) {
		const size_t m = n - done < PIECE ? n - done : PIECE;
		const ptrdiff_t first = (ptrdiff_t)done;
		char *y = at[0] + first * step[0];
		for (int k = 1; k < half->operands; k++)
			atoll_half_widen(m, half->bfloat, at[k] + first * step[k], step[k], room[k]);
		char *const operands[OPERANDS_MAX] = {
			half->narrow ? y : (char *)room[0], (char *)room[1], (char *)room[2]};
		half->row(half->arg, m, operands, steps);
		if (!half->narrow)
			atoll_half_round(m, half->bfloat, room[0], y, step[0]);
	}
}
