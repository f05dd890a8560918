/* SPDX-License-Identifier: Apache-2.0
 * Operators that only rename bytes: their output lies where their input lies, and they need not run. */
#include "passes/steps.h"

static bool only_renames(const struct atoll_op *op)
{
	switch (op->def->code) {
	case kTfLiteBuiltinReshape:
	case kTfLiteBuiltinSqueeze:
	case kTfLiteBuiltinExpandDims:
		return true;
	default:
		return false;
	}
}

/* The caller may write inputs before reading what the last run left. */
static bool caller_sees_both(const struct atoll_steps *steps, int32_t from, int32_t to)
{
	return steps->first[from] < 0 && steps->last[to] == INT32_MAX;
}

static bool can_share(const struct atoll_steps *steps, const struct atoll_step *step)
{
	if (!step->runs || step->is_opaque || !only_renames(step->op))
		return false;
	const int32_t from = steps->home[step->op->node->inputs->data[0]] >= 0 ? steps->home[step->op->node->inputs->data[0]]
	                                                                       : step->op->node->inputs->data[0];
	const int32_t to = step->op->node->outputs->data[0];
	return atoll_steps_is_planned(steps, from) && atoll_steps_is_planned(steps, to) && !caller_sees_both(steps, from, to) &&
	       steps->tensors[from].bytes == steps->tensors[to].bytes && steps->home[to] == ATOLL_HOME_OWN;
}

TfLiteStatus atoll_pass_share(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_step *step = atoll_steps_at(steps, i);
		if (!can_share(steps, step))
			continue;
		atoll_steps_share(steps, step->op->node->outputs->data[0], step->op->node->inputs->data[0]);
		step->runs = false;
	}
	return kTfLiteOk;
}
