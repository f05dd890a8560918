/* SPDX-License-Identifier: Apache-2.0
 * RESIZE_BILINEAR and RESIZE_NEAREST_NEIGHBOR of NHWC images to a size that a tensor gives. */
#include <math.h>
#include <string.h>

#include "kernels/loops_f32.h"
#include "ops/shape.h"

enum { PIECE_ELEMENTS = 1 << 13, STRETCH = 64 };

struct resize {
	bool align_corners, half_pixel_centers;
	bool bilinear;
	size_t batches, channels, element;
	size_t in_y, in_x, out_y, out_x;
};

/* How far the input moves for one step of the output. */
static float scale_of(const struct resize *r, size_t in, size_t out)
{
	return r->align_corners && out > 1 ? (float)(in - 1) / (float)(out - 1) : (float)in / (float)out;
}

/* The two inputs a bilinear output lies between, and the weight of the second. */
struct between {
	size_t first, second;
	float at; /* as a position, for the fixed-point form */
	float weight;
};

static struct between between(const struct resize *r, size_t index, size_t in, size_t out)
{
	const float scale = scale_of(r, in, out);
	const float at = r->half_pixel_centers ? ((float)index + 0.5f) * scale - 0.5f : (float)index * scale;
	const float floor_at = floorf(at);
	const size_t last = in - 1;
	const size_t first = floor_at < 0.0f ? 0 : (size_t)floor_at;
	const float ceil_at = ceilf(at);
	const size_t second = ceil_at < 0.0f ? 0 : (size_t)ceil_at;
	return (struct between){first < last ? first : last, second < last ? second : last, at, at - floor_at};
}

struct run {
	const struct resize *resize;
	const char *input;
	char *output;
};

static const char *pixel(const struct run *run, size_t batch, size_t y, size_t x)
{
	const struct resize *r = run->resize;
	return run->input + ((batch * r->in_y + y) * r->in_x + x) * r->channels * r->element;
}

/* The reference keeps UINT8 in floats and rounds at the end. */
static void mix_u8(size_t n, const uint8_t *const corners[4], const float weights[4], uint8_t *y)
{
	const uint8_t *a = corners[0], *b = corners[1], *c = corners[2], *d = corners[3];
	for (size_t i = 0; i < n; i++) {
		const float top = a[i] * weights[0], bottom = b[i] * weights[1];
		const float top_right = c[i] * weights[2], bottom_right = d[i] * weights[3];
		y[i] = (uint8_t)(top + bottom + top_right + bottom_right + 0.5f);
	}
}

/* INT8 and INT16 images interpolate in fixed point with 10 fraction bits an axis, like the reference. */
#define DEFINE_MIX(SUFFIX, TYPE)                                                                                       \
	static void mix_##SUFFIX(size_t n, const void *const corners[4], const int64_t weights[4], void *out)          \
	{                                                                                                              \
		const TYPE *a = corners[0], *b = corners[1], *c = corners[2], *d = corners[3];                         \
		TYPE *y = out;                                                                                         \
		for (size_t i = 0; i < n; i++) {                                                                       \
			const int64_t sum = a[i] * weights[0] + b[i] * weights[1] + c[i] * weights[2] + d[i] * weights[3]; \
			const int64_t half = sum > 0 ? 1 << 19 : -(1 << 19);                                           \
			y[i] = (TYPE)((sum + half) / (1 << 20));                                                       \
		}                                                                                                      \
	}
DEFINE_MIX(s8, int8_t)
DEFINE_MIX(s16, int16_t)
#undef DEFINE_MIX

/* An axis in fixed point: 10 fraction bits, truncated position, second neighbour inside the image. */
struct fixed {
	size_t first, second;
	int64_t weight;
};

static struct fixed fixed_between(const struct resize *r, size_t index, size_t in, size_t out)
{
	int64_t scale = ((1 << 10) * (int64_t)in + (int64_t)out / 2) / (int64_t)out;
	if (r->align_corners && out > 1)
		scale = ((1 << 10) * ((int64_t)in - 1) + ((int64_t)out - 1) / 2) / ((int64_t)out - 1);
	const int64_t at = r->half_pixel_centers ? (int64_t)index * scale + scale / 2 - (1 << 9) : (int64_t)index * scale;
	const int64_t floor_at = at / (1 << 10), last = (int64_t)in - 1;
	const int64_t ceil_at = (at + (1 << 10) - 1) / (1 << 10);
	const int64_t first = floor_at > 0 ? floor_at : 0;
	return (struct fixed){(size_t)(first < last ? first : last), (size_t)(ceil_at < last ? ceil_at < 0 ? 0 : ceil_at : last), at - first * (1 << 10)};
}

/* Columns [begin, end) of a row; columns[0] belongs to `begin`. */
static void bilinear_real(const struct run *run, size_t row, const struct between *columns, size_t begin, size_t end, TfLiteType type)
{
	const struct resize *r = run->resize;
	const size_t batch = row / r->out_y;
	const struct between y = between(r, row % r->out_y, r->in_y, r->out_y);
	for (size_t i = begin; i < end; i++) {
		const struct between *x = &columns[i - begin];
		const void *corners[4] = {pixel(run, batch, y.first, x->first), pixel(run, batch, y.second, x->first),
		                          pixel(run, batch, y.first, x->second), pixel(run, batch, y.second, x->second)};
		const float weights[4] = {(1 - y.weight) * (1 - x->weight), y.weight * (1 - x->weight), (1 - y.weight) * x->weight, y.weight * x->weight};
		char *out = run->output + (row * r->out_x + i) * r->channels * r->element;
		if (type == kTfLiteFloat32)
			atoll_mix_f32(r->channels, (const float *const *)(const void *)corners, weights, (float *)(void *)out);
		else
			mix_u8(r->channels, (const uint8_t *const *)(const void *)corners, weights, (uint8_t *)out);
	}
}

/* Rows [begin, end) in stretches of columns, whose places are computed once for all rows. */
static void bilinear_real_rows(const struct run *run, size_t begin, size_t end, TfLiteType type)
{
	const struct resize *r = run->resize;
	struct between columns[STRETCH];
	for (size_t from = 0; from < r->out_x; from += STRETCH) {
		const size_t to = from + STRETCH < r->out_x ? from + STRETCH : r->out_x;
		for (size_t i = from; i < to; i++)
			columns[i - from] = between(r, i, r->in_x, r->out_x);
		for (size_t row = begin; row < end; row++)
			bilinear_real(run, row, columns, from, to, type);
	}
}

static void bilinear_fixed(const struct run *run, size_t row, TfLiteType type)
{
	const struct resize *r = run->resize;
	const size_t batch = row / r->out_y;
	const int64_t one = 1 << 10;
	const struct fixed y = fixed_between(r, row % r->out_y, r->in_y, r->out_y);
	for (size_t i = 0; i < r->out_x; i++) {
		const struct fixed x = fixed_between(r, i, r->in_x, r->out_x);
		const void *corners[4] = {pixel(run, batch, y.first, x.first), pixel(run, batch, y.second, x.first),
		                          pixel(run, batch, y.first, x.second), pixel(run, batch, y.second, x.second)};
		const int64_t weights[4] = {(one - y.weight) * (one - x.weight), y.weight * (one - x.weight), (one - y.weight) * x.weight,
		                            y.weight * x.weight};
		char *out = run->output + (row * r->out_x + i) * r->channels * r->element;
		(type == kTfLiteInt8 ? mix_s8 : mix_s16)(r->channels, corners, weights, out);
	}
}

static size_t nearest(const struct resize *r, size_t index, size_t in, size_t out)
{
	const float scale = scale_of(r, in, out);
	const float at = ((float)index + (r->half_pixel_centers ? 0.5f : 0.0f)) * scale;
	const float rounded = r->align_corners ? roundf(at) : floorf(at);
	const size_t position = rounded > 0.0f ? (size_t)rounded : 0;
	return position < in - 1 ? position : in - 1;
}

static void nearest_row(const struct run *run, size_t row)
{
	const struct resize *r = run->resize;
	const size_t bytes = r->channels * r->element, y = nearest(r, row % r->out_y, r->in_y, r->out_y);
	for (size_t i = 0; i < r->out_x; i++)
		memcpy(run->output + (row * r->out_x + i) * bytes, pixel(run, row / r->out_y, y, nearest(r, i, r->in_x, r->out_x)), bytes);
}

struct call {
	struct run run;
	TfLiteType type;
};

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct call *call = arg;
	if (call->run.resize->bilinear && (call->type == kTfLiteFloat32 || call->type == kTfLiteUInt8)) {
		bilinear_real_rows(&call->run, begin, end, call->type);
		return;
	}
	for (size_t row = begin; row < end; row++) {
		if (call->run.resize->bilinear)
			bilinear_fixed(&call->run, row, call->type);
		else
			nearest_row(&call->run, row);
	}
}

static TfLiteStatus resize_output(struct atoll_op *op, struct resize *r)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	struct atoll_ints size;
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "the size", &size));
	if (size.count != 2)
		return atoll_op_fail(op, kAtollInvalidModel, "the size has %d values, it must have 2", size.count);
	if (size.at[0] < 1 || size.at[1] < 1 || size.at[0] > INT32_MAX || size.at[1] > INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidModel, "the size is %lld by %lld", (long long)size.at[0], (long long)size.at[1]);
	r->out_y = (size_t)size.at[0];
	r->out_x = (size_t)size.at[1];
	const struct atoll_dims shape = {4, {atoll_tensor_dim(input, 0), (int)r->out_y, (int)r->out_x, atoll_tensor_dim(input, 3)}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}

static TfLiteStatus prepare(struct atoll_op *op, bool bilinear, bool align_corners, bool half_pixel_centers)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *size = atoll_op_input(op, 1);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "the input", 4, 4));
	ATOLL_TRY(atoll_op_expect_same_type(op, input, atoll_op_output(op, 0), "input and output"));
	if (align_corners && half_pixel_centers)
		return atoll_op_fail(op, kAtollInvalidModel, "align_corners and half_pixel_centers exclude each other");
	struct resize *r = op->services->keep(op, sizeof(*r));
	if (r == NULL)
		return kTfLiteError;
	op->state = r;
	*r = (struct resize){.align_corners = align_corners, .half_pixel_centers = half_pixel_centers, .bilinear = bilinear,
	                     .batches = (size_t)atoll_tensor_dim(input, 0), .in_y = (size_t)atoll_tensor_dim(input, 1),
	                     .in_x = (size_t)atoll_tensor_dim(input, 2), .channels = (size_t)atoll_tensor_dim(input, 3),
	                     .element = atoll_type_bytes(input->type)};
	if (r->in_y == 0 || r->in_x == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the input image is %zu by %zu", r->in_y, r->in_x);
	return atoll_tensor_is_constant(size) ? resize_output(op, r) : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus prepare_bilinear(struct atoll_op *op)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteInt8, kTfLiteUInt8, kTfLiteInt16, kTfLiteNoType};
	const TfLiteResizeBilinearParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "input 0", types));
	return prepare(op, true, params->align_corners, params->half_pixel_centers);
}

static TfLiteStatus prepare_nearest(struct atoll_op *op)
{
	const TfLiteResizeNearestNeighborParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	if (atoll_type_bytes(input->type) == 0)
		return atoll_op_fail(op, kAtollUnsupported, "type %s is not supported", TfLiteTypeGetName(input->type));
	return prepare(op, false, params->align_corners, params->half_pixel_centers);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct resize *r = op->state;
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(resize_output(op, r));
	struct call call = {.run = {r, atoll_op_input(op, 0)->data.raw, atoll_op_output(op, 0)->data.raw}, .type = atoll_op_input(op, 0)->type};
	op->services->parallel(op, r->batches * r->out_y, 1 + PIECE_ELEMENTS / (r->out_x * r->channels + 1), run_rows, &call);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinResizeBilinear, "RESIZE_BILINEAR", 1, 4, prepare_bilinear, invoke},
	{kTfLiteBuiltinResizeNearestNeighbor, "RESIZE_NEAREST_NEIGHBOR", 1, 4, prepare_nearest, invoke},
};
const struct atoll_op_family atoll_ops_resize = ATOLL_OP_FAMILY(rows);
