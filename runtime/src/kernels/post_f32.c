/* SPDX-License-Identifier: Apache-2.0
 * Chooses the implementation for this processor. Knows pointers and sizes only. */
#include "kernels/post_f32.h"

#include "kernels/isa.h"

void atoll_post_f32(const struct atoll_post_f32 *post)
{
	atoll_isa_best()->post_f32(post);
}
