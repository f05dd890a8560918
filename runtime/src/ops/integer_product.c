/* SPDX-License-Identifier: Apache-2.0
 * Plans and runs gathered integer products. Knows no operator. */
#include "ops/integer_product.h"

#include <string.h>

#include "kernels/scale_rows.h"
#include "ops/fused_activation.h"

enum { BLOCK_BYTES = 128 * 1024, BLOCK_ROWS_MAX = 96, ALIGNMENT = 64, PIECE_MULTIPLIES = 1 << 17 };
/* INT16 times INT8 stays below 2^22, so 2^8 of them stay below 2^30. */
enum { WIDE_PAIRS_MAX = 128 };

static size_t ceil_div(size_t a, size_t b)
{
	return (a + b - 1) / b;
}

static size_t round_up(size_t n, size_t to)
{
	return ceil_div(n, to) * to;
}

static size_t choose_block(const struct atoll_integer_product *p)
{
	size_t rows = BLOCK_BYTES / (p->row_step * sizeof(int16_t) + 1) / p->kernel->rows * p->kernel->rows;
	if (rows > BLOCK_ROWS_MAX)
		rows = BLOCK_ROWS_MAX;
	if (rows < p->kernel->rows)
		rows = p->kernel->rows;
	return rows < p->m ? rows : p->m > 0 ? p->m : 1;
}

/* The sums of a single row lie side by side tile after tile, and are rescaled at once. */
static bool joins_tiles(const struct atoll_integer_product *p)
{
	return p->block == 1 && p->out_type != kTfLiteFloat32 && p->bias_wide == NULL;
}

/* 16-bit rows are multiplied where they lie; others are widened first. Sums of 64 bits are cut into pieces of one segment. */
static bool is_direct(const struct atoll_integer_product *p)
{
	return p->in_type == kTfLiteInt16 && p->depth % 2 == 0 && (p->segments == 1 || p->out_type != kTfLiteInt16);
}

static TfLiteStatus plan_blocks(struct atoll_op *op, struct atoll_integer_product *p)
{
	p->kernel = atoll_gemm_s16_kernel_for(p->n);
	p->padded = atoll_gemm_s16_padded(p->kernel, p->n);
	p->row_step = round_up(p->segments * p->depth, 2);
	p->block = choose_block(p);
	p->blocks = ceil_div(p->m, p->block);
	const size_t tasks = p->blocks * p->groups;
	const size_t wanted = op->threads > 1 && tasks > 0 ? ceil_div(2 * (size_t)op->threads, tasks) : 1;
	p->span = round_up(ceil_div(p->padded, wanted), p->kernel->columns);
	p->spans = ceil_div(p->n, p->span);
	p->pointer_bytes = round_up((p->segments + 1) * p->block * sizeof(void *), ALIGNMENT);
	p->row_bytes = is_direct(p) ? 0 : round_up(p->block * p->row_step * sizeof(int16_t), ALIGNMENT);
	const size_t sums = p->block == 1 ? p->span + ATOLL_REQUANTIZE_PADDING : p->block * p->kernel->columns;
	p->sum_bytes = round_up(sums * (sizeof(int32_t) + sizeof(int64_t)), ALIGNMENT);
	p->worker_bytes = p->pointer_bytes + p->row_bytes + p->sum_bytes + round_up(p->patch_bytes * p->block, ALIGNMENT);
	const size_t columns = p->n < p->span ? p->n : p->span;
	p->grain = 1 + PIECE_MULTIPLIES / (p->block * columns * p->row_step + 1);
	if (is_direct(p)) {
		p->zeros = op->services->keep(op, p->depth * sizeof(int16_t) + 1);
		if (p->zeros == NULL)
			return kTfLiteError;
	}
	return op->services->scratch(op, p->worker_bytes * (size_t)op->threads, &p->scratch);
}

static size_t packed_values(const struct atoll_integer_product *p)
{
	return p->groups * p->padded * p->row_step;
}

struct packing {
	const struct atoll_integer_product *product;
	const void *weights;
};

static void fill_weights(const void *arg, const void *data, void *packed, size_t bytes)
{
	(void)data;
	(void)bytes;
	const struct packing *packing = arg;
	const struct atoll_integer_product *p = packing->product;
	for (size_t g = 0; g < p->groups; g++) {
		struct atoll_gemm_s16_weights weights = p->weights;
		weights.data = packing->weights;
		weights.offset += g * p->group_stride;
		atoll_gemm_s16_pack(p->kernel, &weights, (int16_t *)packed + g * p->padded * p->row_step);
	}
}

/* Sums of 64 bits are rescaled as 48-bit numbers; half of that range is the bias's. */
static int64_t wide_bias(const TfLiteTensor *bias, size_t index)
{
	const int64_t limit = INT64_C(1) << 46, value = bias->type == kTfLiteInt64 ? bias->data.i64[index] : bias->data.i32[index];
	return value < -limit ? -limit : value > limit ? limit : value;
}

static void fill_bias(const struct atoll_integer_product *p, const TfLiteTensor *bias)
{
	for (size_t g = 0; g < p->groups; g++)
		for (size_t j = 0; j < p->n; j++) {
			const size_t from = g * p->n + j, to = g * p->padded + j;
			if (p->bias_wide != NULL)
				p->bias_wide[to] = wide_bias(bias, from);
			else
				p->bias[to] = bias->data.i32[from];
		}
}

static TfLiteStatus plan_bias(struct atoll_op *op, struct atoll_integer_product *p, const TfLiteTensor *bias)
{
	p->bias = op->services->keep(op, p->groups * p->padded * sizeof(int32_t));
	if (p->bias == NULL)
		return kTfLiteError;
	if (p->in_type == kTfLiteInt16 && p->out_type == kTfLiteInt16) {
		p->bias_wide = op->services->keep(op, p->groups * p->padded * sizeof(int64_t));
		if (p->bias_wide == NULL)
			return kTfLiteError;
	}
	if (bias != NULL && atoll_tensor_is_constant(bias))
		fill_bias(p, bias);
	return kTfLiteOk;
}

static TfLiteStatus plan_weights(struct atoll_op *op, struct atoll_integer_product *p, const TfLiteTensor *weights, uint32_t layout)
{
	const size_t bytes = packed_values(p) * sizeof(int16_t);
	if (bytes == 0)
		return kTfLiteOk;
	if (!atoll_tensor_is_constant(weights)) {
		p->own_packed = op->services->keep(op, bytes);
		p->packed = p->own_packed;
		return p->own_packed != NULL ? kTfLiteOk : kTfLiteError;
	}
	const struct packing packing = {p, p->weights.data};
	const uint64_t key = (uint64_t)layout << 32 | (uint64_t)p->kernel->vector << 16 | p->kernel->columns;
	const void *packed = NULL;
	ATOLL_TRY(op->services->pack(op, weights, key, bytes, fill_weights, &packing, &packed));
	p->packed = packed;
	return kTfLiteOk;
}

static TfLiteStatus plan_real_output(struct atoll_op *op, struct atoll_integer_product *p, const TfLiteTensor *weights,
                                     const struct atoll_channel_shape *shape, TfLiteFusedActivation activation)
{
	ATOLL_TRY(atoll_weight_scales_check(op, weights, shape));
	p->real.channel_scale = op->services->keep(op, p->groups * p->padded * sizeof(float));
	if (p->real.channel_scale == NULL)
		return kTfLiteError;
	for (size_t g = 0; g < p->groups; g++)
		for (size_t j = 0; j < p->n; j++)
			p->real.channel_scale[g * p->padded + j] = atoll_weight_scale(weights, g * p->n + j);
	return atoll_fused_range_f32(op, activation, &p->real.lo, &p->real.hi);
}

TfLiteStatus atoll_integer_product_plan(struct atoll_op *op, struct atoll_integer_product *p, const TfLiteTensor *input,
                                        const TfLiteTensor *weights, const TfLiteTensor *bias, TfLiteFusedActivation activation, int axis,
                                        uint32_t layout)
{
	ATOLL_TRY(plan_blocks(op, p));
	const struct atoll_channel_shape shape = {.groups = p->groups, .channels = p->n, .padded = p->padded, .axis = axis};
	if (p->out_type == kTfLiteFloat32)
		ATOLL_TRY(plan_real_output(op, p, weights, &shape, activation));
	else
		ATOLL_TRY(atoll_channel_scales_make(op, input, weights, &shape, activation, &p->scales));
	ATOLL_TRY(plan_bias(op, p, bias));
	return plan_weights(op, p, weights, layout);
}

enum atoll_integer_format atoll_integer_format_of(TfLiteType type)
{
	return type == kTfLiteUInt8 ? ATOLL_FORMAT_U8 : type == kTfLiteInt8 ? ATOLL_FORMAT_S8 : ATOLL_FORMAT_S4;
}

void atoll_integer_product_set_rows(struct atoll_integer_product *p, size_t m)
{
	p->m = m;
	p->blocks = ceil_div(m, p->block);
}

struct run {
	const struct atoll_integer_product *product;
	atoll_gather_fn gather;
	const void *arg;
	char *scratch;
};

static void widen(const struct atoll_integer_product *p, const void *from, size_t n, int16_t *to)
{
	if (from == NULL)
		memset(to, 0, n * sizeof(*to));
	else if (p->in_type == kTfLiteInt16)
		memcpy(to, from, n * sizeof(*to));
	else if (p->in_type == kTfLiteInt8)
		p->kernel->widen_s8(n, from, p->in_zero, to);
	else
		p->kernel->widen_u8(n, from, p->in_zero, to);
}

/* How many of `count` pieces of `bytes` lie one behind the other in memory; pieces[0], pieces[stride], ... point to them. */
static size_t run_length(const void *const *pieces, size_t count, size_t stride, size_t bytes)
{
	size_t n = 1;
	if (pieces[0] != NULL)
		while (n < count && pieces[n * stride] == (const char *)pieces[0] + n * bytes)
			n++;
	return n;
}

static void widen_row(const struct atoll_integer_product *p, const struct atoll_block *block, size_t i, size_t bytes, int16_t *row)
{
	for (size_t s = 0, n; s < p->segments; s += n) {
		n = run_length(block->rows + s * block->m + i, p->segments - s, block->m, bytes);
		widen(p, block->rows[s * block->m + i], n * p->depth, row + s * p->depth);
	}
	if (p->segments * p->depth < p->row_step)
		row[p->row_step - 1] = 0;
}

/* Neighbouring taps mostly lie side by side in the image, and so do neighbouring pixels. Afterwards the block has one segment,
 * the widened rows. */
static void widen_rows(const struct atoll_integer_product *p, const struct atoll_block *block, int16_t *rows)
{
	const size_t bytes = p->depth * (p->in_type == kTfLiteInt16 ? sizeof(int16_t) : 1);
	if (p->segments == 1 && p->depth == p->row_step)
		for (size_t i = 0, n; i < block->m; i += n) {
			n = run_length(block->rows + i, block->m - i, 1, bytes);
			widen(p, block->rows[i], n * p->depth, rows + i * p->row_step);
		}
	else
		for (size_t i = 0; i < block->m; i++)
			widen_row(p, block, i, bytes, rows + i * p->row_step);
	for (size_t i = 0; p->segments > 0 && i < block->m; i++)
		block->rows[i] = rows + i * p->row_step;
}

/* Gives segments outside the input zeros to lie on. */
static void fill_outside(const struct atoll_integer_product *p, const struct atoll_block *block)
{
	for (size_t i = 0; i < p->segments * block->m; i++)
		if (block->rows[i] == NULL)
			block->rows[i] = p->zeros;
}

static size_t out_bytes(TfLiteType type)
{
	return type == kTfLiteFloat32 ? sizeof(float) : type == kTfLiteInt16 ? sizeof(int16_t) : sizeof(int8_t);
}

static char *out_at(const struct atoll_integer_product *p, const struct atoll_block *block, size_t row, size_t column)
{
	return (char *)block->out[row] + column * out_bytes(p->out_type);
}

/* Columns [at, at + n) of a block, from sums whose rows are `step` apart. */
static void rescale_sums(const struct atoll_integer_product *p, const struct atoll_block *block, const int32_t *sums, size_t step, size_t at,
                         size_t n)
{
	const size_t channel = block->group * p->padded + at;
	const struct atoll_requantize requantize = {
		.rows = block->m,
		.n = n,
		.step = step,
		.x = sums,
		.multiplier = p->scales.multiplier + channel,
		.shift = p->scales.shift + channel,
		.range = &p->scales.range,
		.out = block->out,
		.at = at,
	};
	(p->out_type == kTfLiteInt16 ? atoll_requantize_16 : atoll_requantize_8)(&requantize);
}

/* One tile of columns of one block. `at` is the first column of the tile within the group. */
static void tile_narrow(const struct atoll_integer_product *p, const struct atoll_block *block, const struct atoll_gemm_s16 *gemm, size_t at)
{
	p->kernel->run(gemm);
	const size_t left = p->n - at;
	rescale_sums(p, block, gemm->out, gemm->width, at, left < gemm->width ? left : gemm->width);
}

/* The same for 16-bit inputs, whose sums need 64 bits: the product runs in pieces that fit 32. */
static void tile_wide(const struct atoll_integer_product *p, const struct atoll_block *block, const struct atoll_gemm_s16 *gemm, size_t at)
{
	int64_t *sums = (int64_t *)(void *)(gemm->out + p->block * p->kernel->columns);
	const size_t left = p->n - at, n = left < gemm->width ? left : gemm->width, channel = block->group * p->padded + at;
	for (size_t i = 0; i < block->m; i++)
		memcpy(sums + i * gemm->width, p->bias_wide + channel, n * sizeof(*sums));
	for (size_t pair = 0; pair < gemm->pairs; pair += WIDE_PAIRS_MAX) {
		struct atoll_gemm_s16 piece = *gemm;
		piece.pairs = gemm->pairs - pair < WIDE_PAIRS_MAX ? gemm->pairs - pair : WIDE_PAIRS_MAX;
		piece.first = 2 * pair;
		piece.weights += 2 * pair * gemm->width;
		p->kernel->run(&piece);
		for (size_t i = 0; i < block->m; i++)
			for (size_t j = 0; j < n; j++)
				sums[i * gemm->width + j] =
					(int64_t)((uint64_t)sums[i * gemm->width + j] + (uint64_t)(int64_t)gemm->out[i * gemm->width + j]);
	}
	const struct atoll_requantize_range *range = &p->scales.range;
	for (size_t i = 0; i < block->m; i++)
		for (size_t j = 0; j < n; j++) {
			const int32_t multiplier = p->scales.multiplier[channel + j], shift = p->scales.shift[channel + j];
			const int64_t sum = sums[i * gemm->width + j];
			const int32_t v = (range->once ? atoll_rescale_wide_once : atoll_rescale_wide)(sum, multiplier, shift) + range->zero;
			((int16_t *)(void *)out_at(p, block, i, at))[j] = (int16_t)(v < range->lo ? range->lo : v > range->hi ? range->hi : v);
		}
}

/* The same for float outputs. */
static void tile_real(const struct atoll_integer_product *p, const struct atoll_block *block, const struct atoll_gemm_s16 *gemm, size_t at)
{
	p->kernel->run(gemm);
	const struct atoll_real_output *real = &p->real;
	const size_t left = p->n - at;
	const struct atoll_scale_rows scale = {
		.rows = block->m,
		.n = left < gemm->width ? left : gemm->width,
		.step = gemm->width,
		.x = gemm->out,
		.column_scale = real->channel_scale + block->group * p->padded + at,
		.bias = real->bias != NULL ? real->bias + block->group * p->n + at : NULL,
		.row_scale = real->row_scale,
		.first = block->first,
		.rows_per_scale = real->rows_per_scale,
		.out = block->out,
		.at = at,
		.lo = real->lo,
		.hi = real->hi,
	};
	atoll_scale_rows(&scale);
}

static void run_task(const struct run *run, size_t task, size_t worker)
{
	const struct atoll_integer_product *p = run->product;
	char *memory = run->scratch + worker * p->worker_bytes;
	const size_t span = task % p->spans, block_index = task / p->spans % p->blocks, group = task / p->spans / p->blocks;
	const size_t first = block_index * p->block;
	struct atoll_block block = {.group = group, .first = first, .m = p->m - first < p->block ? p->m - first : p->block};
	block.rows = (const void **)(void *)memory;
	block.out = (void **)(void *)memory + p->segments * p->block;
	block.patch = (float *)(void *)(memory + p->pointer_bytes + p->row_bytes + p->sum_bytes);
	run->gather(run->arg, &block);
	if (is_direct(p))
		fill_outside(p, &block);
	else
		widen_rows(p, &block, (int16_t *)(void *)(memory + p->pointer_bytes));
	const size_t begin = span * p->span, end = begin + p->span < p->n ? begin + p->span : p->n;
	const bool joined = joins_tiles(p);
	int32_t *sums = (int32_t *)(void *)(memory + p->pointer_bytes + p->row_bytes);
	for (size_t at = begin; at < end; at += p->kernel->columns) {
		const size_t left = p->padded - at;
		const struct atoll_gemm_s16 gemm = {
			.rows = block.rows,
			.m = block.m,
			.segments = is_direct(p) || p->segments == 0 ? p->segments : 1,
			.pairs = (is_direct(p) ? p->depth : p->row_step) / 2,
			.width = left < p->kernel->columns ? left : p->kernel->columns,
			.weights = p->packed + (group * p->padded + at) * p->row_step,
			.bias = p->bias + group * p->padded + at,
			.out = joined ? sums + (at - begin) : sums,
		};
		if (joined)
			p->kernel->run(&gemm);
		else
			(p->out_type == kTfLiteFloat32 ? tile_real : p->bias_wide != NULL ? tile_wide : tile_narrow)(p, &block, &gemm, at);
	}
	if (joined)
		rescale_sums(p, &block, sums, end - begin, begin, end - begin);
}

static void run_range(void *arg, size_t begin, size_t end, size_t worker)
{
	for (size_t task = begin; task < end; task++)
		run_task(arg, task, worker);
}

void atoll_integer_product_run(struct atoll_op *op, struct atoll_integer_product *p, const void *weights, const TfLiteTensor *bias,
                               atoll_gather_fn gather, const void *arg)
{
	if (bias != NULL && !atoll_tensor_is_constant(bias))
		fill_bias(p, bias);
	if (p->own_packed != NULL)
		fill_weights(&(struct packing){p, weights}, NULL, p->own_packed, 0);
	struct run run = {.product = p, .gather = gather, .arg = arg, .scratch = op->services->scratch_data(op, p->scratch)};
	op->services->parallel(op, p->groups * p->blocks * p->spans, p->grain, run_range, &run);
}
