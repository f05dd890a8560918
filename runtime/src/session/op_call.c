/* SPDX-License-Identifier: Apache-2.0
 * STABLEHLO_COMPOSITE runs the subgraph that spells it out; CALL_ONCE runs one for its effects, the first time only. */
#include "session/flow.h"

static TfLiteStatus find_composite(struct atoll_op *op, struct atoll_subgraph **callee)
{
	const TfLiteStablehloCompositeParams *params = op->node->builtin_data;
	return atoll_flow_find(op, params->subgraph_index, atoll_op_input_count(op), atoll_op_output_count(op), callee);
}

static TfLiteStatus composite_prepare(struct atoll_op *op)
{
	struct atoll_subgraph *callee;
	ATOLL_TRY(find_composite(op, &callee));
	const struct atoll_flow_end arguments = atoll_flow_arguments(op, 0);
	if (atoll_flow_any_dynamic(arguments))
		return atoll_flow_defer_results(op);
	ATOLL_TRY(atoll_flow_shape(op, arguments, callee));
	if (atoll_flow_any_dynamic(atoll_flow_outputs(callee)))
		return atoll_flow_defer_results(op);
	return atoll_flow_fix_results(op, atoll_flow_outputs(callee));
}

static TfLiteStatus composite_invoke(struct atoll_op *op)
{
	struct atoll_subgraph *callee;
	ATOLL_TRY(find_composite(op, &callee));
	ATOLL_TRY(atoll_flow_enter(op, atoll_flow_arguments(op, 0), callee));
	ATOLL_TRY(atoll_subgraph_invoke(callee));
	return atoll_flow_leave(op, atoll_flow_outputs(callee));
}

static TfLiteStatus once_prepare(struct atoll_op *op)
{
	const TfLiteCallOnceParams *params = op->node->builtin_data;
	struct atoll_subgraph *callee;
	ATOLL_TRY(atoll_op_expect_counts(op, 0, 0, 0));
	return atoll_flow_find(op, params->init_subgraph_index, 0, 0, &callee);
}

static TfLiteStatus once_invoke(struct atoll_op *op)
{
	const TfLiteCallOnceParams *params = op->node->builtin_data;
	struct atoll_subgraph *callee;
	ATOLL_TRY(atoll_flow_find(op, params->init_subgraph_index, 0, 0, &callee));
	bool *done = &callee->interpreter->resources.initialised[callee->index];
	if (*done)
		return kTfLiteOk;
	ATOLL_TRY(atoll_subgraph_allocate(callee));
	ATOLL_TRY(atoll_subgraph_invoke(callee));
	*done = true;
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinStablehloComposite, "STABLEHLO_COMPOSITE", 1, 1, composite_prepare, composite_invoke},
	{kTfLiteBuiltinCallOnce, "CALL_ONCE", 1, 1, once_prepare, once_invoke},
};
const struct atoll_op_family atoll_ops_call = ATOLL_OP_FAMILY(rows);
