/* SPDX-License-Identifier: Apache-2.0
 * Resource variables: a short table, searched by name at prepare and by id at invoke. */
#include "session/resources.h"

#include <string.h>

#include "base/block.h"
#include "base/memory.h"

enum { VARIABLES_FIRST = 8 };

static bool grow(struct atoll_resources *resources)
{
	const int32_t capacity = resources->variable_capacity == 0 ? VARIABLES_FIRST : 2 * resources->variable_capacity;
	struct atoll_variable *grown = atoll_alloc((size_t)capacity * sizeof(*grown));
	if (grown == NULL)
		return false;
	if (resources->variable_count > 0)
		memcpy(grown, resources->variables, (size_t)resources->variable_count * sizeof(*grown));
	atoll_free(resources->variables);
	resources->variables = grown;
	resources->variable_capacity = capacity;
	return true;
}

int32_t atoll_resources_variable(struct atoll_resources *resources, const char *container, const char *name)
{
	for (int32_t i = 0; i < resources->variable_count; i++)
		if (strcmp(resources->variables[i].container, container) == 0 && strcmp(resources->variables[i].name, name) == 0)
			return i;
	if (resources->variable_count == resources->variable_capacity && !grow(resources))
		return -1;
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

void atoll_resources_fini(struct atoll_resources *resources)
{
	for (int32_t i = 0; i < resources->variable_count; i++) {
		TfLiteIntArrayFree(resources->variables[i].dims);
		atoll_block_free(resources->variables[i].data);
	}
	atoll_free(resources->variables);
	atoll_free(resources->initialised);
}
