/* SPDX-License-Identifier: Apache-2.0
 * What a run may take before it is stopped, and the stopping: cancellation, deadline, counts and sizes. */
#ifndef ATOLL_SESSION_LIMITS_H
#define ATOLL_SESSION_LIMITS_H

#include <stdatomic.h>

#include "graph/op.h"

/* Subgraphs that call each other use the stack of the calling thread. */
enum { ATOLL_DEPTH_DEFAULT = 64 };

/* 0: no limit. */
struct atoll_limits {
	int64_t tensor_bytes, arena_bytes, iterations;
	int32_t operators, depth;
};

/* What one interpreter's current run has used, and when it has to end. */
struct atoll_stop {
	atomic_bool cancelled;
	bool running; /* operators that run to fold constants are no run */
	uint64_t allowed_ns; /* for one run; 0: as long as it takes */
	uint64_t end_ns; /* of the current run; 0: never */
	int64_t iterations;
	int32_t depth; /* of subgraphs within each other */
};

/* A run begins, and ends. */
void atoll_stop_begin(struct atoll_stop *stop);
void atoll_stop_end(struct atoll_stop *stop);
/* Whether the current run may be stopped at all. */
bool atoll_stop_possible(const struct atoll_stop *stop, bool cancellation);

/* kAtollCancelled or kAtollDeadline once the run has to end; `op` is where it was. Cheap while there is no deadline. */
TfLiteStatus atoll_stop_check(struct atoll_op *op, struct atoll_stop *stop);
/* The same without a word. Any thread. */
bool atoll_stop_now(const struct atoll_stop *stop);

/* Counts one more iteration of a loop. */
TfLiteStatus atoll_limit_iterations(struct atoll_op *op, struct atoll_stop *stop, const struct atoll_limits *limits);

/* `bytes` for a tensor, called `name`, or for the arena. */
TfLiteStatus atoll_limit_tensor(struct atoll_failure *failure, const struct atoll_limits *limits, const char *name, size_t bytes);
TfLiteStatus atoll_limit_arena(struct atoll_failure *failure, const struct atoll_limits *limits, size_t bytes);
TfLiteStatus atoll_limit_operators(struct atoll_failure *failure, const struct atoll_limits *limits, int64_t operators);

/* A subgraph is entered, from inside another one or from outside; each enter that returned ok is followed by a leave. */
TfLiteStatus atoll_limit_enter(struct atoll_failure *failure, struct atoll_stop *stop, const struct atoll_limits *limits);
void atoll_limit_leave(struct atoll_stop *stop);

#endif
