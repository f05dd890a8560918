/* SPDX-License-Identifier: Apache-2.0
 * One walk from the last operator to the first: operators come after what they read, so a result nobody needed by then is
 * needed by nobody. */
#include "passes/dead_code.h"

static void need(bool *needed, const TfLiteIntArray *tensors)
{
	for (int i = 0; i < tensors->size; i++)
		if (tensors->data[i] >= 0)
			needed[tensors->data[i]] = true;
}

static bool any_needed(const bool *needed, const TfLiteIntArray *tensors)
{
	for (int i = 0; i < tensors->size; i++)
		if (needed[tensors->data[i]])
			return true;
	return false;
}

void atoll_dead_code(const struct atoll_graph_subgraph *subgraph, bool *needed, bool *dead)
{
	for (int32_t i = subgraph->op_count - 1; i >= 0; i--) {
		const struct atoll_graph_op *op = &subgraph->ops[i];
		dead[i] = dead[i] && !any_needed(needed, op->outputs);
		if (!dead[i])
			need(needed, op->inputs);
	}
}
