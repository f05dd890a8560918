/* SPDX-License-Identifier: Apache-2.0
 * Runs the passes over a run of prepared nodes, and undoes them before nodes are prepared again. What a pass does:
 * passes/. */
#include <string.h>

#include "session/interpreter.h"

#include "passes/steps.h"

static const struct {
	int32_t bit;
	atoll_pass_fn run;
} passes[] = {
	{kAtollPassFusePad, atoll_pass_fuse_pad},
	{kAtollPassTranspose, atoll_pass_transpose},
	{kAtollPassRequantize, atoll_pass_requantize},
	{kAtollPassFuse, atoll_pass_fuse},
	{kAtollPassRows, atoll_pass_rows},
	{kAtollPassShare, atoll_pass_share},
	{kAtollPassInPlace, atoll_pass_in_place},
};

void atoll_passes_undo(struct atoll_subgraph *subgraph, int32_t begin)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		if (begin == 0 || subgraph->model_first[i] >= begin) {
			subgraph->first[i] = subgraph->model_first[i];
			subgraph->last[i] = subgraph->model_last[i];
			subgraph->home[i] = ATOLL_HOME_OWN;
		}
	for (int32_t i = begin; i < subgraph->node_count; i++) {
		struct atoll_node *node = &subgraph->nodes[i];
		node->is_replaced = false;
		node->stand_in = NULL;
		node->op.input_instead = node->op.output_instead = NULL;
		memset(node->op.border, 0, sizeof(node->op.border));
		for (int k = 0; node->is_dead && k < node->node.outputs->size; k++)
			subgraph->home[node->node.outputs->data[k]] = ATOLL_HOME_NONE;
	}
}

static void look_at_nodes(struct atoll_subgraph *subgraph, struct atoll_steps *steps)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		steps->maker[i] = -1;
	for (int32_t i = 0; i < subgraph->node_count; i++) {
		const TfLiteNode *node = &subgraph->nodes[i].node;
		for (int k = 0; k < node->inputs->size; k++)
			if (node->inputs->data[k] >= 0)
				steps->readers[node->inputs->data[k]]++;
		for (int k = 0; k < node->outputs->size; k++)
			steps->maker[node->outputs->data[k]] = i;
	}
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_node *node = &subgraph->nodes[i];
		steps->at[i - steps->begin] = (struct atoll_step){
			.op = &node->op,
			.is_opaque = node->is_registered || node->is_folded || node->is_dead,
			.runs = !node->is_folded && !node->is_dead,
		};
	}
}

static TfLiteStatus run(struct atoll_subgraph *subgraph, struct atoll_steps *steps)
{
	look_at_nodes(subgraph, steps);
	for (size_t i = 0; i < sizeof(passes) / sizeof(passes[0]); i++)
		if ((subgraph->interpreter->passes & passes[i].bit) != 0)
			ATOLL_TRY(passes[i].run(steps));
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_node *node = &subgraph->nodes[i];
		struct atoll_node *owner = steps->at[i - steps->begin].op->owner;
		node->stand_in = owner == node ? NULL : owner;
		node->is_replaced = !steps->at[i - steps->begin].runs && !node->is_folded && !node->is_dead;
	}
	return kTfLiteOk;
}

TfLiteStatus atoll_passes_run(struct atoll_subgraph *subgraph, int32_t begin, int32_t end)
{
	const size_t tensors = (size_t)subgraph->tensor_count;
	struct atoll_steps steps = {
		.at = atoll_alloc((size_t)(end - begin) * sizeof(struct atoll_step)),
		.begin = begin,
		.end = end,
		.tensors = subgraph->tensors,
		.tensor_count = subgraph->tensor_count,
		.first = subgraph->first,
		.last = subgraph->last,
		.readers = atoll_alloc(tensors * sizeof(int32_t)),
		.maker = atoll_alloc(tensors * sizeof(int32_t)),
		.home = subgraph->home,
		.prepare_again = atoll_node_prepare,
	};
	TfLiteStatus status = kTfLiteError;
	if (steps.at == NULL || steps.readers == NULL || steps.maker == NULL)
		atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfMemory, "out of memory");
	else
		status = run(subgraph, &steps);
	atoll_free(steps.at);
	atoll_free(steps.readers);
	atoll_free(steps.maker);
	return status;
}
