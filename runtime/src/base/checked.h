/* SPDX-License-Identifier: Apache-2.0
 * Arithmetic on sizes that come from outside: false instead of a wrapped result. Knows numbers only. */
#ifndef ATOLL_BASE_CHECKED_H
#define ATOLL_BASE_CHECKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool atoll_add_size(size_t a, size_t b, size_t *sum)
{
	if (a > SIZE_MAX - b)
		return false;
	*sum = a + b;
	return true;
}

static inline bool atoll_mul_size(size_t a, size_t b, size_t *product)
{
	if (b != 0 && a > SIZE_MAX / b)
		return false;
	*product = a * b;
	return true;
}

#endif
