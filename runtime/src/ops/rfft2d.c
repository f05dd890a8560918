/* SPDX-License-Identifier: Apache-2.0
 * RFFT2D: the two-dimensional Fourier transform of real images, half of each row kept. Images are cut or padded with zeros to the
 * transform's lengths, which are powers of two. */
#include <string.h>

#include "kernels/fft.h"
#include "ops/shape.h"

enum { LENGTH_MAX = 1 << 20, PIECE_ELEMENTS = 1 << 12 };

struct rfft2d {
	size_t images, in_y, in_x;
	size_t y, x; /* lengths of the transform */
	size_t columns; /* x / 2 + 1 */
	struct atoll_complex *table_x, *table_y;
	size_t worker_bytes;
	int scratch;
};

static TfLiteStatus check_length(struct atoll_op *op, int64_t length)
{
	if (length >= 1 && length <= LENGTH_MAX && (length & (length - 1)) == 0)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "a transform of length %lld is not supported: it must be a power of two up to %d",
	                     (long long)length, LENGTH_MAX);
}

static TfLiteStatus resize_output(struct atoll_op *op, const struct rfft2d *r)
{
	struct atoll_dims shape;
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &shape));
	shape.at[shape.rank - 2] = (int)r->y;
	shape.at[shape.rank - 1] = (int)r->columns;
	return atoll_op_resize(op, atoll_op_output(op, 0), &shape);
}

static TfLiteStatus make_tables(struct atoll_op *op, struct rfft2d *r)
{
	r->table_x = op->services->keep(op, (r->x / 2 + 1) * sizeof(*r->table_x));
	r->table_y = op->services->keep(op, (r->y / 2 + 1) * sizeof(*r->table_y));
	if (r->table_x == NULL || r->table_y == NULL)
		return kTfLiteError;
	atoll_fft_table(r->x, r->table_x);
	atoll_fft_table(r->y, r->table_y);
	/* A padded row, the work of its transform, and a column with its work. */
	const size_t floats = r->x + r->x + 4 * r->y;
	r->worker_bytes = (floats * sizeof(float) + 63) / 64 * 64;
	return op->services->scratch(op, r->worker_bytes * (size_t)op->threads, &r->scratch);
}

static TfLiteStatus check_types(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *length = atoll_op_input(op, 1), *output = atoll_op_output(op, 0);
	if (input->type != kTfLiteFloat32 || length->type != kTfLiteInt32 || output->type != kTfLiteComplex64)
		return atoll_op_fail(op, kAtollUnsupported, "input %s, length %s, output %s is not a supported combination of types",
		                     TfLiteTypeGetName(input->type), TfLiteTypeGetName(length->type), TfLiteTypeGetName(output->type));
	if (!atoll_tensor_is_constant(length))
		return atoll_op_fail(op, kAtollUnsupported, "the transform's length must be constant");
	return kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_rank(op, input, "input 0", 2, ATOLL_OP_RANK_MAX));
	ATOLL_TRY(check_types(op));
	struct atoll_ints length;
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 1), "the length", &length));
	if (length.count != 2)
		return atoll_op_fail(op, kAtollInvalidModel, "the length has %d values, it must have 2", length.count);
	ATOLL_TRY(check_length(op, length.at[0]));
	ATOLL_TRY(check_length(op, length.at[1]));
	struct rfft2d *r = op->services->keep(op, sizeof(*r));
	if (r == NULL)
		return kTfLiteError;
	op->state = r;
	const int rank = atoll_tensor_rank(input);
	r->in_y = (size_t)atoll_tensor_dim(input, rank - 2);
	r->in_x = (size_t)atoll_tensor_dim(input, rank - 1);
	const size_t pixels = r->in_y * r->in_x;
	if (pixels == 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the images are %zu by %zu", r->in_y, r->in_x);
	r->images = atoll_tensor_elements(input) / pixels;
	r->y = (size_t)length.at[0];
	r->x = (size_t)length.at[1];
	r->columns = r->x / 2 + 1;
	ATOLL_TRY(make_tables(op, r));
	return resize_output(op, r);
}

struct run {
	const struct rfft2d *rfft;
	const float *input;
	struct atoll_complex *output;
	char *scratch;
};

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct rfft2d *r = run->rfft;
	float *padded = (float *)(void *)(run->scratch + worker * r->worker_bytes);
	struct atoll_complex *work = (struct atoll_complex *)(void *)(padded + r->x);
	for (size_t row = begin; row < end; row++) {
		const size_t image = row / r->y, y = row % r->y, copied = r->in_x < r->x ? r->in_x : r->x;
		struct atoll_complex *out = run->output + row * r->columns;
		if (y >= r->in_y) {
			memset(out, 0, r->columns * sizeof(*out));
			continue;
		}
		memcpy(padded, run->input + (image * r->in_y + y) * r->in_x, copied * sizeof(float));
		memset(padded + copied, 0, (r->x - copied) * sizeof(float));
		atoll_fft_real(r->x, padded, out, work, r->table_x);
	}
}

static void run_columns(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct run *run = arg;
	const struct rfft2d *r = run->rfft;
	struct atoll_complex *column = (struct atoll_complex *)(void *)(run->scratch + worker * r->worker_bytes);
	for (size_t i = begin; i < end; i++) {
		struct atoll_complex *first = run->output + i / r->columns * r->y * r->columns + i % r->columns;
		for (size_t y = 0; y < r->y; y++)
			column[y] = first[y * r->columns];
		atoll_fft(r->y, column, column + r->y, r->table_y, r->y);
		for (size_t y = 0; y < r->y; y++)
			first[y * r->columns] = column[y];
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct rfft2d *r = op->state;
	struct run run = {.rfft = r, .input = atoll_op_input(op, 0)->data.f, .scratch = op->services->scratch_data(op, r->scratch)};
	run.output = (struct atoll_complex *)(void *)atoll_op_output(op, 0)->data.raw;
	op->services->parallel(op, r->images * r->y, 1 + PIECE_ELEMENTS / r->x, run_rows, &run);
	if (r->y > 1)
		op->services->parallel(op, r->images * r->columns, 1 + PIECE_ELEMENTS / r->y, run_columns, &run);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinRfft2d, "RFFT2D", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_rfft2d = ATOLL_OP_FAMILY(rows);
