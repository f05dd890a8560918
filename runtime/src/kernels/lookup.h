/* SPDX-License-Identifier: Apache-2.0
 * Fills the tables through which quantized functions of one operand run. Knows numbers only. */
#ifndef ATOLL_KERNELS_LOOKUP_H
#define ATOLL_KERNELS_LOOKUP_H

#include <stdint.h>

/* A real function; `limit` is of the caller. */
typedef float (*atoll_real_fn)(float x, float limit);

struct atoll_lookup_scales {
	float scale_x, scale_y;
	int32_t zero_x, zero_y;
};

/* One entry for every INT8 value, indexed by its bits as unsigned. */
void atoll_lookup_fill_8(uint8_t table[256], const struct atoll_lookup_scales *scales, atoll_real_fn f, float limit);

/* 513 samples over the INT16 range; each is moved by half the error of linear interpolation at the next midpoint. */
void atoll_lookup_fill_16(int16_t table[513], const struct atoll_lookup_scales *scales, atoll_real_fn f, float limit);

#endif
