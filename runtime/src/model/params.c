/* SPDX-License-Identifier: Apache-2.0
 * Operator parameters: one row per field says where it lies in the file's options table and where in the TfLite…Params
 * struct, and one row per operator which of them it has. What a field means is the operator's business. */
#include <limits.h>
#include <string.h>

#include "model/source.h"
#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/builtin_op_data.h"

enum param_kind {
	PARAM_INT,
	PARAM_LONG_AS_INT, /* an int64 of the file in an int of the struct */
	PARAM_LONG,
	PARAM_BOOL,
	PARAM_FLOAT,
	PARAM_TYPE,
	PARAM_ACTIVATION, /* enums of one byte that keep their numbers */
	PARAM_BYTE_ENUM,
	PARAM_BYTE_ENUM_FROM_ONE, /* enums whose struct values start at 1, since 0 is "unknown" there */
	PARAM_INT_ENUM,
	PARAM_INT_ENUM_FROM_ONE,
	PARAM_INTS, /* fixed array, and a count behind it */
	PARAM_LONGS,
	PARAM_LONGS_UNCOUNTED,
	PARAM_FLOATS, /* a count, and a pointer */
	PARAM_TEXT,
	PARAM_BYTES /* a pointer, and a size */
};

struct param_field {
	uint8_t kind;
	uint8_t slot;
	uint16_t offset;
	uint16_t count_offset; /* of the lists */
	int32_t limit; /* enums: the largest value of the file; arrays: their capacity; others: the default when absent */
};

struct param_rows {
	int32_t code;
	uint8_t tag; /* of the options union; codes above 127 may use the second one */
	bool second_union;
	uint16_t bytes;
	const struct param_field *fields;
	uint16_t count;
};

#include "model/params_rows.inc"

static const struct param_rows *find(int32_t code)
{
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++)
		if (operators[i].code == code)
			return &operators[i];
	return NULL;
}

static TfLiteStatus read_enum(const struct atoll_source *source, int32_t value, const struct param_field *field, int32_t first, void *at)
{
	if (value < 0 || value > field->limit)
		return atoll_source_fail(source, "an operator's option has value %d; at most %d is known", (int)value, (int)field->limit);
	const int32_t stored = value + first;
	memcpy(at, &stored, sizeof(stored));
	return kTfLiteOk;
}

static TfLiteStatus list_too_long(const struct atoll_source *source, size_t count, int32_t limit)
{
	return atoll_source_fail(source, "an operator's option lists %zu values; at most %d fit", count, (int)limit);
}

static TfLiteStatus read_list(const struct atoll_source *source, struct atoll_fb_vector from, const struct param_field *field, char *params)
{
	const size_t element = field->kind == PARAM_INTS ? sizeof(int32_t) : sizeof(int64_t);
	if (from.count > (size_t)field->limit)
		return list_too_long(source, from.count, field->limit);
	for (size_t i = 0; i < from.count; i++) {
		const int32_t narrow = element == sizeof(int32_t) ? atoll_fb_i32_at(from, i) : 0;
		const int64_t wide = element == sizeof(int64_t) ? atoll_fb_i64_at(from, i) : 0;
		memcpy(params + field->offset + i * element, element == sizeof(int32_t) ? (const void *)&narrow : (const void *)&wide, element);
	}
	const int count = (int)from.count;
	if (field->kind != PARAM_LONGS_UNCOUNTED)
		memcpy(params + field->count_offset, &count, sizeof(count));
	return kTfLiteOk;
}

static TfLiteStatus read_floats(const struct atoll_source *source, struct atoll_fb_vector from, const struct param_field *field, char *params)
{
	TfLiteFloatArray *array;
	ATOLL_TRY(atoll_source_floats(source, from, &array));
	const float *data = array->data;
	memcpy(params + field->offset, &data, sizeof(data));
	memcpy(params + field->count_offset, &array->size, sizeof(array->size));
	return kTfLiteOk;
}

static TfLiteStatus read_bytes(const struct atoll_source *source, struct atoll_fb_vector from, const struct param_field *field, char *params)
{
	void *copy;
	ATOLL_TRY(atoll_source_alloc(source, from.count + 1, 1, &copy));
	if (from.count > 0)
		memcpy(copy, from.data, from.count);
	memcpy(params + field->offset, &copy, sizeof(copy));
	memcpy(params + field->count_offset, &from.count, sizeof(from.count));
	return kTfLiteOk;
}

static TfLiteStatus read_text(const struct atoll_source *source, struct atoll_fb_vector from, const struct param_field *field, char *params)
{
	const char *text;
	ATOLL_TRY(atoll_source_text(source, from, &text));
	memcpy(params + field->offset, &text, sizeof(text));
	return kTfLiteOk;
}

static TfLiteStatus read_long(const struct atoll_source *source, int64_t value, const struct param_field *field, char *at)
{
	if (field->kind == PARAM_LONG) {
		memcpy(at, &value, sizeof(value));
		return kTfLiteOk;
	}
	/* Seeds are 64 bits in the file and an int in the struct: the low bits are the seed. */
	const int narrow = (int)(uint32_t)((uint64_t)value & UINT32_MAX);
	(void)source;
	memcpy(at, &narrow, sizeof(narrow));
	return kTfLiteOk;
}

static TfLiteStatus read_scalar(const struct atoll_source *source, struct atoll_fb_ref options, const struct param_field *field, char *at)
{
	switch (field->kind) {
	case PARAM_INT: {
		const int32_t value = atoll_fb_i32(options, field->slot, field->limit);
		memcpy(at, &value, sizeof(value));
		return kTfLiteOk;
	}
	case PARAM_BOOL: {
		const bool value = atoll_fb_u8(options, field->slot, (uint8_t)field->limit) != 0;
		memcpy(at, &value, sizeof(value));
		return kTfLiteOk;
	}
	case PARAM_FLOAT: {
		const float value = atoll_fb_f32(options, field->slot, 0.0f);
		memcpy(at, &value, sizeof(value));
		return kTfLiteOk;
	}
	case PARAM_TYPE: {
		TfLiteType type;
		ATOLL_TRY(atoll_source_type(source, atoll_fb_i8(options, field->slot, (int8_t)field->limit), &type));
		memcpy(at, &type, sizeof(type));
		return kTfLiteOk;
	}
	default:
		return read_long(source, atoll_fb_i64(options, field->slot, field->limit), field, at);
	}
}

static TfLiteStatus read_field(const struct atoll_source *source, struct atoll_fb_ref options, const struct param_field *field, char *params)
{
	char *at = params + field->offset;
	switch (field->kind) {
	case PARAM_ACTIVATION:
	case PARAM_BYTE_ENUM:
		return read_enum(source, atoll_fb_i8(options, field->slot, 0), field, 0, at);
	case PARAM_BYTE_ENUM_FROM_ONE:
		return read_enum(source, atoll_fb_i8(options, field->slot, 0), field, 1, at);
	case PARAM_INT_ENUM:
		return read_enum(source, atoll_fb_i32(options, field->slot, 0), field, 0, at);
	case PARAM_INT_ENUM_FROM_ONE:
		return read_enum(source, atoll_fb_i32(options, field->slot, 0), field, 1, at);
	case PARAM_INTS:
	case PARAM_LONGS:
	case PARAM_LONGS_UNCOUNTED:
		return read_list(source, atoll_fb_vector(options, field->slot), field, params);
	case PARAM_FLOATS:
		return read_floats(source, atoll_fb_vector(options, field->slot), field, params);
	case PARAM_TEXT:
		return read_text(source, atoll_fb_vector(options, field->slot), field, params);
	case PARAM_BYTES:
		return read_bytes(source, atoll_fb_vector(options, field->slot), field, params);
	default:
		return read_scalar(source, options, field, at);
	}
}

/* The options table of the operator; absent (every field then has its default) when the file carries none. */
static TfLiteStatus find_options(const struct atoll_source *source, struct atoll_fb_ref op, const struct param_rows *rows,
                                 struct atoll_fb_ref *options)
{
	const unsigned tag_slot = rows->second_union ? ATOLL_OPERATOR_BUILTIN_OPTIONS_2_TYPE : ATOLL_OPERATOR_BUILTIN_OPTIONS_TYPE;
	const unsigned slot = rows->second_union ? ATOLL_OPERATOR_BUILTIN_OPTIONS_2 : ATOLL_OPERATOR_BUILTIN_OPTIONS;
	const uint8_t tag = atoll_fb_u8(op, tag_slot, 0);
	*options = (struct atoll_fb_ref){op.data, 0};
	if (tag == 0)
		return kTfLiteOk;
	if (tag != rows->tag)
		return atoll_source_fail(source, "operator %s carries the options of another operator", atoll_builtin_name(rows->code));
	*options = atoll_fb_table(op, slot);
	return kTfLiteOk;
}

TfLiteStatus atoll_source_params(const struct atoll_source *source, struct atoll_fb_ref op, int32_t code, void **params)
{
	const struct param_rows *rows = find(code);
	struct atoll_fb_ref options;
	void *made;
	if (rows == NULL)
		return kTfLiteOk;
	ATOLL_TRY(find_options(source, op, rows, &options));
	ATOLL_TRY(atoll_source_alloc(source, 1, rows->bytes, &made));
	for (uint16_t i = 0; i < rows->count; i++)
		ATOLL_TRY(read_field(source, options, &rows->fields[i], made));
	*params = made;
	return kTfLiteOk;
}
