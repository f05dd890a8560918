/* SPDX-License-Identifier: Apache-2.0
 * Rows of integer sums back to floats, each column and each row with a scale of its own. Knows numbers only. */
#ifndef ATOLL_KERNELS_SCALE_ROWS_H
#define ATOLL_KERNELS_SCALE_ROWS_H

#include <stddef.h>
#include <stdint.h>

/* out[i][at + j] = clamp(x[i * step + j] * column_scale[j] * row_scale[i / rows_per_scale] + bias[j], lo, hi) for i < rows,
 * j < n; `first` is added to i before the division. bias may be NULL: zeros. Exactly n values a row are read and written. */
struct atoll_scale_rows {
	size_t rows, n, step;
	const int32_t *x;
	const float *column_scale, *bias, *row_scale;
	size_t first, rows_per_scale;
	void *const *out;
	size_t at; /* elements */
	float lo, hi;
};
void atoll_scale_rows(const struct atoll_scale_rows *s);

#endif
