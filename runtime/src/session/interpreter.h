/* SPDX-License-Identifier: Apache-2.0
 * The structures of a session: an interpreter, its subgraphs, their nodes. Shared by the files of this room only. */
#ifndef ATOLL_SESSION_INTERPRETER_H
#define ATOLL_SESSION_INTERPRETER_H

#include <stdatomic.h>

#include "graph/op.h"
#include "session/model.h"
#include "session/options.h"
#include "session/resources.h"

struct atoll_pool;

/* Arena bytes of one node, planned like a tensor that lives for one step. */
struct atoll_scratch {
	size_t bytes;
	void *data;
};

/* Memory a node keeps between prepares. */
struct atoll_kept;

struct atoll_node {
	struct atoll_op op;
	TfLiteNode node;
	struct atoll_op_def own_def; /* of registered operators; builtin ones point into the registry */
	TfLiteRegistration registration; /* what the context callbacks show of this node */
	bool is_registered;
	bool is_initialised; /* init ran, so free must */
	bool is_dead; /* nothing uses what it computes */
	struct atoll_node *stand_in; /* an earlier node that runs in this one's place; NULL: itself */
	bool is_replaced; /* another node does its work, or it only renames bytes */
	bool is_waiting; /* its output is a constant that is unpacked only while a kernel packs it */
	bool is_folded; /* its outputs are constants already */
	bool folds_shape; /* they depend on an input's shape, so a resize computes them again */
	struct atoll_kept *kept;
	struct atoll_scratch *scratch;
	int32_t scratch_count, scratch_capacity;
};

/* Consecutive nodes whose shapes were known together, and the arena they run in. A static model has one segment;
 * every node with an output of unknown shape ends one. */
struct atoll_segment {
	struct atoll_segment *next;
	int32_t begin, end;
	void *arena; /* atoll_block */
	size_t bytes;
};

enum atoll_phase { ATOLL_PHASE_IDLE, ATOLL_PHASE_PREPARE, ATOLL_PHASE_INVOKE };

struct atoll_subgraph {
	TfLiteInterpreter *interpreter;
	const struct atoll_graph_subgraph *graph;
	int32_t index;
	TfLiteContext context;
	struct atoll_op_services services;
	TfLiteTensor *tensors;
	int32_t tensor_count, tensor_capacity;
	TfLiteCustomAllocation *custom; /* per tensor: memory of the caller's, taken at the next allocate */
	/* Per tensor: the nodes of its first write and last use; -1, INT32_MAX: outside the run. As the model says, and as
	 * passes left them. */
	int32_t *model_first, *model_last;
	int32_t *first, *last;
	int32_t *home; /* per tensor: whose memory it lies in; see passes/steps.h */
	int32_t *variables; /* indices of variable tensors */
	int32_t variable_count;
	struct atoll_node *nodes;
	int32_t node_count;
	void *unpacked[2]; /* memory for constants that are being packed; only while preparing */
	size_t unpacked_bytes[2];
	TfLiteIntArray *execution_plan; /* for the context callbacks */
	struct atoll_segment *segments;
	enum atoll_phase phase;
	struct atoll_node *current; /* whose callback runs */
	bool is_ready; /* allocated, and nothing was resized since */
	bool custom_changed;
	bool is_active; /* being allocated or run: a subgraph may not call itself */
};

struct TfLiteInterpreter {
	TfLiteModel *model;
	struct atoll_reporter reporter;
	struct atoll_pool *pool;
	struct atoll_subgraph *subgraphs;
	int32_t subgraph_count;
	int32_t threads;
	int32_t passes; /* a sum of AtollPass */
	bool cancellation;
	struct atoll_limits limits;
	struct atoll_stop stop;
	atomic_flag busy;
	atomic_bool was_busy; /* the last failure was a refused call; it must not touch the record of the running one */
	struct atoll_failure last_error;
	struct atoll_resources resources;
	TfLiteExternalContext *external_contexts[kTfLiteMaxExternalContexts];
};

struct TfLiteSignatureRunner {
	TfLiteInterpreter *interpreter;
	struct atoll_subgraph *subgraph;
	const struct atoll_graph_signature *signature;
};

/* Every public call that changes an interpreter is bracketed by these. `begin` fails with kAtollBusy when another call is
 * running; `end` reports a failure, keeps the record, copies it to `error` and returns `status`. */
TfLiteStatus atoll_call_begin(TfLiteInterpreter *interpreter, const char *operation, AtollError *error);
TfLiteStatus atoll_call_end(TfLiteInterpreter *interpreter, TfLiteStatus status, AtollError *error);
/* A refused read, such as an index out of range: fills the record unless a call is running. */
void atoll_call_refuse(const TfLiteInterpreter *interpreter, const char *operation, AtollErrorCode code, const char *format, ...)
	ATOLL_PRINTF(4, 5);

/* subgraph.c */
TfLiteStatus atoll_subgraph_init(struct atoll_subgraph *subgraph, TfLiteInterpreter *interpreter, int32_t index,
                                 const TfLiteInterpreterOptions *options, bool with_builtins);
void atoll_subgraph_fini(struct atoll_subgraph *subgraph);
/* Appends `count` empty tensors (they belong to the current node); false when there is no room. */
bool atoll_subgraph_add_tensors(struct atoll_subgraph *subgraph, int count, int *first);

/* dead.c */
TfLiteStatus atoll_subgraph_find_dead(struct atoll_subgraph *subgraph);

/* tensors.c */
TfLiteStatus atoll_tensor_set_dims(struct atoll_subgraph *subgraph, TfLiteTensor *tensor, int rank, const int *dims);
void atoll_tensor_drop_data(TfLiteTensor *tensor);
TfLiteStatus atoll_subgraph_resize_input(struct atoll_subgraph *subgraph, int32_t tensor, int rank, const int *dims);
TfLiteStatus atoll_subgraph_check_strict(struct atoll_subgraph *subgraph, int32_t tensor, int rank, const int *dims);
void atoll_subgraph_reset_variables(struct atoll_subgraph *subgraph);
void atoll_tensor_reset_variable(TfLiteTensor *tensor); /* which has memory */
/* Fails when the caller's memory for a tensor is too small for it. */
TfLiteStatus atoll_custom_fits(struct atoll_subgraph *subgraph, int32_t tensor);

/* prepare.c */
TfLiteStatus atoll_prepare_from(struct atoll_subgraph *subgraph, int32_t begin, int32_t *end);
void atoll_node_reset(struct atoll_node *node);
TfLiteStatus atoll_node_prepare(struct atoll_op *op);
/* passes.c: over the prepared nodes [begin, end); undone for the nodes from `begin` on before they are prepared again. */
TfLiteStatus atoll_passes_run(struct atoll_subgraph *subgraph, int32_t begin, int32_t end);
void atoll_passes_undo(struct atoll_subgraph *subgraph, int32_t begin);
/* fold.c */
TfLiteStatus atoll_fold_node(struct atoll_subgraph *subgraph, struct atoll_node *node);
/* unpack.c: whether a folded node's output may wait until a kernel packs it; that moment, and its end; the end of all. */
bool atoll_unpack_can_wait(const struct atoll_subgraph *subgraph, const struct atoll_node *node);
TfLiteStatus atoll_unpack(struct atoll_subgraph *subgraph, TfLiteTensor *constant, const struct atoll_spare *spare, bool *was_waiting);
void atoll_unpack_done(struct atoll_subgraph *subgraph);
/* bind.c: plans the nodes [begin, end) into an arena of their own. */
TfLiteStatus atoll_segment_add(struct atoll_subgraph *subgraph, int32_t begin, int32_t end);
void atoll_segments_drop(struct atoll_subgraph *subgraph, struct atoll_segment **from);
size_t atoll_subgraph_arena_bytes(const struct atoll_subgraph *subgraph);

/* allocate.c, invoke.c */
TfLiteStatus atoll_subgraph_allocate(struct atoll_subgraph *subgraph);
TfLiteStatus atoll_subgraph_invoke(struct atoll_subgraph *subgraph);
TfLiteStatus atoll_subgraph_run(struct atoll_subgraph *subgraph); /* the same as a run of its own, with its deadline */

/* services.c, context.c, registered.c */
void atoll_services_init(struct atoll_subgraph *subgraph);
void atoll_context_init(struct atoll_subgraph *subgraph);
void atoll_context_report(TfLiteContext *context, const char *format, va_list args);
void atoll_registered_def(struct atoll_node *node, const char *name);
TfLiteStatus atoll_registered_init(struct atoll_subgraph *subgraph, struct atoll_node *node, const struct atoll_graph_op *op);
void atoll_registered_free(struct atoll_subgraph *subgraph, struct atoll_node *node);

#endif
