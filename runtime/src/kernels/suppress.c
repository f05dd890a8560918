/* SPDX-License-Identifier: Apache-2.0
 * Selection of boxes: the best candidate is compared only with boxes selected since it was last looked at. */
#include "kernels/suppress.h"

#include <math.h>

static float smaller(float a, float b)
{
	return a < b ? a : b;
}

static float larger(float a, float b)
{
	return a > b ? a : b;
}

float atoll_box_overlap(const float a[4], const float b[4])
{
	const float area_a = fabsf((a[2] - a[0]) * (a[3] - a[1]));
	const float area_b = fabsf((b[2] - b[0]) * (b[3] - b[1]));
	const float height =
		smaller(larger(a[0], a[2]), larger(b[0], b[2])) - larger(smaller(a[0], a[2]), smaller(b[0], b[2]));
	const float width =
		smaller(larger(a[1], a[3]), larger(b[1], b[3])) - larger(smaller(a[1], a[3]), smaller(b[1], b[3]));
	if (!(area_a > 0.0f) || !(area_b > 0.0f))
		return 0.0f;
	const float common = larger(height, 0.0f) * larger(width, 0.0f);
	return common / (area_a + area_b - common);
}

static int32_t best_candidate(const struct atoll_candidate *candidates, int32_t n)
{
	int32_t best = -1;
	for (int32_t i = 0; i < n; i++)
		if (candidates[i].alive && (best < 0 || candidates[i].score > candidates[best].score))
			best = i;
	return best;
}

/* Compares with the newest selected boxes first. Returns whether the candidate is out for good. */
static int is_suppressed(const struct atoll_suppression *suppression, const float *boxes, int32_t index,
	struct atoll_candidate *candidate, const int32_t *selected, int32_t count)
{
	const float scale = suppression->sigma > 0.0f ? -0.5f / suppression->sigma : 0.0f;
	for (int32_t i = count; i > candidate->compared; i--) {
		const float overlap = atoll_box_overlap(boxes + 4 * (size_t)index, boxes + 4 * (size_t)selected[i - 1]);
		if (overlap >= suppression->iou_threshold)
			return 1;
		if (scale < 0.0f)
			candidate->score *= expf(scale * overlap * overlap);
		if (candidate->score <= suppression->score_threshold)
			return 1;
	}
	candidate->compared = count;
	return 0;
}

int32_t atoll_suppress(const struct atoll_suppression *suppression, const float *boxes, const float *scores, int32_t n,
	struct atoll_candidate *candidates, int32_t *selected, float *selected_scores)
{
	int32_t count = 0;
	for (int32_t i = 0; i < n; i++)
		candidates[i] = (struct atoll_candidate){scores[i], 0, scores[i] > suppression->score_threshold};
	while (count < suppression->selected_max) {
		const int32_t index = best_candidate(candidates, n);
		if (index < 0)
			break;
		const float score = candidates[index].score;
		if (is_suppressed(suppression, boxes, index, &candidates[index], selected, count)) {
			candidates[index].alive = 0;
			continue;
		}
		if (candidates[index].score != score)
			continue; /* lowered: others may be better now */
		candidates[index].alive = 0;
		if (selected_scores != NULL)
			selected_scores[count] = score;
		selected[count++] = index;
	}
	return count;
}
