/* SPDX-License-Identifier: Apache-2.0
 * A run of prepared nodes as passes see and change it: which of them run, and whose memory each tensor lies in.
 * Knows no session, no shapes' origin and no addresses. */
#ifndef ATOLL_PASSES_STEPS_H
#define ATOLL_PASSES_STEPS_H

#include <stdbool.h>
#include <stdint.h>

#include "graph/op.h"

struct atoll_step {
	struct atoll_op *op; /* of this node, or of an earlier one that runs here instead */
	bool is_opaque; /* registered, delegated or folded: it stays as it is */
	bool runs;
};

/* Whose memory a tensor lies in, beside the index of another tensor. */
enum { ATOLL_HOME_OWN = -1, ATOLL_HOME_NONE = -2 };

struct atoll_steps {
	struct atoll_step *at; /* in the order they run; the first is node `begin` */
	int32_t begin, end;
	TfLiteTensor *tensors;
	int32_t tensor_count;
	/* Per tensor: the nodes of its first write and last use; below `begin` and from `end` on: outside this run. */
	int32_t *first, *last;
	int32_t *readers; /* inputs of nodes, of the whole subgraph, that refer to it */
	int32_t *maker; /* the node that computes it now, or -1 */
	int32_t *home; /* ATOLL_HOME_OWN, ATOLL_HOME_NONE: nobody needs it any more, or another tensor with a home of its own */
	/* Runs an operator's prepare again, after what it depends on changed. */
	TfLiteStatus (*prepare_again)(struct atoll_op *op);
};

struct atoll_step *atoll_steps_at(const struct atoll_steps *steps, int32_t node);
/* The node in whose place a step runs. */
int32_t atoll_steps_place(const struct atoll_steps *steps, const struct atoll_step *step);
/* What `op` reads as input `position` stays what it is until node `node` has run. */
void atoll_steps_keep_input(struct atoll_steps *steps, const struct atoll_op *op, int position, int32_t node);
/* The index of a tensor of these steps. */
int32_t atoll_steps_index(const struct atoll_steps *steps, const TfLiteTensor *tensor);
/* The tensor in whose memory it lies. */
int32_t atoll_steps_home(const struct atoll_steps *steps, int32_t tensor);
/* Whether only nodes of this run can see the tensor: it is made and last used here, and lies in the arena. */
bool atoll_steps_is_inner(const struct atoll_steps *steps, int32_t tensor);
/* The step that makes `tensor`, when it may be changed and nobody but `readers` inputs of nodes would notice that the tensor
 * is never written; else NULL. */
struct atoll_step *atoll_steps_lone_maker(const struct atoll_steps *steps, int32_t tensor, int32_t readers);
/* Whether its memory is planned: shapes are known and nobody else owns it. */
bool atoll_steps_is_planned(const struct atoll_steps *steps, int32_t tensor);
/* The same, or the caller gave the memory. */
bool atoll_steps_is_fixed(const struct atoll_steps *steps, int32_t tensor);
/* From now on `tensor` lies in the memory that `with` lies in. */
void atoll_steps_share(struct atoll_steps *steps, int32_t tensor, int32_t with);
/* From now on node `node` makes `tensor`, the output of the node that made it before, which runs no more. */
void atoll_steps_take_over(struct atoll_steps *steps, int32_t node, int32_t tensor);

/* One pass, over one run of nodes. */
typedef TfLiteStatus (*atoll_pass_fn)(struct atoll_steps *steps);

TfLiteStatus atoll_pass_fuse(struct atoll_steps *steps);
TfLiteStatus atoll_pass_fuse_pad(struct atoll_steps *steps);
TfLiteStatus atoll_pass_transpose(struct atoll_steps *steps);
TfLiteStatus atoll_pass_requantize(struct atoll_steps *steps);
TfLiteStatus atoll_pass_rows(struct atoll_steps *steps);
TfLiteStatus atoll_pass_share(struct atoll_steps *steps);
TfLiteStatus atoll_pass_in_place(struct atoll_steps *steps);

#endif
