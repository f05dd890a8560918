/* SPDX-License-Identifier: Apache-2.0
 * One interpreter over the generated rows. Total: whatever the bytes are, it ends, reads nothing outside
 * them and says what is wrong. */
#include <string.h>

#include "schema/flatbuffer.h"
#include "schema/little_endian.h"

enum {
	DEPTH_MAX = 32, /* of tables inside tables; .tflite needs 6 */
	VISITS_PER_BYTE = 1, /* tables may be shared, but a walk longer than the file is an attack */
	FILE_IDENTIFIER_AT = 4,
	HEAD_BYTES = 8
};

struct walk {
	const struct atoll_fb_schema *schema;
	const uint8_t *data;
	size_t size;
	size_t visits_left;
	const char *reason;
	size_t offset;
};

static bool stop(struct walk *w, const char *reason, size_t offset)
{
	w->reason = reason;
	w->offset = offset;
	return false;
}

static bool inside(const struct walk *w, size_t at, size_t bytes)
{
	return at <= w->size && bytes <= w->size - at;
}

/* Follows the offset stored at `at`. Offsets point forward and never to themselves. */
static bool follow(struct walk *w, size_t at, size_t *target)
{
	if (!inside(w, at, 4))
		return stop(w, "an offset lies outside the file", at);
	const uint32_t distance = atoll_load_u32(w->data + at);
	if (distance == 0 || distance > w->size - at)
		return stop(w, "an offset points outside the file", at);
	*target = at + distance;
	return true;
}

/* A vector of `count` elements of `element` bytes at `at`. */
static bool verify_vector(struct walk *w, size_t at, size_t element, size_t *count)
{
	if (!inside(w, at, 4))
		return stop(w, "a vector's length lies outside the file", at);
	*count = atoll_load_u32(w->data + at);
	if (*count > (w->size - at - 4) / element)
		return stop(w, "a vector is longer than the file", at);
	return true;
}

static bool verify_string(struct walk *w, size_t at)
{
	size_t count;
	if (!verify_vector(w, at, 1, &count))
		return false;
	if (!inside(w, at + 4, count + 1) || w->data[at + 4 + count] != 0)
		return stop(w, "a string is not NUL-terminated", at);
	return true;
}

/* A table whose fields are still to be checked. */
struct frame {
	size_t at;
	size_t vtable;
	size_t vtable_bytes;
	size_t bytes; /* of the table's own fields */
	const struct atoll_fb_table *rows;
	unsigned slot;
	/* A vector of tables in the middle of being walked. */
	size_t elements_at;
	size_t elements_left;
	uint16_t elements_table;
};

static bool enter(struct walk *w, struct frame *frame, size_t at, uint16_t table)
{
	if (w->visits_left-- == 0)
		return stop(w, "tables refer to each other more often than the file is long", at);
	if (!inside(w, at, 4))
		return stop(w, "a table lies outside the file", at);
	const int64_t vtable = (int64_t)at - (int32_t)atoll_load_u32(w->data + at);
	if (vtable < 0 || !inside(w, (size_t)vtable, 4))
		return stop(w, "a table's vtable lies outside the file", at);
	*frame = (struct frame){.at = at, .vtable = (size_t)vtable, .rows = &w->schema->tables[table]};
	frame->vtable_bytes = atoll_load_u16(w->data + vtable);
	frame->bytes = atoll_load_u16(w->data + vtable + 2);
	if (frame->vtable_bytes < 4 || frame->vtable_bytes % 2 != 0 || !inside(w, frame->vtable, frame->vtable_bytes))
		return stop(w, "a vtable has an impossible length", frame->vtable);
	if (frame->bytes < 4 || !inside(w, at, frame->bytes))
		return stop(w, "a table is longer than the file", at);
	return true;
}

/* Where a slot's value lies: 0 when absent. */
static bool locate(struct walk *w, const struct frame *frame, unsigned slot, size_t bytes, size_t *at)
{
	*at = 0;
	const size_t entry = 4 + 2 * (size_t)slot;
	if (entry + 2 > frame->vtable_bytes)
		return true;
	const uint16_t offset = atoll_load_u16(w->data + frame->vtable + entry);
	if (offset == 0)
		return true;
	if (offset < 4 || bytes > frame->bytes || offset > frame->bytes - bytes)
		return stop(w, "a field lies outside its table", frame->at);
	*at = frame->at + offset;
	return true;
}

enum { DESCEND_NONE = 0xffff };

static bool verify_strings(struct walk *w, size_t at)
{
	size_t count;
	if (!verify_vector(w, at, 4, &count))
		return false;
	for (size_t i = 0; i < count; i++) {
		size_t target;
		if (!follow(w, at + 4 + 4 * i, &target) || !verify_string(w, target))
			return false;
	}
	return true;
}

/* The table a union's value is, or DESCEND_NONE when its tag is none or newer than this schema: such a value is
 * unreachable through the accessors' users, who look at the tag first. */
static bool union_table(struct walk *w, const struct frame *frame, const struct atoll_fb_field *row, uint16_t *table)
{
	size_t tag_at;
	if (!locate(w, frame, frame->slot - 1, 1, &tag_at))
		return false;
	const unsigned tag = tag_at == 0 ? 0 : w->data[tag_at];
	const struct atoll_fb_union *members = &w->schema->unions[row->target];
	*table = tag == 0 || tag > members->count ? DESCEND_NONE : members->members[tag - 1];
	return true;
}

/* Checks one field; when it is a table to walk into, gives its place and kind. */
static bool verify_field(struct walk *w, struct frame *frame, size_t *child_at, uint16_t *child)
{
	const struct atoll_fb_field *row = &frame->rows->fields[frame->slot];
	size_t at, target;
	*child = DESCEND_NONE;
	if (!locate(w, frame, frame->slot, row->kind == ATOLL_FB_SCALAR ? row->size : 4, &at) || at == 0 || row->kind == ATOLL_FB_SCALAR)
		return w->reason == NULL;
	if (!follow(w, at, &target))
		return false;
	*child_at = target;
	size_t count;
	switch (row->kind) {
	case ATOLL_FB_STRING:
		return verify_string(w, target);
	case ATOLL_FB_VECTOR_SCALAR:
		return verify_vector(w, target, row->size, &count);
	case ATOLL_FB_VECTOR_STRING:
		return verify_strings(w, target);
	case ATOLL_FB_VECTOR_TABLE:
		if (!verify_vector(w, target, 4, &count))
			return false;
		frame->elements_at = target + 4;
		frame->elements_left = count;
		frame->elements_table = row->target;
		return true;
	case ATOLL_FB_UNION:
		return union_table(w, frame, row, child);
	default:
		*child = row->target;
		return true;
	}
}

/* The next table below `frame` to walk into; `*child` is DESCEND_NONE when the frame is done. */
static bool advance(struct walk *w, struct frame *frame, size_t *child_at, uint16_t *child)
{
	for (;;) {
		if (frame->elements_left > 0) {
			if (!follow(w, frame->elements_at, child_at))
				return false;
			frame->elements_at += 4;
			frame->elements_left--;
			*child = frame->elements_table;
			return true;
		}
		*child = DESCEND_NONE;
		if (frame->slot == frame->rows->count)
			return true;
		if (!verify_field(w, frame, child_at, child))
			return false;
		frame->slot++;
		if (*child != DESCEND_NONE)
			return true;
	}
}

static bool verify_tables(struct walk *w, size_t root)
{
	struct frame stack[DEPTH_MAX];
	size_t depth = 1;
	if (!enter(w, &stack[0], root, w->schema->root))
		return false;
	while (depth > 0) {
		size_t child_at = 0;
		uint16_t child;
		if (!advance(w, &stack[depth - 1], &child_at, &child))
			return false;
		if (child == DESCEND_NONE)
			depth--;
		else if (depth == DEPTH_MAX)
			return stop(w, "tables are nested too deep", child_at);
		else if (!enter(w, &stack[depth++], child_at, child))
			return false;
	}
	return true;
}

bool atoll_fb_verify(const struct atoll_fb_schema *schema, const void *data, size_t size, const char **reason, size_t *offset)
{
	struct walk w = {.schema = schema, .data = data, .size = size, .visits_left = size * VISITS_PER_BYTE};
	size_t root;
	bool fine = false;
	if (size < HEAD_BYTES)
		stop(&w, "the file is too short for a header", 0);
	else if (size > INT64_MAX)
		stop(&w, "the file is too long", 0);
	else if (memcmp(w.data + FILE_IDENTIFIER_AT, schema->identifier, 4) != 0)
		stop(&w, "the file identifier is missing", FILE_IDENTIFIER_AT);
	else
		fine = follow(&w, 0, &root) && verify_tables(&w, root);
	*reason = w.reason;
	*offset = w.offset;
	return fine;
}
