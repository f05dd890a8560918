/* SPDX-License-Identifier: Apache-2.0
 * Operators that work element by element may write where they read, once nobody else reads it any more. */
#include "passes/elementwise.h"
#include "passes/steps.h"

static bool is_elementwise(int32_t code)
{
	return atoll_is_elementwise_unary(code) || atoll_is_elementwise_binary(code);
}

static bool same_dims(const TfLiteTensor *a, const TfLiteTensor *b)
{
	return TfLiteIntArrayEqual(a->dims, b->dims) != 0;
}

/* Nobody reads what lies in the home of `from` after `node`, and no caller owns it. */
static bool is_free_after(const struct atoll_steps *steps, int32_t from, int32_t node)
{
	return steps->home[from] != ATOLL_HOME_NONE && atoll_steps_is_inner(steps, atoll_steps_home(steps, from)) &&
	       steps->last[atoll_steps_home(steps, from)] == node;
}

static bool can_lie_there(const struct atoll_steps *steps, const struct atoll_step *step, int32_t from, int32_t to)
{
	const TfLiteTensor *x = &steps->tensors[from], *y = &steps->tensors[to];
	return is_free_after(steps, from, atoll_steps_place(steps, step)) && steps->home[to] == ATOLL_HOME_OWN && atoll_steps_is_planned(steps, to) &&
	       x->type == y->type && x->bytes == y->bytes && same_dims(x, y);
}

/* No other input may lie in the same memory in another order. */
static bool others_lie_elsewhere(const struct atoll_steps *steps, const struct atoll_op *op, int32_t from)
{
	const int32_t home = atoll_steps_home(steps, from);
	for (int i = 0; i < op->node->inputs->size; i++) {
		const int32_t other = op->node->inputs->data[i];
		if (other >= 0 && other != from && atoll_steps_home(steps, other) == home)
			return false;
	}
	return true;
}

/* The result of a step that runs: its own, or of the operator it took over. */
static int32_t result_of(const struct atoll_steps *steps, const struct atoll_op *op)
{
	return op->output_instead != NULL ? atoll_steps_index(steps, op->output_instead) : op->node->outputs->data[0];
}

static void try_inputs(struct atoll_steps *steps, const struct atoll_step *step)
{
	const struct atoll_op *op = step->op;
	for (int i = 0; i < op->node->inputs->size; i++) {
		const int32_t from = op->node->inputs->data[i];
		if (from < 0 || !can_lie_there(steps, step, from, result_of(steps, op)) || !others_lie_elsewhere(steps, op, from))
			continue;
		atoll_steps_share(steps, result_of(steps, op), from);
		return;
	}
}

TfLiteStatus atoll_pass_in_place(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		const struct atoll_step *step = atoll_steps_at(steps, i);
		if (step->runs && !step->is_opaque && step->op->input_instead == NULL && step->op->node->outputs->size == 1 &&
		    is_elementwise(step->op->def->code))
			try_inputs(steps, step);
	}
	return kTfLiteOk;
}
