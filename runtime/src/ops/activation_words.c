/* SPDX-License-Identifier: Apache-2.0
 * LOGISTIC and TANH of 16-bit words: a table of the logistic function at multiples of 1/24, straight lines between, as the
 * reference does. */
#include "ops/activation_words.h"

#include <math.h>
#include <stdlib.h>

enum { TABLE_ENTRIES = 256, STEPS_PER_UNIT = 24 };

/* 65536 logistic(i / 24), rounded; the table of the reference is one higher at the entries whose bits are set here. */
static void fill_table(uint16_t *table)
{
	static const uint32_t higher[TABLE_ENTRIES / 32] = {0xfa7bd110, 0xc0467bae, 0x20440005, 0x00110090, 0x00000080, 0, 0, 0x80000000};
	for (int i = 0; i < TABLE_ENTRIES; i++) {
		const double value = round(65536.0 / (1.0 + exp(-(double)i / (double)STEPS_PER_UNIT)));
		table[i] = (uint16_t)((uint32_t)value + (higher[i / 32] >> i % 32 & 1));
	}
}

/* The input with 12 fraction bits, times 3. */
static int32_t argument(const struct atoll_activation *a, int16_t x)
{
	const int shift = a->shift[0];
	return (x * a->multiplier[0] + (shift > 0 ? 1 << (shift - 1) : 0)) >> shift;
}

/* The table at a position with `bits` fraction bits; `top` beyond its end. */
static uint32_t interpolate(const uint16_t *table, uint32_t position, int bits, uint32_t top)
{
	const uint32_t index = position >> bits;
	if (index >= TABLE_ENTRIES - 1)
		return top;
	const uint32_t from = table[index], to = table[index + 1];
	return (from << bits) + (position & ((1u << bits) - 1)) * (to - from);
}

static void logistic_words(const struct atoll_activation *a, size_t n, const int16_t *x, int16_t *y)
{
	for (size_t i = 0; i < n; i++) {
		const int32_t at = argument(a, x[i]);
		const uint32_t value = interpolate(a->words, (uint32_t)abs(at), 9, 0x7fff << 10);
		const uint32_t signed_value = at >= 0 ? value + (1 << 9) : (1 << 25) - value + (1 << 9) - 1;
		y[i] = (int16_t)(signed_value >> 10);
	}
}

/* tanh(x) = 2 logistic(2 x) - 1 */
static void tanh_words(const struct atoll_activation *a, size_t n, const int16_t *x, int16_t *y)
{
	for (size_t i = 0; i < n; i++) {
		const int32_t at = argument(a, x[i]);
		const int32_t value = (int32_t)interpolate(a->words, (uint32_t)abs(at), 8, 0xffff << 8);
		const int32_t signed_value = at >= 0 ? value - (1 << 23) + (1 << 7) : -value + (1 << 23) + (1 << 7) - 1;
		y[i] = (int16_t)(signed_value >> 8);
	}
}

/* Powers of two near 2^-12 take 3 as it is; other scales become a 15-bit multiplier and a shift. */
static void set_argument(struct atoll_activation *a, float scale, int exponent_max)
{
	int exponent;
	const bool power = frexpf(scale, &exponent) == 0.5f;
	const int left = exponent - 1 + 12;
	if (power && left >= 0 && left <= exponent_max) {
		a->multiplier[0] = 3 << left;
		a->shift[0] = 0;
		return;
	}
	double multiplier = (double)scale * 4096.0 * 3.0;
	int shift = 0;
	for (; multiplier <= 32767.0 / 2.0 && shift <= 30; shift++)
		multiplier *= 2.0;
	a->multiplier[0] = (int16_t)fmin(multiplier, INT16_MAX);
	a->shift[0] = shift < 31 ? shift : 31;
}

TfLiteStatus atoll_activation_use_words(struct atoll_op *op, struct atoll_activation *a, bool is_tanh)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_activation_check_scales(op));
	if (output->params.scale != 1.0f / 32768.0f || input->params.zero_point != 0 || output->params.zero_point != 0)
		return atoll_op_fail(op, kAtollInvalidModel, "16-bit results need the scale 1/32768 (not %g) and zero points of 0",
		                     (double)output->params.scale);
	uint16_t *table = op->services->keep(op, TABLE_ENTRIES * sizeof(*table));
	if (table == NULL)
		return kTfLiteError;
	fill_table(table);
	a->words = table;
	a->s16 = is_tanh ? tanh_words : logistic_words;
	set_argument(a, input->params.scale, is_tanh ? 1 : 0);
	return kTfLiteOk;
}
