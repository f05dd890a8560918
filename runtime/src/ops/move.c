/* SPDX-License-Identifier: Apache-2.0
 * Moves of elements, told apart by how they are stored. */
#include "ops/move.h"

#include "graph/type.h"
#include "ops/loop.h"
#include "ops/strings.h"

TfLiteStatus atoll_op_expect_movable(struct atoll_op *op, const TfLiteTensor *tensor, const char *what)
{
	if (atoll_type_is_sized(tensor->type) || tensor->type == kTfLiteString)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollUnsupported, "%s has type %s, which this operator does not move", what,
		TfLiteTypeGetName(tensor->type));
}

void atoll_places_of(const struct atoll_dims *dims, int rank, struct atoll_places *places)
{
	places->first = 0;
	atoll_dims_steps(dims, rank, 1, places->step);
}

/* Element i of the rectangle. */
static size_t place_at(const struct atoll_dims *extent, const struct atoll_places *places, size_t i)
{
	ptrdiff_t place = (ptrdiff_t)places->first;
	for (int axis = extent->rank - 1; axis >= 0; axis--) {
		const size_t size = (size_t)extent->at[axis];
		place += (ptrdiff_t)(i % size) * places->step[axis];
		i /= size;
	}
	return (size_t)place;
}

struct string_move {
	const struct atoll_dims *extent;
	const struct atoll_places *places;
};

static size_t moved_string(const void *arg, size_t i)
{
	const struct string_move *move = arg;
	return place_at(move->extent, move->places, i);
}

static void move_bits(const struct atoll_dims *extent, unsigned bits, uint8_t *to, const struct atoll_places *to_places,
	const uint8_t *from, const struct atoll_places *from_places)
{
	const size_t n = atoll_dims_elements(extent);
	const size_t per_byte = 8 / bits;
	const unsigned mask = (1u << bits) - 1;
	for (size_t i = 0; i < n; i++) {
		const size_t x = place_at(extent, from_places, i);
		const size_t y = place_at(extent, to_places, i);
		const unsigned value = (unsigned)from[x / per_byte] >> (x % per_byte * bits) & mask;
		const unsigned shift = (unsigned)(y % per_byte * bits);
		to[y / per_byte] = (uint8_t)((to[y / per_byte] & ~(mask << shift)) | value << shift);
	}
}

static void move_bytes(struct atoll_op *op, const struct atoll_dims *extent, size_t element, char *to,
	const struct atoll_places *to_places, const char *from, const struct atoll_places *from_places)
{
	ptrdiff_t to_step[ATOLL_OP_RANK_MAX];
	ptrdiff_t from_step[ATOLL_OP_RANK_MAX];
	for (int i = 0; i < extent->rank; i++) {
		to_step[i] = to_places->step[i] * (ptrdiff_t)element;
		from_step[i] = from_places->step[i] * (ptrdiff_t)element;
	}
	atoll_op_copy(op, extent, element, to + to_places->first * element, to_step,
		from + from_places->first * element, from_step);
}

TfLiteStatus atoll_op_move(struct atoll_op *op, const struct atoll_dims *extent, TfLiteTensor *to,
	const struct atoll_places *to_places, const TfLiteTensor *from, const struct atoll_places *from_places)
{
	const unsigned bits = atoll_type_bits(from->type);
	if (from->type == kTfLiteString) {
		const struct string_move move = {extent, from_places};
		ATOLL_TRY(atoll_op_expect_strings(op, from, "the input"));
		return atoll_op_take_strings(op, to, from, moved_string, &move);
	}
	if (atoll_dims_elements(extent) == 0)
		return kTfLiteOk;
	if (bits >= 8) {
		move_bytes(op, extent, bits / 8, to->data.raw, to_places, from->data.raw, from_places);
		return kTfLiteOk;
	}
	move_bits(extent, bits, to->data.uint8, to_places, from->data.uint8, from_places);
	const unsigned used = (unsigned)(atoll_tensor_elements(to) * bits % 8);
	if (used > 0) /* what the elements leave free of the last byte */
		to->data.uint8[to->bytes - 1] &= (uint8_t)((1u << used) - 1);
	return kTfLiteOk;
}
