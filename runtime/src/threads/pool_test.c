/* SPDX-License-Identifier: Apache-2.0
 * The pool: every index once, worker numbers in range and not shared by pieces that run at the same time. */
#include "threads/pool.h"

#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

enum { COUNT_MAX = 1000, THREADS_MAX = 8 };

static int failures;

#define CHECK(condition, ...)                                                                                          \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			failures++;                                                                                    \
			fprintf(stderr, "%s:%d: ", __FILE__, __LINE__);                                                \
			fprintf(stderr, __VA_ARGS__);                                                                  \
			fputc('\n', stderr);                                                                           \
		}                                                                                                      \
	} while (0)

struct visits {
	atomic_int at[COUNT_MAX];
	atomic_int inside[THREADS_MAX]; /* pieces of each worker that run now */
	atomic_int crowded, out_of_range;
	size_t threads, smallest;
};

static void visit(void *arg, size_t begin, size_t end, size_t worker)
{
	struct visits *visits = arg;
	if (worker >= visits->threads) {
		atomic_fetch_add(&visits->out_of_range, 1);
		return;
	}
	if (atomic_fetch_add(&visits->inside[worker], 1) != 0)
		atomic_fetch_add(&visits->crowded, 1);
	for (size_t i = begin; i < end; i++)
		atomic_fetch_add(&visits->at[i], 1);
	atomic_fetch_sub(&visits->inside[worker], 1);
}

static void check_loop(struct atoll_pool *pool, int32_t threads, size_t count, size_t grain)
{
	static struct visits visits;
	memset(&visits, 0, sizeof(visits));
	visits.threads = (size_t)threads;
	atoll_pool_for(pool, count, grain, visit, &visits);
	for (size_t i = 0; i < COUNT_MAX; i++)
		CHECK(atomic_load(&visits.at[i]) == (i < count), "%d threads, count %zu, grain %zu: index %zu ran %d times", (int)threads, count, grain, i,
		      atomic_load(&visits.at[i]));
	CHECK(atomic_load(&visits.crowded) == 0, "two pieces shared a worker");
	CHECK(atomic_load(&visits.out_of_range) == 0, "a worker number was out of range");
}

int main(void)
{
	for (int32_t threads = 1; threads <= THREADS_MAX; threads++) {
		struct atoll_pool *pool = atoll_pool_create(threads);
		CHECK(pool != NULL && atoll_pool_threads(pool) == threads, "no pool of %d threads", (int)threads);
		if (pool == NULL)
			continue;
		for (int round = 0; round < 200; round++)
			check_loop(pool, threads, (size_t)(round * 37 % (COUNT_MAX + 1)), (size_t)(round % 9));
		atoll_pool_delete(pool);
	}
	struct atoll_pool *unused = atoll_pool_create(4); /* its threads never start */
	atoll_pool_delete(unused);
	atoll_pool_delete(NULL);
	return failures != 0;
}
