/* SPDX-License-Identifier: Apache-2.0
 * HASHTABLE and its IMPORT, FIND and SIZE. A handle is the table's number in the interpreter. */
#include "graph/string_block.h"
#include "session/interpreter.h"
#include "session/tensor_strings.h"

static struct atoll_resources *resources_of(const struct atoll_op *op)
{
	const struct atoll_subgraph *subgraph = op->services->session;
	return &subgraph->interpreter->resources;
}

static const TfLiteType resource[] = {kTfLiteResource, kTfLiteNoType};
static const TfLiteType element[] = {kTfLiteInt64, kTfLiteString, kTfLiteNoType};

static TfLiteStatus table_prepare(struct atoll_op *op)
{
	const TfLiteHashtableParams *params = op->node->builtin_data;
	ATOLL_TRY(atoll_op_expect_counts(op, 0, 0, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the handle", resource));
	const bool known = (params->key_dtype == kTfLiteInt64 && params->value_dtype == kTfLiteString) ||
	                   (params->key_dtype == kTfLiteString && params->value_dtype == kTfLiteInt64);
	if (!known)
		return atoll_op_fail(op, kAtollUnsupported, "maps %s to %s; INT64 to STRING and back are supported",
		                     TfLiteTypeGetName(params->key_dtype), TfLiteTypeGetName(params->value_dtype));
	if (atoll_resources_table(resources_of(op), params->table_id, params->key_dtype, params->value_dtype) < 0)
		return atoll_op_fail(op, kAtollOutOfMemory, "out of memory");
	return kTfLiteOk;
}

static TfLiteStatus table_invoke(struct atoll_op *op)
{
	const TfLiteHashtableParams *params = op->node->builtin_data;
	atoll_op_output(op, 0)->data.i32[0] =
		atoll_resources_table(resources_of(op), params->table_id, params->key_dtype, params->value_dtype);
	return kTfLiteOk;
}

static TfLiteStatus find_table(struct atoll_op *op, struct atoll_table **table)
{
	const TfLiteTensor *handle = atoll_op_input(op, 0);
	*table = handle->data.data == NULL ? NULL : atoll_resources_table_at(resources_of(op), handle->data.i32[0]);
	return *table != NULL ? kTfLiteOk : atoll_op_fail(op, kAtollInvalidModel, "the handle names no table");
}

/* How many elements; strings must be as many as the shape says. */
static TfLiteStatus count_elements(struct atoll_op *op, const TfLiteTensor *tensor, int32_t *count)
{
	const size_t elements = atoll_tensor_elements(tensor);
	if (elements > INT32_MAX)
		return atoll_op_fail(op, kAtollLimit, "%zu elements are too many", elements);
	if (tensor->type == kTfLiteString &&
	    (!atoll_tensor_has_strings(tensor) || (size_t)atoll_string_block_count(tensor->data.data) < elements))
		return atoll_op_fail(op, kAtollInvalidModel, "tensor '%s' holds fewer strings than elements", tensor->name == NULL ? "" : tensor->name);
	*count = (int32_t)elements;
	return kTfLiteOk;
}

static TfLiteStatus expect_types(struct atoll_op *op, TfLiteType key, TfLiteType value, const struct atoll_table *table)
{
	if (key == table->key_type && value == table->value_type)
		return kTfLiteOk;
	return atoll_op_fail(op, kAtollInvalidModel, "the table maps %s to %s", TfLiteTypeGetName(table->key_type),
	                     TfLiteTypeGetName(table->value_type));
}

static TfLiteStatus import_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_counts(op, 3, 3, 0));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the handle", resource));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "the keys", element));
	return atoll_op_expect_type(op, atoll_op_input(op, 2), "the values", element);
}

/* The first import fills the table; later ones find it full. */
static TfLiteStatus import_invoke(struct atoll_op *op)
{
	const TfLiteTensor *keys = atoll_op_input(op, 1);
	const TfLiteTensor *values = atoll_op_input(op, 2);
	struct atoll_table *table;
	int32_t key_count = 0, value_count = 0;
	ATOLL_TRY(find_table(op, &table));
	ATOLL_TRY(expect_types(op, keys->type, values->type, table));
	ATOLL_TRY(count_elements(op, keys, &key_count));
	ATOLL_TRY(count_elements(op, values, &value_count));
	if (key_count != value_count)
		return atoll_op_fail(op, kAtollInvalidModel, "%d keys have %d values", (int)key_count, (int)value_count);
	if (table->keys == NULL && !atoll_table_fill(table, keys, values, key_count))
		return atoll_op_fail(op, kAtollOutOfMemory, "out of memory");
	return kTfLiteOk;
}

static TfLiteStatus find_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_counts(op, 3, 3, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the handle", resource));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 1), "the keys", element));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 2), "the default", element));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", element));
	const TfLiteTensor *keys = atoll_op_input(op, 1);
	if (atoll_op_output(op, 0)->type == kTfLiteInt64 && atoll_tensor_is_dynamic(keys) && keys->type != kTfLiteString)
		return op->services->set_dynamic(op, atoll_op_output(op, 0));
	return op->services->resize(op, atoll_op_output(op, 0), keys->dims->size, keys->dims->data);
}

static TfLiteStatus find_numbers(struct atoll_op *op, const struct atoll_table *table, int32_t count)
{
	const TfLiteTensor *keys = atoll_op_input(op, 1);
	int64_t *y = atoll_op_output(op, 0)->data.i64;
	const int64_t absent = atoll_op_input(op, 2)->data.i64[0];
	for (int32_t i = 0; i < count; i++) {
		const int32_t position = atoll_table_find(table, keys, i);
		y[i] = position < 0 ? absent : table->value_numbers[position];
	}
	return kTfLiteOk;
}

static TfLiteStatus find_strings(struct atoll_op *op, const struct atoll_table *table, int32_t count)
{
	const TfLiteTensor *keys = atoll_op_input(op, 1);
	const char **texts = atoll_alloc((size_t)count * sizeof(*texts));
	size_t *sizes = atoll_alloc((size_t)count * sizeof(*sizes));
	AtollErrorCode code = texts == NULL || sizes == NULL ? kAtollOutOfMemory : kAtollOk;
	for (int32_t i = 0; code == kAtollOk && i < count; i++) {
		const int32_t position = atoll_table_find(table, keys, i);
		const void *block = position < 0 ? atoll_op_input(op, 2)->data.data : table->value_strings;
		atoll_string_block_at(block, position < 0 ? 0 : position, &texts[i], &sizes[i]);
	}
	if (code == kAtollOk)
		code = atoll_tensor_write_strings(atoll_op_output(op, 0), texts, sizes, count);
	atoll_free(texts);
	atoll_free(sizes);
	return code == kAtollOk ? kTfLiteOk : atoll_op_fail(op, code, "the strings found do not fit memory");
}

static TfLiteStatus find_invoke(struct atoll_op *op)
{
	const TfLiteTensor *keys = atoll_op_input(op, 1);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_table *table;
	int32_t count = 0, defaults = 0;
	ATOLL_TRY(find_table(op, &table));
	ATOLL_TRY(expect_types(op, keys->type, output->type, table));
	ATOLL_TRY(expect_types(op, keys->type, atoll_op_input(op, 2)->type, table));
	ATOLL_TRY(count_elements(op, keys, &count));
	ATOLL_TRY(count_elements(op, atoll_op_input(op, 2), &defaults));
	if (defaults != 1)
		return atoll_op_fail(op, kAtollInvalidModel, "the default has %d elements; one is needed", (int)defaults);
	if (table->keys == NULL)
		return atoll_op_fail(op, kAtollError, "nothing was imported into the table yet");
	ATOLL_TRY(op->services->resize(op, output, keys->dims->size, keys->dims->data));
	return output->type == kTfLiteString ? find_strings(op, table, count) : find_numbers(op, table, count);
}

static TfLiteStatus size_prepare(struct atoll_op *op)
{
	static const TfLiteType number[] = {kTfLiteInt64, kTfLiteNoType};
	const int one = 1;
	ATOLL_TRY(atoll_op_expect_counts(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the handle", resource));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", number));
	return op->services->resize(op, atoll_op_output(op, 0), 1, &one);
}

static TfLiteStatus size_invoke(struct atoll_op *op)
{
	struct atoll_table *table;
	ATOLL_TRY(find_table(op, &table));
	atoll_op_output(op, 0)->data.i64[0] = table->count;
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinHashtable, "HASHTABLE", 1, 1, table_prepare, table_invoke},
	{kTfLiteBuiltinHashtableImport, "HASHTABLE_IMPORT", 1, 1, import_prepare, import_invoke},
	{kTfLiteBuiltinHashtableFind, "HASHTABLE_FIND", 1, 1, find_prepare, find_invoke},
	{kTfLiteBuiltinHashtableSize, "HASHTABLE_SIZE", 1, 1, size_prepare, size_invoke},
};
const struct atoll_op_family atoll_ops_hashtable = ATOLL_OP_FAMILY(rows);
