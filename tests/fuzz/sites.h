/* SPDX-License-Identifier: Apache-2.0
 * Every place of a verified FlatBuffer that a mutation may change and leave a FlatBuffer: scalars, lengths of vectors,
 * offsets. Knows the schema's rows and bytes; nothing of models. */
#ifndef ATOLL_FUZZ_SITES_H
#define ATOLL_FUZZ_SITES_H

#include <stddef.h>
#include <stdint.h>

#include "schema/flatbuffer.h"

enum site_kind {
	SITE_SCALAR, /* `size` bytes of a number: a table's field or an element of a vector */
	SITE_LENGTH, /* the length of a vector or string, 4 bytes */
	SITE_OFFSET, /* an offset to a table, 4 bytes; `table` says of which kind */
	SITE_SLOT /* a vtable's entry, 2 bytes: 0 makes the field absent */
};

struct site {
	size_t at;
	uint16_t table;
	uint8_t kind;
	uint8_t size;
};

enum { SITES_MAX = 1 << 15 };

struct sites {
	size_t count;
	struct site items[SITES_MAX];
};

/* Collects the places of a buffer that atoll_fb_verify accepted; of a long vector of numbers only some. */
void sites_collect(const struct atoll_fb_schema *schema, const uint8_t *data, struct sites *sites);

#endif
