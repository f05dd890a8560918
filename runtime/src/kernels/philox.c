/* SPDX-License-Identifier: Apache-2.0
 * Philox as its authors publish it: two 32-bit products a round, a key that grows by two constants. */
#include "kernels/philox.h"

#include <math.h>
#include <string.h>

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

void atoll_philox_block(const uint32_t key[2], uint32_t counter[4])
{
	uint32_t grown[2] = {key[0], key[1]};
	for (int round = 0; round < 10; round++) {
		mix(counter, grown);
		grown[0] += 0x9E3779B9u;
		grown[1] += 0xBB67AE85u;
	}
}

void atoll_threefry_block(const uint32_t key[2], uint32_t counter[2])
{
	static const uint8_t turns[2][4] = {{13, 15, 26, 6}, {17, 29, 16, 24}};
	const uint32_t keys[3] = {key[0], key[1], key[0] ^ key[1] ^ 0x1BD11BDAu};
	counter[0] += keys[0];
	counter[1] += keys[1];
	for (uint32_t round = 1; round <= 5; round++) {
		for (int i = 0; i < 4; i++) {
			const uint8_t turn = turns[(round - 1) % 2][i];
			counter[0] += counter[1];
			counter[1] = (counter[1] << turn | counter[1] >> (32 - turn)) ^ counter[0];
		}
		counter[0] += keys[round % 3];
		counter[1] += keys[(round + 1) % 3] + round;
	}
}

void atoll_philox_skip(struct atoll_philox *philox, uint64_t blocks)
{
	uint64_t carry = blocks;
	for (int i = 0; i < 4; i++) {
		const uint64_t sum = (uint64_t)philox->counter[i] + (uint32_t)carry;
		philox->counter[i] = (uint32_t)sum;
		carry = (carry >> 32) + (sum >> 32);
	}
}

void atoll_philox_next(struct atoll_philox *philox, uint32_t words[4])
{
	for (int i = 0; i < 4; i++)
		words[i] = philox->counter[i];
	atoll_philox_block(philox->key, words);
	atoll_philox_skip(philox, 1);
}

double atoll_philox_double(uint32_t high, uint32_t low)
{
	const uint64_t bits = 0x3FF0000000000000u | (uint64_t)(high & 0xFFFFFu) << 32 | low;
	double value;
	memcpy(&value, &bits, sizeof(value));
	return value - 1.0;
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
			atoll_philox_next(philox, x);
		y[i] = unit(x[i % 4]);
	}
}

void atoll_philox_normal(struct atoll_philox *philox, size_t n, float *y)
{
	uint32_t x[4];
	float four[4] = {0};
	for (size_t i = 0; i < n; i++) {
		if (i % 4 == 0) {
			atoll_philox_next(philox, x);
			normal_pair(x[0], x[1], four);
			normal_pair(x[2], x[3], four + 2);
		}
		y[i] = four[i % 4];
	}
}
