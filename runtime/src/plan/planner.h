/* SPDX-License-Identifier: Apache-2.0
 * Where each block of memory goes: a pure function from sizes and lifetimes to offsets in one arena.
 * Knows no tensors, no operators and no allocation; the same function runs offline. */
#ifndef ATOLL_PLAN_PLANNER_H
#define ATOLL_PLAN_PLANNER_H

#include <stddef.h>
#include <stdint.h>

enum { ATOLL_PLAN_ALIGNMENT = 64 };

/* One block: `bytes` long, in use from step `first` to step `last`, both included. The planner sets `offset`. */
struct atoll_plan_block {
	size_t bytes;
	int32_t first;
	int32_t last;
	size_t offset;
};

/* Sets every offset (multiples of ATOLL_PLAN_ALIGNMENT) so that no two blocks that live at the same step overlap, and
 * returns the size of the arena; SIZE_MAX when it does not fit a size_t. Greedy by size: large blocks first, each at the
 * lowest offset that is free during its life. Blocks of zero bytes get offset 0.
 * `order` and `placed` are scratch of `count` entries each. Deterministic: ties go to the lower index. */
size_t atoll_plan(struct atoll_plan_block *blocks, size_t count, uint32_t *order, uint32_t *placed);

/* The most bytes that live at one step: no plan can be smaller. */
size_t atoll_plan_lower_bound(const struct atoll_plan_block *blocks, size_t count, int32_t steps);

#endif
