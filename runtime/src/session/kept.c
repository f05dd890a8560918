/* SPDX-License-Identifier: Apache-2.0
 * A list of blocks, each with its link in front. */
#include "session/kept.h"

#include "base/checked.h"
#include "base/memory.h"

enum { LINK_BYTES = 64 }; /* keeps what follows aligned */

struct atoll_kept {
	struct atoll_kept *next;
};

void *atoll_kept_add(struct atoll_kept **list, size_t bytes)
{
	size_t total;
	if (!atoll_add_size(bytes, LINK_BYTES, &total))
		return NULL;
	struct atoll_kept *kept = atoll_alloc(total);
	if (kept == NULL)
		return NULL;
	kept->next = *list;
	*list = kept;
	return (char *)kept + LINK_BYTES;
}

void atoll_kept_free(struct atoll_kept **list)
{
	while (*list != NULL) {
		struct atoll_kept *next = (*list)->next;
		atoll_free(*list);
		*list = next;
	}
}
