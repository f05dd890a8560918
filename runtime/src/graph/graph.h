/* SPDX-License-Identifier: Apache-2.0
 * A verified model as plain data: what the reader produces and every other room reads. Immutable once made; it owns
 * nothing by itself: everything lies in one region, and numeric constants may lie in the bytes it was made from.
 * Knows no file format and no way to run. */
#ifndef ATOLL_GRAPH_GRAPH_H
#define ATOLL_GRAPH_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tensorflow/lite/c/common.h"

struct atoll_graph_tensor {
	const char *name; /* never NULL */
	TfLiteType type;
	TfLiteIntArray *dims; /* entries >= 0, or -1 where only a resize can tell */
	TfLiteIntArray *dims_signature; /* NULL: as dims */
	const void *data; /* NULL: not a constant */
	size_t bytes; /* of data */
	bool is_variable;
	TfLiteQuantizationParams params; /* of the whole tensor; zero when there is none or one per channel */
	TfLiteQuantization quantization;
	TfLiteSparsity *sparsity; /* NULL: dense */
};

struct atoll_graph_op {
	int32_t code; /* TfLiteBuiltinOperator */
	const char *custom_name; /* NULL unless code is kTfLiteBuiltinCustom */
	int32_t version;
	TfLiteIntArray *inputs; /* tensor indices; -1: absent optional */
	TfLiteIntArray *outputs;
	TfLiteIntArray *intermediates;
	void *params; /* TfLite…Params of the operator, NULL when it has none; never written after loading */
	const void *custom_data;
	size_t custom_bytes;
};

struct atoll_graph_subgraph {
	const char *name;
	struct atoll_graph_tensor *tensors;
	int32_t tensor_count;
	struct atoll_graph_op *ops;
	int32_t op_count;
	TfLiteIntArray *inputs;
	TfLiteIntArray *outputs;
};

/* One name of a signature, and the tensor it stands for. */
struct atoll_graph_name {
	const char *name;
	int32_t tensor;
};
struct atoll_graph_signature {
	const char *key;
	int32_t subgraph;
	struct atoll_graph_name *inputs; /* ascending byte order of names */
	int32_t input_count;
	struct atoll_graph_name *outputs;
	int32_t output_count;
};

struct atoll_graph_metadata {
	const char *name;
	const void *data;
	size_t bytes;
};

struct atoll_graph {
	const char *description;
	struct atoll_graph_subgraph *subgraphs;
	int32_t subgraph_count; /* at least 1; the first is the primary one */
	struct atoll_graph_signature *signatures;
	int32_t signature_count;
	struct atoll_graph_metadata *metadata;
	int32_t metadata_count;
};

#endif
