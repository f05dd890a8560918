/* SPDX-License-Identifier: Apache-2.0
 * The context as operators see it through the opaque API: its callbacks, behind functions. */
#include "graph/type.h"
#include "session/interpreter.h"
#include "tensorflow/lite/c/c_api_opaque.h"

static TfLiteContext *plain(const TfLiteOpaqueContext *context)
{
	return (TfLiteContext *)(uintptr_t)context;
}

static const struct atoll_subgraph *subgraph_of(const TfLiteOpaqueContext *context)
{
	return context == NULL ? NULL : plain(context)->impl_;
}

TfLiteStatus TfLiteOpaqueContextGetExecutionPlan(TfLiteOpaqueContext *context, TfLiteIntArray **plan)
{
	return context == NULL || plan == NULL ? kTfLiteError : plain(context)->GetExecutionPlan(plain(context), plan);
}

TfLiteStatus TfLiteOpaqueContextGetExternalContext(TfLiteOpaqueContext *context, void **external, TfLiteExternalContextType type)
{
	if (context == NULL || external == NULL)
		return kTfLiteError;
	*external = plain(context)->GetExternalContext(plain(context), type);
	return *external == NULL ? kTfLiteError : kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueContextGetNodeAndRegistration(TfLiteOpaqueContext *context, int index, TfLiteOpaqueNode **node,
                                                       TfLiteOperator **registration)
{
	TfLiteNode *found;
	TfLiteRegistration *row;
	if (context == NULL || node == NULL || registration == NULL)
		return kTfLiteError;
	ATOLL_TRY(plain(context)->GetNodeAndRegistration(plain(context), index, &found, &row));
	*node = (TfLiteOpaqueNode *)found;
	/* Operators that were not registered through the opaque API have no such object. */
	*registration = row->registration_external;
	return kTfLiteOk;
}

TfLiteOpaqueTensor *TfLiteOpaqueContextGetOpaqueTensor(const TfLiteOpaqueContext *context, int index)
{
	return context == NULL ? NULL : (TfLiteOpaqueTensor *)plain(context)->GetTensor(plain(context), index);
}

static TfLiteStatus list(const TfLiteIntArray *from, const int **data, int *count)
{
	if (data == NULL || count == NULL)
		return kTfLiteError;
	*data = from->data;
	*count = from->size;
	return kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueContextGetInputs(const TfLiteOpaqueContext *context, const int **inputs, int *count)
{
	return context == NULL ? kTfLiteError : list(subgraph_of(context)->graph->inputs, inputs, count);
}

TfLiteStatus TfLiteOpaqueContextGetOutputs(const TfLiteOpaqueContext *context, const int **outputs, int *count)
{
	return context == NULL ? kTfLiteError : list(subgraph_of(context)->graph->outputs, outputs, count);
}

TfLiteStatus TfLiteOpaqueContextGetVariables(const TfLiteOpaqueContext *context, const int **variables, int *count)
{
	const struct atoll_subgraph *subgraph = subgraph_of(context);
	if (subgraph == NULL || variables == NULL || count == NULL)
		return kTfLiteError;
	*variables = subgraph->variables;
	*count = subgraph->variable_count;
	return kTfLiteOk;
}

size_t TfLiteOpaqueContextGetNumNodes(const TfLiteOpaqueContext *context)
{
	return context == NULL ? 0 : (size_t)subgraph_of(context)->node_count;
}

size_t TfLiteOpaqueContextGetNumTensors(const TfLiteOpaqueContext *context)
{
	return context == NULL ? 0 : plain(context)->tensors_size;
}

const char *TfLiteOpaqueContextGetName(const TfLiteOpaqueContext *context)
{
	return context == NULL ? NULL : subgraph_of(context)->graph->name;
}

TfLiteStatus TfLiteOpaqueContextResizeTensor(TfLiteOpaqueContext *context, TfLiteOpaqueTensor *tensor, TfLiteIntArray *size)
{
	if (context == NULL || tensor == NULL || size == NULL) {
		TfLiteIntArrayFree(size);
		return kTfLiteError;
	}
	return plain(context)->ResizeTensor(plain(context), (TfLiteTensor *)tensor, size);
}

TfLiteStatus TfLiteOpaqueContextAcquireSubgraphContext(TfLiteOpaqueContext *context, int index, TfLiteOpaqueContext **acquired)
{
	TfLiteContext *found;
	if (context == NULL || acquired == NULL)
		return kTfLiteError;
	ATOLL_TRY(plain(context)->AcquireSubgraphContext(plain(context), index, &found));
	*acquired = (TfLiteOpaqueContext *)found;
	return kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueContextReleaseSubgraphContext(TfLiteOpaqueContext *context, int index)
{
	return context == NULL ? kTfLiteError : plain(context)->ReleaseSubgraphContext(plain(context), index);
}

TfLiteStatus TfLiteOpaqueContextMarkSubgraphAsDelegationSkippable(TfLiteOpaqueContext *context, int index)
{
	/* Nothing is delegated, so nothing needs skipping; an index that does not exist is still an error. */
	TfLiteOpaqueContext *found;
	return TfLiteOpaqueContextAcquireSubgraphContext(context, index, &found);
}

TfLiteStatus TfLiteOpaqueContextGetNodeInitDataMmapInfo(const TfLiteOpaqueContext *context, const TfLiteOpaqueNode *node, int *fd,
                                                        int64_t *offset, int64_t *size)
{
	if (context == NULL || node == NULL || fd == NULL || offset == NULL || size == NULL)
		return kTfLiteError;
	/* Descriptors are closed once a model is mapped. */
	*fd = -1;
	*offset = -1;
	*size = -1;
	return kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueContextGetSizeOfType(TfLiteOpaqueContext *context, TfLiteType type, size_t *bytes)
{
	if (context == NULL || bytes == NULL || atoll_type_bytes(type) == 0)
		return kTfLiteError;
	*bytes = atoll_type_bytes(type);
	return kTfLiteOk;
}

TfLiteStatus TfLiteOpaqueContextGetMetadata(TfLiteOpaqueContext *context, const char *name, const char **data, size_t *bytes)
{
	if (context == NULL || name == NULL || data == NULL || bytes == NULL)
		return kTfLiteError;
	return plain(context)->GetModelMetadata(plain(context), name, data, bytes);
}

void TfLiteOpaqueContextReportErrorVa(TfLiteOpaqueContext *context, const char *format, va_list args)
{
	if (context != NULL && format != NULL)
		atoll_context_report(plain(context), format, args);
}

void TfLiteOpaqueContextReportError(TfLiteOpaqueContext *context, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	TfLiteOpaqueContextReportErrorVa(context, format, args);
	va_end(args);
}
