/* SPDX-License-Identifier: Apache-2.0
 * Plans and runs gathered float products. Knows no operator; what a row is, the caller's gather function says. */
#include "ops/product.h"

#include <string.h>

enum { BLOCK_BYTES = 256 * 1024 }; /* the rows of one block stay in the second-level cache */
enum { BLOCK_ROWS_MAX = 96, ALIGNMENT = 64 };
enum { PIECE_MULTIPLIES = 1 << 17 }; /* below this a second thread costs more than it brings */

static size_t ceil_div(size_t a, size_t b)
{
	return (a + b - 1) / b;
}

static size_t round_up(size_t n, size_t to)
{
	return ceil_div(n, to) * to;
}

static size_t choose_block(const struct atoll_product *p)
{
	const size_t row_bytes = p->segments * p->depth * sizeof(float);
	size_t rows = row_bytes > 0 ? BLOCK_BYTES / row_bytes : BLOCK_ROWS_MAX;
	rows = rows / p->kernel->rows * p->kernel->rows;
	if (rows > BLOCK_ROWS_MAX)
		rows = BLOCK_ROWS_MAX;
	if (rows < p->kernel->rows)
		rows = p->kernel->rows;
	return rows < p->m ? rows : p->m > 0 ? p->m : 1;
}

/* Columns are cut only when blocks and groups alone would leave threads without work. */
static size_t choose_span(const struct atoll_op *op, const struct atoll_product *p)
{
	const size_t tasks = p->blocks * p->groups;
	const size_t wanted = op->threads > 1 && tasks > 0 ? ceil_div(2 * (size_t)op->threads, tasks) : 1;
	const size_t span = round_up(ceil_div(p->padded, wanted), p->kernel->columns);
	return span > 0 ? span : p->kernel->columns;
}

static void set_worker_bytes(struct atoll_product *p)
{
	const size_t pointers = (p->segments + 1) * p->block * sizeof(void *);
	p->worker_bytes = round_up(pointers, ALIGNMENT) + round_up(p->patch_floats * p->block * sizeof(float), ALIGNMENT);
}

TfLiteStatus atoll_product_plan(struct atoll_op *op, struct atoll_product *p)
{
	p->kernel = atoll_gemm_f32_kernel_for(p->n);
	p->padded = atoll_gemm_f32_padded(p->kernel, p->n);
	p->block = choose_block(p);
	p->blocks = ceil_div(p->m, p->block);
	p->span = choose_span(op, p);
	p->spans = ceil_div(p->n, p->span);
	set_worker_bytes(p);
	const size_t multiplies = p->block * (p->n < p->span ? p->n : p->span) * p->segments * p->depth;
	p->grain = 1 + PIECE_MULTIPLIES / (multiplies + 1);
	return op->services->scratch(op, p->worker_bytes * (size_t)op->threads, &p->scratch);
}

/* Whole strips, about as many rows as a block has otherwise, and something for every thread. */
static size_t strip_block(const struct atoll_op *op, const struct atoll_product *p, size_t strip)
{
	const size_t strips = ceil_div(p->m, strip);
	size_t count = strip >= BLOCK_ROWS_MAX ? 1 : BLOCK_ROWS_MAX / strip;
	const size_t share = strips / (2 * (size_t)op->threads);
	if (op->threads > 1 && count > share)
		count = share > 0 ? share : 1;
	return count * strip;
}

bool atoll_product_takes_strips(const struct atoll_product *p, size_t strip)
{
	/* Below that many rows the tensor would have stayed in the cache anyway, and threads share columns better. */
	enum { ROWS_WORTH = 8 * BLOCK_ROWS_MAX };
	return p->groups == 1 && p->segments == 1 && p->m >= ROWS_WORTH && strip > 0 && p->m % strip == 0 && p->depth > 0 &&
	       strip <= BLOCK_BYTES / 2 / sizeof(float) / p->depth;
}

TfLiteStatus atoll_product_use_strips(struct atoll_op *op, struct atoll_product *p, size_t strip)
{
	p->block = strip_block(op, p, strip);
	p->blocks = ceil_div(p->m, p->block);
	p->span = p->padded;
	p->spans = 1;
	p->patch_floats = p->depth;
	set_worker_bytes(p);
	return op->services->scratch(op, p->worker_bytes * (size_t)op->threads, &p->scratch);
}

uint64_t atoll_product_layout(const struct atoll_gemm_f32_kernel *kernel, uint32_t layout)
{
	return (uint64_t)layout << 32 | (uint64_t)kernel->vector << 16 | kernel->columns;
}

static size_t packed_floats(const struct atoll_product_weights *source)
{
	return source->groups * atoll_gemm_f32_padded(source->kernel, source->first.n) * source->first.k;
}

static void fill_weights(const void *arg, const void *data, void *packed, size_t bytes)
{
	(void)bytes;
	const struct atoll_product_weights *source = arg;
	const size_t group_floats = packed_floats(source) / source->groups;
	for (size_t g = 0; g < source->groups; g++) {
		struct atoll_gemm_f32_weights weights = source->first;
		weights.data = (const float *)data + source->offset + g * source->group_stride;
		atoll_gemm_f32_pack(source->kernel, &weights, (float *)packed + g * group_floats);
	}
}

static void fill_bias(const struct atoll_product *p, const float *bias)
{
	for (size_t g = 0; g < p->groups; g++)
		memcpy(p->bias + g * p->padded, bias + g * p->n, p->n * sizeof(float));
}

static TfLiteStatus make_bias(struct atoll_op *op, struct atoll_product *p)
{
	p->bias = op->services->keep(op, p->groups * p->padded * sizeof(float));
	return p->bias != NULL || p->padded == 0 ? kTfLiteOk : kTfLiteError;
}

static TfLiteStatus make_own_weights(struct atoll_op *op, struct atoll_product *p, const struct atoll_product_weights *source)
{
	p->own_weights = op->services->keep(op, packed_floats(source) * sizeof(float));
	p->weights = p->own_weights;
	return p->own_weights != NULL ? kTfLiteOk : kTfLiteError;
}

TfLiteStatus atoll_product_set_changing_weights(struct atoll_op *op, struct atoll_product *p, const struct atoll_product_weights *source)
{
	ATOLL_TRY(make_bias(op, p));
	return packed_floats(source) > 0 ? make_own_weights(op, p, source) : kTfLiteOk;
}

TfLiteStatus atoll_product_set_weights(struct atoll_op *op, struct atoll_product *p, const TfLiteTensor *weights, const TfLiteTensor *bias,
                                       const struct atoll_product_weights *source, uint32_t layout)
{
	const size_t bytes = packed_floats(source) * sizeof(float);
	ATOLL_TRY(make_bias(op, p));
	if (bias != NULL && atoll_tensor_is_constant(bias))
		fill_bias(p, bias->data.f);
	if (bytes == 0) /* no taps: the bias alone */
		return kTfLiteOk;
	if (!atoll_tensor_is_constant(weights))
		return make_own_weights(op, p, source);
	const void *packed = NULL;
	ATOLL_TRY(op->services->pack(op, weights, atoll_product_layout(p->kernel, layout), bytes, fill_weights, source, &packed));
	p->weights = packed;
	return kTfLiteOk;
}

void atoll_product_set_rows(struct atoll_product *p, size_t m)
{
	p->m = m;
	p->blocks = ceil_div(m, p->block);
}

void atoll_product_refresh(struct atoll_product *p, const float *weights, const TfLiteTensor *bias,
                           const struct atoll_product_weights *source)
{
	if (bias != NULL && !atoll_tensor_is_constant(bias))
		fill_bias(p, bias->data.f);
	if (p->own_weights == NULL)
		return;
	fill_weights(source, weights, p->own_weights, packed_floats(source) * sizeof(float));
}

struct run {
	const struct atoll_product *product;
	atoll_gather_fn gather;
	const void *arg;
	char *scratch;
};

static void run_task(const struct run *run, size_t task, size_t worker)
{
	const struct atoll_product *p = run->product;
	char *memory = run->scratch + worker * p->worker_bytes;
	const size_t span = task % p->spans, block_index = task / p->spans % p->blocks, group = task / p->spans / p->blocks;
	const size_t first = block_index * p->block, column = span * p->span;
	const size_t m = p->m - first < p->block ? p->m - first : p->block;
	struct atoll_block block = {.group = group, .first = first, .m = m, .rows = (const void **)(void *)memory};
	block.out = (void **)(void *)memory + p->segments * p->block;
	block.patch = (float *)(void *)(memory + round_up((p->segments + 1) * p->block * sizeof(void *), ALIGNMENT));
	run->gather(run->arg, &block);
	for (size_t i = 0; i < m; i++)
		block.out[i] = (float *)block.out[i] + column;
	const size_t k = p->segments * p->depth;
	const struct atoll_gemm_f32 gemm = {
		.rows = block.rows,
		.m = m,
		.n = p->n - column < p->span ? p->n - column : p->span,
		.segments = p->segments,
		.depth = p->depth,
		.weights = p->weights + (group * p->padded + column) * k,
		.bias = p->bias + group * p->padded + column,
		.out = block.out,
		.lo = p->lo,
		.hi = p->hi,
	};
	p->kernel->run(&gemm);
	if (p->post.count > 0 && m > 0) {
		float *out = block.out[0];
		atoll_post_run(&p->post, (size_t)(out - p->output), out, m, gemm.n, m > 1 ? (size_t)((float *)block.out[1] - out) : 0);
	}
}

static void run_range(void *arg, size_t begin, size_t end, size_t worker)
{
	for (size_t task = begin; task < end; task++)
		run_task(arg, task, worker);
}

void atoll_product_run(struct atoll_op *op, const struct atoll_product *p, atoll_gather_fn gather, const void *arg)
{
	struct run run = {.product = p, .gather = gather, .arg = arg, .scratch = op->services->scratch_data(op, p->scratch)};
	op->services->parallel(op, p->groups * p->blocks * p->spans, p->grain, run_range, &run);
}
