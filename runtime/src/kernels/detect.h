/* SPDX-License-Identifier: Apache-2.0
 * From anchors and scores to detections: decoding boxes and greedy suppression. Knows pointers and sizes only.
 * Boxes are y_min, x_min, y_max, x_max; anchors and encodings y, x, height, width. */
#ifndef ATOLL_KERNELS_DETECT_H
#define ATOLL_KERNELS_DETECT_H

#include <stddef.h>
#include <stdint.h>

struct atoll_box_scales {
	float y, x, height, width;
};

void atoll_decode_box(
	const struct atoll_box_scales *scales, const float encoding[4], const float anchor[4], float box[4]);

/* Room for n boxes that atoll_suppress_sorted works in. */
struct atoll_detect_room {
	float *sorted_scores;
	int32_t *order;
	uint8_t *active;
};

/* Takes boxes by falling score, skipping those that overlap a taken one by more than `iou_threshold`. Only scores of at
 * least `score_threshold` count. Returns how many it took, at most `selected_max`. */
int32_t atoll_suppress_sorted(const float *boxes, const float *scores, int32_t n, float score_threshold,
	float iou_threshold, int32_t selected_max, const struct atoll_detect_room *room, int32_t *selected);

#endif
