/* SPDX-License-Identifier: Apache-2.0
 * What passes ask of a run of nodes. Knows no operator. */
#include "passes/steps.h"

struct atoll_step *atoll_steps_at(const struct atoll_steps *steps, int32_t node)
{
	return node < steps->begin || node >= steps->end ? NULL : &steps->at[node - steps->begin];
}

int32_t atoll_steps_place(const struct atoll_steps *steps, const struct atoll_step *step)
{
	return steps->begin + (int32_t)(step - steps->at);
}

void atoll_steps_keep_input(struct atoll_steps *steps, const struct atoll_op *op, int position, int32_t node)
{
	const TfLiteTensor *input = atoll_op_input(op, position);
	if (input == NULL)
		return;
	const int32_t home = atoll_steps_home(steps, atoll_steps_index(steps, input));
	if (steps->last[home] < node)
		steps->last[home] = node;
}

int32_t atoll_steps_index(const struct atoll_steps *steps, const TfLiteTensor *tensor)
{
	return (int32_t)(tensor - steps->tensors);
}

int32_t atoll_steps_home(const struct atoll_steps *steps, int32_t tensor)
{
	return steps->home[tensor] < 0 ? tensor : steps->home[tensor];
}

bool atoll_steps_is_planned(const struct atoll_steps *steps, int32_t tensor)
{
	return steps->tensors[tensor].allocation_type == kTfLiteArenaRw && steps->home[tensor] != ATOLL_HOME_NONE;
}

bool atoll_steps_is_fixed(const struct atoll_steps *steps, int32_t tensor)
{
	return steps->tensors[tensor].allocation_type == kTfLiteCustom || atoll_steps_is_planned(steps, tensor);
}

bool atoll_steps_is_inner(const struct atoll_steps *steps, int32_t tensor)
{
	return atoll_steps_is_planned(steps, tensor) && steps->first[tensor] >= steps->begin && steps->last[tensor] < steps->end;
}

struct atoll_step *atoll_steps_lone_maker(const struct atoll_steps *steps, int32_t tensor, int32_t readers)
{
	if (tensor < 0 || steps->readers[tensor] != readers || !atoll_steps_is_inner(steps, tensor))
		return NULL;
	struct atoll_step *step = atoll_steps_at(steps, steps->maker[tensor]);
	return step != NULL && step->runs && !step->is_opaque && step->op->node->outputs->size == 1 ? step : NULL;
}

/* Homes never chain: whoever lay in `tensor` moves along. */
void atoll_steps_share(struct atoll_steps *steps, int32_t tensor, int32_t with)
{
	const int32_t home = atoll_steps_home(steps, with), old = atoll_steps_home(steps, tensor);
	for (int32_t i = 0; i < steps->tensor_count; i++)
		if (steps->home[i] == old)
			steps->home[i] = home;
	steps->home[old] = home;
	if (steps->first[old] < steps->first[home])
		steps->first[home] = steps->first[old];
	if (steps->last[old] > steps->last[home])
		steps->last[home] = steps->last[old];
}

void atoll_steps_take_over(struct atoll_steps *steps, int32_t node, int32_t tensor)
{
	atoll_steps_at(steps, steps->maker[tensor])->runs = false;
	steps->maker[tensor] = node;
	if (node < steps->first[tensor])
		steps->first[tensor] = node;
}
