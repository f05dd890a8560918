/* SPDX-License-Identifier: Apache-2.0
 * Bare metal: the memory that everything the runtime allocates comes from. */
#ifndef ATOLL_PLATFORM_BARE_H
#define ATOLL_PLATFORM_BARE_H

#include <stddef.h>

/* Gives the runtime `bytes` of memory; everything allocated before is gone. Call it before the first model is made. */
void atoll_bare_set_memory(void *memory, size_t bytes);
/* Bytes given out so far: what a board needs. */
size_t atoll_bare_memory_used(void);

#endif
