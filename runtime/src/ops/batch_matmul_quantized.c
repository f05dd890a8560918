/* SPDX-License-Identifier: Apache-2.0
 * Quantized BATCH_MATMUL: plain loops over 8- or 16-bit values, with 32- or 64-bit sums. */
#include "kernels/requantize.h"
#include "ops/batch_matmul.h"
#include "ops/rescale.h"

enum { PIECE_MULTIPLIES = 1 << 14 };

struct matmul_quantized {
	struct atoll_rescale rescale;
	int32_t left_zero, right_zero, out_zero;
};

struct run {
	const struct atoll_batch_matmul *matmul;
	const struct matmul_quantized *quantized;
	const TfLiteTensor *left, *right;
	TfLiteTensor *output;
};

/* Where element q of row i (or column j) of a matrix lies, and how far the next q is. */
struct walk {
	size_t first, step;
};

static struct walk left_walk(const struct atoll_batch_matmul *matmul, size_t matrix, size_t i)
{
	const size_t start = matrix * matmul->m * matmul->k;
	return matmul->left_transposed ? (struct walk){start + i, matmul->m} : (struct walk){start + i * matmul->k, 1};
}

static struct walk right_walk(const struct atoll_batch_matmul *matmul, size_t matrix, size_t j)
{
	const size_t start = matrix * matmul->n * matmul->k;
	return matmul->right_transposed ? (struct walk){start + j * matmul->k, 1} : (struct walk){start + j, matmul->n};
}

static int32_t dot_s8(const struct run *run, struct walk a, struct walk b)
{
	const int8_t *x = run->left->data.int8 + a.first, *w = run->right->data.int8 + b.first;
	int32_t sum = 0;
	for (size_t q = 0; q < run->matmul->k; q++)
		sum += (x[q * a.step] - run->quantized->left_zero) * (w[q * b.step] - run->quantized->right_zero);
	return sum;
}

static int64_t dot_s16(const struct run *run, struct walk a, struct walk b)
{
	const int16_t *x = run->left->data.i16 + a.first, *w = run->right->data.i16 + b.first;
	int64_t sum = 0;
	for (size_t q = 0; q < run->matmul->k; q++)
		sum += (int64_t)(x[q * a.step] - run->quantized->left_zero) * (w[q * b.step] - run->quantized->right_zero);
	return sum;
}

static int32_t clamp(int32_t v, int32_t lo, int32_t hi)
{
	return v < lo ? lo : v > hi ? hi : v;
}

static void run_rows(void *arg, size_t begin, size_t end, size_t worker)
{
	(void)worker;
	const struct run *run = arg;
	const struct atoll_batch_matmul *matmul = run->matmul;
	const struct matmul_quantized *quantized = run->quantized;
	const struct atoll_rescale rescale = quantized->rescale;
	for (size_t row = begin; row < end; row++) {
		size_t left, right;
		atoll_batch_matmul_at(matmul, row / matmul->m, &left, &right);
		const struct walk a = left_walk(matmul, left, row % matmul->m);
		for (size_t j = 0; j < matmul->n; j++) {
			const struct walk b = right_walk(matmul, right, j);
			const size_t at = row * matmul->n + j;
			if (run->left->type == kTfLiteInt8) {
				const int32_t v = atoll_rescale(dot_s8(run, a, b), rescale.multiplier, rescale.shift);
				run->output->data.int8[at] = (int8_t)clamp(v + quantized->out_zero, INT8_MIN, INT8_MAX);
			} else {
				const int32_t v = atoll_rescale_wide(dot_s16(run, a, b), rescale.multiplier, rescale.shift);
				run->output->data.i16[at] = (int16_t)clamp(v + quantized->out_zero, INT16_MIN, INT16_MAX);
			}
		}
	}
}

static TfLiteStatus matmul_quantized_invoke(struct atoll_op *op)
{
	const struct atoll_batch_matmul *matmul = op->state;
	struct run run = {.matmul = matmul, .quantized = matmul->format, .left = atoll_op_input(op, 0), .right = atoll_op_input(op, 1),
	                  .output = atoll_op_output(op, 0)};
	op->services->parallel(op, atoll_dims_elements(&matmul->batches) * matmul->m, 1 + PIECE_MULTIPLIES / (matmul->n * matmul->k + 1), run_rows,
	                       &run);
	return kTfLiteOk;
}

TfLiteStatus atoll_batch_matmul_quantized_prepare(struct atoll_op *op, struct atoll_batch_matmul *matmul)
{
	const TfLiteTensor *left = atoll_op_input(op, 0), *right = atoll_op_input(op, 1), *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_quantized(op, left, "input 0"));
	ATOLL_TRY(atoll_op_expect_quantized(op, right, "input 1"));
	ATOLL_TRY(atoll_op_expect_quantized(op, output, "the output"));
	struct matmul_quantized *quantized = op->services->keep(op, sizeof(*quantized));
	if (quantized == NULL)
		return kTfLiteError;
	matmul->format = quantized;
	matmul->invoke = matmul_quantized_invoke;
	const double product = (double)(left->params.scale * right->params.scale);
	quantized->rescale = atoll_rescale_from(product / (double)output->params.scale);
	quantized->left_zero = left->params.zero_point;
	quantized->right_zero = right->params.zero_point;
	quantized->out_zero = output->params.zero_point;
	return kTfLiteOk;
}
