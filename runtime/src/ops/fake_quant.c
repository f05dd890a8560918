/* SPDX-License-Identifier: Apache-2.0
 * FAKE_QUANT: floats rounded to what a quantized tensor could hold. */
#include <math.h>

#include "ops/elementwise.h"

/* The steps: from low to high, `scale` apart, 0 being one of them. */
struct fake_steps {
	float low, high, scale;
};

static TfLiteStatus read_steps(struct atoll_op *op, struct fake_steps *steps)
{
	const TfLiteFakeQuantParams *params = op->node->builtin_data;
	if (params == NULL || params->num_bits < 2 || params->num_bits > 16 || !(params->min < params->max) ||
		!isfinite(params->max - params->min))
		return atoll_op_fail(op, kAtollInvalidModel, "a range from %g to %g in %d bits",
			params == NULL ? 0.0 : (double)params->min, params == NULL ? 0.0 : (double)params->max,
			params == NULL ? 0 : params->num_bits);
	const float least = params->narrow_range ? 1.0f : 0.0f;
	const float most = (float)((1 << params->num_bits) - 1);
	steps->scale = (params->max - params->min) / (most - least);
	const float wanted = least - params->min / steps->scale;
	const float zero = wanted < least ? least : wanted > most ? most : roundf(wanted);
	steps->low = (least - zero) * steps->scale;
	steps->high = (most - zero) * steps->scale;
	return kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	struct fake_steps steps;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the input", floats));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	ATOLL_TRY(read_steps(op, &steps));
	return atoll_op_resize_like(op, atoll_op_output(op, 0), atoll_op_input(op, 0));
}

static void fake_row(const void *arg, size_t n, char *const at[], const ptrdiff_t step[])
{
	const struct fake_steps *steps = arg;
	const float *x = (const float *)(const void *)at[1];
	float *y = (float *)(void *)at[0];
	const float inverse = 1.0f / steps->scale;
	(void)step;
	for (size_t i = 0; i < n; i++) {
		const float raised = x[i] > steps->low ? x[i] : steps->low;
		const float clamped = raised < steps->high ? raised : steps->high;
		y[i] = roundf((clamped - steps->low) * inverse) * steps->scale + steps->low;
	}
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct fake_steps steps;
	ATOLL_TRY(read_steps(op, &steps));
	return atoll_op_run_broadcast(op, 2, fake_row, &steps);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinFakeQuant, "FAKE_QUANT", 1, 2, prepare, invoke},
};
const struct atoll_op_family atoll_ops_fake_quant = ATOLL_OP_FAMILY(rows);
