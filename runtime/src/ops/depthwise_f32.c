/* SPDX-License-Identifier: Apache-2.0
 * Float depthwise convolution with one output a channel, row by row; other multipliers are grouped products. */
#include "kernels/depthwise_f32.h"
#include "ops/conv_kinds.h"
#include "ops/fused_activation.h"
#include "ops/post.h"

enum { PIECE_MULTIPLIES = 1 << 16 };

struct atoll_depthwise_plan {
	float lo, hi;
	struct atoll_post post;
	const float *no_bias; /* zeros */
	size_t worker_pointers;
	int scratch;
};

struct run {
	const struct atoll_conv_image *image;
	const struct atoll_depthwise_plan *plan;
	const float *input, *weights, *bias;
	const float **pointers;
	float *output;
};

static void run_row(const struct run *run, size_t row, const float **pointers, float *output)
{
	const struct atoll_conv_image *image = run->image;
	const struct atoll_window *y = &image->y, *x = &image->x;
	const size_t batch = row / y->out, line = x->in * image->channels, tap_line = x->taps * image->channels;
	size_t first, last;
	atoll_window_taps(y, row % y->out, &first, &last);
	const float **weights = pointers + y->taps;
	for (size_t ky = first; ky < last; ky++) {
		const size_t from = row % y->out * y->stride + ky * y->dilation - y->pad;
		pointers[ky - first] = run->input + (batch * y->in + from) * line;
		weights[ky - first] = run->weights + ky * tap_line;
	}
	const struct atoll_depthwise_f32 d = {
		.rows = pointers,
		.weights = weights,
		.bias = run->bias,
		.output = output,
		.channels = image->channels,
		.taps_y = last - first,
		.taps_x = x->taps,
		.stride = x->stride,
		.dilation = x->dilation,
		.pad = x->pad,
		.in_columns = x->in,
		.out_columns = x->out,
		.lo = run->plan->lo,
		.hi = run->plan->hi,
	};
	atoll_depthwise_f32(&d);
	if (run->plan->post.count > 0)
		atoll_post_run(&run->plan->post, row * x->out * d.channels, output, d.out_columns, d.channels, d.channels);
}

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const size_t line = run->image->x.out * run->image->channels;
	for (size_t row = begin; row < end; row++)
		run_row(run, row, run->pointers + worker * run->plan->worker_pointers, run->output + row * line);
}

static struct run run_of(const struct atoll_op *op)
{
	const struct atoll_conv *conv = op->state;
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	return (struct run){
		.image = &conv->image,
		.plan = conv->rows,
		.input = atoll_op_input(op, 0)->data.f,
		.weights = atoll_op_input(op, 1)->data.f,
		.bias = bias != NULL ? bias->data.f : conv->rows->no_bias,
	};
}

enum { MADE_TAPS_MAX = 16 };

static void depthwise_make_row(struct atoll_op *op, size_t row, float *output)
{
	const struct run run = run_of(op);
	const float *pointers[2 * MADE_TAPS_MAX];
	run_row(&run, row, pointers, output);
}

static bool all_constant(const struct atoll_op *op)
{
	const TfLiteTensor *bias = atoll_op_input(op, 2);
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) && (bias == NULL || atoll_tensor_is_constant(bias));
}

static TfLiteStatus depthwise_invoke(struct atoll_op *op)
{
	struct run run = run_of(op);
	const struct atoll_conv_image *image = run.image;
	run.output = atoll_op_output(op, 0)->data.f;
	run.pointers = op->services->scratch_data(op, run.plan->scratch);
	const size_t row_multiplies = image->x.out * image->channels * image->y.taps * image->x.taps;
	op->services->parallel(op, image->batches * image->y.out, 1 + PIECE_MULTIPLIES / (row_multiplies + 1), run_rows, &run);
	return kTfLiteOk;
}

static bool depthwise_absorb(struct atoll_op *op, const struct atoll_op *next, const struct atoll_op *gate)
{
	struct atoll_conv *conv = op->state;
	if (!atoll_post_absorb(&conv->rows->post, op, next, gate, &conv->rows->lo, &conv->rows->hi))
		return false;
	if (atoll_post_reads(&conv->rows->post))
		op->make_row = NULL; /* what it reads may be gone when the row is wanted */
	return true;
}

TfLiteStatus atoll_depthwise_f32_prepare(struct atoll_op *op, struct atoll_conv *conv)
{
	const struct atoll_conv_image *image = &conv->image;
	if (image->out_channels != image->channels || image->channels == 1)
		return atoll_conv_f32_prepare(op, conv);
	struct atoll_depthwise_plan *plan = op->services->keep(op, sizeof(*plan));
	if (plan == NULL)
		return kTfLiteError;
	conv->rows = plan;
	conv->invoke = depthwise_invoke;
	op->absorb = depthwise_absorb;
	if (image->y.taps <= MADE_TAPS_MAX && all_constant(op))
		op->make_row = depthwise_make_row;
	ATOLL_TRY(atoll_fused_range_f32(op, conv->activation, &plan->lo, &plan->hi));
	if (atoll_op_input(op, 2) == NULL) {
		plan->no_bias = op->services->keep(op, image->channels * sizeof(float));
		if (plan->no_bias == NULL)
			return kTfLiteError;
	}
	/* Input and weight rows of one window, a worker's share rounded up to whole cache lines. */
	plan->worker_pointers = (2 * image->y.taps + 7) / 8 * 8;
	return op->services->scratch(op, plan->worker_pointers * sizeof(float *) * (size_t)op->threads, &plan->scratch);
}
