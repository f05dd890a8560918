/* SPDX-License-Identifier: Apache-2.0
 * Preparing nodes in order, up to the first whose outputs have shapes that only running it tells. */
#include "graph/type.h"
#include "session/interpreter.h"
#include "session/kept.h"

void atoll_node_reset(struct atoll_node *node)
{
	atoll_kept_free(&node->kept);
	node->scratch_count = 0;
	if (node->is_registered)
		return;
	node->op.state = NULL;
	node->op.absorb = NULL;
	node->op.absorb_rows = NULL;
	node->op.make_row = NULL;
	node->op.takes_border = false;
}

/* Outputs become what they were before the last prepare: memory of the arena, unless their kind needs the heap. */
static void reset_outputs(struct atoll_subgraph *subgraph, const struct atoll_node *node)
{
	const TfLiteIntArray *outputs = node->node.outputs;
	for (int i = 0; i < outputs->size; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[outputs->data[i]];
		if (tensor->allocation_type == kTfLiteCustom || !atoll_type_is_sized(tensor->type) || tensor->is_variable)
			continue;
		atoll_tensor_drop_data(tensor);
		tensor->allocation_type = kTfLiteArenaRw;
	}
}

static bool has_dynamic_output(const struct atoll_subgraph *subgraph, const struct atoll_node *node)
{
	for (int i = 0; i < node->node.outputs->size; i++)
		if (atoll_tensor_is_dynamic(&subgraph->tensors[node->node.outputs->data[i]]))
			return true;
	return false;
}

/* A failing operator that said nothing still gets a record. */
static TfLiteStatus named(struct atoll_op *op, const char *what, TfLiteStatus status)
{
	if (status != kTfLiteOk)
		atoll_op_fail(op, (AtollErrorCode)status, "%s failed", what);
	return status;
}

TfLiteStatus atoll_node_prepare(struct atoll_op *op)
{
	struct atoll_subgraph *subgraph = op->services->session;
	subgraph->current = op->owner;
	subgraph->phase = ATOLL_PHASE_PREPARE;
	atoll_node_reset(op->owner);
	const TfLiteStatus status = named(op, "prepare", op->def->prepare(op));
	subgraph->phase = ATOLL_PHASE_IDLE;
	subgraph->current = NULL;
	return status;
}

static TfLiteStatus prepare_node(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	if (node->is_dead || (node->is_folded && !node->folds_shape))
		return kTfLiteOk;
	node->is_folded = false;
	node->is_waiting = false;
	reset_outputs(subgraph, node);
	ATOLL_TRY(atoll_node_prepare(&node->op));
	return named(&node->op, "folding", atoll_fold_node(subgraph, node));
}

static TfLiteStatus prepare_nodes(struct atoll_subgraph *subgraph, int32_t begin, int32_t *end)
{
	for (int32_t i = begin; i < subgraph->node_count; i++) {
		struct atoll_node *node = &subgraph->nodes[i];
		ATOLL_TRY(prepare_node(subgraph, node));
		if (has_dynamic_output(subgraph, node)) {
			*end = i + 1;
			return kTfLiteOk;
		}
	}
	*end = subgraph->node_count;
	return kTfLiteOk;
}

TfLiteStatus atoll_prepare_from(struct atoll_subgraph *subgraph, int32_t begin, int32_t *end)
{
	atoll_passes_undo(subgraph, begin);
	TfLiteStatus status = prepare_nodes(subgraph, begin, end);
	if (status == kTfLiteOk)
		status = atoll_passes_run(subgraph, begin, *end);
	atoll_unpack_done(subgraph);
	return status;
}
