/* SPDX-License-Identifier: Apache-2.0
 * Operators that the caller registered, of either kind, seen as rows of the operator table. */
#include "session/interpreter.h"

static struct atoll_subgraph *subgraph_of(const struct atoll_op *op)
{
	return op->services->session;
}

static TfLiteOpaqueContext *opaque_context(struct atoll_subgraph *subgraph)
{
	return (TfLiteOpaqueContext *)&subgraph->context;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	struct atoll_node *node = op->owner;
	struct atoll_subgraph *subgraph = subgraph_of(op);
	const TfLiteOperator *external = node->registration.registration_external;
	TfLiteOpaqueNode *opaque = (TfLiteOpaqueNode *)&node->node;
	if (external == NULL)
		return node->registration.prepare == NULL ? kTfLiteOk : node->registration.prepare(&subgraph->context, &node->node);
	if (external->prepare_with_data != NULL)
		return external->prepare_with_data(external->user_data, opaque_context(subgraph), opaque);
	return external->prepare == NULL ? kTfLiteOk : external->prepare(opaque_context(subgraph), opaque);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	struct atoll_node *node = op->owner;
	struct atoll_subgraph *subgraph = subgraph_of(op);
	const TfLiteOperator *external = node->registration.registration_external;
	TfLiteOpaqueNode *opaque = (TfLiteOpaqueNode *)&node->node;
	if (external == NULL && node->registration.invoke != NULL)
		return node->registration.invoke(&subgraph->context, &node->node);
	if (external != NULL && external->invoke_with_data != NULL)
		return external->invoke_with_data(external->user_data, opaque_context(subgraph), opaque);
	if (external != NULL && external->invoke != NULL)
		return external->invoke(opaque_context(subgraph), opaque);
	return atoll_op_fail(op, kAtollInvalidArgument, "was registered without an invoke function");
}

void atoll_registered_def(struct atoll_node *node, const char *name)
{
	node->own_def = (struct atoll_op_def){
		.code = node->registration.builtin_code,
		.name = name == NULL ? "" : name,
		.version_min = 1,
		.version_max = INT16_MAX,
		.prepare = prepare,
		.invoke = invoke,
	};
	node->op.def = &node->own_def;
}

static void *run_init(struct atoll_subgraph *subgraph, struct atoll_node *node, const char *data, size_t size)
{
	const TfLiteOperator *external = node->registration.registration_external;
	if (external == NULL)
		return node->registration.init == NULL ? NULL : node->registration.init(&subgraph->context, data, size);
	if (external->init_with_data != NULL)
		return external->init_with_data(external->user_data, opaque_context(subgraph), data, size);
	return external->init == NULL ? NULL : external->init(opaque_context(subgraph), data, size);
}

TfLiteStatus atoll_registered_init(struct atoll_subgraph *subgraph, struct atoll_node *node, const struct atoll_graph_op *op)
{
	const bool custom = op->code == kTfLiteBuiltinCustom;
	const char *data = custom ? op->custom_data : op->params;
	subgraph->current = node;
	node->node.user_data = run_init(subgraph, node, data, custom ? op->custom_bytes : 0);
	subgraph->current = NULL;
	if (node->node.user_data == TfLiteKernelInitFailed()) {
		node->node.user_data = NULL;
		return atoll_op_fail(&node->op, kAtollError, "init failed");
	}
	node->is_initialised = true;
	return kTfLiteOk;
}

void atoll_registered_free(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	const TfLiteOperator *external = node->registration.registration_external;
	/* Operators without state never hear of free. */
	if (node->node.user_data == NULL)
		return;
	if (external == NULL && node->registration.free != NULL)
		node->registration.free(&subgraph->context, node->node.user_data);
	else if (external != NULL && external->free_with_data != NULL)
		external->free_with_data(external->user_data, opaque_context(subgraph), node->node.user_data);
	else if (external != NULL && external->free != NULL)
		external->free(opaque_context(subgraph), node->node.user_data);
	node->node.user_data = NULL;
}
