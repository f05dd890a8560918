/* SPDX-License-Identifier: Apache-2.0
 * Building the tensors and nodes of one subgraph in the layout that operators and callbacks expect, and freeing them. */
#include <limits.h>
#include <string.h>

#include "base/block.h"
#include "graph/type.h"
#include "ops/registry.h"
#include "passes/steps.h"
#include "schema/tflite_schema.h"
#include "session/interpreter.h"
#include "session/unresolved.h"

enum { SPARE_TENSORS = 128 }; /* tensors never move, so room for added ones is made up front */

static TfLiteStatus out_of_memory(struct atoll_subgraph *subgraph)
{
	return atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfMemory, "out of memory");
}

/* Kinds whose size a shape does not tell live on the heap; constants in the model; state outside the arena. */
static TfLiteAllocationType allocation_of(const struct atoll_graph_tensor *tensor)
{
	if (tensor->data != NULL)
		return kTfLiteMmapRo;
	if (!atoll_type_is_sized(tensor->type) && tensor->type != kTfLiteResource)
		return kTfLiteDynamic;
	return tensor->is_variable ? kTfLiteArenaRwPersistent : kTfLiteArenaRw;
}

static bool init_tensor(TfLiteTensor *tensor, const struct atoll_graph_tensor *from)
{
	tensor->type = from->type;
	tensor->name = from->name;
	tensor->params = from->params;
	tensor->quantization = from->quantization;
	tensor->sparsity = from->sparsity;
	tensor->dims_signature = from->dims_signature;
	tensor->is_variable = from->is_variable;
	tensor->allocation_type = allocation_of(from);
	tensor->buffer_handle = kTfLiteNullBufferHandle;
	/* Constants are never written: the pointer is the public struct's, which has no const. */
	tensor->data.data = (void *)(uintptr_t)from->data;
	tensor->bytes = from->bytes;
	if (from->data == NULL && !atoll_dims_bytes(from->type, from->dims->data, from->dims->size, &tensor->bytes))
		tensor->bytes = from->type == kTfLiteResource ? sizeof(int32_t) : 0; /* a handle is a number */
	tensor->dims = TfLiteIntArrayCopy(from->dims);
	return tensor->dims != NULL;
}

static TfLiteStatus init_tensors(struct atoll_subgraph *subgraph, int32_t spare)
{
	const int32_t count = subgraph->graph->tensor_count;
	if (count > INT32_MAX - spare)
		return out_of_memory(subgraph);
	subgraph->tensor_capacity = count + spare;
	const size_t capacity = (size_t)subgraph->tensor_capacity;
	subgraph->tensors = atoll_alloc(capacity * sizeof(TfLiteTensor));
	subgraph->custom = atoll_alloc(capacity * sizeof(TfLiteCustomAllocation));
	int32_t **const per_tensor[] = {&subgraph->first, &subgraph->last, &subgraph->model_first, &subgraph->model_last, &subgraph->home};
	for (size_t i = 0; i < sizeof(per_tensor) / sizeof(per_tensor[0]); i++) {
		*per_tensor[i] = atoll_alloc(capacity * sizeof(int32_t));
		if (*per_tensor[i] == NULL)
			return out_of_memory(subgraph);
	}
	if (subgraph->tensors == NULL || subgraph->custom == NULL)
		return out_of_memory(subgraph);
	for (int32_t i = 0; i < count; i++) {
		subgraph->tensor_count = i + 1;
		if (!init_tensor(&subgraph->tensors[i], &subgraph->graph->tensors[i]))
			return out_of_memory(subgraph);
	}
	return kTfLiteOk;
}

bool atoll_subgraph_add_tensors(struct atoll_subgraph *subgraph, int count, int *first)
{
	if (count < 0 || count > subgraph->tensor_capacity - subgraph->tensor_count)
		return false;
	const int32_t node = subgraph->current == NULL ? 0 : subgraph->current->op.index;
	if (first != NULL)
		*first = subgraph->tensor_count;
	for (int i = 0; i < count; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[subgraph->tensor_count];
		memset(tensor, 0, sizeof(*tensor));
		tensor->buffer_handle = kTfLiteNullBufferHandle;
		tensor->dims = TfLiteIntArrayCreate(0);
		if (tensor->dims == NULL)
			return false;
		subgraph->first[subgraph->tensor_count] = subgraph->model_first[subgraph->tensor_count] = node;
		subgraph->last[subgraph->tensor_count] = subgraph->model_last[subgraph->tensor_count] = node;
		subgraph->home[subgraph->tensor_count] = ATOLL_HOME_OWN;
		subgraph->tensor_count++;
	}
	subgraph->context.tensors_size = (size_t)subgraph->tensor_count;
	return true;
}

static void use(struct atoll_subgraph *subgraph, const TfLiteIntArray *tensors, int32_t node)
{
	for (int i = 0; i < tensors->size; i++)
		if (tensors->data[i] >= 0 && node > subgraph->last[tensors->data[i]])
			subgraph->last[tensors->data[i]] = node;
}

static void write(struct atoll_subgraph *subgraph, const TfLiteIntArray *tensors, int32_t node)
{
	for (int i = 0; i < tensors->size; i++) {
		int32_t *first = &subgraph->first[tensors->data[i]];
		if (*first == INT32_MAX)
			*first = node;
	}
	use(subgraph, tensors, node);
}

/* A signature may name tensors that are not among its subgraph's inputs and outputs. */
static void keep_signatures(struct atoll_subgraph *subgraph)
{
	const struct atoll_graph *graph = &subgraph->interpreter->model->graph;
	for (int32_t i = 0; i < graph->signature_count; i++) {
		const struct atoll_graph_signature *signature = &graph->signatures[i];
		for (int32_t k = 0; signature->subgraph == subgraph->index && k < signature->output_count; k++)
			subgraph->last[signature->outputs[k].tensor] = INT32_MAX;
		for (int32_t k = 0; signature->subgraph == subgraph->index && k < signature->input_count; k++) {
			subgraph->first[signature->inputs[k].tensor] = -1;
			subgraph->last[signature->inputs[k].tensor] = INT32_MAX;
		}
	}
}

/* Inputs are there before the run and outputs after it, so neither shares memory with what runs in between. */
static void find_lifetimes(struct atoll_subgraph *subgraph)
{
	const struct atoll_graph_subgraph *graph = subgraph->graph;
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		subgraph->first[i] = INT32_MAX;
		subgraph->last[i] = -1;
	}
	for (int i = 0; i < graph->inputs->size; i++) {
		subgraph->first[graph->inputs->data[i]] = -1;
		subgraph->last[graph->inputs->data[i]] = INT32_MAX;
	}
	for (int32_t i = 0; i < graph->op_count; i++) {
		use(subgraph, graph->ops[i].inputs, i);
		write(subgraph, graph->ops[i].outputs, i);
	}
	use(subgraph, graph->outputs, INT32_MAX);
	keep_signatures(subgraph);
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		subgraph->model_first[i] = subgraph->first[i];
		subgraph->model_last[i] = subgraph->last[i];
		subgraph->home[i] = ATOLL_HOME_OWN;
	}
}

/* A tensor nobody writes and that holds no bytes is an empty constant: a shape of rank 0, say. */
static void find_empty_constants(struct atoll_subgraph *subgraph)
{
	static char nothing[64];
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[i];
		if (subgraph->first[i] == INT32_MAX && tensor->allocation_type == kTfLiteArenaRw && tensor->bytes == 0) {
			tensor->allocation_type = kTfLiteMmapRo;
			tensor->data.data = nothing;
		}
	}
}

/* Outputs are read whatever wrote them; a tensor that is never written, given or constant has nothing to read. */
static TfLiteStatus check_reads(struct atoll_subgraph *subgraph)
{
	for (int32_t i = 0; i < subgraph->node_count; i++) {
		const TfLiteIntArray *inputs = subgraph->graph->ops[i].inputs;
		for (int k = 0; k < inputs->size; k++) {
			const int32_t tensor = inputs->data[k];
			if (tensor < 0 || subgraph->tensors[tensor].allocation_type != kTfLiteArenaRw || subgraph->first[tensor] < i)
				continue;
			struct atoll_op *op = &subgraph->nodes[i].op;
			op->failure->tensor_index = tensor;
			return atoll_op_fail(op, kAtollInvalidModel, "reads tensor %d ('%s'), which nothing has written by then", (int)tensor,
			                     subgraph->tensors[tensor].name);
		}
	}
	return kTfLiteOk;
}

static TfLiteStatus find_variables(struct atoll_subgraph *subgraph)
{
	subgraph->variables = atoll_alloc((size_t)subgraph->tensor_count * sizeof(int32_t));
	if (subgraph->variables == NULL)
		return out_of_memory(subgraph);
	for (int32_t i = 0; i < subgraph->tensor_count; i++)
		if (subgraph->tensors[i].is_variable)
			subgraph->variables[subgraph->variable_count++] = i;
	return kTfLiteOk;
}

static TfLiteStatus init_node(struct atoll_subgraph *subgraph, struct atoll_node *node, int32_t index)
{
	const struct atoll_graph_op *op = &subgraph->graph->ops[index];
	node->node = (TfLiteNode){
		.inputs = op->inputs,
		.outputs = op->outputs,
		.intermediates = op->intermediates,
		.temporaries = TfLiteIntArrayCreate(0),
		.builtin_data = op->params,
		.custom_initial_data = op->custom_data,
		.custom_initial_data_size = op->custom_bytes > INT_MAX ? INT_MAX : (int)op->custom_bytes,
	};
	node->op = (struct atoll_op){
		.services = &subgraph->services,
		.failure = &subgraph->interpreter->last_error,
		.node = &node->node,
		.tensors = subgraph->tensors,
		.owner = node,
		.index = index,
		.version = op->version,
		.threads = subgraph->interpreter->threads,
	};
	return node->node.temporaries == NULL ? out_of_memory(subgraph) : kTfLiteOk;
}

/* Finds the operator: what the caller registered comes before what is built in. */
static void resolve(struct atoll_node *node, const struct atoll_graph_op *op, const TfLiteInterpreterOptions *options, bool with_builtins)
{
	if (options != NULL && atoll_options_find(options, op->code, op->custom_name, op->version, &node->registration)) {
		node->is_registered = true;
		atoll_registered_def(node, op->custom_name != NULL ? op->custom_name : atoll_builtin_name(op->code));
		return;
	}
	if (with_builtins)
		node->op.def = atoll_ops_find(op->code, op->custom_name, op->version);
	node->registration.builtin_code = op->code;
	node->registration.custom_name = op->custom_name;
	node->registration.version = op->version;
}

static TfLiteStatus init_nodes(struct atoll_subgraph *subgraph, const TfLiteInterpreterOptions *options, bool with_builtins)
{
	const int32_t count = subgraph->graph->op_count;
	subgraph->nodes = atoll_alloc((size_t)count * sizeof(struct atoll_node));
	subgraph->execution_plan = TfLiteIntArrayCreate(count);
	if (subgraph->nodes == NULL || subgraph->execution_plan == NULL)
		return out_of_memory(subgraph);
	for (int32_t i = 0; i < count; i++) {
		subgraph->node_count = i + 1;
		subgraph->execution_plan->data[i] = i;
		ATOLL_TRY(init_node(subgraph, &subgraph->nodes[i], i));
		resolve(&subgraph->nodes[i], &subgraph->graph->ops[i], options, with_builtins);
	}
	return atoll_unresolved_check(subgraph);
}

static int32_t spare_tensors(const struct atoll_graph_subgraph *graph)
{
	return graph->op_count > INT32_MAX - SPARE_TENSORS ? SPARE_TENSORS : SPARE_TENSORS + graph->op_count;
}

TfLiteStatus atoll_subgraph_init(struct atoll_subgraph *subgraph, TfLiteInterpreter *interpreter, int32_t index,
                                 const TfLiteInterpreterOptions *options, bool with_builtins)
{
	subgraph->interpreter = interpreter;
	subgraph->graph = &interpreter->model->graph.subgraphs[index];
	subgraph->index = index;
	ATOLL_TRY(init_tensors(subgraph, spare_tensors(subgraph->graph)));
	ATOLL_TRY(find_variables(subgraph));
	find_lifetimes(subgraph);
	find_empty_constants(subgraph);
	atoll_services_init(subgraph);
	atoll_context_init(subgraph);
	ATOLL_TRY(init_nodes(subgraph, options, with_builtins));
	ATOLL_TRY(check_reads(subgraph));
	ATOLL_TRY(atoll_subgraph_find_dead(subgraph));
	for (int32_t i = 0; i < subgraph->node_count; i++)
		if (subgraph->nodes[i].is_registered)
			ATOLL_TRY(atoll_registered_init(subgraph, &subgraph->nodes[i], &subgraph->graph->ops[i]));
	return kTfLiteOk;
}

static void fini_node(struct atoll_subgraph *subgraph, struct atoll_node *node)
{
	if (node->is_initialised)
		atoll_registered_free(subgraph, node);
	atoll_node_reset(node);
	atoll_free(node->scratch);
	TfLiteIntArrayFree(node->node.temporaries);
}

void atoll_subgraph_fini(struct atoll_subgraph *subgraph)
{
	for (int32_t i = 0; i < subgraph->node_count; i++)
		fini_node(subgraph, &subgraph->nodes[i]);
	atoll_segments_drop(subgraph, &subgraph->segments);
	atoll_unpack_done(subgraph);
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[i];
		atoll_tensor_drop_data(tensor);
		TfLiteIntArrayFree(tensor->dims);
		/* Those of the model belong to the model. */
		if (i >= subgraph->graph->tensor_count)
			TfLiteQuantizationFree(&tensor->quantization);
	}
	atoll_free(subgraph->nodes);
	atoll_free(subgraph->variables);
	atoll_free(subgraph->tensors);
	atoll_free(subgraph->custom);
	atoll_free(subgraph->first);
	atoll_free(subgraph->last);
	atoll_free(subgraph->model_first);
	atoll_free(subgraph->model_last);
	atoll_free(subgraph->home);
	TfLiteIntArrayFree(subgraph->execution_plan);
}
