/* SPDX-License-Identifier: Apache-2.0
 * The cache of packed weights of a model. Knows neither kernels nor layouts: a layout is a number. */
#ifndef ATOLL_SESSION_PACKED_H
#define ATOLL_SESSION_PACKED_H

struct atoll_packed_chunk;

void atoll_packed_free(struct atoll_packed_chunk *newest);

#endif
