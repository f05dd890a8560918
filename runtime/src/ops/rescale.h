/* SPDX-License-Identifier: Apache-2.0
 * Turns a real factor between quantization scales into the multiplier and shift of kernels/requantize.h. */
#ifndef ATOLL_OPS_RESCALE_H
#define ATOLL_OPS_RESCALE_H

#include "ops/quant.h"

struct atoll_rescale {
	int32_t multiplier; /* in [2^30, 2^31), or 0 */
	int32_t shift;
};

/* factor = multiplier * 2^(shift - 31). 0, negative, infinite and NaN factors give multiplier 0. */
struct atoll_rescale atoll_rescale_from(double factor);

#endif
