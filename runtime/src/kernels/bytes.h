/* SPDX-License-Identifier: Apache-2.0
 * 8-bit tensors through a table of 256 bytes. Knows pointers and sizes only. */
#ifndef ATOLL_KERNELS_BYTES_H
#define ATOLL_KERNELS_BYTES_H

#include <stddef.h>
#include <stdint.h>

/* y[i] = table[x[i]]. n: any. y may be x; no other overlap. Reads and writes exactly n bytes. */
void atoll_table_8(size_t n, const uint8_t table[256], const uint8_t *x, uint8_t *y);

#endif
