/* SPDX-License-Identifier: Apache-2.0
 * Calling one subgraph from an operator of another: shapes in, values in, run, values out. Shared by the operators of
 * control flow; knows none of them. */
#ifndef ATOLL_SESSION_FLOW_H
#define ATOLL_SESSION_FLOW_H

#include "session/interpreter.h"

/* The subgraph of that index with these numbers of inputs and outputs, which must be there. */
TfLiteStatus atoll_flow_find(struct atoll_op *op, int32_t index, int inputs, int outputs, struct atoll_subgraph **callee);

/* One end of a hand-over: tensors of a subgraph, picked by a list. */
struct atoll_flow_end {
	struct atoll_subgraph *subgraph; /* NULL: of the operator */
	TfLiteTensor *tensors;
	const int *indices;
	int count;
};
struct atoll_flow_end atoll_flow_arguments(struct atoll_op *op, int first);
struct atoll_flow_end atoll_flow_results(struct atoll_op *op);
struct atoll_flow_end atoll_flow_inputs(struct atoll_subgraph *subgraph);
struct atoll_flow_end atoll_flow_outputs(struct atoll_subgraph *subgraph);

bool atoll_flow_any_dynamic(struct atoll_flow_end end);
bool atoll_flow_same_shapes(struct atoll_flow_end a, struct atoll_flow_end b);

/* Gives the callee's inputs the shapes of `from` and allocates it. */
TfLiteStatus atoll_flow_shape(struct atoll_op *op, struct atoll_flow_end from, struct atoll_subgraph *callee);
/* Shapes, allocates, and copies values. */
TfLiteStatus atoll_flow_enter(struct atoll_op *op, struct atoll_flow_end from, struct atoll_subgraph *callee);
/* Copies values to the operator's outputs, whose shapes follow where they are dynamic. */
TfLiteStatus atoll_flow_leave(struct atoll_op *op, struct atoll_flow_end from);

/* prepare: the operator's outputs take the shapes of `from`, or stay open until invoke. */
TfLiteStatus atoll_flow_fix_results(struct atoll_op *op, struct atoll_flow_end from);
TfLiteStatus atoll_flow_defer_results(struct atoll_op *op);

#endif
