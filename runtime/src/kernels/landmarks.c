/* SPDX-License-Identifier: Apache-2.0
 * Affine crops around landmarks. */
#include "kernels/landmarks.h"

#include <math.h>
#include <string.h>

struct box {
	float x_min, x_max, y_min, y_max;
};

static void enclose(struct box *box, float x, float y)
{
	box->x_min = x < box->x_min ? x : box->x_min;
	box->x_max = x > box->x_max ? x : box->x_max;
	box->y_min = y < box->y_min ? y : box->y_min;
	box->y_max = y > box->y_max ? y : box->y_max;
}

/* The box of the subset after turning it by an angle of the given cosine and sine. */
static struct box turned_box(const struct atoll_crop *crop, const float *points, float cosine, float sine)
{
	struct box box = {INFINITY, -INFINITY, INFINITY, -INFINITY};
	for (size_t i = 0; i < crop->subset_count; i++) {
		const float *point = points + 3 * crop->subset[i];
		enclose(&box, cosine * point[0] - sine * point[1], sine * point[0] + cosine * point[1]);
	}
	return box;
}

void atoll_crop_matrix(const struct atoll_crop *crop, const float *points, float matrix[16])
{
	const float *left = points + 3 * crop->left;
	const float *right = points + 3 * crop->right;
	const float rotation = crop->target_rotation - atan2f(right[1] - left[1], right[0] - left[0]);
	const float cosine = cosf(rotation);
	const float sine = sinf(rotation);
	const struct box box = turned_box(crop, points, cosine, sine);
	const float middle_x = (box.x_min + box.x_max) / 2.0f;
	const float middle_y = (box.y_min + box.y_max) / 2.0f;
	const float scale_x = crop->scale_x * (box.x_max - box.x_min) / crop->width;
	const float scale_y = crop->scale_y * (box.y_max - box.y_min) / crop->height;
	/* Turning back by the angle: [cos sin; -sin cos]. */
	const float m00 = cosine * scale_x;
	const float m01 = sine * scale_y;
	const float m10 = -sine * scale_x;
	const float m11 = cosine * scale_y;
	const float x0 = cosine * middle_x + sine * middle_y - (m00 * crop->width + m01 * crop->height) / 2.0f;
	const float y0 = -sine * middle_x + cosine * middle_y - (m10 * crop->width + m11 * crop->height) / 2.0f;
	const float rows[16] = {m00, m01, 0.0f, x0, m10, m11, 0.0f, y0, 0.0f, 0.0f, 1.0f, 0.0f, 0.0f, 0.0f, 0.0f, 1.0f};
	memcpy(matrix, rows, sizeof(rows));
}

void atoll_map_points(const float matrix[16], size_t n, int dimensions, const float *x, float *y)
{
	for (; n > 0; n--, x += dimensions, y += dimensions) {
		const float x0 = x[0];
		const float x1 = x[1];
		y[0] = matrix[0] * x0 + matrix[1] * x1 + matrix[3];
		y[1] = matrix[4] * x0 + matrix[5] * x1 + matrix[7];
		if (dimensions == 3)
			y[2] = x[2];
	}
}

/* Blends the four pixels around a point inside the image; the last row and column stand in for what lies beyond,
 * with weight 0. */
static void blend(const struct atoll_sampling *sampling, const float *image, float x, float y, float *out)
{
	const int column = (int)x;
	const int line = (int)y;
	const float right = x - (float)column;
	const float low = y - (float)line;
	const ptrdiff_t next_column = column + 1 < sampling->width ? sampling->channels : 0;
	const ptrdiff_t next_line = line + 1 < sampling->height ? (ptrdiff_t)sampling->width * sampling->channels : 0;
	const float *at = image + ((ptrdiff_t)line * sampling->width + column) * sampling->channels;
	for (int c = 0; c < sampling->channels; c++) {
		const float upper = (1.0f - right) * at[c] + right * at[c + next_column];
		const float lower = (1.0f - right) * at[c + next_line] + right * at[c + next_line + next_column];
		out[c] = (1.0f - low) * upper + low * lower;
	}
}

void atoll_sample_row(
	const struct atoll_sampling *sampling, const float matrix[16], const float *image, int row, float *y)
{
	/* Pixel centres lie half a pixel in: both grids shift by 0.5. */
	const float shift_x = matrix[3] + matrix[0] * 0.5f + matrix[1] * 0.5f - 0.5f;
	const float shift_y = matrix[7] + matrix[4] * 0.5f + matrix[5] * 0.5f - 0.5f;
	const float x_max = (float)(sampling->width - 1);
	const float y_max = (float)(sampling->height - 1);
	for (int i = 0; i < sampling->crop_width; i++, y += sampling->channels) {
		const float at_x = matrix[0] * (float)i + matrix[1] * (float)row + shift_x;
		const float at_y = matrix[4] * (float)i + matrix[5] * (float)row + shift_y;
		if (at_x >= 0.0f && at_x <= x_max && at_y >= 0.0f && at_y <= y_max)
			blend(sampling, image, at_x, at_y, y);
		else
			memset(y, 0, (size_t)sampling->channels * sizeof(*y));
	}
}
