/* SPDX-License-Identifier: Apache-2.0
 * The operators that a float convolution or product took over from behind it, to be applied to its results block by
 * block. Knows the operators' contracts, not how passes find them. */
#ifndef ATOLL_OPS_POST_H
#define ATOLL_OPS_POST_H

#include "graph/op.h"
#include "kernels/post_f32.h"

enum { ATOLL_POST_MAX = 6 };

struct atoll_post {
	struct atoll_post_step_f32 step[ATOLL_POST_MAX];
	const TfLiteTensor *operand[ATOLL_POST_MAX]; /* NULL: none */
	int count;
	size_t channels; /* of the result's last axis */
};

/* passes: takes over `next`, which reads the output of `host`; `gate` is NULL or the LOGISTIC of that output which `next`
 * multiplies it with. [*lo, *hi] is what the host clamps to by itself. False, and nothing changed, when it cannot. */
bool atoll_post_absorb(struct atoll_post *post, const struct atoll_op *host, const struct atoll_op *next, const struct atoll_op *gate,
                       float *lo, float *hi);

/* invoke: `rows` rows of `columns` results at `first`, `stride` floats apart; the first stands for element `at` of the result. */
void atoll_post_run(const struct atoll_post *post, size_t at, float *first, size_t rows, size_t columns, size_t stride);
/* Whether an operand is computed by the model. */
bool atoll_post_reads(const struct atoll_post *post);

#endif
