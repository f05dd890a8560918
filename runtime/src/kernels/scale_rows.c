/* SPDX-License-Identifier: Apache-2.0
 * Chooses the scaling of rows for this processor. Knows numbers only. */
#include "kernels/scale_rows.h"

#include "kernels/isa.h"

void atoll_scale_rows(const struct atoll_scale_rows *s)
{
	atoll_isa_best()->scale_rows(s);
}
