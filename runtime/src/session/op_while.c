/* SPDX-License-Identifier: Apache-2.0
 * WHILE: a condition subgraph and a body subgraph over the same loop variables. Between iterations the variables live in
 * the condition's inputs. */
#include "session/flow.h"

static TfLiteStatus find(struct atoll_op *op, struct atoll_subgraph **condition, struct atoll_subgraph **body)
{
	const TfLiteWhileParams *params = op->node->builtin_data;
	const int variables = atoll_op_input_count(op);
	if (atoll_op_output_count(op) != variables)
		return atoll_op_fail(op, kAtollInvalidModel, "has %d inputs and %d outputs; they must be as many", variables, atoll_op_output_count(op));
	if (params->cond_subgraph_index == params->body_subgraph_index)
		return atoll_op_fail(op, kAtollInvalidModel, "has one subgraph as condition and body");
	ATOLL_TRY(atoll_flow_find(op, params->cond_subgraph_index, variables, 1, condition));
	return atoll_flow_find(op, params->body_subgraph_index, variables, variables, body);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType boolean[] = {kTfLiteBool, kTfLiteNoType};
	struct atoll_subgraph *condition, *body;
	ATOLL_TRY(find(op, &condition, &body));
	ATOLL_TRY(atoll_op_expect_type(op, &condition->tensors[condition->graph->outputs->data[0]], "the condition", boolean));
	const struct atoll_flow_end arguments = atoll_flow_arguments(op, 0);
	if (atoll_flow_any_dynamic(arguments))
		return atoll_flow_defer_results(op);
	ATOLL_TRY(atoll_flow_shape(op, arguments, condition));
	ATOLL_TRY(atoll_flow_shape(op, arguments, body));
	const struct atoll_flow_end outputs = atoll_flow_outputs(body);
	if (atoll_flow_any_dynamic(outputs) || !atoll_flow_same_shapes(outputs, atoll_flow_inputs(body)))
		return atoll_flow_defer_results(op);
	return atoll_flow_fix_results(op, outputs);
}

static TfLiteStatus wants_more(struct atoll_op *op, struct atoll_subgraph *condition, bool *more)
{
	ATOLL_TRY(op->services->poll(op));
	ATOLL_TRY(atoll_subgraph_invoke(condition));
	const TfLiteTensor *result = &condition->tensors[condition->graph->outputs->data[0]];
	if (atoll_tensor_elements(result) != 1 || result->data.data == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "the condition has %zu elements; one is needed", atoll_tensor_elements(result));
	*more = result->data.uint8[0] != 0; /* a stranger wrote it: any byte but 0 is true */
	TfLiteInterpreter *interpreter = condition->interpreter;
	return *more ? atoll_limit_iterations(op, &interpreter->stop, &interpreter->limits) : kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct atoll_subgraph *condition, *body;
	bool more;
	ATOLL_TRY(find(op, &condition, &body));
	ATOLL_TRY(atoll_flow_enter(op, atoll_flow_arguments(op, 0), condition));
	ATOLL_TRY(wants_more(op, condition, &more));
	while (more) {
		ATOLL_TRY(atoll_flow_enter(op, atoll_flow_inputs(condition), body));
		ATOLL_TRY(atoll_subgraph_invoke(body));
		ATOLL_TRY(atoll_flow_enter(op, atoll_flow_outputs(body), condition));
		ATOLL_TRY(wants_more(op, condition, &more));
	}
	return atoll_flow_leave(op, atoll_flow_inputs(condition));
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinWhile, "WHILE", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_while = ATOLL_OP_FAMILY(rows);
