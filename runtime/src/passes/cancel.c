/* SPDX-License-Identifier: Apache-2.0
 * Pairs of operators that undo each other, with elementwise ones between them: a transposition and its inverse, and
 * DEQUANTIZE before a QUANTIZE with the same parameters. */

#include "passes/elementwise.h"
#include "passes/steps.h"

enum { RANK_MAX = 8 };

/* One value that goes in and out again: from `input`, over the elementwise steps [first, last] of it, to `output`. */
struct detour {
	struct atoll_step *there, *back;
	struct atoll_step *first, *last; /* NULL: nothing in between */
	int32_t input, output;
};

static int32_t input_of(const struct atoll_step *step)
{
	return step->op->node->inputs->data[0];
}

static int32_t output_of(const struct atoll_step *step)
{
	return step->op->node->outputs->data[0];
}

static bool is_plain(const struct atoll_step *step)
{
	return step != NULL && step->runs && !step->is_opaque && step->op->input_instead == NULL && step->op->output_instead == NULL &&
	       step->op->node->outputs->size == 1;
}

/* Walks back from `back` over elementwise steps of one operand whose results only the next one reads. */
static bool find_detour(const struct atoll_steps *steps, struct atoll_step *back, int32_t code, struct detour *detour)
{
	*detour = (struct detour){.back = back, .output = output_of(back)};
	int32_t tensor = input_of(back);
	for (;;) {
		struct atoll_step *step = atoll_steps_at(steps, steps->maker[tensor]);
		if (!is_plain(step))
			return false;
		if (step->op->def->code == code) {
			detour->there = step;
			detour->input = input_of(step);
			return detour->first == NULL || steps->readers[tensor] == 1;
		}
		if (!atoll_is_elementwise_unary(step->op->def->code) || atoll_steps_lone_maker(steps, tensor, 1) == NULL)
			return false;
		detour->first = step;
		if (detour->last == NULL)
			detour->last = step;
		tensor = input_of(step);
	}
}

static bool same_meaning(const TfLiteTensor *a, const TfLiteTensor *b)
{
	return a->type == b->type && a->params.scale == b->params.scale && a->params.zero_point == b->params.zero_point;
}

static bool both_planned(const struct atoll_steps *steps, const struct detour *d)
{
	return atoll_steps_is_planned(steps, d->input) && atoll_steps_is_planned(steps, d->output) &&
	       steps->tensors[d->input].bytes == steps->tensors[d->output].bytes && steps->home[d->output] == ATOLL_HOME_OWN &&
	       !(steps->first[d->input] < 0 && steps->last[d->output] == INT32_MAX);
}

/* The step there goes with the step back, unless others read its result. */
static void drop_there(struct atoll_steps *steps, const struct detour *d)
{
	const int32_t made = output_of(d->there);
	if (atoll_steps_lone_maker(steps, made, 1) == NULL)
		return;
	d->there->runs = false;
	steps->home[made] = ATOLL_HOME_NONE;
}

static void cancel(struct atoll_steps *steps, const struct detour *d)
{
	drop_there(steps, d);
	if (d->first == NULL) {
		atoll_steps_share(steps, d->output, d->input);
		d->back->runs = false;
		return;
	}
	const int32_t replaced = output_of(d->last);
	d->first->op->input_instead = &steps->tensors[d->input];
	d->last->op->output_instead = &steps->tensors[d->output];
	if (steps->last[d->input] < d->first->op->index)
		steps->last[d->input] = d->first->op->index;
	steps->home[replaced] = ATOLL_HOME_NONE;
	atoll_steps_take_over(steps, d->last->op->index, d->output);
}

static bool read_order(const struct atoll_op *op, int *order)
{
	const TfLiteTensor *given = atoll_op_input(op, 1);
	const int rank = atoll_tensor_rank(atoll_op_input(op, 0));
	if (given == NULL || !atoll_tensor_is_constant(given) || given->type != kTfLiteInt32 || rank > RANK_MAX ||
	    atoll_tensor_elements(given) != (size_t)rank)
		return false;
	for (int i = 0; i < rank; i++)
		order[i] = given->data.i32[i] < 0 ? given->data.i32[i] + rank : given->data.i32[i];
	return true;
}

static bool is_inverse(const struct atoll_op *there, const struct atoll_op *back)
{
	int p[RANK_MAX], q[RANK_MAX];
	const int rank = atoll_tensor_rank(atoll_op_input(there, 0));
	if (rank != atoll_tensor_rank(atoll_op_input(back, 0)) || !read_order(there, p) || !read_order(back, q))
		return false;
	for (int i = 0; i < rank; i++)
		if (p[q[i]] != i)
			return false;
	return true;
}

TfLiteStatus atoll_pass_transpose(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_step *step = atoll_steps_at(steps, i);
		struct detour d;
		if (!is_plain(step) || step->op->def->code != kTfLiteBuiltinTranspose || !find_detour(steps, step, kTfLiteBuiltinTranspose, &d) ||
		    !is_inverse(d.there->op, step->op))
			continue;
		const bool keeps = same_meaning(&steps->tensors[d.input], &steps->tensors[output_of(d.there)]) &&
		                   same_meaning(&steps->tensors[input_of(step)], &steps->tensors[d.output]);
		const bool readable = !steps->tensors[d.input].is_variable;
		if (keeps && readable && (d.first == NULL ? both_planned(steps, &d) : atoll_steps_is_fixed(steps, d.output)))
			cancel(steps, &d);
	}
	return kTfLiteOk;
}

/* Values of at most 16 bits survive the way to floats and back: the error of two roundings stays below 0.01 units. */
static bool gives_back(const TfLiteTensor *from, const TfLiteTensor *to)
{
	const bool narrow = from->type == kTfLiteInt8 || from->type == kTfLiteUInt8 || from->type == kTfLiteInt16;
	return narrow && from->params.scale > 0.0f && same_meaning(from, to);
}

TfLiteStatus atoll_pass_requantize(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_step *step = atoll_steps_at(steps, i);
		struct detour d;
		if (is_plain(step) && step->op->def->code == kTfLiteBuiltinQuantize && find_detour(steps, step, kTfLiteBuiltinDequantize, &d) &&
		    d.first == NULL && gives_back(&steps->tensors[d.input], &steps->tensors[d.output]) && both_planned(steps, &d))
			cancel(steps, &d);
	}
	return kTfLiteOk;
}
