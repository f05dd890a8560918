/* SPDX-License-Identifier: Apache-2.0
 * What operators ask of a tensor's quantization. Knows no operator by name. */
#ifndef ATOLL_OPS_QUANT_H
#define ATOLL_OPS_QUANT_H

#include "graph/op.h"
#include "kernels/fixed_point.h"

/* Whether the tensor is quantized with one scale. */
bool atoll_tensor_is_quantized(const TfLiteTensor *tensor);

/* Requires one positive finite scale and a zero point that the type can hold. */
TfLiteStatus atoll_op_expect_quantized(struct atoll_op *op, const TfLiteTensor *tensor, const char *what);

/* The fixed-point factor of a real one; fails unless it is finite and not negative. */
TfLiteStatus atoll_op_factor(struct atoll_op *op, double real, const char *what, struct atoll_fixed *factor);

/* The integers that a fused activation leaves: the type's own range cut by it. */
TfLiteStatus atoll_op_quantized_range(
	struct atoll_op *op, TfLiteFusedActivation activation, const TfLiteTensor *output, int32_t *low, int32_t *high);

/* The floats that a fused activation leaves; none: -inf and inf. */
TfLiteStatus atoll_op_float_range(struct atoll_op *op, TfLiteFusedActivation activation, float *low, float *high);

/* Smallest and largest value of an integer type of up to 32 bits. */
void atoll_type_range(TfLiteType type, int32_t *low, int32_t *high);

#endif
