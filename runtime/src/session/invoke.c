/* SPDX-License-Identifier: Apache-2.0
 * Running a subgraph: its nodes in order; where shapes were not known, prepare and plan what follows on the way. */
#include "base/block.h"
#include "graph/type.h"
#include "session/interpreter.h"

/* A subgraph that nothing has given data yet would read from NULL. */
static TfLiteStatus check_inputs(struct atoll_subgraph *subgraph)
{
	const TfLiteIntArray *inputs = subgraph->graph->inputs;
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	for (int i = 0; i < inputs->size; i++) {
		const TfLiteTensor *tensor = &subgraph->tensors[inputs->data[i]];
		if (tensor->data.data == NULL) {
			failure->tensor_index = inputs->data[i];
			return atoll_fail(failure, kAtollNotAllocated, "input '%s' has no data", tensor->name);
		}
	}
	return kTfLiteOk;
}

static TfLiteStatus run_node(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	subgraph->current = node;
	subgraph->phase = ATOLL_PHASE_INVOKE;
	const TfLiteStatus status = node->op.def->invoke(&node->op);
	subgraph->phase = ATOLL_PHASE_IDLE;
	subgraph->current = NULL;
	if (status != kTfLiteOk)
		atoll_op_fail(&node->op, (AtollErrorCode)status, "invoke failed");
	/* Loops that were told to stop left the rest of their work undone. */
	return status == kTfLiteOk ? atoll_stop_check(&node->op, &subgraph->interpreter->stop) : status;
}

static TfLiteStatus run_nodes(struct atoll_subgraph *subgraph, int32_t begin, int32_t end)
{
	struct atoll_stop *stop = &subgraph->interpreter->stop;
	for (int32_t i = begin; i < end; i++) {
		struct atoll_node *node = &subgraph->nodes[i];
		if (node->is_folded || node->is_dead || node->is_replaced)
			continue;
		if (node->stand_in != NULL)
			node = node->stand_in;
		ATOLL_TRY(atoll_stop_check(&node->op, stop));
		ATOLL_TRY(run_node(subgraph, node));
	}
	return kTfLiteOk;
}

/* The shapes behind a dynamic output may differ this time. */
static TfLiteStatus extend(struct atoll_subgraph *subgraph, int32_t begin, int32_t *end)
{
	ATOLL_TRY(atoll_prepare_from(subgraph, begin, end));
	return atoll_segment_add(subgraph, begin, *end);
}

static TfLiteStatus run_segments(struct atoll_subgraph *subgraph)
{
	int32_t begin = 0;
	int32_t end = subgraph->segments->end;
	if (end < subgraph->node_count)
		atoll_segments_drop(subgraph, &subgraph->segments->next);
	for (;;) {
		ATOLL_TRY(run_nodes(subgraph, begin, end));
		if (end == subgraph->node_count)
			return kTfLiteOk;
		begin = end;
		ATOLL_TRY(extend(subgraph, begin, &end));
	}
}

TfLiteStatus atoll_subgraph_invoke(struct atoll_subgraph *subgraph)
{
	if (!subgraph->is_ready)
		return atoll_fail(&subgraph->interpreter->last_error, kAtollNotAllocated, "the tensors are not allocated");
	if (subgraph->is_active)
		return atoll_fail(&subgraph->interpreter->last_error, kAtollInvalidModel, "subgraph %d calls itself", (int)subgraph->index);
	ATOLL_TRY(check_inputs(subgraph));
	TfLiteInterpreter *interpreter = subgraph->interpreter;
	ATOLL_TRY(atoll_limit_enter(&interpreter->last_error, &interpreter->stop, &interpreter->limits));
	subgraph->is_active = true;
	const TfLiteStatus status = run_segments(subgraph);
	subgraph->is_active = false;
	atoll_limit_leave(&interpreter->stop);
	return status;
}

TfLiteStatus atoll_subgraph_run(struct atoll_subgraph *subgraph)
{
	struct atoll_stop *stop = &subgraph->interpreter->stop;
	atoll_stop_begin(stop);
	const TfLiteStatus status = atoll_subgraph_invoke(subgraph);
	atoll_stop_end(stop);
	return status;
}
