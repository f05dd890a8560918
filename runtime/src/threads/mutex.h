/* SPDX-License-Identifier: Apache-2.0
 * One lock. Knows nothing of what it guards. */
#ifndef ATOLL_THREADS_MUTEX_H
#define ATOLL_THREADS_MUTEX_H

struct atoll_mutex;

/* NULL when out of memory. */
struct atoll_mutex *atoll_mutex_create(void);
void atoll_mutex_delete(struct atoll_mutex *mutex);
void atoll_mutex_lock(struct atoll_mutex *mutex);
void atoll_mutex_unlock(struct atoll_mutex *mutex);

#endif
