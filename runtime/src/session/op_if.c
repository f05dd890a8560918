/* SPDX-License-Identifier: Apache-2.0
 * IF: a condition, and arguments for whichever of two subgraphs it picks. */
#include "session/flow.h"

static TfLiteStatus find(struct atoll_op *op, bool condition, struct atoll_subgraph **branch)
{
	const TfLiteIfParams *params = op->node->builtin_data;
	return atoll_flow_find(op, condition ? params->then_subgraph_index : params->else_subgraph_index, atoll_op_input_count(op) - 1,
	                       atoll_op_output_count(op), branch);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType boolean[] = {kTfLiteBool, kTfLiteNoType};
	struct atoll_subgraph *yes, *no;
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the condition", boolean));
	ATOLL_TRY(find(op, true, &yes));
	ATOLL_TRY(find(op, false, &no));
	const struct atoll_flow_end arguments = atoll_flow_arguments(op, 1);
	if (atoll_flow_any_dynamic(arguments))
		return atoll_flow_defer_results(op);
	ATOLL_TRY(atoll_flow_shape(op, arguments, yes));
	ATOLL_TRY(atoll_flow_shape(op, arguments, no));
	const struct atoll_flow_end yes_outputs = atoll_flow_outputs(yes);
	const struct atoll_flow_end no_outputs = atoll_flow_outputs(no);
	if (atoll_flow_any_dynamic(yes_outputs) || atoll_flow_any_dynamic(no_outputs) || !atoll_flow_same_shapes(yes_outputs, no_outputs))
		return atoll_flow_defer_results(op);
	return atoll_flow_fix_results(op, yes_outputs);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteTensor *condition = atoll_op_input(op, 0);
	struct atoll_subgraph *branch;
	if (atoll_tensor_elements(condition) != 1)
		return atoll_op_fail(op, kAtollInvalidModel, "the condition has %zu elements; one is needed", atoll_tensor_elements(condition));
	ATOLL_TRY(find(op, condition->data.uint8[0] != 0, &branch));
	ATOLL_TRY(atoll_flow_enter(op, atoll_flow_arguments(op, 1), branch));
	ATOLL_TRY(atoll_subgraph_invoke(branch));
	return atoll_flow_leave(op, atoll_flow_outputs(branch));
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinIf, "IF", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_if = ATOLL_OP_FAMILY(rows);
