/* SPDX-License-Identifier: Apache-2.0
 * Memory that a node keeps from one prepare to the next. Knows no operators. */
#ifndef ATOLL_SESSION_KEPT_H
#define ATOLL_SESSION_KEPT_H

#include <stddef.h>

struct atoll_kept;

/* Zeroed, 64-byte aligned memory at the head of the list; NULL when out of memory. */
void *atoll_kept_add(struct atoll_kept **list, size_t bytes);
void atoll_kept_free(struct atoll_kept **list);

#endif
