/* SPDX-License-Identifier: Apache-2.0
 * What the machine allows: `peaks THREADS` prints one JSON line with float multiply-adds (two operations each), and read
 * bandwidth from memory and from the caches. Built with -march=native: it measures the processor, not the library. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__AVX512F__)
enum { LANES = 16 };
#elif defined(__AVX__)
enum { LANES = 8 };
#else
enum { LANES = 4 };
#endif
typedef float lanes __attribute__((vector_size(LANES * 4)));
enum { CHAINS = 10 }; /* enough to hide the latency of a multiply-add on any processor we know */

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

struct job {
	void (*run)(struct job *job);
	const float *data;
	size_t floats;
	double operations; /* or bytes, a second */
};

static float sink;

/* Contracted to fused multiply-adds by -ffp-contract=fast. */
static void multiply_add(struct job *job)
{
	lanes sums[CHAINS], factor, term;
	for (int l = 0; l < LANES; l++) {
		factor[l] = 0.999f;
		term[l] = 1e-3f * (float)l;
	}
	for (int c = 0; c < CHAINS; c++)
		sums[c] = term;
	double best = 0.0;
	for (int round = 0; round < 5; round++) {
		enum { STEPS = 2000000 };
		const double start = now();
		for (int i = 0; i < STEPS; i++)
#pragma GCC unroll 16
			for (int c = 0; c < CHAINS; c++)
				sums[c] = sums[c] * factor + term;
		const double rate = 2.0 * STEPS * CHAINS * LANES / (now() - start);
		best = rate > best ? rate : best;
	}
	for (int c = 0; c < CHAINS; c++)
		sink += sums[c][0];
	job->operations = best;
}

static void read_all(struct job *job)
{
	double best = 0.0;
	const size_t passes = 1 + (size_t)(1 << 27) / job->floats;
	for (int round = 0; round < 5; round++) {
		lanes sums[CHAINS] = {{0}};
		const double start = now();
		for (size_t p = 0; p < passes; p++)
			for (size_t i = 0; i + CHAINS * LANES <= job->floats; i += CHAINS * LANES)
#pragma GCC unroll 16
				for (int c = 0; c < CHAINS; c++) {
					lanes v;
					memcpy(&v, job->data + i + (size_t)c * LANES, sizeof(v));
					sums[c] += v;
				}
		const double rate = (double)passes * (double)job->floats * sizeof(float) / (now() - start);
		best = rate > best ? rate : best;
		for (int c = 0; c < CHAINS; c++)
			sink += sums[c][0];
	}
	job->operations = best;
}

static void *enter(void *job)
{
	((struct job *)job)->run(job);
	return NULL;
}

/* The sum over threads, each with its own data. */
static double together(int threads, struct job job)
{
	pthread_t ids[64];
	struct job jobs[64];
	float *data = NULL;
	double sum = 0.0;
	if (job.floats > 0) {
		data = malloc((size_t)threads * job.floats * sizeof(float));
		if (data == NULL)
			exit(1);
		for (size_t i = 0; i < (size_t)threads * job.floats; i++)
			data[i] = 1.0f;
	}
	for (int t = 0; t < threads; t++) {
		jobs[t] = job;
		jobs[t].data = data == NULL ? NULL : data + (size_t)t * job.floats;
		pthread_create(&ids[t], NULL, enter, &jobs[t]);
	}
	for (int t = 0; t < threads; t++) {
		pthread_join(ids[t], NULL);
		sum += jobs[t].operations;
	}
	free(data);
	return sum;
}

int main(int count, char **words)
{
	const int threads = count > 1 ? atoi(words[1]) : 1;
	if (threads < 1 || threads > 64)
		return 2;
	printf("{\"gflops\": %.1f", together(threads, (struct job){.run = multiply_add}) * 1e-9);
	static const struct {
		const char *name;
		size_t floats;
	} levels[] = {{"l1_gbps", 4000}, {"l2_gbps", 50000}, {"memory_gbps", 32u << 20}};
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
		printf(", \"%s\": %.1f", levels[i].name, together(threads, (struct job){.run = read_all, .floats = levels[i].floats}) * 1e-9);
	printf(", \"checksum\": %g}\n", (double)sink > 0.0 ? 1.0 : 0.0);
	return 0;
}
