/* SPDX-License-Identifier: Apache-2.0
 * Tables from one kind of value to another, filled once and then only asked. Knows no operators. */
#ifndef ATOLL_SESSION_HASHTABLE_H
#define ATOLL_SESSION_HASHTABLE_H

#include <stdbool.h>

#include "tensorflow/lite/c/common.h"

struct atoll_table_key;

struct atoll_table {
	int32_t id; /* the model's */
	TfLiteType key_type, value_type; /* INT64 or STRING */
	struct atoll_table_key *keys; /* ascending; NULL until it is filled */
	int32_t count;
	void *key_strings; /* copies of the string tensors */
	void *value_strings;
	int64_t *value_numbers;
};

/* Copies keys and values, which have one type each and as many elements; false when out of memory. */
bool atoll_table_fill(struct atoll_table *table, const TfLiteTensor *keys, const TfLiteTensor *values, int32_t count);
/* The position of element `index` of `keys` among the values, or -1. */
int32_t atoll_table_find(const struct atoll_table *table, const TfLiteTensor *keys, int32_t index);
void atoll_table_fini(struct atoll_table *table);

#endif
