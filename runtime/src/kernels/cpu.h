/* SPDX-License-Identifier: Apache-2.0
 * Which instruction sets this processor and this system let us use. Knows no kernels. */
#ifndef ATOLL_KERNELS_CPU_H
#define ATOLL_KERNELS_CPU_H

#include <stdint.h>

enum atoll_cpu_feature {
	ATOLL_CPU_AVX2 = 1 << 0, /* AVX2 and FMA, and the system saves 256-bit registers */
	ATOLL_CPU_AVX512 = 1 << 1, /* AVX-512 F, BW, DQ, VL, and the system saves 512-bit registers */
	ATOLL_CPU_AVX512_VNNI = 1 << 2,
};

/* The features as a set of bits; asked once, then cached. Test builds (ATOLL_TESTING) remove the bits that
 * the environment variable ATOLL_CPU_MASK does not have. */
uint32_t atoll_cpu_features(void);

#endif
