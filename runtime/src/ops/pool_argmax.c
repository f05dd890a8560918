/* SPDX-License-Identifier: Apache-2.0
 * MediaPipe's MaxPoolingWithArgmax2D, which also says where in its window each maximum lay, and MaxUnpooling2D, which puts values
 * back there. Places are floats, a tenth above the integer row * filter width + column. Custom options: TfLitePoolParams. */
#include <float.h>
#include <string.h>

#include "ops/fused_activation.h"
#include "ops/shape.h"
#include "ops/window.h"

struct places {
	struct atoll_window y, x; /* of the pooling; unpooling walks it backwards */
	size_t batches, channels;
	float lo, hi;
};

static const float PLACE_OFFSET = 0.1f;

/* The fields up to the activation; what follows them was computed on another machine. */
static TfLiteStatus read_params(struct atoll_op *op, TfLitePoolParams *params)
{
	const size_t needed = offsetof(TfLitePoolParams, activation) + sizeof(params->activation);
	memset(params, 0, sizeof(*params));
	if (op->node->custom_initial_data == NULL || (size_t)op->node->custom_initial_data_size < needed)
		return atoll_op_fail(op, kAtollInvalidModel, "has %d bytes of options, at least %zu are needed", op->node->custom_initial_data_size, needed);
	memcpy(params, op->node->custom_initial_data, needed);
	return kTfLiteOk;
}

static TfLiteStatus expect_float_images(struct atoll_op *op, const TfLiteTensor *a, const TfLiteTensor *b, const TfLiteTensor *c)
{
	if (a->type != kTfLiteFloat32 || b->type != kTfLiteFloat32 || c->type != kTfLiteFloat32)
		return atoll_op_fail(op, kAtollUnsupported, "types %s, %s and %s are not all FLOAT32", TfLiteTypeGetName(a->type), TfLiteTypeGetName(b->type),
		                     TfLiteTypeGetName(c->type));
	return atoll_op_expect_rank(op, atoll_op_input(op, 0), "the input", 4, 4);
}

static TfLiteStatus start(struct atoll_op *op, struct places **places, TfLitePoolParams *params)
{
	ATOLL_TRY(read_params(op, params));
	*places = op->services->keep(op, sizeof(**places));
	if (*places == NULL)
		return kTfLiteError;
	op->state = *places;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	(*places)->batches = (size_t)atoll_tensor_dim(input, 0);
	(*places)->channels = (size_t)atoll_tensor_dim(input, 3);
	return atoll_fused_range_f32(op, params->activation, &(*places)->lo, &(*places)->hi);
}

static TfLiteStatus prepare_pool(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 2));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLitePoolParams params;
	struct places *p = NULL;
	ATOLL_TRY(expect_float_images(op, input, atoll_op_output(op, 0), atoll_op_output(op, 1)));
	ATOLL_TRY(start(op, &p, &params));
	ATOLL_TRY(atoll_window_make(op, "height", params.padding, atoll_tensor_dim(input, 1), params.filter_height, params.stride_height, 1, &p->y));
	ATOLL_TRY(atoll_window_make(op, "width", params.padding, atoll_tensor_dim(input, 2), params.filter_width, params.stride_width, 1, &p->x));
	const struct atoll_dims shape = {4, {atoll_tensor_dim(input, 0), (int)p->y.out, (int)p->x.out, atoll_tensor_dim(input, 3)}};
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &shape));
	return atoll_op_resize(op, atoll_op_output(op, 1), &shape);
}

struct run {
	const struct places *places;
	const float *input, *at;
	float *output, *place;
};

static void pool_pixel(const struct run *run, size_t row, size_t x)
{
	const struct places *p = run->places;
	const size_t y = row % p->y.out, batch = row / p->y.out;
	size_t y0, y1, x0, x1;
	atoll_window_taps(&p->y, y, &y0, &y1);
	atoll_window_taps(&p->x, x, &x0, &x1);
	float *output = run->output + (row * p->x.out + x) * p->channels, *place = run->place + (row * p->x.out + x) * p->channels;
	for (size_t c = 0; c < p->channels; c++) {
		output[c] = -FLT_MAX;
		place[c] = PLACE_OFFSET;
	}
	for (size_t ky = y0; ky < y1; ky++)
		for (size_t kx = x0; kx < x1; kx++) {
			const size_t from_y = y * p->y.stride + ky - p->y.pad, from_x = x * p->x.stride + kx - p->x.pad;
			const float *from = run->input + ((batch * p->y.in + from_y) * p->x.in + from_x) * p->channels;
			for (size_t c = 0; c < p->channels; c++)
				if (from[c] > output[c]) {
					output[c] = from[c];
					place[c] = (float)(ky * p->x.taps + kx) + PLACE_OFFSET;
				}
		}
	for (size_t c = 0; c < p->channels; c++)
		output[c] = output[c] < p->lo ? p->lo : output[c] > p->hi ? p->hi : output[c];
}

static void pool_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	for (size_t row = begin; row < end; row++)
		for (size_t x = 0; x < run->places->x.out; x++)
			pool_pixel(run, row, x);
}

static TfLiteStatus invoke_pool(struct atoll_op *op)
{
	const struct places *p = op->state;
	struct run run = {.places = p, .input = atoll_op_input(op, 0)->data.f, .output = atoll_op_output(op, 0)->data.f,
	                  .place = atoll_op_output(op, 1)->data.f};
	op->services->parallel(op, p->batches * p->y.out, 4, pool_rows, &run);
	return kTfLiteOk;
}

/* The pooling that led from `out` = in * filter back to `in`. */
static TfLiteStatus unpool_axis(struct atoll_op *op, const char *axis, int in, int filter, int stride, struct atoll_window *window)
{
	if (filter < 1 || stride < 1 || in < 0 || (int64_t)in * filter > INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidModel, "the %s of %d with a filter of %d and a stride of %d cannot be unpooled", axis, in, filter, stride);
	const int64_t out = (int64_t)in * filter, total = in > 0 ? (int64_t)(in - 1) * stride + filter - out : 0;
	*window = (struct atoll_window){.in = (size_t)out, .out = (size_t)in, .taps = (size_t)filter, .stride = (size_t)stride, .dilation = 1,
	                                .pad = total > 0 ? (size_t)(total / 2) : 0};
	return kTfLiteOk;
}

static TfLiteStatus prepare_unpool(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0), *at = atoll_op_input(op, 1);
	TfLitePoolParams params;
	struct places *p = NULL;
	ATOLL_TRY(expect_float_images(op, input, at, atoll_op_output(op, 0)));
	if (atoll_tensor_elements(at) != atoll_tensor_elements(input))
		return atoll_op_fail(op, kAtollInvalidModel, "there are %zu places for %zu values", atoll_tensor_elements(at), atoll_tensor_elements(input));
	ATOLL_TRY(start(op, &p, &params));
	ATOLL_TRY(unpool_axis(op, "height", atoll_tensor_dim(input, 1), params.filter_height, params.stride_height, &p->y));
	ATOLL_TRY(unpool_axis(op, "width", atoll_tensor_dim(input, 2), params.filter_width, params.stride_width, &p->x));
	const struct atoll_dims shape = {4, {atoll_tensor_dim(input, 0), (int)p->y.in, (int)p->x.in, atoll_tensor_dim(input, 3)}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}

/* Places come from a tensor, so each is checked; those outside the image lead nowhere. */
static void unpool_value(const struct run *run, size_t batch, size_t y, size_t x, size_t c, size_t from)
{
	const struct places *p = run->places;
	const float place = run->at[from];
	if (!(place >= 0.0f) || place >= (float)(p->y.taps * p->x.taps) + 1.0f)
		return;
	const size_t index = (size_t)place, to_y = y * p->y.stride + index / p->x.taps - p->y.pad, to_x = x * p->x.stride + index % p->x.taps - p->x.pad;
	if (to_y < p->y.in && to_x < p->x.in)
		run->output[((batch * p->y.in + to_y) * p->x.in + to_x) * p->channels + c] = run->input[from];
}

static TfLiteStatus invoke_unpool(struct atoll_op *op)
{
	const struct places *p = op->state;
	TfLiteTensor *output = atoll_op_output(op, 0);
	const struct run run = {.places = p, .input = atoll_op_input(op, 0)->data.f, .at = atoll_op_input(op, 1)->data.f, .output = output->data.f};
	memset(output->data.f, 0, atoll_tensor_elements(output) * sizeof(float));
	/* In order: windows may overlap, and the last value wins. */
	size_t from = 0;
	for (size_t batch = 0; batch < p->batches; batch++)
		for (size_t y = 0; y < p->y.out; y++)
			for (size_t x = 0; x < p->x.out; x++)
				for (size_t c = 0; c < p->channels; c++, from++)
					unpool_value(&run, batch, y, x, c, from);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinCustom, "MaxPoolingWithArgmax2D", 1, 1, prepare_pool, invoke_pool},
	{kTfLiteBuiltinCustom, "MaxUnpooling2D", 1, 1, prepare_unpool, invoke_unpool},
};
const struct atoll_op_family atoll_ops_pool_argmax = ATOLL_OP_FAMILY(rows);
