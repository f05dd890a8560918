/* SPDX-License-Identifier: Apache-2.0
 * Steps after a product against plain C, at every tail, alone and in pairs, in rows that touch and rows that do not. */
#include <math.h>
#include <string.h>

#include "guarded.h"
#include "isas.h"

static double one_step(const struct atoll_post_step_f32 *step, double y, double operand)
{
	switch (step->kind) {
	case ATOLL_POST_CLAMP:
		return fmin(fmax(y, step->lo), step->hi);
	case ATOLL_POST_ADD:
		return y + operand;
	case ATOLL_POST_MUL:
		return y * operand;
	case ATOLL_POST_PRELU:
		return y < 0.0 ? y * operand : y;
	case ATOLL_POST_HARD_SWISH:
		return y * fmin(fmax(y + 3.0, 0.0), 6.0) / 6.0;
	case ATOLL_POST_LOGISTIC:
		return 1.0 / (1.0 + exp(-y));
	case ATOLL_POST_SWISH:
		return y / (1.0 + exp(-y));
	}
	return NAN;
}

enum { ROWS = 3, GAP = 5 };

static void check(const struct atoll_isa *isa, size_t n, size_t stride, int count, struct atoll_post_step_f32 *steps)
{
	struct guarded memory[3];
	const size_t all = (ROWS - 1) * stride + n;
	float *rows = guarded_alloc(&memory[0], all * sizeof(float)), *whole = guarded_alloc(&memory[1], all * sizeof(float));
	float *column = guarded_alloc(&memory[2], n * sizeof(float)), before[ROWS * 64];
	for (size_t i = 0; i < all; i++) {
		before[i] = rows[i] = 3.0f * random_float();
		whole[i] = random_float();
	}
	for (size_t i = 0; i < n; i++)
		column[i] = random_float();
	for (int s = 0; s < count; s++)
		steps[s].operand = steps[s].row_stride == 0 ? column : whole;
	isa->post_f32(&(struct atoll_post_f32){.rows = rows, .m = ROWS, .n = n, .stride = stride, .steps = steps, .count = count});
	for (size_t i = 0; i < all; i++) {
		double want = before[i];
		for (int s = 0; s < count && i % stride < n; s++)
			want = one_step(&steps[s], want, steps[s].row_stride == 0 ? column[i % stride] : whole[i]);
		CHECK(fabs((double)rows[i] - want) < 1e-5, "%s n %zu stride %zu step %d at %zu: %g, not %g", isa->name, n, stride,
		      (int)steps[0].kind, i, (double)rows[i], want);
	}
	for (int k = 0; k < 3; k++)
		guarded_free(&memory[k]);
}

int main(void)
{
	for (int i = 0; isa_at(i) != NULL; i++)
		for (size_t n = 1; n < 40; n++)
			for (int first = ATOLL_POST_CLAMP; first <= ATOLL_POST_SWISH; first++)
				for (int second = ATOLL_POST_CLAMP; second <= ATOLL_POST_SWISH; second++)
					for (size_t gap = 0; gap <= GAP; gap += GAP) {
						const size_t stride = n + gap;
						struct atoll_post_step_f32 steps[2] = {
							{.kind = (enum atoll_post_kind)first, .row_stride = second % 2 ? stride : 0, .lo = -1.0f, .hi = 2.0f},
							{.kind = (enum atoll_post_kind)second, .row_stride = first % 2 ? stride : 0, .lo = 0.0f, .hi = 6.0f},
						};
						check(isa_at(i), n, stride, 1, steps);
						check(isa_at(i), n, stride, 2, steps);
					}
	return failures > 0;
}
