/* SPDX-License-Identifier: Apache-2.0
 * Running a node once, at prepare, and keeping its outputs as constants. Which nodes: passes/fold.c. */
#include "passes/fold.h"

#include "base/block.h"
#include "session/interpreter.h"
#include "session/kept.h"

static TfLiteStatus out_of_memory(struct atoll_node *node)
{
	return atoll_op_fail(&node->op, kAtollOutOfMemory, "out of memory");
}

static bool outputs_are_static(const struct atoll_subgraph *subgraph, const struct atoll_node *node)
{
	for (int i = 0; i < node->node.outputs->size; i++)
		if (subgraph->tensors[node->node.outputs->data[i]].allocation_type != kTfLiteArenaRw)
			return false;
	return true;
}

/* Whether an input will be computed again after a resize. */
static bool depends_on_shape(const struct atoll_subgraph *subgraph, const struct atoll_node *node)
{
	for (int i = 0; i < node->node.inputs->size; i++) {
		const int tensor = node->node.inputs->data[i];
		if (tensor < 0)
			continue;
		const int32_t producer = subgraph->first[tensor];
		if (producer >= 0 && producer < subgraph->node_count && subgraph->nodes[producer].folds_shape)
			return true;
	}
	return false;
}

static TfLiteStatus give_scratch(struct atoll_node *node)
{
	for (int32_t i = 0; i < node->scratch_count; i++) {
		node->scratch[i].data = atoll_kept_add(&node->kept, node->scratch[i].bytes);
		if (node->scratch[i].data == NULL)
			return out_of_memory(node);
	}
	return kTfLiteOk;
}

static TfLiteStatus give_outputs(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	for (int i = 0; i < node->node.outputs->size; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[node->node.outputs->data[i]];
		void *block = NULL;
		if (!atoll_block_reserve(&block, tensor->bytes, 0))
			return out_of_memory(node);
		tensor->data.data = block;
		tensor->allocation_type = kTfLitePersistentRo;
	}
	return kTfLiteOk;
}

/* A constant without data, until somebody packs it. */
static void wait(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	subgraph->tensors[node->node.outputs->data[0]].allocation_type = kTfLitePersistentRo;
	node->is_folded = true;
	node->is_waiting = true;
}

TfLiteStatus atoll_fold_node(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	const bool may = !node->is_registered && (subgraph->interpreter->passes & kAtollPassFold) != 0;
	const enum atoll_fold kind = may ? atoll_fold_kind(&node->op) : ATOLL_FOLD_NO;
	if (kind == ATOLL_FOLD_NO || !outputs_are_static(subgraph, node))
		return kTfLiteOk;
	if (kind == ATOLL_FOLD_VALUES && atoll_unpack_can_wait(subgraph, node)) {
		wait(subgraph, node);
		return kTfLiteOk;
	}
	ATOLL_TRY(give_scratch(node));
	ATOLL_TRY(give_outputs(subgraph, node));
	subgraph->phase = ATOLL_PHASE_INVOKE;
	subgraph->current = node;
	const TfLiteStatus status = node->op.def->invoke(&node->op);
	subgraph->phase = ATOLL_PHASE_IDLE;
	subgraph->current = NULL;
	ATOLL_TRY(status);
	node->is_folded = true;
	node->folds_shape = kind == ATOLL_FOLD_SHAPE || depends_on_shape(subgraph, node);
	atoll_node_reset(node);
	return kTfLiteOk;
}
