/* SPDX-License-Identifier: Apache-2.0
 * Variables and tables: short lists, searched by name or number. */
#include "session/resources.h"

#include <string.h>

#include "base/block.h"
#include "base/memory.h"

enum { ENTRIES_FIRST = 8 };

/* Makes room for one more entry; false, with everything as it was, when out of memory. */
static bool grow(void **entries, int32_t count, int32_t *capacity, size_t size)
{
	const int32_t wanted = *capacity == 0 ? ENTRIES_FIRST : 2 * *capacity;
	if (count < *capacity)
		return true;
	void *grown = atoll_alloc((size_t)wanted * size);
	if (grown == NULL)
		return false;
	if (count > 0)
		memcpy(grown, *entries, (size_t)count * size);
	atoll_free(*entries);
	*entries = grown;
	*capacity = wanted;
	return true;
}

int32_t atoll_resources_variable(struct atoll_resources *resources, const char *container, const char *name)
{
	for (int32_t i = 0; i < resources->variable_count; i++)
		if (strcmp(resources->variables[i].container, container) == 0 && strcmp(resources->variables[i].name, name) == 0)
			return i;
	void *entries = resources->variables;
	if (!grow(&entries, resources->variable_count, &resources->variable_capacity, sizeof(struct atoll_variable)))
		return -1;
	resources->variables = entries;
	resources->variables[resources->variable_count] = (struct atoll_variable){.container = container, .name = name};
	return resources->variable_count++;
}

struct atoll_variable *atoll_resources_at(struct atoll_resources *resources, int32_t id)
{
	return id < 0 || id >= resources->variable_count ? NULL : &resources->variables[id];
}

static bool same_dims(const TfLiteIntArray *a, const TfLiteIntArray *b)
{
	return a != NULL && TfLiteIntArrayEqual(a, b) != 0;
}

bool atoll_variable_assign(struct atoll_variable *variable, const TfLiteTensor *value)
{
	if (!same_dims(variable->dims, value->dims)) {
		TfLiteIntArray *dims = TfLiteIntArrayCopy(value->dims);
		if (dims == NULL)
			return false;
		TfLiteIntArrayFree(variable->dims);
		variable->dims = dims;
	}
	if (!atoll_block_reserve(&variable->data, value->bytes, 0))
		return false;
	if (value->bytes > 0)
		memcpy(variable->data, value->data.data, value->bytes);
	variable->type = value->type;
	variable->bytes = value->bytes;
	return true;
}

int32_t atoll_resources_table(struct atoll_resources *resources, int32_t id, TfLiteType key_type, TfLiteType value_type)
{
	for (int32_t i = 0; i < resources->table_count; i++) {
		const struct atoll_table *table = &resources->tables[i];
		if (table->id == id && table->key_type == key_type && table->value_type == value_type)
			return i;
	}
	void *entries = resources->tables;
	if (!grow(&entries, resources->table_count, &resources->table_capacity, sizeof(struct atoll_table)))
		return -1;
	resources->tables = entries;
	resources->tables[resources->table_count] = (struct atoll_table){.id = id, .key_type = key_type, .value_type = value_type};
	return resources->table_count++;
}

struct atoll_table *atoll_resources_table_at(struct atoll_resources *resources, int32_t index)
{
	return index < 0 || index >= resources->table_count ? NULL : &resources->tables[index];
}

void atoll_resources_fini(struct atoll_resources *resources)
{
	for (int32_t i = 0; i < resources->variable_count; i++) {
		TfLiteIntArrayFree(resources->variables[i].dims);
		atoll_block_free(resources->variables[i].data);
	}
	for (int32_t i = 0; i < resources->table_count; i++)
		atoll_table_fini(&resources->tables[i]);
	atoll_free(resources->tables);
	atoll_free(resources->variables);
	atoll_free(resources->initialised);
}
