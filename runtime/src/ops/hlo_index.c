/* SPDX-License-Identifier: Apache-2.0
 * STABLEHLO_GATHER and STABLEHLO_SCATTER: windows of a tensor whose places index vectors name. */
#include <string.h>

#include "kernels/combine.h"
#include "ops/indices.h"
#include "ops/loop.h"
#include "ops/number.h"

/* How the axes of the windowed side (the result of a gather, the updates of a scatter) relate to the indices and to the
 * operand: an axis of it walks either through a window or over index vectors. */
struct layout {
	struct atoll_dims operand, indices, windowed;
	int vector_axis; /* of the indices; the coordinates of a place lie along it */
	const int64_t *operand_axes; /* of the coordinates */
	int coordinates;
	int window_axis[ATOLL_OP_RANK_MAX]; /* per axis of the windowed side: the operand's axis, or -1 */
	int index_axis[ATOLL_OP_RANK_MAX]; /* ... or the axis of the indices */
};

struct axes {
	const int64_t *at;
	int count;
};

static bool holds(struct axes axes, int64_t axis)
{
	for (int i = 0; i < axes.count; i++)
		if (axes.at[i] == axis)
			return true;
	return false;
}

static TfLiteStatus check_axes(struct atoll_op *op, struct axes axes, int rank, const char *what)
{
	for (int i = 0; i < axes.count; i++) {
		if (axes.at[i] < 0 || axes.at[i] >= rank)
			return atoll_op_fail(op, kAtollOutOfRange, "%s names axis %lld of rank %d", what,
				(long long)axes.at[i], rank);
		if (holds((struct axes){axes.at, i}, axes.at[i]))
			return atoll_op_fail(
				op, kAtollInvalidModel, "%s names axis %lld twice", what, (long long)axes.at[i]);
	}
	return kTfLiteOk;
}

/* `window` are the windowed side's axes that walk through windows, `flat` the operand's that have none there. */
static TfLiteStatus connect(struct atoll_op *op, struct layout *layout, struct axes window, struct axes flat)
{
	const int batch_rank = layout->indices.rank - (layout->vector_axis < layout->indices.rank ? 1 : 0);
	const int rank = window.count + batch_rank;
	ATOLL_TRY(check_axes(op, window, rank, "the window axes"));
	ATOLL_TRY(check_axes(op, flat, layout->operand.rank, "the flat axes"));
	ATOLL_TRY(check_axes(
		op, (struct axes){layout->operand_axes, layout->coordinates}, layout->operand.rank, "the index map"));
	if (rank > ATOLL_OP_RANK_MAX || window.count + flat.count != layout->operand.rank)
		return atoll_op_fail(op, kAtollInvalidModel,
			"%d window axes and %d flat ones do not make an operand of rank %d", window.count, flat.count,
			layout->operand.rank);
	layout->windowed.rank = rank;
	int operand_axis = 0;
	int index_axis = 0;
	for (int i = 0; i < rank; i++) {
		layout->window_axis[i] = layout->index_axis[i] = -1;
		if (holds(window, i)) {
			while (holds(flat, operand_axis))
				operand_axis++;
			layout->window_axis[i] = operand_axis++;
		} else {
			if (index_axis == layout->vector_axis)
				index_axis++;
			layout->index_axis[i] = index_axis++;
		}
	}
	return kTfLiteOk;
}

static TfLiteStatus check_vector(struct atoll_op *op, struct layout *layout, int64_t vector_axis)
{
	if (vector_axis < 0 || vector_axis > layout->indices.rank)
		return atoll_op_fail(op, kAtollOutOfRange, "index_vector_dim is %lld for indices of rank %d",
			(long long)vector_axis, layout->indices.rank);
	layout->vector_axis = (int)vector_axis;
	const int length = layout->vector_axis < layout->indices.rank ? layout->indices.at[layout->vector_axis] : 1;
	if (length != layout->coordinates)
		return atoll_op_fail(op, kAtollInvalidModel, "index vectors have %d coordinates, the index map %d",
			length, layout->coordinates);
	return kTfLiteOk;
}

/* The place in the operand where the window of element `at` of the windowed side begins. */
static void read_start(const struct layout *layout, const TfLiteTensor *indices, const int *at, int64_t *start)
{
	ptrdiff_t step[ATOLL_OP_RANK_MAX];
	size_t flat = 0;
	atoll_dims_steps(&layout->indices, layout->indices.rank, 1, step);
	for (int i = 0; i < layout->windowed.rank; i++)
		if (layout->index_axis[i] >= 0)
			flat += (size_t)at[i] * (size_t)step[layout->index_axis[i]];
	const size_t next = layout->vector_axis < layout->indices.rank ? (size_t)step[layout->vector_axis] : 0;
	for (int i = 0; i < layout->operand.rank; i++)
		start[i] = 0;
	for (int i = 0; i < layout->coordinates; i++)
		start[layout->operand_axes[i]] = atoll_index_at(indices, flat + (size_t)i * next);
}

/* The operand's element that belongs to one of the windowed side; false when it lies outside. */
static bool find_element(const struct layout *layout, const int64_t *start, const int *at, size_t *element)
{
	int64_t place[ATOLL_OP_RANK_MAX];
	for (int i = 0; i < layout->operand.rank; i++)
		place[i] = start[i];
	for (int i = 0; i < layout->windowed.rank; i++)
		if (layout->window_axis[i] >= 0)
			place[layout->window_axis[i]] =
				(int64_t)((uint64_t)place[layout->window_axis[i]] + (uint64_t)at[i]);
	*element = 0;
	for (int i = 0; i < layout->operand.rank; i++) {
		if (place[i] < 0 || place[i] >= layout->operand.at[i])
			return false;
		*element = *element * (size_t)layout->operand.at[i] + (size_t)place[i];
	}
	return true;
}

static void next_element(const struct atoll_dims *dims, int *at)
{
	for (int i = dims->rank - 1; i >= 0 && ++at[i] == dims->at[i]; i--)
		at[i] = 0;
}

static TfLiteStatus gather_layout(struct atoll_op *op, struct layout *layout)
{
	const TfLiteStablehloGatherParams *params = op->node->builtin_data;
	const struct axes window = {params->offset_dims, params->num_offset_dims};
	const struct axes flat = {params->collapsed_slice_dims, params->num_collapsed_slice_dims};
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the operand", &layout->operand));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "the start indices", &layout->indices));
	layout->operand_axes = params->start_index_map;
	layout->coordinates = params->num_start_index_map;
	ATOLL_TRY(check_vector(op, layout, params->index_vector_dim));
	ATOLL_TRY(connect(op, layout, window, flat));
	if (params->num_slice_sizes != layout->operand.rank)
		return atoll_op_fail(op, kAtollInvalidModel, "there are %d slice sizes for an operand of rank %d",
			params->num_slice_sizes, layout->operand.rank);
	for (int i = 0; i < layout->operand.rank; i++)
		if (params->slice_sizes[i] < 0 || params->slice_sizes[i] > layout->operand.at[i])
			return atoll_op_fail(op, kAtollInvalidModel,
				"the slice size on axis %d is %lld, the operand has %d", i,
				(long long)params->slice_sizes[i], layout->operand.at[i]);
	for (int i = 0; i < layout->windowed.rank; i++)
		layout->windowed.at[i] = layout->window_axis[i] >= 0 ? (int)params->slice_sizes[layout->window_axis[i]]
		                                                     : layout->indices.at[layout->index_axis[i]];
	return kTfLiteOk;
}

static TfLiteStatus expect_places(struct atoll_op *op, const TfLiteTensor *indices)
{
	static const TfLiteType types[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	return atoll_op_expect_type(op, indices, "the indices", types);
}

static TfLiteStatus gather_prepare(struct atoll_op *op)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_element_bytes(op, atoll_op_input(op, 0), "the operand", &element));
	ATOLL_TRY(atoll_op_expect_same_type(op, atoll_op_input(op, 0), atoll_op_output(op, 0), "operand and output"));
	ATOLL_TRY(expect_places(op, atoll_op_input(op, 1)));
	struct layout *layout = op->services->keep(op, sizeof(*layout));
	if (layout == NULL)
		return kTfLiteError;
	op->state = layout;
	ATOLL_TRY(gather_layout(op, layout));
	return atoll_op_resize(op, atoll_op_output(op, 0), &layout->windowed);
}

/* Windows that would reach outside are moved inside. */
static TfLiteStatus gather_invoke(struct atoll_op *op)
{
	const TfLiteStablehloGatherParams *params = op->node->builtin_data;
	const struct layout *layout = op->state;
	const TfLiteTensor *operand = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t bytes = atoll_type_bytes(output->type);
	const size_t count = atoll_tensor_elements(output);
	int at[ATOLL_OP_RANK_MAX] = {0};
	for (size_t i = 0; i < count; i++, next_element(&layout->windowed, at)) {
		int64_t start[ATOLL_OP_RANK_MAX];
		size_t element;
		read_start(layout, atoll_op_input(op, 1), at, start);
		for (int k = 0; k < layout->operand.rank; k++) {
			const int64_t most = layout->operand.at[k] - params->slice_sizes[k];
			start[k] = start[k] < 0 ? 0 : start[k] > most ? most : start[k];
		}
		if (find_element(layout, start, at, &element))
			memcpy(output->data.raw + i * bytes, operand->data.raw + element * bytes, bytes);
	}
	return kTfLiteOk;
}

struct scatter {
	struct layout layout;
	struct atoll_combination combination;
};

static TfLiteStatus scatter_layout(struct atoll_op *op, struct layout *layout)
{
	const TfLiteStablehloScatterParams *params = op->node->builtin_data;
	const struct axes window = {params->update_window_dims, params->num_update_window_dims};
	const struct axes flat = {params->inserted_window_dims, params->num_inserted_window_dims};
	struct atoll_dims updates;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "the operand", &layout->operand));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 1), "the indices", &layout->indices));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 2), "the updates", &updates));
	layout->operand_axes = params->scatter_dims_to_operand_dims;
	layout->coordinates = params->num_scatter_dims_to_operand_dims;
	ATOLL_TRY(check_vector(op, layout, params->index_vector_dim));
	ATOLL_TRY(connect(op, layout, window, flat));
	if (updates.rank != layout->windowed.rank)
		return atoll_op_fail(op, kAtollInvalidModel, "the updates have rank %d; %d is needed", updates.rank,
			layout->windowed.rank);
	for (int i = 0; i < updates.rank; i++)
		if (layout->index_axis[i] >= 0 && updates.at[i] != layout->indices.at[layout->index_axis[i]])
			return atoll_op_fail(op, kAtollInvalidArgument,
				"axis %d of the updates is %d, the indices have %d", i, updates.at[i],
				layout->indices.at[layout->index_axis[i]]);
	layout->windowed = updates;
	return kTfLiteOk;
}

static TfLiteStatus find_update(struct atoll_op *op, struct atoll_combination *combination)
{
	const TfLiteStablehloScatterParams *params = op->node->builtin_data;
	int32_t code;
	ATOLL_TRY(op->services->body_code(op, params->update_computation_subgraph_index, &code));
	switch (code) {
	case -1:
		combination->kind = ATOLL_COMBINE_LAST;
		return kTfLiteOk;
	case kTfLiteBuiltinStablehloAdd:
		combination->kind = ATOLL_COMBINE_ADD;
		return kTfLiteOk;
	case kTfLiteBuiltinStablehloMultiply:
		combination->kind = ATOLL_COMBINE_MULTIPLY;
		return kTfLiteOk;
	case kTfLiteBuiltinStablehloMaximum:
		combination->kind = ATOLL_COMBINE_MAXIMUM;
		return kTfLiteOk;
	case kTfLiteBuiltinStablehloMinimum:
		combination->kind = ATOLL_COMBINE_MINIMUM;
		return kTfLiteOk;
	default:
		return atoll_op_fail(
			op, kAtollUnsupported, "its body is operator %d, which is not supported there", (int)code);
	}
}

static TfLiteStatus scatter_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 1));
	const TfLiteTensor *operand = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, operand, atoll_op_input(op, 2), "operand and updates"));
	ATOLL_TRY(atoll_op_expect_same_type(op, operand, atoll_op_output(op, 0), "operand and output"));
	ATOLL_TRY(expect_places(op, atoll_op_input(op, 1)));
	struct scatter *scatter = op->services->keep(op, sizeof(*scatter));
	if (scatter == NULL)
		return kTfLiteError;
	op->state = scatter;
	scatter->combination.number = atoll_number_of(operand->type);
	if (scatter->combination.number == ATOLL_NUMBER_NONE || scatter->combination.number == ATOLL_NUMBER_C64)
		return atoll_op_fail(
			op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(operand->type));
	ATOLL_TRY(find_update(op, &scatter->combination));
	ATOLL_TRY(scatter_layout(op, &scatter->layout));
	return atoll_op_resize(op, atoll_op_output(op, 0), &scatter->layout.operand);
}

/* Updates that lie outside are dropped. */
static TfLiteStatus scatter_invoke(struct atoll_op *op)
{
	const struct scatter *scatter = op->state;
	const struct layout *layout = &scatter->layout;
	const TfLiteTensor *updates = atoll_op_input(op, 2);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t bytes = atoll_type_bytes(output->type);
	const size_t count = atoll_tensor_elements(updates);
	int at[ATOLL_OP_RANK_MAX] = {0};
	ATOLL_TRY(atoll_op_copy_whole(op, output, atoll_op_input(op, 0)));
	for (size_t i = 0; i < count; i++, next_element(&layout->windowed, at)) {
		int64_t start[ATOLL_OP_RANK_MAX];
		size_t element;
		read_start(layout, atoll_op_input(op, 1), at, start);
		if (!find_element(layout, start, at, &element))
			continue;
		char *to = output->data.raw + element * bytes;
		atoll_combine(&scatter->combination, to, to, updates->data.raw + i * bytes);
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinStablehloGather, "STABLEHLO_GATHER", 1, 1, gather_prepare, gather_invoke},
	{kTfLiteBuiltinStablehloScatter, "STABLEHLO_SCATTER", 1, 1, scatter_prepare, scatter_invoke},
};
const struct atoll_op_family atoll_ops_hlo_index = ATOLL_OP_FAMILY(rows);
