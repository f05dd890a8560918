/* SPDX-License-Identifier: Apache-2.0
 * Named entry points of a model, their names in ascending byte order, and its metadata. */
#include <string.h>

#include "model/source.h"

static void insert_sorted(struct atoll_graph_name *names, int32_t count, struct atoll_graph_name name)
{
	int32_t at = count;
	for (; at > 0 && strcmp(names[at - 1].name, name.name) > 0; at--)
		names[at] = names[at - 1];
	names[at] = name;
}

static TfLiteStatus read_names(const struct atoll_source *source, struct atoll_fb_vector maps, int32_t tensor_count,
                               struct atoll_graph_name **names, int32_t *count)
{
	enum { NAMES_MAX = 4096 }; /* insertion is quadratic */
	void *memory = NULL;
	if (maps.count > NAMES_MAX)
		return atoll_source_fail(source, "a signature has %zu names", maps.count);
	ATOLL_TRY(atoll_source_alloc(source, maps.count + 1, sizeof(struct atoll_graph_name), &memory));
	struct atoll_graph_name *made = memory;
	for (size_t i = 0; i < maps.count; i++) {
		const struct atoll_fb_ref map = atoll_fb_table_at(maps, i);
		const uint32_t tensor = atoll_fb_u32(map, ATOLL_TENSOR_MAP_TENSOR_INDEX, 0);
		struct atoll_graph_name name = {.tensor = (int32_t)tensor};
		if (tensor >= (uint32_t)tensor_count)
			return atoll_source_fail(source, "a signature refers to tensor %u of %d", (unsigned)tensor, (int)tensor_count);
		ATOLL_TRY(atoll_source_text(source, atoll_fb_vector(map, ATOLL_TENSOR_MAP_NAME), &name.name));
		insert_sorted(made, (int32_t)i, name);
	}
	*names = made;
	*count = (int32_t)maps.count;
	return kTfLiteOk;
}

static TfLiteStatus read_signature(const struct atoll_source *source, struct atoll_fb_ref from, const struct atoll_graph *graph,
                                   struct atoll_graph_signature *signature)
{
	const uint32_t subgraph = atoll_fb_u32(from, ATOLL_SIGNATURE_DEF_SUBGRAPH_INDEX, 0);
	ATOLL_TRY(atoll_source_text(source, atoll_fb_vector(from, ATOLL_SIGNATURE_DEF_SIGNATURE_KEY), &signature->key));
	if (subgraph >= (uint32_t)graph->subgraph_count)
		return atoll_source_fail(source, "signature '%s' refers to subgraph %u of %d", signature->key, (unsigned)subgraph,
		                         (int)graph->subgraph_count);
	signature->subgraph = (int32_t)subgraph;
	const int32_t tensors = graph->subgraphs[subgraph].tensor_count;
	ATOLL_TRY(read_names(source, atoll_fb_vector(from, ATOLL_SIGNATURE_DEF_INPUTS), tensors, &signature->inputs, &signature->input_count));
	return read_names(source, atoll_fb_vector(from, ATOLL_SIGNATURE_DEF_OUTPUTS), tensors, &signature->outputs, &signature->output_count);
}

TfLiteStatus atoll_source_signatures(const struct atoll_source *source, struct atoll_graph *graph)
{
	const struct atoll_fb_vector list = atoll_fb_vector(source->model, ATOLL_MODEL_SIGNATURE_DEFS);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, list.count + 1, sizeof(struct atoll_graph_signature), &memory));
	graph->signatures = memory;
	for (size_t i = 0; i < list.count; i++)
		ATOLL_TRY(read_signature(source, atoll_fb_table_at(list, i), graph, &graph->signatures[i]));
	graph->signature_count = (int32_t)list.count;
	return kTfLiteOk;
}

TfLiteStatus atoll_source_metadata(const struct atoll_source *source, struct atoll_graph *graph)
{
	const struct atoll_fb_vector list = atoll_fb_vector(source->model, ATOLL_MODEL_METADATA);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, list.count + 1, sizeof(struct atoll_graph_metadata), &memory));
	graph->metadata = memory;
	for (size_t i = 0; i < list.count; i++) {
		const struct atoll_fb_ref from = atoll_fb_table_at(list, i);
		const uint8_t *data;
		ATOLL_TRY(atoll_source_text(source, atoll_fb_vector(from, ATOLL_METADATA_NAME), &graph->metadata[i].name));
		ATOLL_TRY(atoll_source_buffer(source, atoll_fb_u32(from, ATOLL_METADATA_BUFFER, 0), &data, &graph->metadata[i].bytes));
		graph->metadata[i].data = data;
	}
	graph->metadata_count = (int32_t)list.count;
	return kTfLiteOk;
}
