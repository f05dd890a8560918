/* SPDX-License-Identifier: Apache-2.0
 * RANDOM_UNIFORM, RANDOM_STANDARD_NORMAL, MULTINOMIAL: numbers of the Philox generator, the same for the same two seeds, others
 * in every run when both are 0. STABLEHLO_RNG_BIT_GENERATOR: words of a generator whose state comes in and goes out. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "kernels/philox.h"
#include "ops/shape.h"

/* The generator goes on from run to run, and starts again at every prepare. */
static TfLiteStatus seed(struct atoll_op *op)
{
	const TfLiteRandomParams *params = op->node->builtin_data;
	struct atoll_philox *philox = op->services->keep(op, sizeof(*philox));
	if (philox == NULL)
		return kTfLiteError;
	uint64_t first = (uint64_t)(int64_t)params->seed;
	uint64_t second = (uint64_t)(int64_t)params->seed2;
	if (first == 0 && second == 0) {
		first = op->services->entropy(op);
		second = op->services->entropy(op);
	}
	atoll_philox_init(philox, first, second);
	op->state = philox;
	return kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	ATOLL_TRY(seed(op));
	return atoll_tensor_is_constant(atoll_op_input(op, 0)) ? atoll_op_resize_as_told(op, "shape")
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 0)))
		ATOLL_TRY(atoll_op_resize_as_told(op, "shape"));
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t n = atoll_tensor_elements(output);
	if (op->def->code == kTfLiteBuiltinRandomUniform)
		atoll_philox_uniform(op->state, n, output->data.f);
	else
		atoll_philox_normal(op->state, n, output->data.f);
	return kTfLiteOk;
}

/* MULTINOMIAL: inputs are logits [batch, classes] and how many classes to draw for each batch. */
static TfLiteStatus draws_output(struct atoll_op *op)
{
	int64_t draws;
	ATOLL_TRY(atoll_op_int(op, atoll_op_input(op, 1), "the number of samples", &draws));
	if (draws < 0 || draws > INT32_MAX)
		return atoll_op_fail(op, kAtollInvalidArgument, "the number of samples is %lld", (long long)draws);
	const struct atoll_dims dims = {2, {atoll_tensor_dim(atoll_op_input(op, 0), 0), (int)draws}};
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

static TfLiteStatus draws_prepare(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	static const TfLiteType counts[] = {kTfLiteInt32, kTfLiteNoType};
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteInt64, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 2, 1));
	const TfLiteTensor *logits = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, logits, "the logits", floats));
	ATOLL_TRY(atoll_op_expect_rank(op, logits, "the logits", 2, 2));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "the number of samples", counts));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", integers));
	const size_t classes = (size_t)atoll_tensor_dim(logits, 1);
	if (classes == 0)
		return atoll_op_fail(op, kAtollInvalidArgument, "there are no classes to draw from");
	ATOLL_TRY(seed(op));
	int handle;
	ATOLL_TRY(op->services->scratch(op, classes * sizeof(double), &handle)); /* handle 0 */
	return atoll_tensor_is_constant(atoll_op_input(op, 1)) ? draws_output(op)
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

/* Sums of the odds up to each class; classes that are not finite have none. */
static double add_odds(size_t classes, const float *logits, double *sums)
{
	float most = -FLT_MAX;
	double sum = 0.0;
	for (size_t i = 0; i < classes; i++)
		if (isfinite(logits[i]) && logits[i] > most)
			most = logits[i];
	for (size_t i = 0; i < classes; i++) {
		if (isfinite(logits[i]))
			sum += exp((double)logits[i] - (double)most);
		sums[i] = sum;
	}
	return sum;
}

/* The first class whose sum is above a number. */
static size_t find_class(size_t classes, const double *sums, double wanted)
{
	size_t low = 0;
	size_t high = classes;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (sums[middle] > wanted)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static TfLiteStatus draws_invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 1)))
		ATOLL_TRY(draws_output(op));
	TfLiteTensor *output = atoll_op_output(op, 0);
	const TfLiteTensor *logits = atoll_op_input(op, 0);
	const size_t classes = (size_t)atoll_tensor_dim(logits, 1);
	const size_t draws = (size_t)atoll_tensor_dim(output, 1);
	const size_t batches = (size_t)atoll_tensor_dim(output, 0);
	double *sums = op->services->scratch_data(op, 0);
	struct atoll_philox philox = *(struct atoll_philox *)op->state;
	uint32_t words[4];
	/* The next run starts far behind what this one could use, as many as the reference leaves out. */
	atoll_philox_skip(op->state, (uint64_t)batches * ((draws + 3) / 4 * 4) * 2 * 256);
	for (size_t i = 0; i < batches * draws; i++) {
		const float *row = logits->data.f + i / draws * classes;
		const double total = i % draws == 0 ? add_odds(classes, row, sums) : sums[classes - 1];
		if (i % 2 == 0)
			atoll_philox_next(&philox, words);
		const uint32_t *pair = words + i % 2 * 2;
		const size_t found = find_class(classes, sums, atoll_philox_double(pair[0], pair[1]) * total);
		if (output->type == kTfLiteInt64)
			output->data.i64[i] = (int64_t)found;
		else
			output->data.i32[i] = (int32_t)found;
	}
	return kTfLiteOk;
}

static TfLiteStatus bits_prepare(struct atoll_op *op)
{
	static const TfLiteType states[] = {kTfLiteUInt64, kTfLiteNoType};
	static const TfLiteType words[] = {kTfLiteInt32, kTfLiteUInt32, kTfLiteInt64, kTfLiteUInt64, kTfLiteNoType};
	const TfLiteStablehloRngBitGeneratorParams *params = op->node->builtin_data;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 2));
	const TfLiteTensor *state = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, state, "the state", states));
	ATOLL_TRY(atoll_op_expect_rank(op, state, "the state", 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the new state", states));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 1), "the output", words));
	const int size = atoll_tensor_dim(state, 0);
	if (size != 2 && (size != 3 || params->algorithm == kTfLiteRngAlgorithmThreefry))
		return atoll_op_fail(op, kAtollInvalidArgument, "the state has %d elements", size);
	ATOLL_TRY(atoll_op_resize_like(op, atoll_op_output(op, 0), state));
	return atoll_op_resize_like(op, atoll_op_output(op, 1), atoll_op_output(op, 1));
}

/* Halves of the state, low ones first: two of the key, two of the counter, two more of Philox's counter, which are the key
 * when the state has none. */
static TfLiteStatus bits_invoke(struct atoll_op *op)
{
	const TfLiteStablehloRngBitGeneratorParams *params = op->node->builtin_data;
	const TfLiteTensor *state = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 1);
	const bool threefry = params->algorithm == kTfLiteRngAlgorithmThreefry;
	const size_t block = threefry ? 2 : 4;
	const size_t count = output->bytes / sizeof(uint32_t);
	uint32_t halves[6];
	memcpy(halves, state->data.raw, 2 * sizeof(uint64_t));
	memcpy(halves + 4, state->data.raw + (atoll_tensor_dim(state, 0) == 3 ? 2 * sizeof(uint64_t) : 0),
		sizeof(uint64_t));
	for (size_t i = 0; i < count; i += block) {
		uint32_t words[4] = {halves[2], halves[3], halves[4], halves[5]};
		if (threefry)
			atoll_threefry_block(halves, words);
		else
			atoll_philox_block(halves, words);
		const size_t n = count - i < block ? count - i : block;
		memcpy(output->data.raw + i * sizeof(uint32_t), words, n * sizeof(uint32_t));
		if (++halves[2] == 0)
			halves[3]++;
	}
	memcpy(atoll_op_output(op, 0)->data.raw, halves, atoll_op_output(op, 0)->bytes);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinRandomUniform, "RANDOM_UNIFORM", 1, 1, prepare, invoke},
	{kTfLiteBuiltinRandomStandardNormal, "RANDOM_STANDARD_NORMAL", 1, 1, prepare, invoke},
	{kTfLiteBuiltinMultinomial, "MULTINOMIAL", 1, 1, draws_prepare, draws_invoke},
	{kTfLiteBuiltinStablehloRngBitGenerator, "STABLEHLO_RNG_BIT_GENERATOR", 1, 1, bits_prepare, bits_invoke},
};
const struct atoll_op_family atoll_ops_random = ATOLL_OP_FAMILY(rows);
