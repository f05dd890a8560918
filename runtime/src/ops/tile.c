/* SPDX-License-Identifier: Apache-2.0
 * TILE, BROADCAST_TO, BROADCAST_ARGS: a tensor repeated along its axes. */
#include "kernels/copy.h"
#include "ops/loop.h"
#include "ops/move.h"

static TfLiteStatus check(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "input and output"));
	return atoll_op_expect_movable(op, atoll_op_input(op, 0), "the input");
}

static TfLiteStatus read_tiles(struct atoll_op *op, struct atoll_dims *dims, struct atoll_ints *times)
{
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", dims));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "multiples", times));
	if (times->count != dims->rank)
		return atoll_op_fail(op, kAtollInvalidArgument, "there are %d multiples, the input has rank %d",
			times->count, dims->rank);
	for (int i = 0; i < dims->rank; i++)
		if (times->at[i] < 0 || times->at[i] > INT32_MAX || times->at[i] * dims->at[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument, "axis %d of size %d is repeated %lld times", i,
				dims->at[i], (long long)times->at[i]);
	return kTfLiteOk;
}

static TfLiteStatus tile_output(struct atoll_op *op)
{
	struct atoll_dims dims;
	struct atoll_ints times;
	ATOLL_TRY(read_tiles(op, &dims, &times));
	for (int i = 0; i < dims.rank; i++)
		dims.at[i] = (int)(dims.at[i] * times.at[i]);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus tile_prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(check(op));
	if (atoll_op_input(op, 0)->type != kTfLiteString)
		ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the input", &element));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? tile_output(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

/* Each axis as two, the repetitions and the elements. */
static TfLiteStatus tile_strings(struct atoll_op *op, const struct atoll_dims *dims, const struct atoll_ints *times)
{
	struct atoll_dims extent = {.rank = 2 * dims->rank};
	struct atoll_places own;
	struct atoll_places from = {0};
	if (extent.rank > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(op, kAtollUnsupported, "strings of rank %d are not supported", dims->rank);
	atoll_places_of(dims, dims->rank, &own);
	for (int i = 0; i < dims->rank; i++) {
		extent.at[2 * i] = (int)times->at[i];
		extent.at[2 * i + 1] = dims->at[i];
		from.step[2 * i + 1] = own.step[i];
	}
	return atoll_op_move(op, &extent, atoll_op_output(op, 0), &from, atoll_op_input(op, 0), &from);
}

static TfLiteStatus tile_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t element = atoll_type_bytes(input->type);
	struct atoll_dims dims;
	struct atoll_ints times;
	struct atoll_nest nest;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(tile_output(op));
	ATOLL_TRY(read_tiles(op, &dims, &times));
	if (input->type == kTfLiteString)
		return tile_strings(op, &dims, &times);
	ptrdiff_t from[ATOLL_OP_RANK_MAX];
	ptrdiff_t to[ATOLL_OP_RANK_MAX];
	struct atoll_dims tiled = dims;
	for (int i = 0; i < dims.rank; i++)
		tiled.at[i] = (int)(dims.at[i] * times.at[i]);
	atoll_dims_steps(&dims, dims.rank, element, from);
	atoll_dims_steps(&tiled, dims.rank, element, to);
	atoll_nest_init(&nest, 2);
	for (int i = 0; i < dims.rank; i++) {
		atoll_nest_push(&nest, (size_t)times.at[i], (const ptrdiff_t[]){to[i] * dims.at[i], 0});
		atoll_nest_push(&nest, (size_t)dims.at[i], (const ptrdiff_t[]){to[i], from[i]});
	}
	atoll_op_run_nest(op, &nest, (char *const[]){output->data.raw, input->data.raw}, atoll_copy_row(element), NULL);
	return kTfLiteOk;
}

static TfLiteStatus shape_to(struct atoll_op *op, struct atoll_dims *from, struct atoll_dims *to)
{
	struct atoll_ints shape;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the input", from));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "shape", &shape));
	if (shape.count < from->rank)
		return atoll_op_fail(op, kAtollInvalidArgument, "a tensor of rank %d cannot be broadcast to rank %d",
			from->rank, shape.count);
	to->rank = shape.count;
	for (int i = 0; i < to->rank; i++) {
		const int axis = i - (to->rank - from->rank);
		if (shape.at[i] < 0 || shape.at[i] > INT32_MAX ||
			(axis >= 0 && from->at[axis] != 1 && from->at[axis] != shape.at[i]))
			return atoll_op_fail(op, kAtollInvalidArgument, "axis %d cannot be broadcast to %lld", i,
				(long long)shape.at[i]);
		to->at[i] = (int)shape.at[i];
	}
	return kTfLiteOk;
}

static TfLiteStatus broadcast_output(struct atoll_op *op)
{
	struct atoll_dims from;
	struct atoll_dims to;
	ATOLL_TRY(shape_to(op, &from, &to));
	return atoll_op_resize(op, atoll_op_output(op, 0), &to);
}

static TfLiteStatus broadcast_prepare(struct atoll_op *op)
{
	ATOLL_TRY(check(op));
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? broadcast_output(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus broadcast_invoke(struct atoll_op *op)
{
	struct atoll_dims from;
	struct atoll_dims to;
	struct atoll_places from_places;
	struct atoll_places to_places;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(broadcast_output(op));
	ATOLL_TRY(shape_to(op, &from, &to));
	atoll_places_of(&from, to.rank, &from_places);
	atoll_places_of(&to, to.rank, &to_places);
	return atoll_op_move(op, &to, atoll_op_output(op, 0), &to_places, atoll_op_input(op, 0), &from_places);
}

static TfLiteStatus args_prepare(struct atoll_op *op)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	ATOLL_TRY(check(op));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_input(op, 1), "the inputs"));
	for (int i = 0; i < 2; i++) {
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "a shape", integers));
		ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, i), "a shape", 1, 1));
		if (atoll_tensor_dim(atoll_op_input(op, i), 0) > ATOLL_OP_RANK_MAX)
			return atoll_op_fail(op, kAtollUnsupported, "a shape of rank %d, at most %d is supported",
				atoll_tensor_dim(atoll_op_input(op, i), 0), ATOLL_OP_RANK_MAX);
	}
	const int a = atoll_tensor_dim(atoll_op_input(op, 0), 0);
	const int b = atoll_tensor_dim(atoll_op_input(op, 1), 0);
	return atoll_op_resize(op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 1, .at = {a > b ? a : b}});
}

static TfLiteStatus args_invoke(struct atoll_op *op)
{
	struct atoll_ints shape[2];
	struct atoll_dims dims[2];
	struct atoll_dims y;
	TfLiteTensor *output = atoll_op_output(op, 0);
	for (int i = 0; i < 2; i++) {
		ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, i), "a shape", &shape[i]));
		dims[i].rank = shape[i].count;
		for (int k = 0; k < shape[i].count; k++)
			dims[i].at[k] = (int)shape[i].at[k];
	}
	ATOLL_TRY(atoll_op_broadcast(op, &dims[0], &dims[1], &y));
	for (int k = 0; k < y.rank; k++) {
		if (output->type == kTfLiteInt64)
			output->data.i64[k] = y.at[k];
		else
			output->data.i32[k] = y.at[k];
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinTile, "TILE", 1, 3, tile_prepare, tile_invoke},
	{kTfLiteBuiltinBroadcastTo, "BROADCAST_TO", 2, 4, broadcast_prepare, broadcast_invoke},
	{kTfLiteBuiltinBroadcastArgs, "BROADCAST_ARGS", 1, 1, args_prepare, args_invoke},
};
const struct atoll_op_family atoll_ops_tile = ATOLL_OP_FAMILY(rows);
