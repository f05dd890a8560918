/* SPDX-License-Identifier: Apache-2.0
 * AVERAGE_POOL_2D, MAX_POOL_2D and L2_POOL_2D. Windows at the edge cover only the pixels inside. */
#include "kernels/pool.h"

#include "ops/fused_activation.h"
#include "ops/rescale.h"
#include "ops/shape.h"
#include "ops/window.h"

enum { PIECE_READS = 1 << 14, WINDOW_SUM_MAX = INT32_MAX / 65536 };

typedef void (*pool_f32_fn)(const struct atoll_pool_window *window, float *y, float lo, float hi);
typedef void (*pool_u8_fn)(const struct atoll_pool_window *window, uint8_t *y, int32_t *sums, int32_t lo, int32_t hi);
typedef void (*pool_s8_fn)(const struct atoll_pool_window *window, int8_t *y, int32_t *sums, int32_t lo, int32_t hi);
typedef void (*pool_s16_fn)(const struct atoll_pool_window *window, int16_t *y, int32_t *sums, int32_t lo, int32_t hi);

/* One kind of pooling in every number format it has. */
struct kind {
	pool_f32_fn f32;
	pool_u8_fn u8;
	pool_s8_fn s8;
	pool_s16_fn s16;
};

struct pool {
	const struct kind *kind;
	size_t channels;
	struct atoll_window y, x;
	float lo_f32, hi_f32;
	int32_t lo, hi;
	size_t batches, element;
	size_t worker_bytes;
	int scratch;
};

struct run {
	const struct pool *pool;
	const TfLiteTensor *input;
	TfLiteTensor *output;
	char *sums;
};

static void run_window(const struct run *run, const struct atoll_pool_window *window, size_t pixel, int32_t *sums)
{
	const struct pool *p = run->pool;
	const size_t at = pixel * p->channels;
	switch (run->input->type) {
	case kTfLiteFloat32:
		p->kind->f32(window, run->output->data.f + at, p->lo_f32, p->hi_f32);
		break;
	case kTfLiteUInt8:
		p->kind->u8(window, run->output->data.uint8 + at, sums, p->lo, p->hi);
		break;
	case kTfLiteInt8:
		p->kind->s8(window, run->output->data.int8 + at, sums, p->lo, p->hi);
		break;
	default:
		p->kind->s16(window, run->output->data.i16 + at, sums, p->lo, p->hi);
		break;
	}
}

static void run_lines(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct pool *p = run->pool;
	int32_t *sums = (int32_t *)(void *)(run->sums + worker * p->worker_bytes);
	const size_t line = p->x.in * p->channels;
	for (size_t row = begin; row < end; row++) {
		const size_t batch = row / p->y.out, y = row % p->y.out;
		size_t y0, y1, x0, x1;
		atoll_window_taps(&p->y, y, &y0, &y1);
		for (size_t x = 0; x < p->x.out; x++) {
			atoll_window_taps(&p->x, x, &x0, &x1);
			const size_t top = batch * p->y.in + y * p->y.stride + y0 - p->y.pad, left = x * p->x.stride + x0 - p->x.pad;
			const struct atoll_pool_window window = {
				.input = run->input->data.raw_const + (top * line + left * p->channels) * p->element,
				.rows = y1 - y0,
				.columns = x1 - x0,
				.channels = p->channels,
				.line = line,
			};
			run_window(run, &window, row * p->x.out + x, sums);
		}
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct pool *p = op->state;
	struct run run = {.pool = p, .input = atoll_op_input(op, 0), .output = atoll_op_output(op, 0)};
	run.sums = op->services->scratch_data(op, p->scratch);
	const size_t reads = p->x.out * p->channels * p->y.taps * p->x.taps;
	op->services->parallel(op, p->batches * p->y.out, 1 + PIECE_READS / (reads + 1), run_lines, &run);
	return kTfLiteOk;
}

static TfLiteStatus check_types(struct atoll_op *op, struct pool *p, TfLiteFusedActivation activation)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_same_type(op, input, output, "input and output"));
	p->element = atoll_type_bytes(input->type);
	if (input->type == kTfLiteFloat32 && p->kind->f32 != NULL)
		return atoll_fused_range_f32(op, activation, &p->lo_f32, &p->hi_f32);
	const bool known = (input->type == kTfLiteUInt8 && p->kind->u8 != NULL) || (input->type == kTfLiteInt8 && p->kind->s8 != NULL) ||
	                   (input->type == kTfLiteInt16 && p->kind->s16 != NULL);
	if (!known)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(input->type));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	if (p->y.taps > WINDOW_SUM_MAX / p->x.taps)
		return atoll_op_fail(op, kAtollLimit, "a window of %zu by %zu could overflow its sum", p->y.taps, p->x.taps);
	return atoll_fused_range_quantized(op, activation, output, &p->lo, &p->hi);
}

static TfLiteStatus prepare(struct atoll_op *op, const struct kind *kind)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLitePoolParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", 4, 4));
	struct pool *p = op->services->keep(op, sizeof(*p));
	if (p == NULL)
		return kTfLiteError;
	op->state = p;
	p->kind = kind;
	p->batches = (size_t)atoll_tensor_dim(input, 0);
	p->channels = (size_t)atoll_tensor_dim(input, 3);
	ATOLL_TRY(atoll_window_make(op, "height", params->padding, atoll_tensor_dim(input, 1), params->filter_height, params->stride_height, 1,
	                            &p->y));
	ATOLL_TRY(atoll_window_make(op, "width", params->padding, atoll_tensor_dim(input, 2), params->filter_width, params->stride_width, 1,
	                            &p->x));
	ATOLL_TRY(check_types(op, p, params->activation));
	p->worker_bytes = (p->channels * sizeof(int32_t) + 63) / 64 * 64;
	ATOLL_TRY(op->services->scratch(op, p->worker_bytes * (size_t)op->threads, &p->scratch));
	const struct atoll_dims shape = {4, {atoll_tensor_dim(input, 0), (int)p->y.out, (int)p->x.out, atoll_tensor_dim(input, 3)}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}

static TfLiteStatus prepare_average(struct atoll_op *op)
{
	static const struct kind average = {atoll_pool_average_f32, atoll_pool_average_u8, atoll_pool_average_s8, atoll_pool_average_s16};
	return prepare(op, &average);
}

static TfLiteStatus prepare_max(struct atoll_op *op)
{
	static const struct kind max = {atoll_pool_max_f32, atoll_pool_max_u8, atoll_pool_max_s8, atoll_pool_max_s16};
	return prepare(op, &max);
}

static TfLiteStatus prepare_l2(struct atoll_op *op)
{
	static const struct kind l2 = {.f32 = atoll_pool_l2_f32};
	return prepare(op, &l2);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinAveragePool2d, "AVERAGE_POOL_2D", 1, 3, prepare_average, invoke},
	{kTfLiteBuiltinMaxPool2d, "MAX_POOL_2D", 1, 3, prepare_max, invoke},
	{kTfLiteBuiltinL2Pool2d, "L2_POOL_2D", 1, 1, prepare_l2, invoke},
};
const struct atoll_op_family atoll_ops_pool = ATOLL_OP_FAMILY(rows);
