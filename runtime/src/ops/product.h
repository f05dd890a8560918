/* SPDX-License-Identifier: Apache-2.0
 * A float matrix product whose rows are gathered block by block: convolution, transposed convolution and
 * fully-connected differ only in how they gather. Plans blocks and scratch, packs weights, runs in parallel. */
#ifndef ATOLL_OPS_PRODUCT_H
#define ATOLL_OPS_PRODUCT_H

#include "graph/op.h"
#include "kernels/gemm_f32.h"
#include "ops/post.h"

/* Rows [first, first + m) of one group, to be filled in: where their inputs and outputs lie. */
struct atoll_block {
	size_t group, first, m;
	const void **rows; /* rows[segment * m + i], each `depth` elements */
	void **out; /* the first column of the group */
	float *patch; /* room for m * patch_floats (integers: patch_bytes), for rows that must be put together */
};
typedef void (*atoll_gather_fn)(const void *arg, const struct atoll_block *block);

struct atoll_product {
	/* Set by the operator before planning. */
	size_t m, n; /* of one group */
	size_t groups;
	size_t segments, depth;
	size_t patch_floats; /* of one row */
	float lo, hi;
	/* Set by planning. */
	const struct atoll_gemm_f32_kernel *kernel;
	size_t block; /* rows */
	size_t span; /* columns, a multiple of the kernel's */
	size_t blocks, spans;
	size_t padded; /* columns */
	size_t worker_bytes;
	size_t grain;
	int scratch;
	const float *weights; /* packed, group after group */
	float *own_weights; /* packed at each invoke because the weights are not constant; else NULL */
	float *bias; /* padded, group after group */
	/* Taken over from behind: applied to every block. Set at invoke: where the output begins. */
	struct atoll_post post;
	const float *output;
};

/* prepare: chooses the kernel, the blocks and the scratch. */
TfLiteStatus atoll_product_plan(struct atoll_op *op, struct atoll_product *product);

/* The unpacked weights of every group: group g starts offset + g * group_stride floats in; first.data is not used. */
struct atoll_product_weights {
	const struct atoll_gemm_f32_kernel *kernel;
	struct atoll_gemm_f32_weights first; /* of group 0 */
	size_t groups, group_stride, offset;
};

/* prepare: packs constant weights once; makes room for the others. `layout` is the operator's own word for how it
 * reads the constant. bias may be NULL: zeros. */
TfLiteStatus atoll_product_set_weights(struct atoll_op *op, struct atoll_product *product, const TfLiteTensor *weights,
                                       const TfLiteTensor *bias, const struct atoll_product_weights *source, uint32_t layout);
/* prepare: weights that are packed again and again, by atoll_product_refresh; no bias. */
TfLiteStatus atoll_product_set_changing_weights(struct atoll_op *op, struct atoll_product *product, const struct atoll_product_weights *source);

/* invoke: brings weights and bias that are not constant up to date. `weights` is where they start. */
void atoll_product_refresh(struct atoll_product *product, const float *weights, const TfLiteTensor *bias,
                           const struct atoll_product_weights *source);

/* invoke: another number of rows than planned for, when the output's shape was not known. Plan with
 * ATOLL_PRODUCT_ROWS_UNKNOWN. */
enum { ATOLL_PRODUCT_ROWS_UNKNOWN = 1 << 16 };
void atoll_product_set_rows(struct atoll_product *product, size_t m);

/* invoke. */
void atoll_product_run(struct atoll_op *op, const struct atoll_product *product, atoll_gather_fn gather, const void *arg);

/* passes, after planning: rows come `strip` at a time from elsewhere, into the patch of their block; columns are not cut. False:
 * such a strip would not stay in the cache. */
TfLiteStatus atoll_product_use_strips(struct atoll_op *op, struct atoll_product *product, size_t strip);
bool atoll_product_takes_strips(const struct atoll_product *product, size_t strip);

/* A word for the packed layout that differs between instruction sets and tiles. */
uint64_t atoll_product_layout(const struct atoll_gemm_f32_kernel *kernel, uint32_t layout);

#endif
