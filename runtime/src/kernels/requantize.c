/* SPDX-License-Identifier: Apache-2.0
 * Chooses the requantization for this processor. Knows numbers only. */
#include "kernels/requantize.h"

#include "kernels/isa.h"

void atoll_requantize_8(size_t n, const int32_t *x, const int32_t *multiplier, const int32_t *shift,
                        const struct atoll_requantize_range *range, void *y)
{
	atoll_isa_best()->requantize_8(n, x, multiplier, shift, range, y);
}

void atoll_requantize_16(size_t n, const int32_t *x, const int32_t *multiplier, const int32_t *shift,
                         const struct atoll_requantize_range *range, void *y)
{
	atoll_isa_best()->requantize_16(n, x, multiplier, shift, range, y);
}
