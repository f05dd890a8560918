/* SPDX-License-Identifier: Apache-2.0
 * Properties of every plan over pseudo-random blocks: aligned, inside the arena, no overlap, not below the bound. */
#include "plan/planner.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCKS_MAX = 96, STEPS = 40, ROUNDS = 2000 };

static uint32_t state = 1;

static uint32_t draw(uint32_t below)
{
	state = state * 1664525u + 1013904223u;
	return (state >> 8) % below;
}

static void require(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "planner_test: %s\n", what);
	exit(1);
}

static bool overlap(const struct atoll_plan_block *a, const struct atoll_plan_block *b)
{
	const bool in_time = a->first <= b->last && b->first <= a->last;
	const bool in_space = a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes;
	return in_time && in_space && a->bytes > 0 && b->bytes > 0;
}

static void fill(struct atoll_plan_block *blocks, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		blocks[i].bytes = draw(8) == 0 ? 0 : draw(5000);
		blocks[i].first = (int32_t)draw(STEPS);
		blocks[i].last = blocks[i].first + (int32_t)draw((uint32_t)(STEPS - blocks[i].first));
	}
}

static void check_plan(struct atoll_plan_block *blocks, size_t count)
{
	uint32_t order[BLOCKS_MAX], placed[BLOCKS_MAX];
	const size_t arena = atoll_plan(blocks, count, order, placed);
	for (size_t i = 0; i < count; i++) {
		require(blocks[i].offset % ATOLL_PLAN_ALIGNMENT == 0, "an offset is not aligned");
		require(blocks[i].offset + blocks[i].bytes <= arena, "a block leaves the arena");
		for (size_t j = 0; j < i; j++)
			require(!overlap(&blocks[i], &blocks[j]), "two live blocks overlap");
	}
	require(arena >= atoll_plan_lower_bound(blocks, count, STEPS), "the arena is smaller than what lives at once");
}

static void check_chain_is_optimal(void)
{
	struct atoll_plan_block blocks[STEPS];
	uint32_t order[STEPS], placed[STEPS];
	for (int32_t i = 0; i < STEPS; i++)
		blocks[i] = (struct atoll_plan_block){.bytes = 640, .first = i, .last = i + 1};
	require(atoll_plan(blocks, STEPS, order, placed) == 1280, "a chain needs two buffers");
}

static void check_overflow(void)
{
	struct atoll_plan_block blocks[2] = {{.bytes = SIZE_MAX - 100, .last = 1}, {.bytes = 4096, .last = 1}};
	uint32_t order[2], placed[2];
	require(atoll_plan(blocks, 2, order, placed) == SIZE_MAX, "an overflow is not told");
}

int main(void)
{
	struct atoll_plan_block blocks[BLOCKS_MAX];
	for (int round = 0; round < ROUNDS; round++) {
		const size_t count = draw(BLOCKS_MAX);
		fill(blocks, count);
		check_plan(blocks, count);
	}
	check_chain_is_optimal();
	check_overflow();
	puts("planner: 2002 plans checked");
	return 0;
}
