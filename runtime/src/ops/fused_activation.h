/* SPDX-License-Identifier: Apache-2.0
 * The activation an operator applies to its own result, as a range to clamp to. */
#ifndef ATOLL_OPS_FUSED_ACTIVATION_H
#define ATOLL_OPS_FUSED_ACTIVATION_H

#include "graph/op.h"

/* NONE, RELU, RELU6 and RELU_N1_TO_1; anything else fails. NONE is [-infinity, infinity]. */
TfLiteStatus atoll_fused_range_f32(struct atoll_op *op, TfLiteFusedActivation activation, float *lo, float *hi);

/* The same in quantized units of `output` (UINT8, INT8 or INT16, one scale). */
TfLiteStatus atoll_fused_range_quantized(struct atoll_op *op, TfLiteFusedActivation activation, const TfLiteTensor *output, int32_t *lo,
                                         int32_t *hi);

/* Whether `next` is a RELU of some kind on floats; then [lo, hi] becomes what is left of it after `next`. */
bool atoll_fused_absorb_clamp(const struct atoll_op *next, float *lo, float *hi);

#endif
