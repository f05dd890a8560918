/* SPDX-License-Identifier: Apache-2.0
 * The counter-based generator Philox 4x32 with 10 rounds, and floats made from it. Knows numbers only. */
#ifndef ATOLL_KERNELS_PHILOX_H
#define ATOLL_KERNELS_PHILOX_H

#include <stddef.h>
#include <stdint.h>

struct atoll_philox {
	uint32_t counter[4];
	uint32_t key[2];
};

void atoll_philox_init(struct atoll_philox *philox, uint64_t seed, uint64_t seed2);

/* n numbers in [0, 1). Four come from one step of the counter; what is left of the last step is dropped. */
void atoll_philox_uniform(struct atoll_philox *philox, size_t n, float *y);

/* n numbers of the standard normal distribution, in pairs by the method of Box and Muller. */
void atoll_philox_normal(struct atoll_philox *philox, size_t n, float *y);

#endif
