/* SPDX-License-Identifier: Apache-2.0
 * Activations against libm in double precision, over the whole range of floats and at every tail length. */
#include <math.h>
#include <string.h>

#include "guarded.h"
#include "isas.h"

static double real_exp(double x) { return exp(x); }
static double real_logistic(double x) { return 1.0 / (1.0 + exp(-x)); }
static double real_tanh(double x) { return tanh(x); }
static double real_elu(double x) { return x < 0.0 ? expm1(x) : x; }
static double real_hard_swish(double x) { return x * fmin(fmax(x + 3.0, 0.0), 6.0) / 6.0; }

static void check_values(const char *isa, const char *name, atoll_unary_f32_fn fn, double (*real)(double), double relative, double absolute)
{
	static const float special[] = {0.0f, -0.0f, 1e-30f, -1e-30f, 0.3f, 0.6249f, 0.6251f, 1.0f, -1.0f, 2.99f, -3.0f, 10.0f, -20.0f, 80.0f,
	                                -80.0f, 88.7f, -87.4f, -100.0f, 1e10f, -1e10f, INFINITY, -INFINITY};
	enum { COUNT = sizeof(special) / sizeof(special[0]) };
	float y[COUNT];
	fn(COUNT, special, y, 0.0f, 0.0f);
	for (int i = 0; i < COUNT; i++) {
		const double want = real(special[i]);
		if (isnan(want))
			continue;
		const double allowed = relative * fabs(want) + absolute;
		CHECK((isinf(want) && (double)y[i] == want) || fabs((double)y[i] - want) <= allowed, "%s %s(%g): %g, not %g", isa, name,
		      (double)special[i], (double)y[i], want);
	}
	float nan = NAN, result = 0.0f;
	fn(1, &nan, &result, 0.0f, 0.0f);
	CHECK(isnan(result), "%s %s(NaN) is %g", isa, name, (double)result);
}

static void check_tails(const char *isa, const char *name, atoll_unary_f32_fn fn)
{
	float whole[64], x[64];
	for (int i = 0; i < 64; i++)
		x[i] = 4.0f * random_float();
	fn(64, x, whole, 0.1f, 0.2f);
	for (size_t n = 1; n < 50; n++) {
		struct guarded memory[2];
		float *in = guarded_alloc(&memory[0], n * sizeof(float)), *out = guarded_alloc(&memory[1], n * sizeof(float));
		memcpy(in, x, n * sizeof(float));
		fn(n, in, out, 0.1f, 0.2f);
		CHECK(memcmp(out, whole, n * sizeof(float)) == 0, "%s %s: a tail of %zu differs", isa, name, n);
		fn(n, in, in, 0.1f, 0.2f);
		CHECK(memcmp(in, whole, n * sizeof(float)) == 0, "%s %s: in place differs at %zu", isa, name, n);
		guarded_free(&memory[0]);
		guarded_free(&memory[1]);
	}
}

static void check_softmax(const struct atoll_isa *isa)
{
	for (size_t n = 1; n < 70; n++) {
		struct guarded memory[2];
		float *x = guarded_alloc(&memory[0], n * sizeof(float)), *y = guarded_alloc(&memory[1], n * sizeof(float));
		double sum = 0.0, max = -INFINITY;
		for (size_t i = 0; i < n; i++) {
			x[i] = 8.0f * random_float();
			max = fmax(max, x[i]);
		}
		for (size_t i = 0; i < n; i++)
			sum += exp(0.7f * ((double)x[i] - max));
		isa->unary_f32.softmax(n, x, y, 0.7f, 0.0f);
		for (size_t i = 0; i < n; i++)
			CHECK(fabs((double)y[i] - exp(0.7f * ((double)x[i] - max)) / sum) < 1e-6, "%s softmax n %zu at %zu", isa->name, n, i);
		guarded_free(&memory[0]);
		guarded_free(&memory[1]);
	}
}

int main(void)
{
	for (int i = 0; isa_at(i) != NULL; i++) {
		const struct atoll_isa *isa = isa_at(i);
		const struct atoll_unary_f32_kernels *u = &isa->unary_f32;
		check_values(isa->name, "exp", u->exp, real_exp, 4e-7, 1e-44);
		check_values(isa->name, "logistic", u->logistic, real_logistic, 4e-7, 1e-37);
		check_values(isa->name, "tanh", u->tanh, real_tanh, 4e-7, 1e-37);
		check_values(isa->name, "elu", u->elu, real_elu, 4e-7, 2e-7);
		check_values(isa->name, "hard_swish", u->hard_swish, real_hard_swish, 4e-7, 1e-37);
		check_tails(isa->name, "tanh", u->tanh);
		check_tails(isa->name, "leaky", u->leaky);
		check_tails(isa->name, "gelu_tanh", u->gelu_tanh);
		check_softmax(isa);
	}
	return failures != 0;
}
