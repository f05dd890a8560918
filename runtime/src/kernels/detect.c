/* SPDX-License-Identifier: Apache-2.0
 * Detection arithmetic of detect.h. */
#include "kernels/detect.h"

#include <math.h>

#include "kernels/suppress.h"
#include "kernels/topk.h"

void atoll_decode_box(
	const struct atoll_box_scales *scales, const float encoding[4], const float anchor[4], float box[4])
{
	const float y = encoding[0] / scales->y * anchor[2] + anchor[0];
	const float x = encoding[1] / scales->x * anchor[3] + anchor[1];
	const float half_height = 0.5f * expf(encoding[2] / scales->height) * anchor[2];
	const float half_width = 0.5f * expf(encoding[3] / scales->width) * anchor[3];
	box[0] = y - half_height;
	box[1] = x - half_width;
	box[2] = y + half_height;
	box[3] = x + half_width;
}

static void drop_overlapping(const float *boxes, int32_t taken, const int32_t *order, int32_t begin, int32_t end,
	float iou_threshold, uint8_t *active)
{
	const float *box = boxes + 4 * (size_t)taken;
	for (int32_t i = begin; i < end; i++)
		if (active[i] && atoll_box_overlap(box, boxes + 4 * (size_t)order[i]) > iou_threshold)
			active[i] = 0;
}

int32_t atoll_suppress_sorted(const float *boxes, const float *scores, int32_t n, float score_threshold,
	float iou_threshold, int32_t selected_max, const struct atoll_detect_room *room, int32_t *selected)
{
	int32_t kept = 0;
	int32_t count = 0;
	atoll_topk_f32(scores, n, n, room->sorted_scores, room->order);
	while (kept < n && room->sorted_scores[kept] >= score_threshold)
		room->active[kept++] = 1;
	for (int32_t i = 0; i < kept && count < selected_max; i++) {
		if (!room->active[i])
			continue;
		selected[count++] = room->order[i];
		drop_overlapping(boxes, room->order[i], room->order, i + 1, kept, iou_threshold, room->active);
	}
	return count;
}
