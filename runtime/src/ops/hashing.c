/* SPDX-License-Identifier: Apache-2.0
 * LSH_PROJECTION: bits that are alike for inputs that are alike. Inputs: seeds [hashes, bits], the items (rows of any type), an
 * optional weight for each. */
#include <string.h>

#include "kernels/fingerprint.h"
#include "ops/shape.h"

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	const TfLiteLSHProjectionParams *params = op->node->builtin_data;
	struct atoll_dims dims = {.rank = 1};
	int handle;
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 3, 1));
	const TfLiteTensor *seeds = atoll_op_input(op, 0);
	const TfLiteTensor *items = atoll_op_input(op, 1);
	const TfLiteTensor *weights = atoll_op_input(op, 2);
	ATOLL_TRY(atoll_op_expect_type(op, seeds, "the seeds", floats));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", integers));
	ATOLL_TRY(atoll_op_expect_rank(op, seeds, "the seeds", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, items, "the items", 1, ATOLL_OP_RANK_MAX));
	const int hashes = atoll_tensor_dim(seeds, 0);
	const int bits = atoll_tensor_dim(seeds, 1);
	const int count = atoll_tensor_dim(items, 0);
	if (bits > 32 || count < 1)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"%d items are hashed to %d bits; 1 item and 32 bits are the limits", count, bits);
	if (weights != NULL) {
		ATOLL_TRY(atoll_op_expect_type(op, weights, "the weights", floats));
		if (atoll_tensor_rank(weights) != 1 || atoll_tensor_dim(weights, 0) != count)
			return atoll_op_fail(op, kAtollInvalidArgument, "there are %zu weights for %d items",
				atoll_tensor_elements(weights), count);
	}
	if (params->type != kTfLiteLshProjectionSparse && params->type != kTfLiteLshProjectionDense)
		return atoll_op_fail(op, kAtollInvalidModel, "the kind of projection is %d", (int)params->type);
	if (items->type == kTfLiteString)
		return atoll_op_fail(op, kAtollUnsupported, "the items are strings");
	dims.at[0] = params->type == kTfLiteLshProjectionSparse ? hashes : hashes * bits;
	ATOLL_TRY(op->services->scratch(op, sizeof(float) + items->bytes / (size_t)count, &handle)); /* handle 0 */
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

/* The sign of a weighted sum of fingerprints, each of a seed and an item's bytes. */
static int sign_bit(const TfLiteTensor *items, const TfLiteTensor *weights, float seed, uint8_t *key)
{
	const size_t count = (size_t)atoll_tensor_dim(items, 0);
	const size_t bytes = items->bytes / count;
	double score = 0.0;
	memcpy(key, &seed, sizeof(seed));
	for (size_t i = 0; i < count; i++) {
		if (bytes > 0)
			memcpy(key + sizeof(seed), items->data.raw + i * bytes, bytes);
		const double value = (double)(int64_t)atoll_fingerprint(key, sizeof(seed) + bytes);
		score += weights == NULL ? value : (double)weights->data.f[i] * value;
	}
	return score > 0;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteLSHProjectionParams *params = op->node->builtin_data;
	const TfLiteTensor *seeds = atoll_op_input(op, 0);
	const size_t hashes = (size_t)atoll_tensor_dim(seeds, 0);
	const size_t bits = (size_t)atoll_tensor_dim(seeds, 1);
	int32_t *output = atoll_op_output(op, 0)->data.i32;
	uint8_t *key = op->services->scratch_data(op, 0);
	for (size_t h = 0; h < hashes; h++) {
		uint32_t signature = 0;
		for (size_t b = 0; b < bits; b++) {
			const int bit = sign_bit(
				atoll_op_input(op, 1), atoll_op_input(op, 2), seeds->data.f[h * bits + b], key);
			signature = signature << 1 | (uint32_t)bit;
			if (params->type == kTfLiteLshProjectionDense)
				output[h * bits + b] = bit;
		}
		if (params->type == kTfLiteLshProjectionSparse)
			output[h] = (int32_t)(signature + (uint32_t)h * (1u << (bits & 31)));
	}
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinLshProjection, "LSH_PROJECTION", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_hashing = ATOLL_OP_FAMILY(rows);
