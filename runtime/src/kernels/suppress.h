/* SPDX-License-Identifier: Apache-2.0
 * Non-maximum suppression of boxes, hard or soft. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_SUPPRESS_H
#define ATOLL_KERNELS_SUPPRESS_H

#include <stddef.h>
#include <stdint.h>

/* What is remembered of a box that may still be selected. */
struct atoll_candidate {
	float score; /* lowered by soft suppression */
	int32_t compared; /* selected boxes it was compared with */
	int32_t alive;
};

struct atoll_suppression {
	float score_threshold, iou_threshold;
	float sigma; /* of soft suppression; 0: hard */
	int32_t selected_max;
};

/* Intersection over union of two boxes of two opposite corners (y, x, y, x) each; 0 when one has no area. */
float atoll_box_overlap(const float a[4], const float b[4]);

/* Selects boxes by falling score. `candidates` has room for n. Writes indices (and scores unless NULL), returns how
 * many. */
int32_t atoll_suppress(const struct atoll_suppression *suppression, const float *boxes, const float *scores, int32_t n,
	struct atoll_candidate *candidates, int32_t *selected, float *selected_scores);

#endif
