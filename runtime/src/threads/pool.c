/* SPDX-License-Identifier: Apache-2.0
 * The thread pool on POSIX threads, and the same interface run by the caller alone where there are none.
 * Knows no tensors and no operators; what a loop body does is its own business. */
#include "threads/pool.h"

#include "platform/platform.h"

enum { PIECES_PER_THREAD = 4, POOL_ALIGNMENT = 64, THREADS_MAX = 256 };

#if (defined(__unix__) || defined(__APPLE__)) && !defined(ATOLL_NO_THREADS)

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

/* The loop that runs now. Written by the caller under the lock, read by workers after they took the lock. */
struct loop {
	atoll_pool_fn fn;
	void *arg;
	size_t count;
	size_t piece;
	atomic_size_t next; /* first index nobody took yet */
};

struct worker {
	struct atoll_pool *pool;
	size_t index;
	pthread_t thread;
};

struct atoll_pool {
	pthread_mutex_t lock;
	pthread_cond_t work; /* a new loop, or the end */
	pthread_cond_t idle; /* the last worker left the loop */
	struct loop loop;
	uint64_t generation; /* counts loops, so that a worker joins each at most once */
	bool open; /* the current loop may still be joined */
	bool closing;
	int32_t busy; /* workers inside the current loop */
	int32_t threads; /* wanted, the caller's included */
	int32_t started; /* workers that run, the caller's not included */
	struct worker workers[];
};

static void run_pieces(struct loop *loop, size_t worker)
{
	for (;;) {
		const size_t begin = atomic_fetch_add_explicit(&loop->next, loop->piece, memory_order_relaxed);
		if (begin >= loop->count)
			return;
		const size_t left = loop->count - begin;
		loop->fn(loop->arg, begin, begin + (left < loop->piece ? left : loop->piece), worker);
	}
}

static void *worker_main(void *arg)
{
	struct worker *self = arg;
	struct atoll_pool *pool = self->pool;
	uint64_t seen = 0;
	pthread_mutex_lock(&pool->lock);
	while (!pool->closing) {
		if (!pool->open || pool->generation == seen) {
			pthread_cond_wait(&pool->work, &pool->lock);
			continue;
		}
		seen = pool->generation;
		pool->busy++;
		pthread_mutex_unlock(&pool->lock);
		run_pieces(&pool->loop, self->index);
		pthread_mutex_lock(&pool->lock);
		if (--pool->busy == 0)
			pthread_cond_signal(&pool->idle);
	}
	pthread_mutex_unlock(&pool->lock);
	return NULL;
}

struct atoll_pool *atoll_pool_create(int32_t threads)
{
	const int32_t wanted = threads < 1 ? 1 : threads > THREADS_MAX ? THREADS_MAX : threads;
	const size_t bytes = sizeof(struct atoll_pool) + (size_t)(wanted - 1) * sizeof(struct worker);
	struct atoll_pool *pool = atoll_platform_alloc(bytes, POOL_ALIGNMENT);
	if (pool == NULL)
		return NULL;
	*pool = (struct atoll_pool){.threads = wanted};
	pthread_mutex_init(&pool->lock, NULL);
	pthread_cond_init(&pool->work, NULL);
	pthread_cond_init(&pool->idle, NULL);
	return pool;
}

void atoll_pool_delete(struct atoll_pool *pool)
{
	if (pool == NULL)
		return;
	pthread_mutex_lock(&pool->lock);
	pool->closing = true;
	pthread_cond_broadcast(&pool->work);
	pthread_mutex_unlock(&pool->lock);
	for (int32_t i = 0; i < pool->started; i++)
		pthread_join(pool->workers[i].thread, NULL);
	pthread_cond_destroy(&pool->idle);
	pthread_cond_destroy(&pool->work);
	pthread_mutex_destroy(&pool->lock);
	atoll_platform_free(pool);
}

int32_t atoll_pool_threads(const struct atoll_pool *pool)
{
	return pool->threads;
}

/* Starts what is missing; when the system refuses a thread, the others do its share. */
static void start_workers(struct atoll_pool *pool)
{
	while (pool->started < pool->threads - 1) {
		struct worker *worker = &pool->workers[pool->started];
		worker->pool = pool;
		worker->index = (size_t)pool->started + 1;
		if (pthread_create(&worker->thread, NULL, worker_main, worker) != 0)
			break;
		pool->started++;
	}
}

static size_t piece_size(const struct atoll_pool *pool, size_t count, size_t grain)
{
	const size_t pieces = (size_t)pool->threads * PIECES_PER_THREAD;
	const size_t even = (count + pieces - 1) / pieces;
	return even > grain ? even : grain;
}

void atoll_pool_for(struct atoll_pool *pool, size_t count, size_t grain, atoll_pool_fn fn, void *arg)
{
	if (count == 0)
		return;
	const size_t piece = piece_size(pool, count, grain > 0 ? grain : 1);
	if (pool->threads <= 1 || piece >= count) {
		fn(arg, 0, count, 0);
		return;
	}
	start_workers(pool);
	pthread_mutex_lock(&pool->lock);
	pool->loop.fn = fn;
	pool->loop.arg = arg;
	pool->loop.count = count;
	pool->loop.piece = piece;
	atomic_store_explicit(&pool->loop.next, 0, memory_order_relaxed);
	pool->generation++;
	pool->open = true;
	pthread_cond_broadcast(&pool->work);
	pthread_mutex_unlock(&pool->lock);

	run_pieces(&pool->loop, 0);

	pthread_mutex_lock(&pool->lock);
	pool->open = false; /* a worker that wakes only now finds nothing to do */
	while (pool->busy > 0)
		pthread_cond_wait(&pool->idle, &pool->lock);
	pthread_mutex_unlock(&pool->lock);
}

#else

struct atoll_pool {
	int32_t threads;
};

struct atoll_pool *atoll_pool_create(int32_t threads)
{
	(void)threads;
	struct atoll_pool *pool = atoll_platform_alloc(sizeof(*pool), POOL_ALIGNMENT);
	if (pool != NULL)
		pool->threads = 1;
	return pool;
}

void atoll_pool_delete(struct atoll_pool *pool)
{
	atoll_platform_free(pool);
}

int32_t atoll_pool_threads(const struct atoll_pool *pool)
{
	return pool->threads;
}

void atoll_pool_for(struct atoll_pool *pool, size_t count, size_t grain, atoll_pool_fn fn, void *arg)
{
	(void)pool;
	(void)grain;
	if (count > 0)
		fn(arg, 0, count, 0);
}

#endif
