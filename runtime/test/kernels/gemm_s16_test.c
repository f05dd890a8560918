/* SPDX-License-Identifier: Apache-2.0
 * The integer product and requantization against their definitions: every instruction set gives the same integers. */
#include <stdbool.h>
#include <string.h>

#include "guarded.h"
#include "isas.h"

/* k is cut into segments where it allows. */
static void check_product(const struct atoll_isa *isa, size_t m, size_t n, size_t k, size_t segments)
{
	const void *rows[64];
	const struct atoll_gemm_s16_kernel *kernel = &isa->gemm_s16;
	const size_t padded = atoll_gemm_s16_padded(kernel, n), step = (k + 1) / 2 * 2;
	struct guarded memory[5];
	int16_t *a = guarded_alloc(&memory[0], m * step * sizeof(int16_t)), *packed = guarded_alloc(&memory[1], padded * step * sizeof(int16_t));
	int8_t *w = guarded_alloc(&memory[2], n * k);
	int32_t *bias = guarded_alloc(&memory[3], padded * sizeof(int32_t));
	int32_t *out = guarded_alloc(&memory[4], m * kernel->columns * sizeof(int32_t));
	for (size_t i = 0; i < m * step; i++)
		a[i] = i % step < k ? (int16_t)((int32_t)(random_bits() % 511) - 255) : 0;
	for (size_t i = 0; i < n * k; i++)
		w[i] = (int8_t)random_bits();
	for (size_t j = 0; j < n; j++)
		bias[j] = (int32_t)random_bits() - (1 << 23);
	const struct atoll_gemm_s16_weights weights = {.data = w, .format = ATOLL_FORMAT_S8, .zero = 3, .n = n, .k = k, .inner = k, .middle = 1,
	                                               .inner_stride = 1, .column_stride = k};
	atoll_gemm_s16_pack(kernel, &weights, packed);
	const size_t depth = step / segments;
	for (size_t s = 0; s < segments; s++)
		for (size_t i = 0; i < m; i++)
			rows[s * m + i] = a + i * step + s * depth;
	for (size_t first = 0; first < padded; first += kernel->columns) {
		const size_t width = padded - first < kernel->columns ? padded - first : kernel->columns;
		kernel->run(&(struct atoll_gemm_s16){rows, m, segments, 0, depth / 2, width, packed + first * step, bias + first, out});
		for (size_t i = 0; i < m; i++)
			for (size_t j = 0; j < width && first + j < n; j++) {
				int32_t want = bias[first + j];
				for (size_t q = 0; q < k; q++)
					want += a[i * step + q] * (w[(first + j) * k + q] - 3);
				CHECK(out[i * width + j] == want, "%s m %zu n %zu k %zu at %zu,%zu: %d, not %d", isa->name, m, n, k, i, first + j,
				      out[i * width + j], want);
			}
	}
	for (int i = 0; i < 5; i++)
		guarded_free(&memory[i]);
}

/* The definition in 64 bits, without bit tricks. */
static int64_t divide_half_away(int64_t a, int64_t b)
{
	return a >= 0 ? (a + b / 2) / b : -((-a + b / 2) / b);
}

static int32_t rescaled(int32_t x, int32_t multiplier, int32_t shift)
{
	const int64_t v = (int64_t)x * (shift > 0 ? INT64_C(1) << shift : 1);
	/* The first rounding takes halves up: the sign of the tie is the reference's. */
	const int64_t product = v * multiplier + (INT64_C(1) << 30);
	const int64_t high = product >= 0 ? product >> 31 : -((-product + (INT64_C(1) << 31) - 1) >> 31);
	return (int32_t)(shift < 0 ? divide_half_away(high, INT64_C(1) << -shift) : high);
}

/* Rounded once, halves up. */
static int32_t rescaled_once(int32_t x, int32_t multiplier, int32_t shift)
{
	const int64_t divisor = INT64_C(1) << (31 - shift), value = (int64_t)x * multiplier + divisor / 2;
	return (int32_t)(value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor));
}

struct requantize_case {
	size_t rows, n;
	bool once, falling, is_unsigned; /* falling: every shift goes right, over any sums */
};

static int32_t random_sum(bool any)
{
	const uint32_t bits = random_bits() ^ random_bits() << 16;
	if (!any)
		return (int32_t)(bits % (1 << 20)) - (1 << 19);
	return bits % 5 == 0 ? INT32_MIN : bits % 5 == 1 ? INT32_MAX : (int32_t)bits >> random_bits() % 31;
}

static void check_requantize(const struct atoll_isa *isa, const struct requantize_case *c)
{
	enum { ROWS = 9, ROOM = 64 };
	static int32_t x[ROWS * ROOM], multiplier[ROOM], shift[ROOM];
	static uint8_t y[ROWS][ROOM];
	void *out[ROWS];
	const int32_t lo = c->is_unsigned ? 3 : -128, hi = c->is_unsigned ? 255 : 120, zero = c->is_unsigned ? 131 : -7;
	const struct atoll_requantize_range range = {.zero = zero, .lo = lo, .hi = hi, .once = c->once};
	for (size_t i = 0; i < ROWS * ROOM; i++)
		x[i] = random_sum(c->falling);
	for (size_t i = 0; i < ROOM; i++) {
		multiplier[i] = (int32_t)((1u << 30) + random_bits() * 64u);
		shift[i] = c->falling ? -1 - (int32_t)(random_bits() % (i % 2 == 0 ? 30 : 10)) : (int32_t)(random_bits() % 16) - 14;
	}
	memset(y, 0xee, sizeof(y));
	for (size_t i = 0; i < ROWS; i++)
		out[i] = y[i];
	isa->requantize_8(&(struct atoll_requantize){c->rows, c->n, ROOM, x, multiplier, shift, &range, out, 2});
	for (size_t k = 0; k < c->rows; k++) {
		for (size_t i = 0; i < c->n; i++) {
			const int32_t sum = x[k * ROOM + i];
			const int64_t v = (int64_t)(c->once ? rescaled_once : rescaled)(sum, multiplier[i], shift[i]) + zero;
			const int32_t want = (int32_t)(v < lo ? lo : v > hi ? hi : v), got = c->is_unsigned ? y[k][i + 2] : (int8_t)y[k][i + 2];
			CHECK(got == want, "%s row %zu of n %zu at %zu: %d * %d >> %d is %d, not %d", isa->name, k, c->n, i, sum,
			      multiplier[i], shift[i], got, want);
		}
		CHECK(y[k][c->n + 2] == 0xee && y[k][1] == 0xee, "%s n %zu: wrote beyond the ends", isa->name, c->n);
	}
}

static void check_requantizing(const struct atoll_isa *isa)
{
	static const size_t rows[] = {1, 2, 3, 4, 5, 9};
	for (size_t n = 1; n < 48; n++)
		for (size_t r = 0; r < sizeof(rows) / sizeof(rows[0]); r++)
			for (unsigned kind = 0; kind < 8; kind++)
				check_requantize(isa, &(struct requantize_case){rows[r], n, kind & 1, kind & 2, kind & 4});
}

static void check_widening(const struct atoll_isa *isa, size_t n)
{
	struct guarded memory[2];
	uint8_t *x = guarded_alloc(&memory[0], n);
	int16_t *y = guarded_alloc(&memory[1], n * sizeof(int16_t));
	for (size_t i = 0; i < n; i++)
		x[i] = (uint8_t)random_bits();
	isa->gemm_s16.widen_s8(n, (const int8_t *)x, -128, y);
	for (size_t i = 0; i < n; i++)
		CHECK(y[i] == (int8_t)x[i] + 128, "%s widen_s8 n %zu at %zu: %d", isa->name, n, i, y[i]);
	isa->gemm_s16.widen_u8(n, x, 255, y);
	for (size_t i = 0; i < n; i++)
		CHECK(y[i] == x[i] - 255, "%s widen_u8 n %zu at %zu: %d", isa->name, n, i, y[i]);
	guarded_free(&memory[0]);
	guarded_free(&memory[1]);
}

int main(void)
{
	static const size_t ms[] = {1, 2, 5, 6, 7, 12, 13, 20}, ns[] = {1, 4, 7, 8, 9, 16, 17, 32, 33}, ks[] = {1, 2, 3, 16, 18, 37};
	for (int i = 0; isa_at(i) != NULL; i++) {
		for (size_t m = 0; m < sizeof(ms) / sizeof(ms[0]); m++)
			for (size_t n = 0; n < sizeof(ns) / sizeof(ns[0]); n++)
				for (size_t k = 0; k < sizeof(ks) / sizeof(ks[0]); k++)
					for (size_t segments = 1; segments <= 3; segments += 2)
						if (segments == 1 || ks[k] % 6 == 0)
							check_product(isa_at(i), ms[m], ns[n], ks[k], segments);
		check_requantizing(isa_at(i));
		for (size_t n = 1; n < 80; n++)
			check_widening(isa_at(i), n);
	}
	return failures != 0;
}
