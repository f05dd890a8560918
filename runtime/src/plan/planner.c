/* SPDX-License-Identifier: Apache-2.0
 * Greedy-by-size placement. Knows no tensors and allocates nothing. */
#include "plan/planner.h"

#include <stdbool.h>

static size_t round_up(size_t bytes)
{
	const size_t mask = ATOLL_PLAN_ALIGNMENT - 1;
	return bytes > SIZE_MAX - mask ? SIZE_MAX : (bytes + mask) & ~mask;
}

static bool live_together(const struct atoll_plan_block *a, const struct atoll_plan_block *b)
{
	return a->first <= b->last && b->first <= a->last;
}

/* Whether block `a` is placed before block `b`: larger first, then the one that lives earlier, then the lower index. */
static bool goes_first(const struct atoll_plan_block *blocks, uint32_t a, uint32_t b)
{
	if (blocks[a].bytes != blocks[b].bytes)
		return blocks[a].bytes > blocks[b].bytes;
	if (blocks[a].first != blocks[b].first)
		return blocks[a].first < blocks[b].first;
	return a < b;
}

/* Restores the heap below `root`: the block that is placed last is on top. */
static void sift_down(const struct atoll_plan_block *blocks, uint32_t *order, size_t root, size_t count)
{
	for (;;) {
		size_t last = root;
		for (size_t child = 2 * root + 1; child <= 2 * root + 2 && child < count; child++)
			if (goes_first(blocks, order[last], order[child]))
				last = child;
		if (last == root)
			return;
		const uint32_t moved = order[root];
		order[root] = order[last];
		order[last] = moved;
		root = last;
	}
}

/* Heap sort: no allocation, no recursion, and the same order with every C library. */
static void sort(const struct atoll_plan_block *blocks, uint32_t *order, size_t count)
{
	for (size_t root = count / 2; root-- > 0;)
		sift_down(blocks, order, root, count);
	for (size_t end = count; end-- > 1;) {
		const uint32_t moved = order[0];
		order[0] = order[end];
		order[end] = moved;
		sift_down(blocks, order, 0, end);
	}
}

/* The lowest gap of `bytes` between the blocks that share a step with `block`; `placed` is sorted by offset. */
static size_t lowest_gap(const struct atoll_plan_block *blocks, const struct atoll_plan_block *block, const uint32_t *placed,
                         size_t placed_count, size_t bytes)
{
	size_t candidate = 0;
	for (size_t i = 0; i < placed_count; i++) {
		const struct atoll_plan_block *other = &blocks[placed[i]];
		if (!live_together(block, other))
			continue;
		if (other->offset >= candidate && other->offset - candidate >= bytes)
			return candidate;
		const size_t end = other->offset + round_up(other->bytes);
		if (end > candidate)
			candidate = end;
	}
	return candidate;
}

static void insert_by_offset(const struct atoll_plan_block *blocks, uint32_t *placed, size_t placed_count, uint32_t index)
{
	size_t at = placed_count;
	for (; at > 0 && blocks[placed[at - 1]].offset > blocks[index].offset; at--)
		placed[at] = placed[at - 1];
	placed[at] = index;
}

size_t atoll_plan(struct atoll_plan_block *blocks, size_t count, uint32_t *order, uint32_t *placed)
{
	for (size_t i = 0; i < count; i++)
		order[i] = (uint32_t)i;
	sort(blocks, order, count);
	size_t arena = 0;
	size_t placed_count = 0;
	for (size_t i = 0; i < count; i++) {
		struct atoll_plan_block *block = &blocks[order[i]];
		block->offset = 0;
		if (block->bytes == 0)
			continue;
		const size_t bytes = round_up(block->bytes);
		block->offset = lowest_gap(blocks, block, placed, placed_count, bytes);
		if (bytes > SIZE_MAX - block->offset)
			return SIZE_MAX;
		insert_by_offset(blocks, placed, placed_count++, order[i]);
		if (block->offset + bytes > arena)
			arena = block->offset + bytes;
	}
	return arena;
}

size_t atoll_plan_lower_bound(const struct atoll_plan_block *blocks, size_t count, int32_t steps)
{
	size_t bound = 0;
	for (int32_t step = 0; step < steps; step++) {
		size_t live = 0;
		for (size_t i = 0; i < count; i++)
			if (blocks[i].first <= step && step <= blocks[i].last) {
				const size_t bytes = round_up(blocks[i].bytes);
				live = bytes > SIZE_MAX - live ? SIZE_MAX : live + bytes;
			}
		if (live > bound)
			bound = live;
	}
	return bound;
}
