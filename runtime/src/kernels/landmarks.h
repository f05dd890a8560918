/* SPDX-License-Identifier: Apache-2.0
 * Crops around facial landmarks: the affine map of a crop, sampling through it, and mapping points back.
 * Matrices are the first two rows of a 4x4 one, 4 floats each. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_LANDMARKS_H
#define ATOLL_KERNELS_LANDMARKS_H

#include <stddef.h>

struct atoll_crop {
	int left, right; /* landmarks whose connecting line tells the rotation */
	const int *subset; /* landmarks the crop encloses */
	size_t subset_count; /* at least 1 */
	float scale_x, scale_y; /* enlarge the box */
	float width, height; /* of the crop in pixels */
	float target_rotation; /* radians the line is turned to */
};

/* Writes the 4x4 matrix that maps pixels of the crop to the landmarks' plane. `points` are x, y, z triples. */
void atoll_crop_matrix(const struct atoll_crop *crop, const float *points, float matrix[16]);

/* Maps n points of `dimensions` floats (2 or 3; a third passes unchanged). */
void atoll_map_points(const float matrix[16], size_t n, int dimensions, const float *x, float *y);

struct atoll_sampling {
	int height, width; /* of the image */
	int channels;
	int crop_width;
};

/* Samples row `row` of the crop bilinearly at pixel centres; points outside the image give 0. */
void atoll_sample_row(
	const struct atoll_sampling *sampling, const float matrix[16], const float *image, int row, float *y);

#endif
