/* SPDX-License-Identifier: Apache-2.0
 * The thread pool on POSIX threads, and the same interface run by the caller alone where there are none.
 * Knows no tensors and no operators; what a loop body does is its own business. */
#include "threads/pool.h"

#include "platform/platform.h"

enum { PIECES_PER_THREAD = 4, POOL_ALIGNMENT = 64, THREADS_MAX = 256 };

#if (defined(__unix__) || defined(__APPLE__)) && !defined(ATOLL_NO_THREADS)

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>

/* How long a thread waits for the next loop, or for the last piece, before it gives its processor away: some tens of
 * microseconds, longer than the serial work between two operators takes and shorter than anybody would notice. */
enum { SPINS = 2000 };

/* The pool's state in one word: which loop it is, whether it may still be joined, and how many workers joined it. */
#define JOINED_MASK 0xffffu
#define OPEN ((uint64_t)1 << 16)
#define GENERATION ((uint64_t)1 << 17)

/* The loop that runs now. The caller writes it while no worker is inside, and publishes it by opening the state. */
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
	_Alignas(POOL_ALIGNMENT) _Atomic uint64_t state;
	_Alignas(POOL_ALIGNMENT) struct loop loop;
	_Alignas(POOL_ALIGNMENT) atomic_uint left; /* workers that are done with the loop they joined */
	atomic_int parked; /* workers that sleep, or are about to */
	atomic_bool closing;
	pthread_mutex_t lock; /* of sleeping and waking only */
	pthread_cond_t wake;
	int32_t threads; /* wanted, the caller's included */
	int32_t started; /* workers that run, the caller's not included */
	int32_t spins; /* 0 where more threads than processors are wanted: who spins there keeps others from working */
	struct worker workers[];
};

static void relax(void)
{
#if defined(__x86_64__) || defined(__i386__)
	__builtin_ia32_pause();
#elif defined(__aarch64__)
	__asm__ volatile("yield");
#endif
}

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

static bool is_new(uint64_t state, uint64_t seen)
{
	return (state & OPEN) != 0 && state / GENERATION != seen;
}

/* Waits for a loop that this worker has not seen: spinning at first, then asleep. */
static uint64_t wait_for_loop(struct atoll_pool *pool, uint64_t seen)
{
	for (int32_t i = 0; i < pool->spins; i++) {
		const uint64_t state = atomic_load_explicit(&pool->state, memory_order_relaxed);
		if (is_new(state, seen) || atomic_load_explicit(&pool->closing, memory_order_relaxed))
			return state;
		relax();
	}
	pthread_mutex_lock(&pool->lock);
	/* The caller opens a loop and then looks for sleepers; a worker says that it sleeps and then looks for a loop. */
	atomic_fetch_add(&pool->parked, 1);
	while (!is_new(atomic_load(&pool->state), seen) && !atomic_load(&pool->closing))
		pthread_cond_wait(&pool->wake, &pool->lock);
	atomic_fetch_sub(&pool->parked, 1);
	pthread_mutex_unlock(&pool->lock);
	return atomic_load_explicit(&pool->state, memory_order_relaxed);
}

/* Joins the loop of `state` unless the caller closed it meanwhile. */
static bool join(struct atoll_pool *pool, uint64_t state)
{
	const uint64_t generation = state / GENERATION;
	while ((state & OPEN) != 0 && state / GENERATION == generation)
		if (atomic_compare_exchange_weak_explicit(&pool->state, &state, state + 1, memory_order_acquire, memory_order_relaxed))
			return true;
	return false;
}

static void *worker_main(void *arg)
{
	struct worker *self = arg;
	struct atoll_pool *pool = self->pool;
	uint64_t seen = 0;
	while (!atomic_load_explicit(&pool->closing, memory_order_relaxed)) {
		const uint64_t state = wait_for_loop(pool, seen);
		seen = state / GENERATION;
		if (!join(pool, state))
			continue;
		run_pieces(&pool->loop, self->index);
		atomic_fetch_add_explicit(&pool->left, 1, memory_order_release);
	}
	return NULL;
}

struct atoll_pool *atoll_pool_create(int32_t threads)
{
	const int32_t wanted = threads < 1 ? 1 : threads > THREADS_MAX ? THREADS_MAX : threads;
	const size_t bytes = sizeof(struct atoll_pool) + (size_t)(wanted - 1) * sizeof(struct worker);
	struct atoll_pool *pool = atoll_platform_alloc(bytes, POOL_ALIGNMENT);
	if (pool == NULL)
		return NULL;
	*pool = (struct atoll_pool){.threads = wanted, .spins = wanted <= atoll_platform_processors() ? SPINS : 0};
	pthread_mutex_init(&pool->lock, NULL);
	pthread_cond_init(&pool->wake, NULL);
	return pool;
}

static void wake_all(struct atoll_pool *pool)
{
	pthread_mutex_lock(&pool->lock);
	pthread_cond_broadcast(&pool->wake);
	pthread_mutex_unlock(&pool->lock);
}

void atoll_pool_delete(struct atoll_pool *pool)
{
	if (pool == NULL)
		return;
	atomic_store(&pool->closing, true);
	wake_all(pool);
	for (int32_t i = 0; i < pool->started; i++)
		pthread_join(pool->workers[i].thread, NULL);
	pthread_cond_destroy(&pool->wake);
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

static void open_loop(struct atoll_pool *pool)
{
	const uint64_t generation = atomic_load_explicit(&pool->state, memory_order_relaxed) / GENERATION + 1;
	atomic_store_explicit(&pool->left, 0, memory_order_relaxed);
	atomic_store(&pool->state, generation * GENERATION + OPEN);
	if (atomic_load(&pool->parked) > 0)
		wake_all(pool);
}

/* Nobody joins from here on; who did is waited for. A worker that wakes only now finds nothing to do. */
static void close_loop(struct atoll_pool *pool)
{
	const uint64_t state = atomic_fetch_and_explicit(&pool->state, ~OPEN, memory_order_relaxed);
	const unsigned joined = (unsigned)(state & JOINED_MASK);
	for (int32_t i = 0; atomic_load_explicit(&pool->left, memory_order_acquire) != joined; i++)
		if (i < pool->spins)
			relax();
		else
			sched_yield();
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
	struct loop *loop = &pool->loop;
	loop->fn = fn;
	loop->arg = arg;
	loop->count = count;
	loop->piece = piece;
	atomic_store_explicit(&loop->next, 0, memory_order_relaxed);
	open_loop(pool);
	run_pieces(loop, 0);
	close_loop(pool);
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
