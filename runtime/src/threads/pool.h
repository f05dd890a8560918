/* SPDX-License-Identifier: Apache-2.0
 * A pool of worker threads and one parallel loop over it. Knows no tensors and no operators. */
#ifndef ATOLL_THREADS_POOL_H
#define ATOLL_THREADS_POOL_H

#include <stddef.h>
#include <stdint.h>

struct atoll_pool;

/* Handles indices [begin, end); `worker` is in [0, threads) and unique among pieces that run at the same time. */
typedef void (*atoll_pool_fn)(void *arg, size_t begin, size_t end, size_t worker);

/* A pool that runs loops on `threads` threads, the caller's included (threads - 1 are started, lazily).
 * threads <= 1 starts none. NULL when out of memory. When a thread cannot be started, fewer run. */
struct atoll_pool *atoll_pool_create(int32_t threads);
void atoll_pool_delete(struct atoll_pool *pool);
int32_t atoll_pool_threads(const struct atoll_pool *pool);

/* Runs fn over [0, count) in contiguous pieces of at least `grain` indices and returns when all are done. One caller
 * at a time. How the range is cut never changes results: pieces are independent. */
void atoll_pool_for(struct atoll_pool *pool, size_t count, size_t grain, atoll_pool_fn fn, void *arg);

#endif
