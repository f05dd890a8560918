/* SPDX-License-Identifier: Apache-2.0
 * The counter-based generators Philox 4x32 with 10 rounds and Threefry 2x32 with 20, and numbers made from the first. Knows
 * numbers only. */
#ifndef ATOLL_KERNELS_PHILOX_H
#define ATOLL_KERNELS_PHILOX_H

#include <stddef.h>
#include <stdint.h>

struct atoll_philox {
	uint32_t counter[4];
	uint32_t key[2];
};

void atoll_philox_init(struct atoll_philox *philox, uint64_t seed, uint64_t seed2);

/* The random words of a counter, in its place. */
void atoll_philox_block(const uint32_t key[2], uint32_t counter[4]);
void atoll_threefry_block(const uint32_t key[2], uint32_t counter[2]);

/* The next four words; the counter moves on. */
void atoll_philox_next(struct atoll_philox *philox, uint32_t words[4]);
/* Moves the counter on by `blocks`. */
void atoll_philox_skip(struct atoll_philox *philox, uint64_t blocks);
/* A number in [0, 1) made from 52 of the bits of two words. */
double atoll_philox_double(uint32_t high, uint32_t low);

/* n numbers in [0, 1). Four come from one step of the counter; what is left of the last step is dropped. */
void atoll_philox_uniform(struct atoll_philox *philox, size_t n, float *y);

/* n numbers of the standard normal distribution, in pairs by the method of Box and Muller. */
void atoll_philox_normal(struct atoll_philox *philox, size_t n, float *y);

#endif
