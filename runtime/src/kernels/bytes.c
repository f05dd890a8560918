/* SPDX-License-Identifier: Apache-2.0
 * Chooses the table loop of this processor. Knows pointers and sizes only. */
#include "kernels/bytes.h"

#include "kernels/isa.h"

void atoll_table_8(size_t n, const uint8_t table[256], const uint8_t *x, uint8_t *y)
{
	atoll_isa_best()->table_8(n, table, x, y);
}
