/* SPDX-License-Identifier: Apache-2.0
 * The float product against the definition, at awkward sizes, with guard pages after every operand. */
#include <math.h>
#include <string.h>

#include "guarded.h"
#include "isas.h"

static float expected(const struct atoll_isa *isa, const float *a, const float *w, float bias, size_t k, float lo, float hi)
{
	float sum = bias;
	for (size_t q = 0; q < k; q++)
		sum = isa_fuses(isa) ? fmaf(a[q], w[q], sum) : sum + a[q] * w[q];
	return fminf(fmaxf(sum, lo), hi);
}

static void check_size(const struct atoll_isa *isa, size_t m, size_t n, size_t segments, size_t depth)
{
	const struct atoll_gemm_f32_kernel *kernel = &isa->gemm_f32;
	const size_t k = segments * depth, padded = atoll_gemm_f32_padded(kernel, n);
	struct guarded memory[5];
	float *a = guarded_alloc(&memory[0], m * k * sizeof(float)), *w = guarded_alloc(&memory[1], n * k * sizeof(float));
	float *packed = guarded_alloc(&memory[2], padded * k * sizeof(float)), *bias = guarded_alloc(&memory[3], padded * sizeof(float));
	float *out = guarded_alloc(&memory[4], m * n * sizeof(float));
	for (size_t i = 0; i < m * k; i++)
		a[i] = random_float();
	for (size_t i = 0; i < n * k; i++)
		w[i] = random_float();
	for (size_t i = 0; i < n; i++)
		bias[i] = random_float();
	atoll_gemm_f32_pack(kernel, &(struct atoll_gemm_f32_weights){.data = w, .n = n, .k = k, .inner = k, .middle = 1, .inner_stride = 1, .column_stride = k},
	                    packed);
	const void *rows[64 * 8];
	void *outs[64];
	for (size_t i = 0; i < m; i++) {
		for (size_t s = 0; s < segments; s++)
			rows[s * m + i] = a + i * k + s * depth;
		outs[i] = out + i * n;
	}
	const struct atoll_gemm_f32 gemm = {.rows = rows, .m = m, .n = n, .segments = segments, .depth = depth, .weights = packed,
	                                    .bias = bias, .out = outs, .lo = -2.0f, .hi = 2.5f};
	kernel->run(&gemm);
	for (size_t i = 0; i < m; i++)
		for (size_t j = 0; j < n; j++) {
			const float want = expected(isa, a + i * k, w + j * k, bias[j], k, -2.0f, 2.5f), got = out[i * n + j];
			CHECK(isa_fuses(isa) ? want == got : fabsf(want - got) < 1e-4f, "%s m %zu n %zu k %zux%zu at %zu,%zu: %g, not %g", isa->name,
			      m, n, segments, depth, i, j, (double)got, (double)want);
		}
	for (int i = 0; i < 5; i++)
		guarded_free(&memory[i]);
}

static void check_nan(const struct atoll_isa *isa)
{
	float a[1] = {NAN}, w[1] = {1.0f}, bias[16] = {0}, packed[16] = {0}, out[1] = {0};
	atoll_gemm_f32_pack(&isa->gemm_f32, &(struct atoll_gemm_f32_weights){.data = w, .n = 1, .k = 1, .inner = 1, .middle = 1}, packed);
	const void *rows[1] = {a};
	void *outs[1] = {out};
	isa->gemm_f32.run(&(struct atoll_gemm_f32){rows, 1, 1, 1, 1, packed, bias, outs, 0.0f, 6.0f});
	CHECK(isnan(out[0]), "%s: a NaN became %g", isa->name, (double)out[0]);
}

int main(void)
{
	static const size_t ms[] = {1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 25, 64}, ns[] = {1, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 50};
	for (int i = 0; isa_at(i) != NULL; i++) {
		for (size_t m = 0; m < sizeof(ms) / sizeof(ms[0]); m++)
			for (size_t n = 0; n < sizeof(ns) / sizeof(ns[0]); n++) {
				check_size(isa_at(i), ms[m], ns[n], 1, 13);
				check_size(isa_at(i), ms[m], ns[n], 3, 5);
				check_size(isa_at(i), ms[m], ns[n], 0, 4);
			}
		check_nan(isa_at(i));
	}
	return failures != 0;
}
