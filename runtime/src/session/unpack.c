/* SPDX-License-Identifier: Apache-2.0
 * Weights that the model stores as float16 or sparse and that nobody needs as floats but the packing of a kernel: they
 * are unpacked for that moment only, and not at all when another interpreter has packed them already. */
#include "session/interpreter.h"

enum { ALIGNMENT = 64 };

static bool unpacks(const struct atoll_subgraph *subgraph, const struct atoll_node *node)
{
	const int32_t code = node->op.def->code;
	if (node->is_registered || (code != kTfLiteBuiltinDequantize && code != kTfLiteBuiltinDensify))
		return false;
	const TfLiteAllocationType allocation = subgraph->tensors[node->node.outputs->data[0]].allocation_type;
	return allocation == kTfLiteArenaRw || allocation == kTfLitePersistentRo;
}

/* The operators that read float weights through `pack` alone: see graph/op.h. */
static bool packs(const struct atoll_node *node, int position)
{
	if (node->is_registered || position != 1)
		return false;
	switch (node->op.def->code) {
	case kTfLiteBuiltinConv2d:
	case kTfLiteBuiltinFullyConnected:
	case kTfLiteBuiltinTransposeConv:
		return true;
	default:
		return false;
	}
}

/* Whether everybody who reads the tensor only packs it, or unpacks it further for those who do. */
static bool readers_pack(const struct atoll_subgraph *subgraph, int32_t tensor)
{
	if (subgraph->last[tensor] == INT32_MAX || subgraph->first[tensor] < 0)
		return false;
	const bool is_float = subgraph->tensors[tensor].type == kTfLiteFloat32;
	for (int32_t i = subgraph->first[tensor] + 1; i <= subgraph->last[tensor]; i++) {
		const struct atoll_node *node = &subgraph->nodes[i];
		for (int k = 0; k < node->node.inputs->size; k++)
			if (node->node.inputs->data[k] == tensor && !(is_float && packs(node, k)) &&
			    !(unpacks(subgraph, node) && readers_pack(subgraph, node->node.outputs->data[0])))
				return false;
	}
	return true;
}

bool atoll_unpack_can_wait(const struct atoll_subgraph *subgraph, const struct atoll_node *node)
{
	return unpacks(subgraph, node) && readers_pack(subgraph, node->node.outputs->data[0]);
}

/* The node whose output waits to be unpacked, or NULL. */
static struct atoll_node *waiting_maker(const struct atoll_subgraph *subgraph, const TfLiteTensor *tensor)
{
	const int32_t maker = subgraph->first[tensor - subgraph->tensors];
	if (tensor->data.data != NULL || maker < 0 || maker >= subgraph->node_count || !subgraph->nodes[maker].is_waiting)
		return NULL;
	return &subgraph->nodes[maker];
}

/* Runs in the middle of the prepare of another node. */
static TfLiteStatus run_maker(struct atoll_subgraph *subgraph, struct atoll_node *maker)
{
	struct atoll_node *const current = subgraph->current;
	const enum atoll_phase phase = subgraph->phase;
	subgraph->current = maker;
	subgraph->phase = ATOLL_PHASE_INVOKE;
	const TfLiteStatus status = maker->op.def->invoke(&maker->op);
	subgraph->phase = phase;
	subgraph->current = current;
	return status;
}

/* Room for one unpacked tensor: what the packing has to spare, half of it when two tensors are unpacked at a time, else
 * memory of its own. */
static void *room(struct atoll_subgraph *subgraph, const struct atoll_spare *spare, bool chained, int turn, size_t bytes)
{
	if (bytes <= (chained ? spare->bytes / 2 : spare->bytes))
		return spare->memory + (size_t)turn * (spare->bytes / 2 / ALIGNMENT * ALIGNMENT);
	if (bytes <= subgraph->unpacked_bytes[turn])
		return subgraph->unpacked[turn];
	atoll_free(subgraph->unpacked[turn]);
	subgraph->unpacked[turn] = atoll_alloc_raw(bytes);
	subgraph->unpacked_bytes[turn] = subgraph->unpacked[turn] == NULL ? 0 : bytes;
	return subgraph->unpacked[turn];
}

/* What a node reads lies in the one half, what it writes in the other. */
static TfLiteStatus unpack(struct atoll_subgraph *subgraph, TfLiteTensor *constant, const struct atoll_spare *spare, int turn)
{
	struct atoll_node *maker = waiting_maker(subgraph, constant);
	if (maker == NULL)
		return kTfLiteOk;
	TfLiteTensor *input = &subgraph->tensors[maker->node.inputs->data[0]];
	const bool input_waits = waiting_maker(subgraph, input) != NULL;
	ATOLL_TRY(unpack(subgraph, input, spare, 1 - turn));
	constant->data.data = room(subgraph, spare, input_waits || turn != 0, turn, constant->bytes);
	if (constant->data.data == NULL)
		return atoll_op_fail(&maker->op, kAtollOutOfMemory, "out of memory: %zu bytes are needed", constant->bytes);
	const TfLiteStatus status = run_maker(subgraph, maker);
	if (input_waits)
		input->data.data = NULL;
	return status;
}

TfLiteStatus atoll_unpack(struct atoll_subgraph *subgraph, TfLiteTensor *constant, const struct atoll_spare *spare, bool *was_waiting)
{
	*was_waiting = waiting_maker(subgraph, constant) != NULL;
	return unpack(subgraph, constant, spare, 0);
}

void atoll_unpack_done(struct atoll_subgraph *subgraph)
{
	for (int i = 0; i < 2; i++) {
		atoll_free(subgraph->unpacked[i]);
		subgraph->unpacked[i] = NULL;
		subgraph->unpacked_bytes[i] = 0;
	}
}
