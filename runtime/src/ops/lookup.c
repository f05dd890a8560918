/* SPDX-License-Identifier: Apache-2.0
 * HASHTABLE_LOOKUP and EMBEDDING_LOOKUP_SPARSE: rows of a table found by keys, or combined by weights. */
#include <math.h>
#include <string.h>

#include "ops/shape.h"
#include "ops/strings.h"

static const TfLiteType index_types[] = {kTfLiteInt32, kTfLiteNoType};
static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};

/* HASHTABLE_LOOKUP: inputs are what to look up, the keys in rising order, the value of each key. */
static TfLiteStatus table_prepare(struct atoll_op *op)
{
	static const TfLiteType hit_types[] = {kTfLiteUInt8, kTfLiteNoType};
	struct atoll_dims dims;
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 2));
	const TfLiteTensor *value = atoll_op_input(op, 2);
	for (int i = 0; i < 2; i++) {
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "lookup and keys", index_types));
		ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, i), "lookup and keys", 1, 1));
	}
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 1), "the hits", hit_types));
	ATOLL_TRY(atoll_op_expect_same_type(op, value, atoll_op_output(op, 0), "values and output"));
	if (atoll_type_bytes(value->type) == 0 && value->type != kTfLiteString)
		return atoll_op_fail(op, kAtollUnsupported, "the values have type %s", TfLiteTypeGetName(value->type));
	ATOLL_TRY(atoll_op_expect_rank(op, value, "the values", 1, value->type == kTfLiteString ? 1 : ATOLL_OP_RANK_MAX));
	ATOLL_TRY(atoll_op_dims(op, value, "the values", &dims));
	if (dims.at[0] != atoll_tensor_dim(atoll_op_input(op, 1), 0))
		return atoll_op_fail(op, kAtollInvalidArgument, "there are %d keys and %d values",
			atoll_tensor_dim(atoll_op_input(op, 1), 0), dims.at[0]);
	dims.at[0] = atoll_tensor_dim(atoll_op_input(op, 0), 0);
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &dims));
	return atoll_op_resize(op, atoll_op_output(op, 1), &(struct atoll_dims){.rank = 1, .at = {dims.at[0]}});
}

/* Where a key lies among rising keys; -1 when it does not. */
static int find_key(const TfLiteTensor *keys, int32_t wanted)
{
	int low = 0;
	int high = atoll_tensor_dim(keys, 0);
	while (low < high) {
		const int middle = low + (high - low) / 2;
		if (keys->data.i32[middle] < wanted)
			low = middle + 1;
		else
			high = middle;
	}
	return low < atoll_tensor_dim(keys, 0) && keys->data.i32[low] == wanted ? low : -1;
}

static size_t found_string(const void *arg, size_t i)
{
	const struct atoll_op *op = arg;
	const int at = find_key(atoll_op_input(op, 1), atoll_op_input(op, 0)->data.i32[i]);
	return at < 0 ? ATOLL_STRING_NONE : (size_t)at;
}

static TfLiteStatus look_up_strings(struct atoll_op *op, size_t count)
{
	ATOLL_TRY(atoll_op_expect_strings(op, atoll_op_input(op, 2), "the values"));
	for (size_t i = 0; i < count; i++)
		atoll_op_output(op, 1)->data.uint8[i] = found_string(op, i) != ATOLL_STRING_NONE;
	return atoll_op_take_strings(op, atoll_op_output(op, 0), atoll_op_input(op, 2), found_string, op);
}

static TfLiteStatus table_invoke(struct atoll_op *op)
{
	const TfLiteTensor *lookup = atoll_op_input(op, 0);
	const TfLiteTensor *value = atoll_op_input(op, 2);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t count = atoll_tensor_elements(lookup);
	if (value->type == kTfLiteString)
		return look_up_strings(op, count);
	const size_t bytes = count == 0 ? 0 : output->bytes / count;
	for (size_t i = 0; i < count; i++) {
		const int at = find_key(atoll_op_input(op, 1), lookup->data.i32[i]);
		atoll_op_output(op, 1)->data.uint8[i] = at >= 0;
		if (bytes == 0)
			continue;
		if (at >= 0)
			memcpy(output->data.raw + i * bytes, value->data.raw + (size_t)at * bytes, bytes);
		else
			memset(output->data.raw + i * bytes, 0, bytes);
	}
	return kTfLiteOk;
}

/* EMBEDDING_LOOKUP_SPARSE: inputs are row ids, the sparse places they belong to, the dense shape of those places, weights
 * and the table. */
static TfLiteStatus sparse_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 5, 5, 1));
	for (int i = 0; i < 5; i++)
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "an input", i < 3 ? index_types : floats));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "ids", 1, 1));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 1), "places", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 2), "the dense shape", 1, 1));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 3), "weights", 1, 1));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 4), "the table", 2, ATOLL_OP_RANK_MAX));
	const int count = atoll_tensor_dim(atoll_op_input(op, 0), 0);
	const int rank = atoll_tensor_dim(atoll_op_input(op, 1), 1);
	if (op->node->builtin_data == NULL || rank < 1 || atoll_tensor_dim(atoll_op_input(op, 1), 0) != count ||
		atoll_tensor_dim(atoll_op_input(op, 2), 0) != rank ||
		atoll_tensor_dim(atoll_op_input(op, 3), 0) != count)
		return atoll_op_fail(op, kAtollInvalidArgument, "%d ids do not fit places of rank %d and %d weights",
			count, rank, atoll_tensor_dim(atoll_op_input(op, 3), 0));
	return atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus resize_sparse(struct atoll_op *op, struct atoll_dims *buckets)
{
	struct atoll_ints shape;
	struct atoll_dims table;
	ATOLL_TRY(atoll_op_ints(op, atoll_op_input(op, 2), "the dense shape", &shape));
	ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 4), "the table", &table));
	if (shape.count - 1 + table.rank - 1 > ATOLL_OP_RANK_MAX)
		return atoll_op_fail(
			op, kAtollUnsupported, "the output would have rank %d", shape.count + table.rank - 2);
	buckets->rank = shape.count - 1;
	for (int i = 0; i < shape.count; i++) {
		if (shape.at[i] < 0)
			return atoll_op_fail(
				op, kAtollInvalidArgument, "dimension %d is %lld", i, (long long)shape.at[i]);
		if (i < buckets->rank)
			buckets->at[i] = (int)shape.at[i];
	}
	struct atoll_dims dims = *buckets;
	for (int i = 1; i < table.rank; i++)
		dims.at[dims.rank++] = table.at[i];
	return atoll_op_resize(op, atoll_op_output(op, 0), &dims);
}

/* The output row that entry i adds to. */
static TfLiteStatus bucket_of(struct atoll_op *op, size_t i, const struct atoll_dims *buckets, size_t *bucket)
{
	const int32_t *place = atoll_op_input(op, 1)->data.i32 + i * ((size_t)buckets->rank + 1);
	*bucket = 0;
	for (int k = 0; k < buckets->rank; k++) {
		if (place[k] < 0 || place[k] >= buckets->at[k])
			return atoll_op_fail(op, kAtollOutOfRange, "place %zu has coordinate %ld on axis %d of size %d",
				i, (long)place[k], k, buckets->at[k]);
		*bucket = *bucket * (size_t)buckets->at[k] + (size_t)place[k];
	}
	return kTfLiteOk;
}

static void divide_row(float *row, size_t n, TfLiteCombinerType combiner, float weight, float squares)
{
	const float divisor = combiner == kTfLiteCombinerTypeMean    ? weight
	                      : combiner == kTfLiteCombinerTypeSqrtn ? sqrtf(squares)
	                                                             : 1.0f;
	for (size_t k = 0; k < n && divisor != 0.0f; k++)
		row[k] /= divisor;
}

/* Entries of one bucket follow one another, as sparse tensors are sorted. */
static TfLiteStatus sparse_invoke(struct atoll_op *op)
{
	const TfLiteEmbeddingLookupSparseParams *params = op->node->builtin_data;
	const TfLiteTensor *ids = atoll_op_input(op, 0);
	const TfLiteTensor *table = atoll_op_input(op, 4);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_dims buckets;
	ATOLL_TRY(resize_sparse(op, &buckets));
	const size_t count = atoll_tensor_elements(ids);
	const int rows = atoll_tensor_dim(table, 0);
	const size_t n = rows == 0 ? 0 : atoll_tensor_elements(table) / (size_t)rows;
	float weight = 0.0f;
	float squares = 0.0f;
	size_t current = 0;
	if (output->bytes > 0)
		memset(output->data.raw, 0, output->bytes);
	for (size_t i = 0; i < count; i++) {
		const int32_t id = ids->data.i32[i];
		const float w = atoll_op_input(op, 3)->data.f[i];
		size_t bucket;
		if (id < 0 || id >= rows)
			return atoll_op_fail(
				op, kAtollOutOfRange, "id %zu is %ld, the table has %d rows", i, (long)id, rows);
		ATOLL_TRY(bucket_of(op, i, &buckets, &bucket));
		if (bucket != current && i > 0) {
			divide_row(output->data.f + current * n, n, params->combiner, weight, squares);
			weight = squares = 0.0f;
		}
		current = bucket;
		weight += w;
		squares += w * w;
		for (size_t k = 0; k < n; k++)
			output->data.f[bucket * n + k] += table->data.f[(size_t)id * n + k] * w;
	}
	if (count > 0)
		divide_row(output->data.f + current * n, n, params->combiner, weight, squares);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinHashtableLookup, "HASHTABLE_LOOKUP", 1, 1, table_prepare, table_invoke},
	{kTfLiteBuiltinEmbeddingLookupSparse, "EMBEDDING_LOOKUP_SPARSE", 1, 1, sparse_prepare, sparse_invoke},
};
const struct atoll_op_family atoll_ops_lookup = ATOLL_OP_FAMILY(rows);
