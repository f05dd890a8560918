/* SPDX-License-Identifier: Apache-2.0
 * A depthwise convolution before a pointwise one: the second asks for the rows it needs and reads them from the cache; the
 * tensor between them never exists. Which operators can do that, they say themselves. */
#include "passes/steps.h"

static void take_rows(struct atoll_steps *steps, const struct atoll_step *step, int32_t tensor)
{
	struct atoll_step *maker = atoll_steps_lone_maker(steps, tensor, 1);
	if (maker == NULL || maker->op->make_row == NULL || atoll_op_input(maker->op, 0)->is_variable)
		return;
	if (!step->op->absorb_rows(step->op, maker->op))
		return;
	atoll_steps_keep_input(steps, maker->op, 0, atoll_steps_place(steps, step));
	steps->home[tensor] = ATOLL_HOME_NONE;
	maker->runs = false;
}

TfLiteStatus atoll_pass_rows(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		const struct atoll_step *step = atoll_steps_at(steps, i);
		if (step->runs && !step->is_opaque && step->op->absorb_rows != NULL && step->op->input_instead == NULL)
			take_rows(steps, step, step->op->node->inputs->data[0]);
	}
	return kTfLiteOk;
}
