/* SPDX-License-Identifier: Apache-2.0
 * The loop nest against plain index arithmetic: random extents and steps, any cut of the range, and no byte outside. */
#include "kernels/nest.h"

#include <string.h>

#include "guarded.h"
#include "kernels/copy.h"

static uint32_t seed = 1;

static uint32_t next_random(void)
{
	seed = seed * 1664525u + 1013904223u;
	return seed >> 8;
}

enum { DEPTH = 4, COUNT_MAX = 5 * 5 * 5 * 5 };

/* A copy of a box of `extent`, the source read with axes permuted and some of them backwards. */
struct box {
	size_t extent[DEPTH];
	ptrdiff_t to[DEPTH], from[DEPTH];
	size_t count;
	ptrdiff_t first; /* where the source begins */
};

static struct box random_box(void)
{
	struct box box = {.count = 1};
	ptrdiff_t step = 1;
	int order[DEPTH] = {0, 1, 2, 3};
	for (int i = DEPTH - 1; i >= 0; i--) {
		box.extent[i] = next_random() % 6;
		box.to[i] = (ptrdiff_t)box.count;
		box.count *= box.extent[i];
		const int k = (int)(next_random() % (uint32_t)(i + 1));
		const int held = order[i];
		order[i] = order[k];
		order[k] = held;
	}
	for (int i = 0; i < DEPTH; i++) {
		const int axis = order[i];
		const int backwards = next_random() % 2 == 0;
		box.from[axis] = backwards ? -step : step;
		if (backwards && box.extent[axis] > 0)
			box.first += step * (ptrdiff_t)(box.extent[axis] - 1);
		step *= (ptrdiff_t)box.extent[axis];
	}
	return box;
}

/* The element of the source that lands at `at`. */
static ptrdiff_t source_of(const struct box *box, size_t at)
{
	ptrdiff_t from = box->first;
	for (int i = DEPTH - 1; i >= 0; i--) {
		from += (ptrdiff_t)(at % box->extent[i]) * box->from[i];
		at /= box->extent[i];
	}
	return from;
}

static void check_copy(const struct box *box, size_t element)
{
	struct guarded guarded_to, guarded_from;
	uint8_t *to = guarded_alloc(&guarded_to, box->count * element);
	uint8_t *from = guarded_alloc(&guarded_from, box->count * element);
	for (size_t i = 0; i < box->count * element; i++)
		from[i] = (uint8_t)next_random();
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	for (int i = 0; i < DEPTH; i++) {
		const ptrdiff_t step[] = {box->to[i] * (ptrdiff_t)element, box->from[i] * (ptrdiff_t)element};
		atoll_nest_push(&nest, box->extent[i], step);
	}
	CHECK(atoll_nest_count(&nest) == box->count, "counts %zu instead of %zu", atoll_nest_count(&nest), box->count);
	char *const base[] = {(char *)to, (char *)from + box->first * (ptrdiff_t)element};
	for (size_t begin = 0, end; begin < box->count; begin = end) {
		end = begin + 1 + next_random() % 40;
		end = end > box->count ? box->count : end;
		atoll_nest_run(&nest, base, atoll_copy_row(element), NULL, begin, end);
	}
	for (size_t i = 0; i < box->count; i++)
		CHECK(memcmp(to + i * element, from + source_of(box, i) * (ptrdiff_t)element, element) == 0,
			"element %zu of %zu bytes differs", i, element);
	guarded_free(&guarded_to);
	guarded_free(&guarded_from);
}

static void check_merging(void)
{
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	atoll_nest_push(&nest, 3, (const ptrdiff_t[]){20, 20});
	atoll_nest_push(&nest, 1, (const ptrdiff_t[]){7, 9});
	atoll_nest_push(&nest, 5, (const ptrdiff_t[]){4, 4});
	CHECK(nest.depth == 1 && nest.extent[0] == 15 && nest.step[0][1] == 4, "dense loops were not merged");
	atoll_nest_push(&nest, 2, (const ptrdiff_t[]){0, 4});
	CHECK(nest.depth == 2, "a broadcast loop was merged");
}

int main(void)
{
	static const size_t elements[] = {1, 2, 4, 8, 16};
	check_merging();
	CHECK(atoll_copy_row(3) == NULL, "3 bytes are not an element");
	for (int i = 0; i < 500; i++) {
		const struct box box = random_box();
		check_copy(&box, elements[i % 5]);
	}
	return failures != 0;
}
