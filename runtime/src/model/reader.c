/* SPDX-License-Identifier: Apache-2.0
 * The order of reading: verify all offsets, then subgraphs with their tensors and operators, then what refers to them. */
#include "model/reader.h"

#include <limits.h>

#include "model/source.h"

static TfLiteStatus check_indices(const struct atoll_source *source, const TfLiteIntArray *indices, int minimum, int32_t count,
                                  const char *what)
{
	for (int i = 0; i < indices->size; i++)
		if (indices->data[i] < minimum || indices->data[i] >= count)
			return atoll_source_fail(source, "%s refers to tensor %d of %d", what, indices->data[i], (int)count);
	return kTfLiteOk;
}

static TfLiteStatus read_code(const struct atoll_source *source, uint32_t index, struct atoll_graph_op *op)
{
	const struct atoll_fb_vector codes = atoll_fb_vector(source->model, ATOLL_MODEL_OPERATOR_CODES);
	if (index >= codes.count)
		return atoll_source_fail(source, "operator code %u does not exist", (unsigned)index);
	const struct atoll_fb_ref code = atoll_fb_table_at(codes, index);
	/* Codes above 127 did not fit the first field; writers store the larger value in one of the two. */
	const int32_t old_code = atoll_fb_i8(code, ATOLL_OPERATOR_CODE_DEPRECATED_BUILTIN_CODE, 0);
	const int32_t new_code = atoll_fb_i32(code, ATOLL_OPERATOR_CODE_BUILTIN_CODE, 0);
	op->code = old_code > new_code ? old_code : new_code;
	op->version = atoll_fb_i32(code, ATOLL_OPERATOR_CODE_VERSION, 1);
	if (op->code < 0)
		return atoll_source_fail(source, "operator code %d does not exist", (int)op->code);
	if (op->code != kTfLiteBuiltinCustom)
		return kTfLiteOk;
	return atoll_source_text(source, atoll_fb_vector(code, ATOLL_OPERATOR_CODE_CUSTOM_CODE), &op->custom_name);
}

static TfLiteStatus read_custom_data(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_op *op)
{
	const uint64_t offset = atoll_fb_u64(from, ATOLL_OPERATOR_LARGE_CUSTOM_OPTIONS_OFFSET, 0);
	const uint8_t *data;
	if (offset > 1) {
		const uint64_t size = atoll_fb_u64(from, ATOLL_OPERATOR_LARGE_CUSTOM_OPTIONS_SIZE, 0);
		ATOLL_TRY(atoll_source_range(source, offset, size, &data));
		op->custom_data = data;
		op->custom_bytes = (size_t)size;
		return kTfLiteOk;
	}
	const struct atoll_fb_vector inside = atoll_fb_vector(from, ATOLL_OPERATOR_CUSTOM_OPTIONS);
	op->custom_data = inside.data;
	op->custom_bytes = inside.count;
	return kTfLiteOk;
}

static TfLiteStatus read_op(const struct atoll_source *source, struct atoll_fb_ref from, int32_t tensors, struct atoll_graph_op *op)
{
	ATOLL_TRY(read_code(source, atoll_fb_u32(from, ATOLL_OPERATOR_OPCODE_INDEX, 0), op));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_OPERATOR_INPUTS), &op->inputs));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_OPERATOR_OUTPUTS), &op->outputs));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_OPERATOR_INTERMEDIATES), &op->intermediates));
	ATOLL_TRY(check_indices(source, op->inputs, kTfLiteOptionalTensor, tensors, "an operator's input"));
	ATOLL_TRY(check_indices(source, op->outputs, 0, tensors, "an operator's output"));
	ATOLL_TRY(check_indices(source, op->intermediates, 0, tensors, "an operator's intermediate"));
	if (op->code == kTfLiteBuiltinCustom)
		return read_custom_data(source, from, op);
	return atoll_source_params(source, from, op->code, &op->params);
}

/* Names the operator in whatever failure reading it left. */
static TfLiteStatus name_op(const struct atoll_source *source, int32_t index, TfLiteStatus status)
{
	if (status != kTfLiteOk && source->failure != NULL)
		source->failure->operator_index = index;
	return status;
}

static TfLiteStatus name_tensor(const struct atoll_source *source, int32_t index, TfLiteStatus status)
{
	if (status != kTfLiteOk && source->failure != NULL)
		source->failure->tensor_index = index;
	return status;
}

static TfLiteStatus read_tensors(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_subgraph *subgraph)
{
	const struct atoll_fb_vector list = atoll_fb_vector(from, ATOLL_SUB_GRAPH_TENSORS);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, list.count + 1, sizeof(struct atoll_graph_tensor), &memory));
	subgraph->tensors = memory;
	subgraph->tensor_count = (int32_t)list.count;
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		const struct atoll_fb_ref row = atoll_fb_table_at(list, (size_t)i);
		ATOLL_TRY(name_tensor(source, i, atoll_source_tensor(source, row, &subgraph->tensors[i])));
		const struct atoll_fb_ref quantization = atoll_fb_table(row, ATOLL_TENSOR_QUANTIZATION);
		if (quantization.at != 0)
			ATOLL_TRY(name_tensor(source, i,
			                      atoll_source_quantization(source, quantization, subgraph->tensor_count, &subgraph->tensors[i])));
	}
	return kTfLiteOk;
}

/* A constant, an input or another operator's output may not be written: operators rely on the shapes they were
 * prepared with. */
static TfLiteStatus check_writes(const struct atoll_source *source, const struct atoll_graph_subgraph *subgraph)
{
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, (size_t)subgraph->tensor_count + 1, sizeof(bool), &memory));
	bool *written = memory;
	for (int k = 0; k < subgraph->inputs->size; k++)
		written[subgraph->inputs->data[k]] = true;
	for (int32_t i = 0; i < subgraph->op_count; i++) {
		const TfLiteIntArray *outputs = subgraph->ops[i].outputs;
		for (int k = 0; k < outputs->size; k++) {
			const int tensor = outputs->data[k];
			if (subgraph->tensors[tensor].data != NULL)
				return name_op(source, i, atoll_source_fail(source, "an operator writes to constant tensor %d", tensor));
			if (written[tensor])
				return name_op(source, i, atoll_source_fail(source, "an operator writes to tensor %d, which already has a value", tensor));
			written[tensor] = true;
		}
	}
	return kTfLiteOk;
}

static TfLiteStatus read_subgraph(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_subgraph *subgraph)
{
	const struct atoll_fb_vector list = atoll_fb_vector(from, ATOLL_SUB_GRAPH_OPERATORS);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_text(source, atoll_fb_vector(from, ATOLL_SUB_GRAPH_NAME), &subgraph->name));
	ATOLL_TRY(read_tensors(source, from, subgraph));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_SUB_GRAPH_INPUTS), &subgraph->inputs));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_SUB_GRAPH_OUTPUTS), &subgraph->outputs));
	ATOLL_TRY(check_indices(source, subgraph->inputs, 0, subgraph->tensor_count, "a subgraph's input"));
	ATOLL_TRY(check_indices(source, subgraph->outputs, 0, subgraph->tensor_count, "a subgraph's output"));
	ATOLL_TRY(atoll_source_alloc(source, list.count + 1, sizeof(struct atoll_graph_op), &memory));
	subgraph->ops = memory;
	subgraph->op_count = (int32_t)list.count;
	for (int32_t i = 0; i < subgraph->op_count; i++)
		ATOLL_TRY(name_op(source, i, read_op(source, atoll_fb_table_at(list, (size_t)i), subgraph->tensor_count, &subgraph->ops[i])));
	return check_writes(source, subgraph);
}

static TfLiteStatus verify(struct atoll_source *source)
{
	const char *reason;
	size_t offset;
	if (source->size == 0)
		return atoll_source_fail(source, "the model is empty");
	if (!atoll_fb_verify(&atoll_tflite_schema, source->data, source->size, &reason, &offset))
		return atoll_source_fail(source, "not a valid model: %s (at byte %zu of %zu)", reason, offset, source->size);
	source->model = atoll_fb_root(source->data);
	const uint32_t version = atoll_fb_u32(source->model, ATOLL_MODEL_VERSION, 0);
	if (version != ATOLL_SCHEMA_VERSION)
		return atoll_source_fail(source, "the model has schema version %u; this library reads version %d", (unsigned)version,
		                         ATOLL_SCHEMA_VERSION);
	source->buffers = atoll_fb_vector(source->model, ATOLL_MODEL_BUFFERS);
	return kTfLiteOk;
}

TfLiteStatus atoll_model_read(const void *data, size_t size, struct atoll_region *region, struct atoll_failure *failure,
                              struct atoll_graph *graph)
{
	struct atoll_source source = {.data = data, .size = size, .region = region, .failure = failure};
	void *memory = NULL;
	*graph = (struct atoll_graph){0};
	ATOLL_TRY(verify(&source));
	const struct atoll_fb_vector list = atoll_fb_vector(source.model, ATOLL_MODEL_SUBGRAPHS);
	if (list.count == 0)
		return atoll_source_fail(&source, "the model has no subgraph");
	ATOLL_TRY(atoll_source_text(&source, atoll_fb_vector(source.model, ATOLL_MODEL_DESCRIPTION), &graph->description));
	ATOLL_TRY(atoll_source_alloc(&source, list.count, sizeof(struct atoll_graph_subgraph), &memory));
	graph->subgraphs = memory;
	graph->subgraph_count = (int32_t)list.count;
	for (size_t i = 0; i < list.count; i++)
		ATOLL_TRY(read_subgraph(&source, atoll_fb_table_at(list, i), &graph->subgraphs[i]));
	ATOLL_TRY(atoll_source_signatures(&source, graph));
	return atoll_source_metadata(&source, graph);
}
