/* SPDX-License-Identifier: Apache-2.0
 * Sorted keys and binary search: filled once, a table needs no more. */
#include "session/hashtable.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "graph/string_block.h"

struct atoll_table_key {
	const char *text; /* NULL for numbers */
	size_t size;
	int64_t number;
	int32_t position;
};

static int compare(const void *left, const void *right)
{
	const struct atoll_table_key *a = left;
	const struct atoll_table_key *b = right;
	if (a->text == NULL)
		return (a->number > b->number) - (a->number < b->number);
	const size_t common = a->size < b->size ? a->size : b->size;
	const int order = common == 0 ? 0 : memcmp(a->text, b->text, common);
	return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

/* Of equal keys the one that was there first counts. */
static int compare_positions(const void *left, const void *right)
{
	const struct atoll_table_key *a = left;
	const struct atoll_table_key *b = right;
	const int order = compare(a, b);
	return order != 0 ? order : (a->position > b->position) - (a->position < b->position);
}

static struct atoll_table_key key_at(TfLiteType type, const void *data, int32_t index)
{
	struct atoll_table_key key = {.position = index};
	if (type == kTfLiteString)
		atoll_string_block_at(data, index, &key.text, &key.size);
	else
		key.number = ((const int64_t *)data)[index];
	return key;
}

static void *copy(const void *data, size_t bytes)
{
	void *made = atoll_alloc(bytes);
	if (made != NULL && bytes > 0)
		memcpy(made, data, bytes);
	return made;
}

static bool copy_values(struct atoll_table *table, const TfLiteTensor *values)
{
	void *made = copy(values->data.data, values->bytes);
	if (table->value_type == kTfLiteString)
		table->value_strings = made;
	else
		table->value_numbers = made;
	return made != NULL;
}

bool atoll_table_fill(struct atoll_table *table, const TfLiteTensor *keys, const TfLiteTensor *values, int32_t count)
{
	const void *data = keys->data.data;
	if (table->key_type == kTfLiteString) {
		table->key_strings = copy(keys->data.data, keys->bytes);
		if (table->key_strings == NULL)
			return false;
		data = table->key_strings;
	}
	struct atoll_table_key *made = atoll_alloc((size_t)count * sizeof(*made));
	if (made == NULL || !copy_values(table, values)) {
		atoll_free(made);
		atoll_table_fini(table);
		return false;
	}
	for (int32_t i = 0; i < count; i++)
		made[i] = key_at(table->key_type, data, i);
	qsort(made, (size_t)count, sizeof(*made), compare_positions);
	table->keys = made;
	table->count = count;
	return true;
}

int32_t atoll_table_find(const struct atoll_table *table, const TfLiteTensor *keys, int32_t index)
{
	const struct atoll_table_key wanted = key_at(table->key_type, keys->data.data, index);
	int32_t low = 0, high = table->count;
	while (low < high) {
		const int32_t middle = low + (high - low) / 2;
		if (compare(&table->keys[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < table->count && compare(&table->keys[low], &wanted) == 0 ? table->keys[low].position : -1;
}

void atoll_table_fini(struct atoll_table *table)
{
	atoll_free(table->keys);
	atoll_free(table->key_strings);
	atoll_free(table->value_strings);
	atoll_free(table->value_numbers);
	table->keys = NULL;
	table->key_strings = NULL;
	table->value_strings = NULL;
	table->value_numbers = NULL;
	table->count = 0;
}
