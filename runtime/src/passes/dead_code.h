/* SPDX-License-Identifier: Apache-2.0
 * Dead code: operators whose results nothing uses. Knows the graph only. */
#ifndef ATOLL_PASSES_DEAD_CODE_H
#define ATOLL_PASSES_DEAD_CODE_H

#include <stdbool.h>
#include <stdint.h>

#include "graph/graph.h"

/* Sets dead[i] for operators that need not run. On entry dead[i] is true for those that may go (they have no effects
 * besides their results) and needed[t] for tensors that are read after the run; `needed` is changed. */
void atoll_dead_code(const struct atoll_graph_subgraph *subgraph, bool *needed, bool *dead);

#endif
