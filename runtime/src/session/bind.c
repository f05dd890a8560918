/* SPDX-License-Identifier: Apache-2.0
 * From lifetimes to addresses: collects what a segment's nodes need, has it planned, and points tensors at the arena. */
#include "base/block.h"
#include "passes/steps.h"
#include "plan/planner.h"
#ifdef ATOLL_TESTING
#include "platform/test_hooks.h"
#endif
#include "session/interpreter.h"

/* Blocks of a plan, and what each stands for. */
struct plan {
	struct atoll_plan_block *blocks;
	void ***targets; /* where each block's address goes */
	uint32_t *order, *placed;
	size_t count;
};

static void plan_fini(struct plan *plan)
{
	atoll_free(plan->blocks);
	atoll_free(plan->targets);
	atoll_free(plan->order);
	atoll_free(plan->placed);
}

static bool plan_init(struct plan *plan, size_t capacity)
{
	*plan = (struct plan){
		.blocks = atoll_alloc(capacity * sizeof(struct atoll_plan_block)),
		.targets = atoll_alloc(capacity * sizeof(void **)),
		.order = atoll_alloc(capacity * sizeof(uint32_t)),
		.placed = atoll_alloc(capacity * sizeof(uint32_t)),
	};
	if (plan->blocks != NULL && plan->targets != NULL && plan->order != NULL && plan->placed != NULL)
		return true;
	plan_fini(plan);
	return false;
}

static void add(struct plan *plan, void **target, size_t bytes, int32_t first, int32_t last)
{
	plan->blocks[plan->count] = (struct atoll_plan_block){.bytes = bytes, .first = first, .last = last};
	plan->targets[plan->count] = target;
	plan->count++;
}

/* Inputs belong to the first segment, everything else to the segment of the node that writes it. */
static bool lives_here(const struct atoll_subgraph *subgraph, int32_t tensor, int32_t begin, int32_t end)
{
	const int32_t first = subgraph->first[tensor];
	if (subgraph->tensors[tensor].allocation_type != kTfLiteArenaRw)
		return false;
	return first < 0 ? begin == 0 : first >= begin && first < end;
}

static void collect(struct atoll_subgraph *subgraph, struct plan *plan, int32_t begin, int32_t end)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		if (subgraph->home[i] == ATOLL_HOME_OWN && lives_here(subgraph, i, begin, end)) {
			/* What a node writes and nobody reads still needs memory while the node runs. */
			const int32_t first = subgraph->first[i];
			const int32_t last = subgraph->last[i] < first ? first : subgraph->last[i];
			add(plan, &subgraph->tensors[i].data.data, subgraph->tensors[i].bytes, first, last);
		}
	for (int32_t i = begin; i < end; i++) {
		struct atoll_node *node = &subgraph->nodes[i];
		if (node->is_replaced)
			continue;
		if (node->stand_in != NULL)
			node = node->stand_in;
		for (int32_t k = 0; k < node->scratch_count; k++)
			add(plan, &node->scratch[k].data, node->scratch[k].bytes, i, i);
	}
}

static size_t most_blocks(const struct atoll_subgraph *subgraph, int32_t begin, int32_t end)
{
	size_t count = (size_t)subgraph->tensor_count;
	for (int32_t i = begin; i < end; i++)
		count += (size_t)subgraph->nodes[i].scratch_count;
	return count;
}

static TfLiteStatus out_of_memory(struct atoll_subgraph *subgraph, size_t bytes)
{
	return atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfMemory, "out of memory: tensors need %zu bytes", bytes);
}

static struct atoll_segment *append(struct atoll_subgraph *subgraph)
{
	struct atoll_segment **end = &subgraph->segments;
	while (*end != NULL)
		end = &(*end)->next;
	*end = atoll_alloc(sizeof(struct atoll_segment));
	return *end;
}

static TfLiteStatus place(struct atoll_subgraph *subgraph, struct plan *plan, struct atoll_segment *segment)
{
	segment->bytes = atoll_plan(plan->blocks, plan->count, plan->order, plan->placed);
#ifdef ATOLL_TESTING
	atomic_store(&atoll_test_hooks.plan_bytes, (long)segment->bytes);
	atomic_store(&atoll_test_hooks.plan_bound, (long)atoll_plan_lower_bound(plan->blocks, plan->count, subgraph->node_count + 1));
#endif
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	if (segment->bytes != SIZE_MAX)
		ATOLL_TRY(atoll_limit_arena(failure, &subgraph->interpreter->limits, atoll_subgraph_arena_bytes(subgraph)));
	if (segment->bytes == SIZE_MAX || !atoll_block_reserve(&segment->arena, segment->bytes, 0))
		return out_of_memory(subgraph, segment->bytes);
	for (size_t i = 0; i < plan->count; i++)
		*plan->targets[i] = (char *)segment->arena + plan->blocks[i].offset;
	return kTfLiteOk;
}

/* Tensors that lie in another's memory, and those that nothing writes any more. */
static void bind_homeless(struct atoll_subgraph *subgraph, int32_t begin, int32_t end)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		if (subgraph->home[i] != ATOLL_HOME_OWN && lives_here(subgraph, i, begin, end))
			subgraph->tensors[i].data.data = subgraph->home[i] >= 0 ? subgraph->tensors[subgraph->home[i]].data.data : NULL;
}

/* Shapes that come from the file and not from a resize were not measured yet. */
static TfLiteStatus check_sizes(struct atoll_subgraph *subgraph, int32_t begin, int32_t end)
{
	TfLiteInterpreter *interpreter = subgraph->interpreter;
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		if (lives_here(subgraph, i, begin, end))
			ATOLL_TRY(atoll_limit_tensor(&interpreter->last_error, &interpreter->limits, subgraph->tensors[i].name, subgraph->tensors[i].bytes));
	return kTfLiteOk;
}

TfLiteStatus atoll_segment_add(struct atoll_subgraph *subgraph, int32_t begin, int32_t end)
{
	struct plan plan;
	ATOLL_TRY(check_sizes(subgraph, begin, end));
	struct atoll_segment *segment = append(subgraph);
	if (segment == NULL)
		return out_of_memory(subgraph, 0);
	segment->begin = begin;
	segment->end = end;
	if (!plan_init(&plan, most_blocks(subgraph, begin, end)))
		return out_of_memory(subgraph, 0);
	collect(subgraph, &plan, begin, end);
	const TfLiteStatus status = place(subgraph, &plan, segment);
	plan_fini(&plan);
	if (status == kTfLiteOk)
		bind_homeless(subgraph, begin, end);
	return status;
}

void atoll_segments_drop(struct atoll_subgraph *subgraph, struct atoll_segment **from)
{
	while (*from != NULL) {
		struct atoll_segment *segment = *from;
		for (int32_t i = 0; i < subgraph->tensor_count; i++)
			if (lives_here(subgraph, i, segment->begin, segment->end))
				subgraph->tensors[i].data.data = NULL;
		*from = segment->next;
		atoll_block_free(segment->arena);
		atoll_free(segment);
	}
}

size_t atoll_subgraph_arena_bytes(const struct atoll_subgraph *subgraph)
{
	size_t bytes = 0;
	for (const struct atoll_segment *segment = subgraph->segments; segment != NULL; segment = segment->next)
		bytes += segment->bytes;
	return bytes;
}
