/* SPDX-License-Identifier: Apache-2.0
 * Reads the FlexBuffers maps that custom operators keep their parameters in. Total: any bytes give an answer or false.
 * Knows no operator. */
#ifndef ATOLL_OPS_FLEXBUFFER_H
#define ATOLL_OPS_FLEXBUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A value: where its slot lies in the bytes, how wide the slot is, and what it holds. */
struct atoll_flex {
	const uint8_t *bytes;
	size_t size;
	size_t slot;
	size_t slot_width;
	unsigned type;
	size_t child_width; /* of elements, when the value is a vector or a map */
};

bool atoll_flex_root(const void *bytes, size_t size, struct atoll_flex *root);
bool atoll_flex_find(const struct atoll_flex *map, const char *key, struct atoll_flex *value);
/* Elements of a map or vector; 0 for anything else. */
size_t atoll_flex_count(const struct atoll_flex *vector);
bool atoll_flex_element(const struct atoll_flex *vector, size_t i, struct atoll_flex *value);
/* Integers, floats and booleans. */
bool atoll_flex_number(const struct atoll_flex *value, double *number);

#endif
