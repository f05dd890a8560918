/* SPDX-License-Identifier: Apache-2.0
 * FlexBuffers reading. A slot holds a scalar or an offset back to a vector; a vector is preceded by its size, a map
 * also by the offset and width of its vector of keys; untyped vectors are followed by one type byte per element. */
#include "ops/flexbuffer.h"

#include <string.h>

enum {
	TYPE_INT = 1,
	TYPE_UINT = 2,
	TYPE_FLOAT = 3,
	TYPE_KEY = 4,
	TYPE_INDIRECT_INT = 6,
	TYPE_INDIRECT_UINT = 7,
	TYPE_INDIRECT_FLOAT = 8,
	TYPE_MAP = 9,
	TYPE_VECTOR = 10,
	TYPE_VECTOR_INT = 11,
	TYPE_VECTOR_UINT = 12,
	TYPE_VECTOR_FLOAT = 13,
	TYPE_VECTOR_KEY = 14,
	TYPE_BOOL = 26,
	TYPE_VECTOR_BOOL = 36,
};

static bool inside(const struct atoll_flex *value, size_t at, size_t bytes)
{
	return at <= value->size && bytes <= value->size - at;
}

static bool read_unsigned(const struct atoll_flex *value, size_t at, size_t width, uint64_t *number)
{
	if (!inside(value, at, width))
		return false;
	*number = 0;
	for (size_t i = width; i > 0; i--)
		*number = *number << 8 | value->bytes[at + i - 1];
	return true;
}

static bool read_signed(const struct atoll_flex *value, size_t at, size_t width, int64_t *number)
{
	uint64_t bits;
	if (!read_unsigned(value, at, width, &bits))
		return false;
	const uint64_t sign = UINT64_C(1) << (8 * width - 1);
	*number = (int64_t)((bits ^ sign) - sign);
	return true;
}

static bool read_float(const struct atoll_flex *value, size_t at, size_t width, double *number)
{
	if (!inside(value, at, width))
		return false;
	if (width == sizeof(double)) {
		memcpy(number, value->bytes + at, sizeof(double));
		return true;
	}
	float narrow;
	if (width != sizeof(float))
		return false;
	memcpy(&narrow, value->bytes + at, sizeof(float));
	*number = (double)narrow;
	return true;
}

/* Where the offset in a slot points. */
static bool follow(const struct atoll_flex *value, size_t slot, size_t width, size_t *at)
{
	uint64_t offset;
	if (!read_unsigned(value, slot, width, &offset) || offset > slot)
		return false;
	*at = slot - (size_t)offset;
	return true;
}

bool atoll_flex_root(const void *bytes, size_t size, struct atoll_flex *root)
{
	const uint8_t *data = bytes;
	if (data == NULL || size < 3)
		return false;
	const size_t width = data[size - 1];
	if ((width != 1 && width != 2 && width != 4 && width != 8) || size < 2 + width)
		return false;
	const uint8_t packed = data[size - 2];
	*root = (struct atoll_flex){data, size, size - 2 - width, width, packed >> 2, (size_t)1 << (packed & 3)};
	return true;
}

static bool is_vector(unsigned type)
{
	return (type >= TYPE_MAP && type <= TYPE_VECTOR_KEY) || type == TYPE_VECTOR_BOOL;
}

/* Where the elements begin and how many there are. */
static bool open_vector(const struct atoll_flex *vector, size_t *first, size_t *count)
{
	uint64_t elements;
	if (!is_vector(vector->type) || !follow(vector, vector->slot, vector->slot_width, first) ||
		*first < vector->child_width ||
		!read_unsigned(vector, *first - vector->child_width, vector->child_width, &elements) ||
		elements > vector->size)
		return false;
	*count = (size_t)elements;
	return inside(vector, *first, *count * vector->child_width);
}

size_t atoll_flex_count(const struct atoll_flex *vector)
{
	size_t first;
	size_t count;
	return open_vector(vector, &first, &count) ? count : 0;
}

static unsigned element_type(unsigned vector_type)
{
	switch (vector_type) {
	case TYPE_VECTOR_INT:
		return TYPE_INT;
	case TYPE_VECTOR_UINT:
		return TYPE_UINT;
	case TYPE_VECTOR_FLOAT:
		return TYPE_FLOAT;
	case TYPE_VECTOR_KEY:
		return TYPE_KEY;
	default:
		return TYPE_BOOL;
	}
}

bool atoll_flex_element(const struct atoll_flex *vector, size_t i, struct atoll_flex *value)
{
	size_t first;
	size_t count;
	if (!open_vector(vector, &first, &count) || i >= count)
		return false;
	const size_t width = vector->child_width;
	*value = (struct atoll_flex){
		vector->bytes, vector->size, first + i * width, width, element_type(vector->type), 1};
	if (vector->type != TYPE_MAP && vector->type != TYPE_VECTOR)
		return true;
	const size_t types = first + count * width;
	if (!inside(vector, types, count))
		return false;
	value->type = vector->bytes[types + i] >> 2;
	value->child_width = (size_t)1 << (vector->bytes[types + i] & 3);
	return true;
}

static bool key_is(const struct atoll_flex *map, size_t at, const char *key)
{
	const size_t bytes = strlen(key) + 1;
	return inside(map, at, bytes) && memcmp(map->bytes + at, key, bytes) == 0;
}

bool atoll_flex_find(const struct atoll_flex *map, const char *key, struct atoll_flex *value)
{
	size_t first;
	size_t count;
	size_t keys;
	uint64_t key_width;
	if (map->type != TYPE_MAP || !open_vector(map, &first, &count) || first < 3 * map->child_width ||
		!follow(map, first - 3 * map->child_width, map->child_width, &keys) ||
		!read_unsigned(map, first - 2 * map->child_width, map->child_width, &key_width) || key_width == 0 ||
		key_width > 8)
		return false;
	for (size_t i = 0; i < count; i++) {
		size_t at;
		if (!follow(map, keys + i * (size_t)key_width, (size_t)key_width, &at))
			return false;
		if (key_is(map, at, key))
			return atoll_flex_element(map, i, value);
	}
	return false;
}

static bool read_scalar(const struct atoll_flex *value, unsigned type, size_t at, size_t width, double *number)
{
	uint64_t positive;
	int64_t integer;
	switch (type) {
	case TYPE_FLOAT:
		return read_float(value, at, width, number);
	case TYPE_INT:
		if (!read_signed(value, at, width, &integer))
			return false;
		*number = (double)integer;
		return true;
	default:
		if (!read_unsigned(value, at, width, &positive))
			return false;
		*number = (double)positive;
		return true;
	}
}

bool atoll_flex_number(const struct atoll_flex *value, double *number)
{
	size_t at;
	switch (value->type) {
	case TYPE_INT:
	case TYPE_UINT:
	case TYPE_FLOAT:
	case TYPE_BOOL:
		return read_scalar(value, value->type, value->slot, value->slot_width, number);
	case TYPE_INDIRECT_INT:
	case TYPE_INDIRECT_UINT:
	case TYPE_INDIRECT_FLOAT:
		return follow(value, value->slot, value->slot_width, &at) &&
		       read_scalar(value, value->type - TYPE_INDIRECT_INT + TYPE_INT, at, value->child_width, number);
	default:
		return false;
	}
}
