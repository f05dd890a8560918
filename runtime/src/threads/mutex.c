/* SPDX-License-Identifier: Apache-2.0
 * The lock over POSIX threads; on bare metal, where there is one thread, nothing. */
#include "threads/mutex.h"

#include <stddef.h>

#include "base/memory.h"

#if defined(ATOLL_PLATFORM_BARE)

struct atoll_mutex {
	char unused;
};

struct atoll_mutex *atoll_mutex_create(void)
{
	return atoll_alloc(sizeof(struct atoll_mutex));
}

void atoll_mutex_delete(struct atoll_mutex *mutex)
{
	atoll_free(mutex);
}

void atoll_mutex_lock(struct atoll_mutex *mutex)
{
	(void)mutex;
}

void atoll_mutex_unlock(struct atoll_mutex *mutex)
{
	(void)mutex;
}

#else

#include <pthread.h>

struct atoll_mutex {
	pthread_mutex_t handle;
};

struct atoll_mutex *atoll_mutex_create(void)
{
	struct atoll_mutex *mutex = atoll_alloc(sizeof(*mutex));
	if (mutex != NULL && pthread_mutex_init(&mutex->handle, NULL) != 0) {
		atoll_free(mutex);
		return NULL;
	}
	return mutex;
}

void atoll_mutex_delete(struct atoll_mutex *mutex)
{
	if (mutex == NULL)
		return;
	pthread_mutex_destroy(&mutex->handle);
	atoll_free(mutex);
}

void atoll_mutex_lock(struct atoll_mutex *mutex)
{
	pthread_mutex_lock(&mutex->handle);
}

void atoll_mutex_unlock(struct atoll_mutex *mutex)
{
	pthread_mutex_unlock(&mutex->handle);
}

#endif
