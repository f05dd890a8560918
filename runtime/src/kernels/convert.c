/* SPDX-License-Identifier: Apache-2.0
 * Conversion in two steps over short runs: any integer through int64_t, any float through double. So there is one
 * loader and two storers per kind instead of one loop per pair. */
#include "kernels/convert.h"

#include <stdbool.h>
#include <stdint.h>

#include "kernels/half.h"
#include "kernels/isa.h"

enum { RUN = 256 };

union run {
	int64_t integer[RUN];
	double real[RUN];
};

static bool is_integer(enum atoll_number kind)
{
	return kind >= ATOLL_NUMBER_BOOL && kind <= ATOLL_NUMBER_U64;
}

static size_t bytes_of(enum atoll_number kind)
{
	static const unsigned char bytes[] = {0, 1, 1, 1, 2, 2, 4, 4, 8, 8, 2, 2, 4, 8, 8};
	return bytes[kind];
}

#define LOAD(kind, type, member, wide)                                                                                 \
	case kind:                                                                                                     \
		for (size_t i = 0; i < n; i++)                                                                         \
			run->member[i] = wide(((const type *)x)[i]);                                                   \
		break;

static void load(enum atoll_number kind, const void *x, size_t n, union run *run)
{
	switch (kind) {
		LOAD(ATOLL_NUMBER_BOOL, uint8_t, integer, (bool))
		LOAD(ATOLL_NUMBER_I8, int8_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_U8, uint8_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_I16, int16_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_U16, uint16_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_I32, int32_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_U32, uint32_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_I64, int64_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_U64, uint64_t, integer, (int64_t))
		LOAD(ATOLL_NUMBER_F16, uint16_t, real, (double)atoll_float_from_half)
		LOAD(ATOLL_NUMBER_BF16, uint16_t, real, (double)atoll_float_from_bfloat)
		LOAD(ATOLL_NUMBER_F32, float, real, (double))
		LOAD(ATOLL_NUMBER_F64, double, real, (double))
	case ATOLL_NUMBER_C64:
		for (size_t i = 0; i < n; i++)
			run->real[i] = (double)((const float *)x)[2 * i];
		break;
	case ATOLL_NUMBER_NONE:
		break;
	}
}

#define STORE(kind, type, expression)                                                                                  \
	case kind:                                                                                                     \
		for (size_t i = 0; i < n; i++) {                                                                       \
			((type *)y)[i] = expression;                                                                   \
		}                                                                                                      \
		break;

static void store_complex(float *y, size_t i, float real)
{
	y[2 * i] = real;
	y[2 * i + 1] = 0.0f;
}

static void store_integers(enum atoll_number kind, const int64_t *v, size_t n, void *y)
{
	switch (kind) {
		STORE(ATOLL_NUMBER_BOOL, bool, v[i] != 0)
		STORE(ATOLL_NUMBER_I8, int8_t, (int8_t)v[i])
		STORE(ATOLL_NUMBER_U8, uint8_t, (uint8_t)v[i])
		STORE(ATOLL_NUMBER_I16, int16_t, (int16_t)v[i])
		STORE(ATOLL_NUMBER_U16, uint16_t, (uint16_t)v[i])
		STORE(ATOLL_NUMBER_I32, int32_t, (int32_t)v[i])
		STORE(ATOLL_NUMBER_U32, uint32_t, (uint32_t)v[i])
		STORE(ATOLL_NUMBER_I64, int64_t, v[i])
		STORE(ATOLL_NUMBER_U64, uint64_t, (uint64_t)v[i])
		STORE(ATOLL_NUMBER_F16, uint16_t, atoll_half_from_float((float)v[i]))
		STORE(ATOLL_NUMBER_BF16, uint16_t, atoll_bfloat_from_float((float)v[i]))
		STORE(ATOLL_NUMBER_F32, float, (float)v[i])
		STORE(ATOLL_NUMBER_F64, double, (double)v[i])
	case ATOLL_NUMBER_C64:
		for (size_t i = 0; i < n; i++)
			store_complex(y, i, (float)v[i]);
		break;
	case ATOLL_NUMBER_NONE:
		break;
	}
}

/* Cuts to an integer in [low, high]; both are exact doubles except INT64_MAX and UINT64_MAX, which `>=` covers. */
static int64_t cut(double v, double low, double high, int64_t most)
{
	return v != v ? 0 : v <= low ? (int64_t)low : v >= high ? most : (int64_t)v;
}

static uint64_t cut_u64(double v)
{
	return !(v > 0.0) ? 0 : v >= 18446744073709551616.0 ? UINT64_MAX : (uint64_t)v;
}

static void store_reals(enum atoll_number kind, const double *v, size_t n, void *y)
{
	switch (kind) {
		STORE(ATOLL_NUMBER_BOOL, bool, v[i] != 0.0)
		STORE(ATOLL_NUMBER_I8, int8_t, (int8_t)cut(v[i], INT8_MIN, INT8_MAX, INT8_MAX))
		STORE(ATOLL_NUMBER_U8, uint8_t, (uint8_t)cut(v[i], 0, UINT8_MAX, UINT8_MAX))
		STORE(ATOLL_NUMBER_I16, int16_t, (int16_t)cut(v[i], INT16_MIN, INT16_MAX, INT16_MAX))
		STORE(ATOLL_NUMBER_U16, uint16_t, (uint16_t)cut(v[i], 0, UINT16_MAX, UINT16_MAX))
		STORE(ATOLL_NUMBER_I32, int32_t, (int32_t)cut(v[i], INT32_MIN, INT32_MAX, INT32_MAX))
		STORE(ATOLL_NUMBER_U32, uint32_t, (uint32_t)cut(v[i], 0, UINT32_MAX, UINT32_MAX))
		STORE(ATOLL_NUMBER_I64, int64_t, cut(v[i], -9223372036854775808.0, 9223372036854775808.0, INT64_MAX))
		STORE(ATOLL_NUMBER_U64, uint64_t, cut_u64(v[i]))
		STORE(ATOLL_NUMBER_F16, uint16_t, atoll_half_from_float((float)v[i]))
		STORE(ATOLL_NUMBER_BF16, uint16_t, atoll_bfloat_from_float((float)v[i]))
		STORE(ATOLL_NUMBER_F32, float, (float)v[i])
		STORE(ATOLL_NUMBER_F64, double, v[i])
	case ATOLL_NUMBER_C64:
		for (size_t i = 0; i < n; i++)
			store_complex(y, i, (float)v[i]);
		break;
	case ATOLL_NUMBER_NONE:
		break;
	}
}

void atoll_row_convert(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct atoll_conversion *conversion = arg;
	const char *x = at[1];
	char *y = at[0];
	union run run;
	(void)step;
	if (conversion->from == ATOLL_NUMBER_F16 && conversion->to == ATOLL_NUMBER_F32) { /* weights: worth a kernel */
		atoll_isa_best()->widen_f16(n, (const uint16_t *)(const void *)x, (float *)(void *)y);
		return;
	}
	for (size_t m; n > 0; n -= m) {
		m = n < RUN ? n : RUN;
		load(conversion->from, x, m, &run);
		if (is_integer(conversion->from))
			store_integers(conversion->to, run.integer, m, y);
		else
			store_reals(conversion->to, run.real, m, y);
		x += m * bytes_of(conversion->from);
		y += m * bytes_of(conversion->to);
	}
}
