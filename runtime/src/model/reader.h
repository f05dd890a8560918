/* SPDX-License-Identifier: Apache-2.0
 * Hostile bytes to a verified graph. This room alone knows the file format; it does no tensor arithmetic. */
#ifndef ATOLL_MODEL_READER_H
#define ATOLL_MODEL_READER_H

#include "base/memory.h"
#include "base/status.h"
#include "graph/graph.h"

/* Everything in `graph` lies in `region`, except large numeric constants, custom options and metadata, which stay in
 * `data`: keep it. A graph that was read needs no further checks of indices, shapes or sizes of constants. */
TfLiteStatus atoll_model_read(const void *data, size_t size, struct atoll_region *region, struct atoll_failure *failure,
                              struct atoll_graph *graph);

#endif
