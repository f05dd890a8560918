/* SPDX-License-Identifier: Apache-2.0
 * SPACE_TO_DEPTH, DEPTH_TO_SPACE, SPACE_TO_BATCH_ND, BATCH_TO_SPACE_ND: blocks of pixels to channels or batches and
 * back. All are strided copies with axes split in two. */
#include <string.h>

#include "kernels/copy.h"
#include "ops/loop.h"

static TfLiteStatus check(struct atoll_op *op, int inputs, int rank_min, int rank_max, struct atoll_dims *dims)
{
	size_t element;
	ATOLL_TRY(atoll_op_expect_tensors(op, inputs, inputs, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	ATOLL_TRY(atoll_op_element_bytes(op, input, "the input", &element));
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", rank_min, rank_max));
	return atoll_op_dims(op, input, "the input", dims);
}

static TfLiteStatus depth_to_space_prepare(struct atoll_op *op)
{
	const TfLiteDepthToSpaceParams *params = op->node->builtin_data;
	struct atoll_dims dims;
	ATOLL_TRY(check(op, 1, 4, 4, &dims));
	const int64_t block = params == NULL ? 0 : params->block_size;
	if (block < 1 || block > 46340 || dims.at[3] % (block * block) != 0 || dims.at[1] * block > INT32_MAX ||
		dims.at[2] * block > INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidArgument, "%d channels cannot become blocks of size %lld",
			dims.at[3], (long long)block);
	dims.at[1] *= (int)block;
	dims.at[2] *= (int)block;
	dims.at[3] /= (int)(block * block);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus space_to_depth_prepare(struct atoll_op *op)
{
	const TfLiteSpaceToDepthParams *params = op->node->builtin_data;
	struct atoll_dims dims;
	ATOLL_TRY(check(op, 1, 4, 4, &dims));
	const int64_t block = params == NULL ? 0 : params->block_size;
	if (block < 1 || block > 46340 || dims.at[1] % block != 0 || dims.at[2] % block != 0 ||
		dims.at[3] * block * block > INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"an image of %dx%d cannot be cut into blocks of size %lld", dims.at[1], dims.at[2],
			(long long)block);
	dims.at[1] /= (int)block;
	dims.at[2] /= (int)block;
	dims.at[3] *= (int)(block * block);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

/* Copies between an image (the wide tensor) and the same with its blocks in the channels (the deep one). */
static void copy_blocks(struct atoll_op *op, const TfLiteTensor *wide, const TfLiteTensor *deep, bool to_wide)
{
	const ptrdiff_t element = (ptrdiff_t)atoll_type_bytes(wide->type);
	const ptrdiff_t channels = atoll_tensor_dim(wide, 3);
	const ptrdiff_t lines = atoll_tensor_dim(deep, 1);
	const ptrdiff_t columns = atoll_tensor_dim(deep, 2);
	if (wide->bytes == 0)
		return;
	const ptrdiff_t block = atoll_tensor_dim(wide, 1) / lines;
	const ptrdiff_t pixel = channels * element;
	const ptrdiff_t wide_line = columns * block * pixel;
	const ptrdiff_t deep_line = columns * block * block * pixel;
	const ptrdiff_t loops[][3] = {
		/* extent, step in the wide, step in the deep tensor */
		{atoll_tensor_dim(wide, 0), lines * block * wide_line, lines * deep_line},
		{lines, block * wide_line, deep_line},
		{block, wide_line, block * pixel},
		{columns, block * pixel, block * block * pixel},
		{block, pixel, pixel},
		{channels, element, element},
	};
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	for (size_t i = 0; i < sizeof(loops) / sizeof(loops[0]); i++)
		atoll_nest_push(&nest, (size_t)loops[i][0],
			(const ptrdiff_t[]){loops[i][to_wide ? 1 : 2], loops[i][to_wide ? 2 : 1]});
	char *const base[] = {(to_wide ? wide : deep)->data.raw, (to_wide ? deep : wide)->data.raw};
	atoll_op_run_nest(op, &nest, base, atoll_copy_row((size_t)element), NULL);
}

static TfLiteStatus depth_to_space_invoke(struct atoll_op *op)
{
	copy_blocks(op, atoll_op_output(op, 0), atoll_op_input(op, 0), true);
	return kTfLiteOk;
}

static TfLiteStatus space_to_depth_invoke(struct atoll_op *op)
{
	copy_blocks(op, atoll_op_input(op, 0), atoll_op_output(op, 0), false);
	return kTfLiteOk;
}

/* Spatial axes, their block sizes, and what is padded to or cropped from them. */
struct batch_blocks {
	struct atoll_dims input;
	int spatial;
	int64_t block[ATOLL_OP_RANK_MAX], before[ATOLL_OP_RANK_MAX], after[ATOLL_OP_RANK_MAX];
	int64_t all; /* product of the block sizes */
};

static int64_t pair_at(const TfLiteTensor *pairs, int i)
{
	return pairs->type == kTfLiteInt64 ? pairs->data.i64[i] : pairs->data.i32[i];
}

static TfLiteStatus read_batch_blocks(struct atoll_op *op, struct batch_blocks *blocks)
{
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	const TfLiteTensor *pairs = atoll_op_input(op, 2);
	struct atoll_ints sizes;
	ATOLL_TRY(check(op, 3, 3, ATOLL_OP_RANK_MAX - 1, &blocks->input));
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "block sizes", &sizes));
	ATOLL_TRY(atoll_op_expect_type(op, pairs, "paddings or crops", integers));
	blocks->spatial = sizes.count;
	if (sizes.count < 1 || sizes.count >= blocks->input.rank || atoll_tensor_rank(pairs) != 2 ||
		atoll_tensor_dim(pairs, 0) != sizes.count || atoll_tensor_dim(pairs, 1) != 2)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"%d block sizes do not fit an input of rank %d, or their pairs", sizes.count,
			blocks->input.rank);
	blocks->all = 1;
	for (int i = 0; i < sizes.count; i++) {
		blocks->block[i] = sizes.at[i];
		blocks->before[i] = pair_at(pairs, 2 * i);
		blocks->after[i] = pair_at(pairs, 2 * i + 1);
		if (sizes.at[i] < 1 || sizes.at[i] > 1 << 20 || blocks->before[i] < 0 || blocks->after[i] < 0 ||
			blocks->before[i] > INT32_MAX || blocks->after[i] > INT32_MAX ||
			blocks->all * sizes.at[i] > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"spatial axis %d: block size %lld, pair %lld and %lld", i, (long long)sizes.at[i],
				(long long)blocks->before[i], (long long)blocks->after[i]);
		blocks->all *= sizes.at[i];
	}
	return kTfLiteOk;
}

static bool blocks_known(const struct atoll_op *op)
{
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) && atoll_tensor_is_constant(atoll_op_input(op, 2));
}

static TfLiteStatus to_batch_output(struct atoll_op *op, const struct batch_blocks *blocks)
{
	struct atoll_dims dims = blocks->input;
	for (int i = 0; i < blocks->spatial; i++) {
		const int64_t padded = dims.at[i + 1] + blocks->before[i] + blocks->after[i];
		if (padded > INT32_MAX || padded % blocks->block[i] != 0)
			return atoll_op_fail(op, kAtollInvalidArgument,
				"spatial axis %d of padded size %lld is not divisible by %lld", i, (long long)padded,
				(long long)blocks->block[i]);
		dims.at[i + 1] = (int)(padded / blocks->block[i]);
	}
	if (dims.at[0] * blocks->all > INT32_MAX)
		return atoll_op_fail(op, kAtollLimit, "the batch would be %lld", (long long)(dims.at[0] * blocks->all));
	dims.at[0] = (int)(dims.at[0] * blocks->all);
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus to_space_output(struct atoll_op *op, const struct batch_blocks *blocks)
{
	struct atoll_dims dims = blocks->input;
	if (dims.at[0] % blocks->all != 0)
		return atoll_op_fail(op, kAtollInvalidArgument, "a batch of %d is not divisible by %lld", dims.at[0],
			(long long)blocks->all);
	dims.at[0] = (int)(dims.at[0] / blocks->all);
	for (int i = 0; i < blocks->spatial; i++) {
		const int64_t cropped = dims.at[i + 1] * blocks->block[i] - blocks->before[i] - blocks->after[i];
		if (cropped < 0 || cropped > INT32_MAX)
			return atoll_op_fail(op, kAtollInvalidArgument, "spatial axis %d would have size %lld", i,
				(long long)cropped);
		dims.at[i + 1] = (int)cropped;
	}
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

typedef TfLiteStatus (*output_fn)(struct atoll_op *op, const struct batch_blocks *blocks);

static TfLiteStatus batch_prepare(struct atoll_op *op, output_fn output)
{
	struct batch_blocks blocks;
	struct atoll_dims dims;
	ATOLL_TRY(check(op, 3, 3, ATOLL_OP_RANK_MAX - 1, &dims));
	if (!blocks_known(op))
		return atoll_op_defer(op, atoll_op_output(op, 0));
	ATOLL_TRY(read_batch_blocks(op, &blocks));
	return output(op, &blocks);
}

static TfLiteStatus to_batch_prepare(struct atoll_op *op)
{
	return batch_prepare(op, to_batch_output);
}

static TfLiteStatus to_space_prepare(struct atoll_op *op)
{
	return batch_prepare(op, to_space_output);
}

/* Iterations of a small (batched) axis whose place in the large one, index * block + offset - before, is inside. */
static void span_inside(
	int64_t small, int64_t large, int64_t block, int64_t offset, int64_t before, int64_t *first, int64_t *count)
{
	const int64_t low = before - offset;
	const int64_t high = large + before - offset;
	*first = low <= 0 ? 0 : (low + block - 1) / block;
	int64_t stop = high <= 0 ? 0 : (high + block - 1) / block;
	stop = stop > small ? small : stop;
	*count = stop > *first ? stop - *first : 0;
}

/* Copies the pixels that one position inside the blocks stands for. */
static void copy_position(struct atoll_op *op, const struct batch_blocks *blocks, const TfLiteTensor *large,
	const TfLiteTensor *small, int64_t position, bool to_large)
{
	const size_t element = atoll_type_bytes(large->type);
	struct atoll_dims large_dims = {.rank = blocks->input.rank};
	struct atoll_dims small_dims = {.rank = blocks->input.rank};
	ptrdiff_t large_step[ATOLL_OP_RANK_MAX];
	ptrdiff_t small_step[ATOLL_OP_RANK_MAX];
	for (int i = 0; i < blocks->input.rank; i++) {
		large_dims.at[i] = atoll_tensor_dim(large, i);
		small_dims.at[i] = atoll_tensor_dim(small, i);
	}
	atoll_dims_steps(&large_dims, large_dims.rank, element, large_step);
	atoll_dims_steps(&small_dims, small_dims.rank, element, small_step);
	struct atoll_dims extent = large_dims;
	char *large_at = large->data.raw;
	char *small_at = small->data.raw + position * large_dims.at[0] * small_step[0];
	int64_t rest = position;
	for (int i = blocks->spatial - 1; i >= 0; i--) {
		const int64_t offset = rest % blocks->block[i];
		int64_t first;
		int64_t count;
		rest /= blocks->block[i];
		span_inside(small_dims.at[i + 1], large_dims.at[i + 1], blocks->block[i], offset, blocks->before[i],
			&first, &count);
		extent.at[i + 1] = (int)count;
		small_at += first * small_step[i + 1];
		large_at += (first * blocks->block[i] + offset - blocks->before[i]) * large_step[i + 1];
		large_step[i + 1] *= blocks->block[i];
	}
	if (to_large)
		atoll_op_copy(op, &extent, element, large_at, large_step, small_at, small_step);
	else
		atoll_op_copy(op, &extent, element, small_at, small_step, large_at, large_step);
}

static TfLiteStatus to_batch_invoke(struct atoll_op *op)
{
	struct batch_blocks blocks;
	TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(read_batch_blocks(op, &blocks));
	if (!blocks_known(op))
		ATOLL_TRY(to_batch_output(op, &blocks));
	const bool zero_is_a_byte = output->type == kTfLiteUInt8 || output->type == kTfLiteInt8;
	memset(output->data.raw, zero_is_a_byte ? (int)(uint8_t)output->params.zero_point : 0, output->bytes);
	for (int64_t i = 0; i < blocks.all && output->bytes > 0; i++)
		copy_position(op, &blocks, atoll_op_input(op, 0), output, i, false);
	return kTfLiteOk;
}

static TfLiteStatus to_space_invoke(struct atoll_op *op)
{
	struct batch_blocks blocks;
	ATOLL_TRY(read_batch_blocks(op, &blocks));
	if (!blocks_known(op))
		ATOLL_TRY(to_space_output(op, &blocks));
	for (int64_t i = 0; i < blocks.all && atoll_op_output(op, 0)->bytes > 0; i++)
		copy_position(op, &blocks, atoll_op_output(op, 0), atoll_op_input(op, 0), i, true);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinDepthToSpace, "DEPTH_TO_SPACE", 1, 2, depth_to_space_prepare, depth_to_space_invoke},
	{kTfLiteBuiltinSpaceToDepth, "SPACE_TO_DEPTH", 1, 2, space_to_depth_prepare, space_to_depth_invoke},
	{kTfLiteBuiltinSpaceToBatchNd, "SPACE_TO_BATCH_ND", 1, 4, to_batch_prepare, to_batch_invoke},
	{kTfLiteBuiltinBatchToSpaceNd, "BATCH_TO_SPACE_ND", 1, 4, to_space_prepare, to_space_invoke},
};
const struct atoll_op_family atoll_ops_space = ATOLL_OP_FAMILY(rows);
