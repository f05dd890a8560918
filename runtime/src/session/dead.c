/* SPDX-License-Identifier: Apache-2.0
 * Which nodes of a subgraph never run. What is dead: passes/dead_code.c; here is what must live. */
#include "passes/dead_code.h"

#include <stdint.h>

#include "session/interpreter.h"

/* Operators that do more than compute their outputs, or whose subgraphs may. */
static bool has_effects(const struct atoll_node *node)
{
	if (node->is_registered)
		return true;
	switch (node->op.def->code) {
	case kTfLiteBuiltinAssignVariable:
	case kTfLiteBuiltinCallOnce:
	case kTfLiteBuiltinHashtableImport:
	case kTfLiteBuiltinIf:
	case kTfLiteBuiltinStablehloComposite:
	case kTfLiteBuiltinWhile:
		return true;
	default:
		return false;
	}
}

TfLiteStatus atoll_subgraph_find_dead(struct atoll_subgraph *subgraph)
{
	if ((subgraph->interpreter->passes & kAtollPassDeadCode) == 0)
		return kTfLiteOk;
	bool *needed = atoll_alloc((size_t)subgraph->tensor_count * sizeof(bool));
	bool *dead = atoll_alloc((size_t)subgraph->node_count * sizeof(bool));
	const bool fine = needed != NULL && dead != NULL;
	for (int32_t i = 0; fine && i < subgraph->tensor_count; i++)
		needed[i] = subgraph->tensors[i].is_variable || subgraph->last[i] == INT32_MAX;
	for (int32_t i = 0; fine && i < subgraph->node_count; i++)
		dead[i] = !has_effects(&subgraph->nodes[i]);
	if (fine)
		atoll_dead_code(subgraph->graph, needed, dead);
	for (int32_t i = 0; fine && i < subgraph->node_count; i++)
		subgraph->nodes[i].is_dead = dead[i];
	atoll_free(needed);
	atoll_free(dead);
	return fine ? kTfLiteOk : atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfMemory, "out of memory");
}
