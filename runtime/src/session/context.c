/* SPDX-License-Identifier: Apache-2.0
 * The callbacks that registered operators reach the session through. The context is the public struct; a
 * subgraph is found from it through impl_. */
#include <stdio.h>
#include <string.h>

#include "session/interpreter.h"

static struct atoll_subgraph *subgraph_of(const TfLiteContext *context)
{
	return context->impl_;
}

static TfLiteStatus no_node(struct atoll_subgraph *subgraph, const char *what)
{
	return atoll_fail(&subgraph->interpreter->last_error, kAtollInvalidArgument, "%s is only for operators that are running", what);
}

static TfLiteStatus get_execution_plan(TfLiteContext *context, TfLiteIntArray **plan)
{
	*plan = subgraph_of(context)->execution_plan;
	return kTfLiteOk;
}

static TfLiteStatus resize_explicit(TfLiteContext *context, TfLiteTensor *tensor, int rank, const int *dims)
{
	struct atoll_subgraph *subgraph = subgraph_of(context);
	if (subgraph->current == NULL)
		return no_node(subgraph, "resizing a tensor");
	return subgraph->services.resize(&subgraph->current->op, tensor, rank, dims);
}

/* Owns `size` whatever happens. */
static TfLiteStatus resize_tensor(TfLiteContext *context, TfLiteTensor *tensor, TfLiteIntArray *size)
{
	const TfLiteStatus status = resize_explicit(context, tensor, size->size, size->data);
	if (size != tensor->dims)
		TfLiteIntArrayFree(size);
	return status;
}

/* Reports at once; should the operator fail, this is why. */
void atoll_context_report(TfLiteContext *context, const char *format, va_list args)
{
	char text[ATOLL_MESSAGE_BYTES];
	struct atoll_subgraph *subgraph = subgraph_of(context);
	vsnprintf(text, sizeof(text), format, args);
	atoll_report_text(&subgraph->interpreter->reporter, text);
	if (subgraph->current != NULL)
		atoll_op_fail(&subgraph->current->op, kAtollError, "%s", text);
	else
		atoll_fail(&subgraph->interpreter->last_error, kAtollError, "%s", text);
}

static void report(TfLiteContext *context, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	atoll_context_report(context, format, args);
	va_end(args);
}

static TfLiteStatus add_tensors(TfLiteContext *context, int count, int *first)
{
	struct atoll_subgraph *subgraph = subgraph_of(context);
	if (atoll_subgraph_add_tensors(subgraph, count, first))
		return kTfLiteOk;
	return atoll_fail(&subgraph->interpreter->last_error, kAtollLimit, "no room for %d more tensors", count);
}

static TfLiteStatus get_node(TfLiteContext *context, int index, TfLiteNode **node, TfLiteRegistration **registration)
{
	struct atoll_subgraph *subgraph = subgraph_of(context);
	if (index < 0 || index >= subgraph->node_count)
		return atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfRange, "there is no node %d", index);
	*node = &subgraph->nodes[index].node;
	*registration = &subgraph->nodes[index].registration;
	return kTfLiteOk;
}

static TfLiteStatus no_delegates(TfLiteContext *context)
{
	return atoll_fail(&subgraph_of(context)->interpreter->last_error, kAtollUnsupported, "delegates are not supported yet");
}

static TfLiteStatus replace_nodes(TfLiteContext *context, TfLiteRegistration registration, const TfLiteIntArray *nodes,
                                  struct TfLiteDelegate *delegate)
{
	(void)registration;
	(void)nodes;
	(void)delegate;
	return no_delegates(context);
}

static TfLiteStatus preview(TfLiteContext *context, const TfLiteIntArray *nodes, TfLiteDelegateParams **params, int *count)
{
	(void)nodes;
	(void)params;
	(void)count;
	return no_delegates(context);
}

static TfLiteExternalContext *get_external(TfLiteContext *context, TfLiteExternalContextType type)
{
	return type < 0 || type >= kTfLiteMaxExternalContexts ? NULL : subgraph_of(context)->interpreter->external_contexts[type];
}

static void set_external(TfLiteContext *context, TfLiteExternalContextType type, TfLiteExternalContext *external)
{
	if (type >= 0 && type < kTfLiteMaxExternalContexts)
		subgraph_of(context)->interpreter->external_contexts[type] = external;
}

static TfLiteTensor *get_tensor(const TfLiteContext *context, int index)
{
	struct atoll_subgraph *subgraph = subgraph_of(context);
	return index < 0 || index >= subgraph->tensor_count ? NULL : &subgraph->tensors[index];
}

static TfLiteStatus get_metadata(const TfLiteContext *context, const char *name, const char **data, size_t *bytes)
{
	struct atoll_subgraph *subgraph = subgraph_of(context);
	const struct atoll_graph *graph = &subgraph->interpreter->model->graph;
	for (int32_t i = 0; i < graph->metadata_count; i++)
		if (strcmp(graph->metadata[i].name, name) == 0) {
			*data = graph->metadata[i].data;
			*bytes = graph->metadata[i].bytes;
			return kTfLiteOk;
		}
	return atoll_fail(&subgraph->interpreter->last_error, kAtollNotFound, "the model has no metadata '%s'", name);
}

static TfLiteStatus acquire_subgraph(TfLiteContext *context, int index, TfLiteContext **acquired)
{
	TfLiteInterpreter *interpreter = subgraph_of(context)->interpreter;
	if (index < 0 || index >= interpreter->subgraph_count)
		return atoll_fail(&interpreter->last_error, kAtollOutOfRange, "there is no subgraph %d", index);
	*acquired = &interpreter->subgraphs[index].context;
	return kTfLiteOk;
}

static TfLiteStatus release_subgraph(TfLiteContext *context, int index)
{
	TfLiteContext *same;
	return acquire_subgraph(context, index, &same);
}

void atoll_context_init(struct atoll_subgraph *subgraph)
{
	subgraph->context = (TfLiteContext){
		.tensors_size = (size_t)subgraph->tensor_count,
		.GetExecutionPlan = get_execution_plan,
		.tensors = subgraph->tensors,
		.impl_ = subgraph,
		.ResizeTensor = resize_tensor,
		.ReportError = report,
		.AddTensors = add_tensors,
		.GetNodeAndRegistration = get_node,
		.ReplaceNodeSubsetsWithDelegateKernels = replace_nodes,
		.recommended_num_threads = subgraph->interpreter->threads,
		.GetExternalContext = get_external,
		.SetExternalContext = set_external,
		.ResizeTensorExplicit = resize_explicit,
		.PreviewDelegatePartitioning = preview,
		.GetTensor = get_tensor,
		.GetModelMetadata = get_metadata,
		.AcquireSubgraphContext = acquire_subgraph,
		.ReleaseSubgraphContext = release_subgraph,
	};
}
