/* SPDX-License-Identifier: Apache-2.0
 * Reading FlatBuffers that may be hostile. `atoll_fb_verify` walks everything that is reachable once, along the rows
 * that are generated from the schema; after it, the accessors below need no checks of their own.
 * Knows bytes and the schema's rows; nothing of models. Little-endian files on any host. */
#ifndef ATOLL_SCHEMA_FLATBUFFER_H
#define ATOLL_SCHEMA_FLATBUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum atoll_fb_kind {
	ATOLL_FB_SCALAR,
	ATOLL_FB_STRING,
	ATOLL_FB_TABLE,
	ATOLL_FB_UNION, /* the slot before it holds the tag */
	ATOLL_FB_VECTOR_SCALAR,
	ATOLL_FB_VECTOR_STRING,
	ATOLL_FB_VECTOR_TABLE
};

struct atoll_fb_field {
	uint8_t kind;
	uint8_t size; /* bytes of a scalar or of a vector's scalar element */
	uint16_t target; /* table or union index */
};
struct atoll_fb_table {
	const struct atoll_fb_field *fields;
	uint16_t count;
};
struct atoll_fb_union {
	const uint16_t *members;
	uint16_t count;
};
struct atoll_fb_schema {
	const struct atoll_fb_table *tables;
	const struct atoll_fb_union *unions;
	uint16_t root;
	const char *identifier;
};

/* A table inside a verified buffer; `at` is 0 for "absent". */
struct atoll_fb_ref {
	const uint8_t *data;
	size_t at;
};
/* A vector or string: `count` elements from `data`, which may be unaligned. */
struct atoll_fb_vector {
	const uint8_t *data;
	size_t count;
};

/* Checks the whole buffer. On failure returns false with a short reason (static text) and the offset it stumbled over. */
bool atoll_fb_verify(const struct atoll_fb_schema *schema, const void *data, size_t size, const char **reason, size_t *offset);

/* The root table of a verified buffer. */
struct atoll_fb_ref atoll_fb_root(const void *data);

/* All of these take a verified table and a slot; an absent field gives the default, an absent vector count 0 and data
 * NULL, an absent table `at` 0. */
bool atoll_fb_has(struct atoll_fb_ref table, unsigned slot);
int8_t atoll_fb_i8(struct atoll_fb_ref table, unsigned slot, int8_t absent);
uint8_t atoll_fb_u8(struct atoll_fb_ref table, unsigned slot, uint8_t absent);
int32_t atoll_fb_i32(struct atoll_fb_ref table, unsigned slot, int32_t absent);
uint32_t atoll_fb_u32(struct atoll_fb_ref table, unsigned slot, uint32_t absent);
int64_t atoll_fb_i64(struct atoll_fb_ref table, unsigned slot, int64_t absent);
uint64_t atoll_fb_u64(struct atoll_fb_ref table, unsigned slot, uint64_t absent);
float atoll_fb_f32(struct atoll_fb_ref table, unsigned slot, float absent);
struct atoll_fb_vector atoll_fb_vector(struct atoll_fb_ref table, unsigned slot);
struct atoll_fb_ref atoll_fb_table(struct atoll_fb_ref table, unsigned slot);
/* Element of a vector of tables or strings. */
struct atoll_fb_ref atoll_fb_table_at(struct atoll_fb_vector vector, size_t index);
struct atoll_fb_vector atoll_fb_string_at(struct atoll_fb_vector vector, size_t index);
/* Element of a vector of scalars. */
int32_t atoll_fb_i32_at(struct atoll_fb_vector vector, size_t index);
int64_t atoll_fb_i64_at(struct atoll_fb_vector vector, size_t index);
uint16_t atoll_fb_u16_at(struct atoll_fb_vector vector, size_t index);
float atoll_fb_f32_at(struct atoll_fb_vector vector, size_t index);

#endif
