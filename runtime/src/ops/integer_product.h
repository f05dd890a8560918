/* SPDX-License-Identifier: Apache-2.0
 * The quantized sibling of product.h: gathered rows are widened to 16 bits with their zero point subtracted, multiplied with
 * packed weights and rescaled to the output's type. */
#ifndef ATOLL_OPS_INTEGER_PRODUCT_H
#define ATOLL_OPS_INTEGER_PRODUCT_H

#include "kernels/gemm_s16.h"
#include "ops/channel_scales.h"
#include "ops/product.h"

/* Float results of a product of integers: sum * channel scale * row scale + bias, clamped. */
struct atoll_real_output {
	float *channel_scale; /* of each channel of each group, groups padded */
	const float *row_scale; /* one for rows_per_scale rows */
	size_t rows_per_scale;
	const float *bias; /* of each channel, or NULL */
	float lo, hi;
};

struct atoll_integer_product {
	/* Set by the operator before planning. */
	size_t m, n; /* of one group */
	size_t groups;
	size_t segments, depth;
	size_t patch_bytes; /* of one row */
	TfLiteType in_type; /* UINT8, INT8, INT16 */
	TfLiteType out_type; /* the same, or FLOAT32 */
	int32_t in_zero;
	struct atoll_gemm_s16_weights weights; /* of group 0 */
	size_t group_stride; /* elements between the weights of two groups */
	/* Set by planning. */
	struct atoll_channel_scales scales;
	struct atoll_real_output real; /* instead, when the output is FLOAT32 */
	const struct atoll_gemm_s16_kernel *kernel;
	size_t block, blocks, span, spans, padded, row_step;
	size_t pointer_bytes, row_bytes, sum_bytes, worker_bytes, grain;
	int scratch;
	const int16_t *packed;
	int16_t *own_packed;
	int16_t *zeros; /* `depth` of them, when rows are multiplied where they lie */
	int32_t *bias; /* padded, group after group */
	int64_t *bias_wide; /* instead, when input and output are INT16 */
};

/* prepare: everything; the bias of FLOAT32 outputs is not the product's. `axis` is the dimension of the weights that per-channel scales belong to, -1 for one scale
 * multiplied in single precision. */
TfLiteStatus atoll_integer_product_plan(struct atoll_op *op, struct atoll_integer_product *product, const TfLiteTensor *input,
                                        const TfLiteTensor *weights, const TfLiteTensor *bias, TfLiteFusedActivation activation, int axis,
                                        uint32_t layout);

/* invoke. The gather function leaves NULL where a segment lies outside the input. `weights` is their tensor's memory. */
void atoll_integer_product_run(struct atoll_op *op, struct atoll_integer_product *product, const void *weights, const TfLiteTensor *bias,
                               atoll_gather_fn gather, const void *arg);

/* The format of a weights tensor: UINT8, INT8 or INT4. */
enum atoll_integer_format atoll_integer_format_of(TfLiteType type);

void atoll_integer_product_set_rows(struct atoll_integer_product *product, size_t m);

#endif
