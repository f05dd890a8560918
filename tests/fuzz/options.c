/* SPDX-License-Identifier: Apache-2.0
 * Any bytes as the parameters of a custom operator: a FlexBuffers map is walked whole, as deep as it nests. */
#include "ops/flexbuffer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DEPTH_MAX = 8, VISITS_MAX = 10000 };

static double seen;
static int visits_left;

static void walk(const struct atoll_flex *value, int depth)
{
	double number;
	if (visits_left-- <= 0)
		return;
	if (atoll_flex_number(value, &number))
		seen += number;
	const size_t count = atoll_flex_count(value);
	for (size_t i = 0; i < count && visits_left > 0 && depth < DEPTH_MAX; i++) {
		struct atoll_flex element;
		if (atoll_flex_element(value, i, &element))
			walk(&element, depth + 1);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct atoll_flex root, value;
	if (!atoll_flex_root(data, size, &root))
		return 0;
	visits_left = VISITS_MAX;
	walk(&root, 0);
	if (atoll_flex_find(&root, "max_detections", &value))
		walk(&value, 0);
	atoll_flex_find(&root, "", &value);
	return 0;
}
