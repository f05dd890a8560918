/* SPDX-License-Identifier: Apache-2.0
 * An operator whose work its predecessor can do on the way out, while the values are in registers: activations, biases,
 * residual sums. Which ones, the predecessor's own `absorb` knows. */
#include "passes/steps.h"

/* Inputs other than `result` are there before node `host` runs. */
static bool others_are_ready(const struct atoll_steps *steps, const struct atoll_op *op, int32_t result, int32_t host)
{
	for (int i = 0; i < op->node->inputs->size; i++) {
		const int32_t tensor = op->node->inputs->data[i];
		if (tensor < 0 || tensor == result || atoll_tensor_is_constant(&steps->tensors[tensor]))
			continue;
		if (steps->maker[tensor] >= host || steps->tensors[tensor].is_variable)
			return false;
	}
	return true;
}

/* `host` makes the result of `last` now, in place of the tensor `made`. */
static bool take_over(struct atoll_steps *steps, const struct atoll_step *host, const struct atoll_op *last, int32_t made)
{
	const int32_t result = last->node->outputs->data[0];
	host->op->output_instead = &steps->tensors[result];
	steps->home[made] = ATOLL_HOME_NONE;
	atoll_steps_take_over(steps, atoll_steps_place(steps, host), result);
	return true;
}

/* A fresh operator may run later, when all it reads is kept until then. */
static bool can_wait(const struct atoll_op *op)
{
	for (int i = 0; i < op->node->inputs->size; i++)
		if (atoll_op_input(op, i) != NULL && atoll_op_input(op, i)->is_variable)
			return false;
	return op->output_instead == NULL;
}

/* `host` runs in the place of `step`, whose work it does. */
static bool wait_for(struct atoll_steps *steps, struct atoll_step *host, struct atoll_step *step, int32_t made)
{
	const int32_t place = atoll_steps_place(steps, step);
	host->op->output_instead = &steps->tensors[step->op->node->outputs->data[0]];
	for (int i = 0; i < host->op->node->inputs->size; i++)
		atoll_steps_keep_input(steps, host->op, i, place);
	steps->home[made] = ATOLL_HOME_NONE;
	step->op = host->op;
	host->runs = false;
	return true;
}

static bool fuse_input(struct atoll_steps *steps, struct atoll_step *step, int32_t tensor)
{
	struct atoll_step *host = atoll_steps_lone_maker(steps, tensor, 1);
	if (host == NULL || host->op->absorb == NULL || !others_are_ready(steps, step->op, tensor, atoll_steps_place(steps, step)))
		return false;
	const bool waits = !others_are_ready(steps, step->op, tensor, atoll_steps_place(steps, host));
	if ((waits && !can_wait(host->op)) || !host->op->absorb(host->op, step->op, NULL))
		return false;
	return waits ? wait_for(steps, host, step, tensor) : take_over(steps, host, step->op, tensor);
}

/* x * LOGISTIC(x), where nobody else reads either. */
static bool fuse_gate(struct atoll_steps *steps, struct atoll_step *step, int32_t x, int32_t gated)
{
	struct atoll_step *gate = atoll_steps_lone_maker(steps, gated, 1);
	const struct atoll_step *host = atoll_steps_lone_maker(steps, x, 2);
	if (gate == NULL || gate->op->def->code != kTfLiteBuiltinLogistic || gate->op->node->inputs->data[0] != x ||
	    gate->op->output_instead != NULL || host == NULL || host->op->absorb == NULL)
		return false;
	if (!host->op->absorb(host->op, step->op, gate->op))
		return false;
	gate->runs = false;
	steps->home[gated] = ATOLL_HOME_NONE;
	return take_over(steps, host, step->op, x);
}

static bool fuse(struct atoll_steps *steps, struct atoll_step *step)
{
	const TfLiteIntArray *inputs = step->op->node->inputs;
	if (step->op->def->code == kTfLiteBuiltinMul && (fuse_gate(steps, step, inputs->data[0], inputs->data[1]) ||
	                                                 fuse_gate(steps, step, inputs->data[1], inputs->data[0])))
		return true;
	for (int k = 0; k < inputs->size; k++)
		if (fuse_input(steps, step, inputs->data[k]))
			return true;
	return false;
}

static bool can_be_fused(const struct atoll_steps *steps, const struct atoll_step *step)
{
	return step->runs && !step->is_opaque && step->op->node->outputs->size == 1 &&
	       atoll_steps_is_fixed(steps, step->op->node->outputs->data[0]);
}

TfLiteStatus atoll_pass_fuse(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_step *step = atoll_steps_at(steps, i);
		if (can_be_fused(steps, step))
			fuse(steps, step);
	}
	return kTfLiteOk;
}
