/* SPDX-License-Identifier: Apache-2.0
 * What outlives one run and is shared by the subgraphs of an interpreter: resource variables, tables, and which initialisation
 * subgraphs ran. Knows no operators. */
#ifndef ATOLL_SESSION_RESOURCES_H
#define ATOLL_SESSION_RESOURCES_H

#include <stdbool.h>

#include "session/hashtable.h"
#include "tensorflow/lite/c/common.h"

/* A named value that operators assign and read. `dims` is NULL until the first assignment. */
struct atoll_variable {
	const char *container;
	const char *name;
	TfLiteType type;
	TfLiteIntArray *dims;
	void *data; /* atoll_block */
	size_t bytes;
};

struct atoll_resources {
	bool *initialised; /* per subgraph: CALL_ONCE ran it */
	struct atoll_variable *variables;
	int32_t variable_count, variable_capacity;
	struct atoll_table *tables;
	int32_t table_count, table_capacity;
};

/* The id of the variable with this name, made when there is none; -1 when out of memory. Names are borrowed. */
int32_t atoll_resources_variable(struct atoll_resources *resources, const char *container, const char *name);
/* NULL when the id is not one of ours. */
struct atoll_variable *atoll_resources_at(struct atoll_resources *resources, int32_t id);
/* Copies a tensor's value; false when out of memory. */
bool atoll_variable_assign(struct atoll_variable *variable, const TfLiteTensor *value);
/* The same for tables, which the model names by number. */
int32_t atoll_resources_table(struct atoll_resources *resources, int32_t id, TfLiteType key_type, TfLiteType value_type);
struct atoll_table *atoll_resources_table_at(struct atoll_resources *resources, int32_t index);
void atoll_resources_fini(struct atoll_resources *resources);

#endif
