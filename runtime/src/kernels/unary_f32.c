/* SPDX-License-Identifier: Apache-2.0
 * Chooses the activations for this processor. Knows pointers and sizes only. */
#include "kernels/unary_f32.h"

#include "kernels/isa.h"

const struct atoll_unary_f32_kernels *atoll_unary_f32(void)
{
	return &atoll_isa_best()->unary_f32;
}
