/* SPDX-License-Identifier: Apache-2.0
 * Accessors over a verified FlatBuffer: byte by byte, so neither alignment nor the host's byte order matters. */
#include <string.h>

#include "schema/flatbuffer.h"
#include "schema/little_endian.h"

static float float_of(uint32_t bits)
{
	float value;
	memcpy(&value, &bits, sizeof(value));
	return value;
}

/* Where the field lies, or NULL when it is absent. */
static const uint8_t *field(struct atoll_fb_ref table, unsigned slot)
{
	if (table.at == 0)
		return NULL;
	const uint8_t *base = table.data + table.at;
	const uint8_t *vtable = base - (int32_t)atoll_load_u32(base);
	const size_t entry = 4 + 2 * (size_t)slot;
	if (entry + 2 > atoll_load_u16(vtable))
		return NULL;
	const uint16_t offset = atoll_load_u16(vtable + entry);
	return offset == 0 ? NULL : base + offset;
}

struct atoll_fb_ref atoll_fb_root(const void *data)
{
	return (struct atoll_fb_ref){data, atoll_load_u32(data)};
}

bool atoll_fb_has(struct atoll_fb_ref table, unsigned slot)
{
	return field(table, slot) != NULL;
}

int8_t atoll_fb_i8(struct atoll_fb_ref table, unsigned slot, int8_t absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : (int8_t)*p;
}

uint8_t atoll_fb_u8(struct atoll_fb_ref table, unsigned slot, uint8_t absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : *p;
}

int32_t atoll_fb_i32(struct atoll_fb_ref table, unsigned slot, int32_t absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : (int32_t)atoll_load_u32(p);
}

uint32_t atoll_fb_u32(struct atoll_fb_ref table, unsigned slot, uint32_t absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : atoll_load_u32(p);
}

int64_t atoll_fb_i64(struct atoll_fb_ref table, unsigned slot, int64_t absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : (int64_t)atoll_load_u64(p);
}

uint64_t atoll_fb_u64(struct atoll_fb_ref table, unsigned slot, uint64_t absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : atoll_load_u64(p);
}

float atoll_fb_f32(struct atoll_fb_ref table, unsigned slot, float absent)
{
	const uint8_t *p = field(table, slot);
	return p == NULL ? absent : float_of(atoll_load_u32(p));
}

struct atoll_fb_vector atoll_fb_vector(struct atoll_fb_ref table, unsigned slot)
{
	const uint8_t *p = field(table, slot);
	if (p == NULL)
		return (struct atoll_fb_vector){NULL, 0};
	p += atoll_load_u32(p);
	return (struct atoll_fb_vector){p + 4, atoll_load_u32(p)};
}

struct atoll_fb_ref atoll_fb_table(struct atoll_fb_ref table, unsigned slot)
{
	const uint8_t *p = field(table, slot);
	if (p == NULL)
		return (struct atoll_fb_ref){table.data, 0};
	return (struct atoll_fb_ref){table.data, (size_t)(p - table.data) + atoll_load_u32(p)};
}

struct atoll_fb_ref atoll_fb_table_at(struct atoll_fb_vector vector, size_t index)
{
	const uint8_t *p = vector.data + 4 * index;
	return (struct atoll_fb_ref){p, atoll_load_u32(p)};
}

struct atoll_fb_vector atoll_fb_string_at(struct atoll_fb_vector vector, size_t index)
{
	const uint8_t *p = vector.data + 4 * index;
	p += atoll_load_u32(p);
	return (struct atoll_fb_vector){p + 4, atoll_load_u32(p)};
}

int32_t atoll_fb_i32_at(struct atoll_fb_vector vector, size_t index)
{
	return (int32_t)atoll_load_u32(vector.data + 4 * index);
}

int64_t atoll_fb_i64_at(struct atoll_fb_vector vector, size_t index)
{
	return (int64_t)atoll_load_u64(vector.data + 8 * index);
}

uint16_t atoll_fb_u16_at(struct atoll_fb_vector vector, size_t index)
{
	return atoll_load_u16(vector.data + 2 * index);
}

float atoll_fb_f32_at(struct atoll_fb_vector vector, size_t index)
{
	return float_of(atoll_load_u32(vector.data + 4 * index));
}
