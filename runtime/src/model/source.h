/* SPDX-License-Identifier: Apache-2.0
 * The file being read, shared by the files of this room, and the pieces all of them copy: integers, text, buffers. */
#ifndef ATOLL_MODEL_SOURCE_H
#define ATOLL_MODEL_SOURCE_H

#include "base/memory.h"
#include "base/status.h"
#include "graph/graph.h"
#include "schema/tflite_schema.h"

struct atoll_source {
	const uint8_t *data;
	size_t size;
	struct atoll_fb_ref model;
	struct atoll_fb_vector buffers;
	struct atoll_region *region;
	struct atoll_failure *failure;
};

TfLiteStatus atoll_source_fail(const struct atoll_source *source, const char *format, ...) ATOLL_PRINTF(2, 3);
TfLiteStatus atoll_source_out_of_memory(const struct atoll_source *source);

/* Zeroed memory of the graph; sets *piece only on success. */
TfLiteStatus atoll_source_alloc(const struct atoll_source *source, size_t count, size_t size, void **piece);

TfLiteStatus atoll_source_text(const struct atoll_source *source, struct atoll_fb_vector text, const char **copy);
TfLiteStatus atoll_source_ints(const struct atoll_source *source, struct atoll_fb_vector from, TfLiteIntArray **array);
TfLiteStatus atoll_source_floats(const struct atoll_source *source, struct atoll_fb_vector from, TfLiteFloatArray **array);

/* The bytes of a buffer, inside the flatbuffer or behind it; size 0 and data NULL for an empty one. */
TfLiteStatus atoll_source_buffer(const struct atoll_source *source, uint32_t index, const uint8_t **data, size_t *size);
/* A range of the file that offset and size fields name. */
TfLiteStatus atoll_source_range(const struct atoll_source *source, uint64_t offset, uint64_t size, const uint8_t **data);

TfLiteStatus atoll_source_type(const struct atoll_source *source, int32_t value, TfLiteType *type);

/* One file each. */
TfLiteStatus atoll_source_tensor(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor);
TfLiteStatus atoll_source_quantization(const struct atoll_source *source, struct atoll_fb_ref from, int32_t tensor_count,
                                       struct atoll_graph_tensor *tensor);
TfLiteStatus atoll_source_sparsity(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor);
TfLiteStatus atoll_source_params(const struct atoll_source *source, struct atoll_fb_ref op, int32_t code, void **params);
TfLiteStatus atoll_source_signatures(const struct atoll_source *source, struct atoll_graph *graph);
TfLiteStatus atoll_source_metadata(const struct atoll_source *source, struct atoll_graph *graph);

#endif
