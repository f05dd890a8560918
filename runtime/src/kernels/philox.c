/* SPDX-License-Identifier: Apache-2.0
 * Philox as its authors publish it: two 32-bit products a round, a key that grows by two constants. */
#include "kernels/philox.h"

#include <math.h>

#include "kernels/half.h"

void atoll_philox_init(struct atoll_philox *philox, uint64_t seed, uint64_t seed2)
{
	*philox = (struct atoll_philox){.counter = {0, 0, (uint32_t)seed2, (uint32_t)(seed2 >> 32)},
		.key = {(uint32_t)seed, (uint32_t)(seed >> 32)}};
}

static void mix(uint32_t x[4], const uint32_t key[2])
{
	const uint64_t a = (uint64_t)x[0] * 0xD2511F53u;
	const uint64_t b = (uint64_t)x[2] * 0xCD9E8D57u;
	const uint32_t mixed[4] = {
		(uint32_t)(b >> 32) ^ x[1] ^ key[0], (uint32_t)b, (uint32_t)(a >> 32) ^ x[3] ^ key[1], (uint32_t)a};
	for (int i = 0; i < 4; i++)
		x[i] = mixed[i];
}

static void next(struct atoll_philox *philox, uint32_t x[4])
{
	uint32_t key[2] = {philox->key[0], philox->key[1]};
	for (int i = 0; i < 4; i++)
		x[i] = philox->counter[i];
	for (int round = 0; round < 10; round++) {
		mix(x, key);
		key[0] += 0x9E3779B9u;
		key[1] += 0xBB67AE85u;
	}
	for (int i = 0; i < 4 && ++philox->counter[i] == 0; i++)
		continue;
}

/* 23 random bits as the fraction of a number in [1, 2). */
static float unit(uint32_t x)
{
	return atoll_float_from_bits(0x3F800000u | (x & 0x7FFFFFu)) - 1.0f;
}

static void normal_pair(uint32_t x0, uint32_t x1, float y[2])
{
	const float least = 1.0e-7f;
	const float u = unit(x0) < least ? least : unit(x0);
	const float angle = (float)(2.0 * 3.14159265358979323846 * (double)unit(x1));
	const float radius = sqrtf(-2.0f * logf(u));
	y[0] = sinf(angle) * radius;
	y[1] = cosf(angle) * radius;
}

void atoll_philox_uniform(struct atoll_philox *philox, size_t n, float *y)
{
	uint32_t x[4];
	for (size_t i = 0; i < n; i++) {
		if (i % 4 == 0)
			next(philox, x);
		y[i] = unit(x[i % 4]);
	}
}

void atoll_philox_normal(struct atoll_philox *philox, size_t n, float *y)
{
	uint32_t x[4];
	float four[4] = {0};
	for (size_t i = 0; i < n; i++) {
		if (i % 4 == 0) {
			next(philox, x);
			normal_pair(x[0], x[1], four);
			normal_pair(x[2], x[3], four + 2);
		}
		y[i] = four[i % 4];
	}
}
