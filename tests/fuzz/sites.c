/* SPDX-License-Identifier: Apache-2.0
 * The walk that collects the places: the verifier's, without its checks. */
#include "sites.h"

#include "schema/little_endian.h"

enum { ELEMENTS_MAX = 64 }; /* of one vector of numbers: weights are many and all alike */

struct pending {
	size_t at;
	uint16_t table;
};

/* Tables that are still to be visited. A full list ends the growth: what is beyond it stays as it is. */
struct agenda {
	size_t count;
	struct pending items[SITES_MAX];
};

static struct agenda agenda;

static void add(struct sites *sites, size_t at, enum site_kind kind, size_t size, uint16_t table)
{
	if (sites->count < SITES_MAX)
		sites->items[sites->count++] = (struct site){.at = at, .table = table, .kind = (uint8_t)kind, .size = (uint8_t)size};
}

static void visit_later(size_t at, uint16_t table)
{
	if (agenda.count < SITES_MAX)
		agenda.items[agenda.count++] = (struct pending){at, table};
}

static size_t target(const uint8_t *data, size_t at)
{
	return at + atoll_load_u32(data + at);
}

static void add_numbers(const uint8_t *data, size_t vector, size_t size, struct sites *sites)
{
	const size_t count = atoll_load_u32(data + vector);
	for (size_t i = 0; i < count && i < ELEMENTS_MAX; i++)
		add(sites, vector + 4 + i * size, SITE_SCALAR, size, 0);
}

static void add_tables(const uint8_t *data, size_t vector, uint16_t table, struct sites *sites)
{
	const size_t count = atoll_load_u32(data + vector);
	for (size_t i = 0; i < count; i++) {
		const size_t at = vector + 4 + 4 * i;
		add(sites, at, SITE_OFFSET, 4, table);
		visit_later(target(data, at), table);
	}
}

static void add_field(const struct atoll_fb_schema *schema, const uint8_t *data, size_t at, const struct atoll_fb_field *row, unsigned tag,
                      struct sites *sites)
{
	if (row->kind == ATOLL_FB_SCALAR) {
		add(sites, at, SITE_SCALAR, row->size, 0);
		return;
	}
	const size_t value = target(data, at);
	switch (row->kind) {
	case ATOLL_FB_TABLE:
		add(sites, at, SITE_OFFSET, 4, row->target);
		visit_later(value, row->target);
		return;
	case ATOLL_FB_UNION: {
		const struct atoll_fb_union *members = &schema->unions[row->target];
		if (tag > 0 && tag <= members->count)
			visit_later(value, members->members[tag - 1]);
		return;
	}
	case ATOLL_FB_VECTOR_SCALAR:
		add_numbers(data, value, row->size, sites);
		break;
	case ATOLL_FB_VECTOR_TABLE:
		add_tables(data, value, row->target, sites);
		break;
	default:
		break;
	}
	add(sites, value, SITE_LENGTH, 4, 0);
}

static void visit(const struct atoll_fb_schema *schema, const uint8_t *data, struct pending table, struct sites *sites)
{
	const struct atoll_fb_table *rows = &schema->tables[table.table];
	const size_t vtable = (size_t)((int64_t)table.at - (int32_t)atoll_load_u32(data + table.at));
	const unsigned vtable_bytes = atoll_load_u16(data + vtable);
	unsigned tag = 0;
	for (unsigned slot = 0; slot < rows->count && 4 + 2 * slot + 2 <= vtable_bytes; slot++) {
		const size_t entry = vtable + 4 + 2 * slot;
		const unsigned offset = atoll_load_u16(data + entry);
		if (offset == 0) {
			tag = 0;
			continue;
		}
		add(sites, entry, SITE_SLOT, 2, 0);
		add_field(schema, data, table.at + offset, &rows->fields[slot], tag, sites);
		tag = data[table.at + offset];
	}
}

void sites_collect(const struct atoll_fb_schema *schema, const uint8_t *data, struct sites *sites)
{
	sites->count = 0;
	agenda.count = 0;
	visit_later(target(data, 0), schema->root);
	for (size_t i = 0; i < agenda.count; i++)
		visit(schema, data, agenda.items[i], sites);
}
