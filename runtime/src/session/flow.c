/* SPDX-License-Identifier: Apache-2.0
 * Hand-over of shapes and values between subgraphs. */
#include "session/flow.h"

#include <string.h>

#include "base/block.h"

static struct atoll_subgraph *caller_of(const struct atoll_op *op)
{
	return op->services->session;
}

TfLiteStatus atoll_flow_find(struct atoll_op *op, int32_t index, int inputs, int outputs, struct atoll_subgraph **callee)
{
	TfLiteInterpreter *interpreter = caller_of(op)->interpreter;
	if (index < 0 || index >= interpreter->subgraph_count)
		return atoll_op_fail(op, kAtollInvalidModel, "calls subgraph %d of %d", (int)index, (int)interpreter->subgraph_count);
	struct atoll_subgraph *found = &interpreter->subgraphs[index];
	if (found->graph->inputs->size != inputs || found->graph->outputs->size != outputs)
		return atoll_op_fail(op, kAtollInvalidModel, "calls subgraph %d with %d inputs and %d outputs; it has %d and %d", (int)index, inputs,
		                     outputs, found->graph->inputs->size, found->graph->outputs->size);
	*callee = found;
	return kTfLiteOk;
}

struct atoll_flow_end atoll_flow_arguments(struct atoll_op *op, int first)
{
	return (struct atoll_flow_end){NULL, op->tensors, op->node->inputs->data + first, op->node->inputs->size - first};
}

struct atoll_flow_end atoll_flow_results(struct atoll_op *op)
{
	return (struct atoll_flow_end){NULL, op->tensors, op->node->outputs->data, op->node->outputs->size};
}

struct atoll_flow_end atoll_flow_inputs(struct atoll_subgraph *subgraph)
{
	return (struct atoll_flow_end){subgraph, subgraph->tensors, subgraph->graph->inputs->data, subgraph->graph->inputs->size};
}

struct atoll_flow_end atoll_flow_outputs(struct atoll_subgraph *subgraph)
{
	return (struct atoll_flow_end){subgraph, subgraph->tensors, subgraph->graph->outputs->data, subgraph->graph->outputs->size};
}

static TfLiteTensor *at(struct atoll_flow_end end, int position)
{
	return end.indices[position] < 0 ? NULL : &end.tensors[end.indices[position]];
}

bool atoll_flow_any_dynamic(struct atoll_flow_end end)
{
	for (int i = 0; i < end.count; i++)
		if (at(end, i) != NULL && atoll_tensor_is_dynamic(at(end, i)))
			return true;
	return false;
}

bool atoll_flow_same_shapes(struct atoll_flow_end a, struct atoll_flow_end b)
{
	for (int i = 0; i < a.count; i++)
		if (TfLiteIntArrayEqual(at(a, i)->dims, at(b, i)->dims) == 0)
			return false;
	return true;
}

TfLiteStatus atoll_flow_shape(struct atoll_op *op, struct atoll_flow_end from, struct atoll_subgraph *callee)
{
	const struct atoll_flow_end to = atoll_flow_inputs(callee);
	for (int i = 0; i < from.count; i++) {
		const TfLiteTensor *value = at(from, i);
		if (value == NULL)
			return atoll_op_fail(op, kAtollInvalidModel, "argument %d is missing", i);
		if (value->type != at(to, i)->type)
			return atoll_op_fail(op, kAtollInvalidModel, "argument %d has type %s; the subgraph takes %s", i, TfLiteTypeGetName(value->type),
			                     TfLiteTypeGetName(at(to, i)->type));
		ATOLL_TRY(atoll_subgraph_resize_input(callee, to.indices[i], value->dims->size, value->dims->data));
	}
	return atoll_subgraph_allocate(callee);
}

/* Copies a value between tensors of one type whose shapes agree already. */
static TfLiteStatus copy(struct atoll_op *op, const TfLiteTensor *from, TfLiteTensor *to)
{
	if (atoll_tensor_is_dynamic(to)) {
		void *block = to->data.data;
		if (!atoll_block_reserve(&block, from->bytes, 0))
			return atoll_op_fail(op, kAtollOutOfMemory, "out of memory");
		to->data.data = block;
		to->bytes = from->bytes;
	}
	if (from->bytes != to->bytes)
		return atoll_op_fail(op, kAtollInvalidModel, "a value of %zu bytes does not fit one of %zu", from->bytes, to->bytes);
	if (from->bytes > 0 && from->data.data == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "tensor '%s' has no value", from->name == NULL ? "" : from->name);
	if (from->bytes > 0)
		memcpy(to->data.data, from->data.data, from->bytes);
	return kTfLiteOk;
}

TfLiteStatus atoll_flow_enter(struct atoll_op *op, struct atoll_flow_end from, struct atoll_subgraph *callee)
{
	const struct atoll_flow_end to = atoll_flow_inputs(callee);
	ATOLL_TRY(atoll_flow_shape(op, from, callee));
	for (int i = 0; i < from.count; i++)
		ATOLL_TRY(copy(op, at(from, i), at(to, i)));
	return kTfLiteOk;
}

TfLiteStatus atoll_flow_leave(struct atoll_op *op, struct atoll_flow_end from)
{
	const struct atoll_flow_end to = atoll_flow_results(op);
	for (int i = 0; i < to.count; i++) {
		const TfLiteTensor *value = at(from, i);
		if (value->type != at(to, i)->type)
			return atoll_op_fail(op, kAtollInvalidModel, "output %d has type %s; the subgraph gives %s", i,
			                     TfLiteTypeGetName(at(to, i)->type), TfLiteTypeGetName(value->type));
		ATOLL_TRY(op->services->resize(op, at(to, i), value->dims->size, value->dims->data));
		ATOLL_TRY(copy(op, value, at(to, i)));
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_flow_fix_results(struct atoll_op *op, struct atoll_flow_end from)
{
	const struct atoll_flow_end to = atoll_flow_results(op);
	for (int i = 0; i < to.count; i++)
		ATOLL_TRY(op->services->resize(op, at(to, i), at(from, i)->dims->size, at(from, i)->dims->data));
	return kTfLiteOk;
}

TfLiteStatus atoll_flow_defer_results(struct atoll_op *op)
{
	const struct atoll_flow_end to = atoll_flow_results(op);
	for (int i = 0; i < to.count; i++)
		ATOLL_TRY(op->services->set_dynamic(op, at(to, i)));
	return kTfLiteOk;
}
