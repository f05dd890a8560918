/* SPDX-License-Identifier: Apache-2.0
 * What an operator sees: its node, its tensors and a handful of services.
 * The session implements the services and hands them in; operators never reach the session, a file or an
 * allocator by themselves. Operator parameters are the TfLite…Params structs in `node->builtin_data`. */
#ifndef ATOLL_GRAPH_OP_H
#define ATOLL_GRAPH_OP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/builtin_op_data.h"
#include "tensorflow/lite/c/common.h"

struct atoll_op;

/* One piece of a parallel loop: handles indices [begin, end). `worker` is in [0, atoll_op_threads) and unique
 * among the pieces that run at the same time. */
typedef void (*atoll_range_fn)(void *arg, size_t begin, size_t end, size_t worker);

/* Fills `packed` (64-byte aligned, `bytes` long, contents undefined) from the data of a constant; `arg` is the
 * operator's own description. */
typedef void (*atoll_pack_fn)(const void *arg, const void *data, void *packed, size_t bytes);

struct atoll_op_services {
	/* prepare: set the shape of a tensor of this node (outputs, temporaries). During invoke: only on
	 * dynamic tensors; (re)allocates their memory. Dimensions are copied. */
	TfLiteStatus (*resize)(struct atoll_op *op, TfLiteTensor *tensor, int rank, const int *dims);
	/* prepare: the shape or size of this output is known only at invoke. */
	TfLiteStatus (*set_dynamic)(struct atoll_op *op, TfLiteTensor *tensor);
	/* invoke: sets the byte size of a dynamic STRING, RESOURCE or VARIANT tensor; contents undefined. */
	TfLiteStatus (*resize_bytes)(struct atoll_op *op, TfLiteTensor *tensor, size_t bytes);
	/* prepare: arena bytes that live only while this node runs; planned with everything else. */
	TfLiteStatus (*scratch)(struct atoll_op *op, size_t bytes, int *handle);
	/* invoke: where that scratch lies (64-byte aligned). */
	void *(*scratch_data)(struct atoll_op *op, int handle);
	/* prepare: zeroed memory that lives until the next prepare of this node. NULL: out of memory,
	 * already reported. */
	void *(*keep)(struct atoll_op *op, size_t bytes);
	/* prepare: weights in the layout of a kernel, made once and shared by all interpreters of the model.
	 * `layout` tells different packings of the same constant apart (kernel, tile, ISA, group…). Weights that the model
	 * stores as float16 or sparse exist as floats only here, while `fill` runs: for CONV_2D, TRANSPOSE_CONV and
	 * FULLY_CONNECTED data.raw of such a constant is NULL. */
	TfLiteStatus (*pack)(struct atoll_op *op, const TfLiteTensor *constant, uint64_t layout, size_t bytes, atoll_pack_fn fill,
	                     const void *arg, const void **packed);
	/* invoke: runs `fn` over [0, count) on the interpreter's threads, in pieces of at least `grain`. */
	void (*parallel)(struct atoll_op *op, size_t count, size_t grain, atoll_range_fn fn, void *arg);
	/* invoke: kTfLiteCancelled once somebody cancelled or the deadline passed; long operators ask between tiles. */
	TfLiteStatus (*poll)(struct atoll_op *op);
	/* 64 bits that nobody can foretell, where the system has any. */
	uint64_t (*entropy)(struct atoll_op *op);
	/* prepare: the builtin code of the only operator of a subgraph, or -1 when it has none; more than one fails. */
	TfLiteStatus (*body_code)(struct atoll_op *op, int32_t subgraph, int32_t *code);
	/* Control flow, hash tables, resource variables and custom registrations find their session here; others never look. */
	void *session;
};

struct atoll_op {
	const struct atoll_op_services *services;
	struct atoll_failure *failure;
	TfLiteNode *node;
	TfLiteTensor *tensors; /* of the subgraph; node->inputs->data index it; -1 = absent optional */
	const struct atoll_op_def *def;
	void *owner; /* of the services: the session's own node record */
	void *state; /* of the operator: what prepare kept for invoke */
	int32_t index; /* position in the model's operator list */
	int32_t version;
	int32_t threads; /* most workers of one parallel loop; at least 1 */
	/* Offered by prepare when the implementation it chose can take over the work of what follows: from now on this
	 * operator also computes what `next`, the only reader of its only output, computes from it, and writes the output
	 * of `next`. False, and nothing changed, when it cannot. Other inputs of `next` are constants or computed before
	 * this operator runs. `gate`: NULL, or the LOGISTIC of that output which `next`, a MUL, multiplies it with; both go
	 * then. NULL: takes over nothing. */
	bool (*absorb)(struct atoll_op *op, const struct atoll_op *next, const struct atoll_op *gate);
	/* Offered by prepare: computes one row of the output (all but its last two axes counted through), on any thread, when
	 * whoever reads it wants to have it strip by strip. NULL: cannot. */
	void (*make_row)(struct atoll_op *op, size_t row, float *output);
	/* Offered by prepare: from now on this operator has `maker`, which computes input 0, make the rows it needs, and reads
	 * that input no more. NULL or false: cannot. */
	bool (*absorb_rows)(struct atoll_op *op, struct atoll_op *maker);
	/* Said by prepare: input 0 may get a border of zeros on its axes 1 and 2. */
	bool takes_border;
	/* Set by passes, which prepare again afterwards: that border, before and after each axis. */
	int border[2][2];
	/* Set by passes: the tensors that stand in for input 0 and output 0; NULL: the node's own. */
	TfLiteTensor *input_instead, *output_instead;
};

/* One row: an operator over a version range. The first matching row wins. */
struct atoll_op_def {
	int32_t code; /* TfLiteBuiltinOperator; kTfLiteBuiltinCustom for custom ones */
	const char *name; /* "CONV_2D", or the custom code */
	int16_t version_min, version_max;
	/* Checks everything invoke relies on and sets output shapes; runs again after every resize. */
	TfLiteStatus (*prepare)(struct atoll_op *op);
	TfLiteStatus (*invoke)(struct atoll_op *op);
};

struct atoll_op_family {
	const struct atoll_op_def *rows;
	size_t count;
};
#define ATOLL_OP_FAMILY(rows_array)                                                                                    \
	{                                                                                                              \
		(rows_array), sizeof(rows_array) / sizeof((rows_array)[0])                                             \
	}

/* The tensor at a position, or NULL when it is an absent optional or out of range. */
const TfLiteTensor *atoll_op_input(const struct atoll_op *op, int position);
TfLiteTensor *atoll_op_input_mut(const struct atoll_op *op, int position); /* state (variable) inputs */
TfLiteTensor *atoll_op_output(const struct atoll_op *op, int position);
int atoll_op_input_count(const struct atoll_op *op);
int atoll_op_output_count(const struct atoll_op *op);

/* Fails as this operator: fills index, name, and the message. */
TfLiteStatus atoll_op_fail(struct atoll_op *op, AtollErrorCode code, const char *format, ...) ATOLL_PRINTF(3, 4);

/* Requires exact counts ([min, max] inputs; missing trailing optionals count as absent) and fails with what was found. */
TfLiteStatus atoll_op_expect_counts(struct atoll_op *op, int inputs_min, int inputs_max, int outputs);
/* Requires `tensor` (named `what` in the message, e.g. "input 0") to exist and to have one of the types (0-terminated list). */
TfLiteStatus atoll_op_expect_type(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, const TfLiteType *allowed);
TfLiteStatus atoll_op_expect_rank(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, int rank_min, int rank_max);

/* Whether the value is known at prepare (constant in the model, or folded). */
bool atoll_tensor_is_constant(const TfLiteTensor *tensor);
bool atoll_tensor_is_dynamic(const TfLiteTensor *tensor);
int atoll_tensor_rank(const TfLiteTensor *tensor);
int atoll_tensor_dim(const TfLiteTensor *tensor, int axis); /* 1 when axis is out of range */
size_t atoll_tensor_elements(const TfLiteTensor *tensor); /* product of dims; verified not to overflow */
/* Bytes per element of byte-sized types; 0 for STRING, RESOURCE, VARIANT and sub-byte types. */
size_t atoll_type_bytes(TfLiteType type);

#endif
