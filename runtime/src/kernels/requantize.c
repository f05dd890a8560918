/* SPDX-License-Identifier: Apache-2.0
 * Chooses the requantization for this processor. Knows numbers only. */
#include "kernels/requantize.h"

#include "kernels/isa.h"

void atoll_requantize_8(const struct atoll_requantize *r)
{
	atoll_isa_best()->requantize_8(r);
}

void atoll_requantize_16(const struct atoll_requantize *r)
{
	atoll_isa_best()->requantize_16(r);
}
