/* SPDX-License-Identifier: Apache-2.0
 * Functions of combine.h. Integers pass through 64 bits and floats through double, which rounds sums and products of the
 * narrower ones as their own arithmetic does. */
#include "kernels/combine.h"

#include <stdbool.h>
#include <stdint.h>

#include "kernels/half.h"

#define LOAD(type, from) ((int64_t)*(const type *)(from))
#define STORE(type, to, value) (*(type *)(to) = (type)(uint64_t)(value))

static bool is_real(enum atoll_number number)
{
	return number >= ATOLL_NUMBER_F16;
}

static int64_t load_integer(enum atoll_number number, const void *from)
{
	switch (number) {
	case ATOLL_NUMBER_I8:
		return LOAD(int8_t, from);
	case ATOLL_NUMBER_I16:
		return LOAD(int16_t, from);
	case ATOLL_NUMBER_U16:
		return LOAD(uint16_t, from);
	case ATOLL_NUMBER_I32:
		return LOAD(int32_t, from);
	case ATOLL_NUMBER_U32:
		return LOAD(uint32_t, from);
	case ATOLL_NUMBER_I64:
		return LOAD(int64_t, from);
	case ATOLL_NUMBER_U64:
		return LOAD(uint64_t, from);
	default:
		return LOAD(uint8_t, from);
	}
}

static void store_integer(enum atoll_number number, void *to, int64_t value)
{
	switch (number) {
	case ATOLL_NUMBER_I16:
	case ATOLL_NUMBER_U16:
		STORE(uint16_t, to, value);
		break;
	case ATOLL_NUMBER_I32:
	case ATOLL_NUMBER_U32:
		STORE(uint32_t, to, value);
		break;
	case ATOLL_NUMBER_I64:
	case ATOLL_NUMBER_U64:
		STORE(uint64_t, to, value);
		break;
	default:
		STORE(uint8_t, to, number == ATOLL_NUMBER_BOOL ? value != 0 : value);
		break;
	}
}

static double load_real(enum atoll_number number, const void *from)
{
	switch (number) {
	case ATOLL_NUMBER_F16:
		return (double)atoll_float_from_half(*(const uint16_t *)from);
	case ATOLL_NUMBER_BF16:
		return (double)atoll_float_from_bfloat(*(const uint16_t *)from);
	case ATOLL_NUMBER_F32:
		return (double)*(const float *)from;
	default:
		return *(const double *)from;
	}
}

static void store_real(enum atoll_number number, void *to, double value)
{
	switch (number) {
	case ATOLL_NUMBER_F16:
		*(uint16_t *)to = atoll_half_from_float((float)value);
		break;
	case ATOLL_NUMBER_BF16:
		*(uint16_t *)to = atoll_bfloat_from_float((float)value);
		break;
	case ATOLL_NUMBER_F32:
		*(float *)to = (float)value;
		break;
	default:
		*(double *)to = value;
		break;
	}
}

static int64_t combine_integers(const struct atoll_combination *combination, int64_t a, int64_t b)
{
	const bool b_is_more = combination->number == ATOLL_NUMBER_U64 ? (uint64_t)a < (uint64_t)b : a < b;
	switch (combination->kind) {
	case ATOLL_COMBINE_ADD:
		return (int64_t)((uint64_t)a + (uint64_t)b);
	case ATOLL_COMBINE_MULTIPLY:
		return (int64_t)((uint64_t)a * (uint64_t)b);
	case ATOLL_COMBINE_MAXIMUM:
		return b_is_more ? b : a;
	case ATOLL_COMBINE_MINIMUM:
		return b_is_more ? a : b;
	case ATOLL_COMBINE_BITS_AND:
		return a & b;
	case ATOLL_COMBINE_ALL:
		return a != 0 && b != 0;
	case ATOLL_COMBINE_ANY:
		return a != 0 || b != 0;
	default:
		return b;
	}
}

static double combine_reals(const struct atoll_combination *combination, double a, double b)
{
	switch (combination->kind) {
	case ATOLL_COMBINE_ADD:
		return a + b;
	case ATOLL_COMBINE_MULTIPLY:
		return a * b;
	case ATOLL_COMBINE_MAXIMUM:
		return a < b ? b : a;
	case ATOLL_COMBINE_MINIMUM:
		return b < a ? b : a;
	case ATOLL_COMBINE_ALL:
		return a != 0.0 && b != 0.0 ? 1.0 : 0.0;
	case ATOLL_COMBINE_ANY:
		return a != 0.0 || b != 0.0 ? 1.0 : 0.0;
	default:
		return b;
	}
}

void atoll_combine(const struct atoll_combination *combination, void *y, const void *a, const void *b)
{
	const enum atoll_number number = combination->number;
	if (is_real(number))
		store_real(number, y, combine_reals(combination, load_real(number, a), load_real(number, b)));
	else
		store_integer(
			number, y, combine_integers(combination, load_integer(number, a), load_integer(number, b)));
}

void atoll_row_combine(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	char *y = at[0];
	const char *a = at[1];
	const char *b = at[2];
	for (; n > 0; n--, y += step[0], a += step[1], b += step[2])
		atoll_combine(arg, y, a, b);
}
