/* SPDX-License-Identifier: Apache-2.0
 * Weights that the model stores as float16 or sparse and that nobody needs as floats but the packing of a kernel: they
 * are unpacked for that moment only, and not at all when another interpreter has packed them already. */
#include "base/block.h"
#include "session/interpreter.h"

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

/* Two blocks take turns: what a node reads lies in the one, what it writes in the other. */
static TfLiteStatus unpack(struct atoll_subgraph *subgraph, TfLiteTensor *constant, int turn)
{
	struct atoll_node *maker = waiting_maker(subgraph, constant);
	if (maker == NULL)
		return kTfLiteOk;
	TfLiteTensor *input = &subgraph->tensors[maker->node.inputs->data[0]];
	ATOLL_TRY(unpack(subgraph, input, 1 - turn));
	if (!atoll_block_reserve(&subgraph->unpacked[turn], constant->bytes, 0))
		return atoll_op_fail(&maker->op, kAtollOutOfMemory, "out of memory: %zu bytes are needed", constant->bytes);
	constant->data.data = subgraph->unpacked[turn];
	const TfLiteStatus status = run_maker(subgraph, maker);
	atoll_unpack_forget(subgraph, input);
	return status;
}

TfLiteStatus atoll_unpack(struct atoll_subgraph *subgraph, TfLiteTensor *constant)
{
	return unpack(subgraph, constant, 0);
}

void atoll_unpack_forget(struct atoll_subgraph *subgraph, TfLiteTensor *constant)
{
	if (constant->data.data != NULL && (constant->data.data == subgraph->unpacked[0] || constant->data.data == subgraph->unpacked[1]))
		constant->data.data = NULL;
}

void atoll_unpack_done(struct atoll_subgraph *subgraph)
{
	for (int i = 0; i < 2; i++) {
		atoll_block_free(subgraph->unpacked[i]);
		subgraph->unpacked[i] = NULL;
	}
}
