/* SPDX-License-Identifier: Apache-2.0
 * Strided moves of elements of every type: whole bytes, several to a byte, and strings. Knows no operator by name. */
#ifndef ATOLL_OPS_MOVE_H
#define ATOLL_OPS_MOVE_H

#include "ops/shape.h"

/* prepare: requires a type whose elements can be moved; leaves a STRING output dynamic. */
TfLiteStatus atoll_op_expect_movable(struct atoll_op *op, const TfLiteTensor *tensor, const char *what);

/* Where the elements of a rectangle lie in a tensor, counted in elements. */
struct atoll_places {
	size_t first;
	ptrdiff_t step[ATOLL_OP_RANK_MAX];
};

/* Every element of the rectangle, in order, from an input to places of an output of the same type. Strings: the rectangle must
 * be the whole output in its own order, whose places are then not asked. */
TfLiteStatus atoll_op_move(struct atoll_op *op, const struct atoll_dims *extent, TfLiteTensor *to,
	const struct atoll_places *to_places, const TfLiteTensor *from, const struct atoll_places *from_places);

/* The places of a dense tensor's own elements, broadcast axes staying where they are. */
void atoll_places_of(const struct atoll_dims *dims, int rank, struct atoll_places *places);

#endif
