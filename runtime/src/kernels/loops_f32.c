/* SPDX-License-Identifier: Apache-2.0
 * Chooses the loops of this processor. Knows pointers and sizes only. */
#include "kernels/loops_f32.h"

#include "kernels/isa.h"

void atoll_mix_f32(size_t n, const float *const corners[4], const float weights[4], float *y)
{
	atoll_isa_best()->loops_f32.mix(n, corners, weights, y);
}
