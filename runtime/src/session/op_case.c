/* SPDX-License-Identifier: Apache-2.0
 * STABLEHLO_CASE: a number, and arguments for the subgraph that it picks; the last one when there is none of that number. */
#include "session/flow.h"

static TfLiteStatus find(struct atoll_op *op, int32_t index, struct atoll_subgraph **branch)
{
	const TfLiteStablehloCaseParams *params = op->node->builtin_data;
	return atoll_flow_find(op, params->branch_subgraph_indices[index], atoll_op_input_count(op) - 1,
		atoll_op_output_count(op), branch);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType integer[] = {kTfLiteInt32, kTfLiteNoType};
	const TfLiteStablehloCaseParams *params = op->node->builtin_data;
	struct atoll_subgraph *first;
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the number", integer));
	if (params->num_branches < 1)
		return atoll_op_fail(op, kAtollInvalidModel, "has no branches");
	if (atoll_tensor_elements(atoll_op_input(op, 0)) != 1)
		return atoll_op_fail(op, kAtollInvalidModel, "the number has %zu elements; one is needed",
			atoll_tensor_elements(atoll_op_input(op, 0)));
	ATOLL_TRY(find(op, 0, &first));
	const struct atoll_flow_end arguments = atoll_flow_arguments(op, 1);
	bool fixed = !atoll_flow_any_dynamic(arguments);
	for (uint32_t i = 0; i < params->num_branches; i++) {
		struct atoll_subgraph *branch;
		ATOLL_TRY(find(op, (int32_t)i, &branch));
		if (atoll_flow_any_dynamic(arguments))
			continue;
		ATOLL_TRY(atoll_flow_shape(op, arguments, branch));
		const struct atoll_flow_end outputs = atoll_flow_outputs(branch);
		fixed = fixed && !atoll_flow_any_dynamic(outputs) &&
		        atoll_flow_same_shapes(atoll_flow_outputs(first), outputs);
	}
	return fixed ? atoll_flow_fix_results(op, atoll_flow_outputs(first)) : atoll_flow_defer_results(op);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteStablehloCaseParams *params = op->node->builtin_data;
	const int32_t number = atoll_op_input(op, 0)->data.i32[0];
	const int32_t last = (int32_t)params->num_branches - 1;
	struct atoll_subgraph *branch;
	ATOLL_TRY(find(op, number < 0 || number > last ? last : number, &branch));
	ATOLL_TRY(atoll_flow_enter(op, atoll_flow_arguments(op, 1), branch));
	ATOLL_TRY(atoll_subgraph_invoke(branch));
	return atoll_flow_leave(op, atoll_flow_outputs(branch));
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinStablehloCase, "STABLEHLO_CASE", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_case = ATOLL_OP_FAMILY(rows);
