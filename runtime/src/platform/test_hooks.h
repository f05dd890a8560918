/* SPDX-License-Identifier: Apache-2.0
 * Test builds only: counts allocations and lets a chosen one fail. Never part of a release library. */
#ifndef ATOLL_PLATFORM_TEST_HOOKS_H
#define ATOLL_PLATFORM_TEST_HOOKS_H

#include <stdatomic.h>
#include <stdbool.h>

struct atoll_test_hooks {
	atomic_long allocations; /* asked for so far */
	atomic_long fail_at; /* the allocation with this number (from 1) fails, once; 0: none */
	atomic_long plan_bytes; /* of the last arena planned */
	atomic_long plan_bound; /* the most bytes of it that live at one step: no plan can be smaller */
};
extern __attribute__((visibility("default"))) struct atoll_test_hooks atoll_test_hooks;

static inline bool atoll_test_allocation_allowed(void)
{
	const long number = atomic_fetch_add(&atoll_test_hooks.allocations, 1) + 1;
	return number != atomic_load(&atoll_test_hooks.fail_at);
}

#endif
