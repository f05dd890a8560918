/* SPDX-License-Identifier: Apache-2.0
 * A loaded model: its verified graph, the bytes it came from, and what interpreters share. Immutable after loading
 * except for the reference count and the cache of packed weights. */
#ifndef ATOLL_SESSION_MODEL_H
#define ATOLL_SESSION_MODEL_H

#include <stdatomic.h>

#include "graph/graph.h"
#include "graph/op.h"
#include "platform/platform.h"
#include "base/memory.h"
#include "session/report.h"
#include "tensorflow/lite/c/c_api.h"

struct atoll_packed;
struct atoll_packed_chunk;
struct atoll_mutex;

struct AtollTensorInfo {
	const struct atoll_graph_tensor *tensor;
};

struct TfLiteModel {
	atomic_int references;
	struct atoll_graph graph;
	struct atoll_region region;
	struct atoll_file file; /* when it was made from one */
	void *copy; /* when it owns a copy of the bytes */
	struct atoll_reporter reporter;
	struct atoll_failure last_error;
	struct AtollTensorInfo *inputs; /* of the primary subgraph */
	struct AtollTensorInfo *outputs;
	struct atoll_mutex *packed_lock;
	struct atoll_packed *packed;
	struct atoll_packed_chunk *packed_chunks;
};

TfLiteModel *atoll_model_borrow(const void *data, size_t size, const struct atoll_reporter *reporter, AtollError *error);
TfLiteModel *atoll_model_copy(const void *data, size_t size, AtollError *error);
TfLiteModel *atoll_model_open(const char *path, const struct atoll_reporter *reporter, AtollError *error);
TfLiteModel *atoll_model_map(int descriptor, int64_t offset, int64_t size, AtollError *error);

TfLiteModel *atoll_model_retain(const TfLiteModel *model);
void atoll_model_release(TfLiteModel *model);

/* Weights in a kernel's layout, made once per (constant, layout) by `fill`, whose failure becomes *status. NULL with
 * kTfLiteOk: out of memory. Any thread. */
struct atoll_spare { /* memory that `fill` may use meanwhile: it is where the next weights will go */
	char *memory;
	size_t bytes;
};
typedef TfLiteStatus (*atoll_model_pack_fn)(void *context, void *packed, size_t bytes, const struct atoll_spare *spare);
const void *atoll_model_pack(TfLiteModel *model, const void *constant, uint64_t layout, size_t bytes, atoll_model_pack_fn fill,
                             void *context, TfLiteStatus *status);

#endif
