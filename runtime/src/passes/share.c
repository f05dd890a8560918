/* SPDX-License-Identifier: Apache-2.0
 * Operators that only rename bytes: their output lies where their input lies, and they need not run. */
#include "passes/steps.h"

/* A transposition that keeps the order of the axes longer than 1 moves no bytes. */
static bool moves_ones_only(const struct atoll_op *op)
{
	const TfLiteTensor *order = atoll_op_input(op, 1), *input = atoll_op_input(op, 0);
	const int rank = atoll_tensor_rank(input);
	int longest = -1;
	if (!atoll_tensor_is_constant(order) || order->type != kTfLiteInt32 || atoll_tensor_elements(order) != (size_t)rank)
		return false;
	for (int i = 0; i < rank; i++) {
		const int axis = order->data.i32[i] < 0 ? order->data.i32[i] + rank : order->data.i32[i];
		if (atoll_tensor_dim(input, axis) == 1)
			continue;
		if (axis < longest)
			return false;
		longest = axis;
	}
	return true;
}

static bool only_renames(const struct atoll_op *op)
{
	switch (op->def->code) {
	case kTfLiteBuiltinReshape:
	case kTfLiteBuiltinSqueeze:
	case kTfLiteBuiltinExpandDims:
		return true;
	case kTfLiteBuiltinTranspose:
		return moves_ones_only(op);
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
