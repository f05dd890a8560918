/* SPDX-License-Identifier: Apache-2.0
 * Which combinations of types a quantized product takes: UINT8 throughout, INT8 (or INT4) weights with INT8 activations, or
 * with INT16 ones. */
#ifndef ATOLL_OPS_QUANTIZED_TYPES_H
#define ATOLL_OPS_QUANTIZED_TYPES_H

#include "graph/op.h"

bool atoll_quantized_types_fit(const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias, const TfLiteTensor *output);

/* All FLOAT32. */
bool atoll_float_types_fit(const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias, const TfLiteTensor *output);

/* INT8 or INT4 weights between FLOAT32 tensors. */
bool atoll_hybrid_types_fit(const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias, const TfLiteTensor *output);

/* Fails naming all four types. */
TfLiteStatus atoll_types_refuse(struct atoll_op *op, const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias,
                                const TfLiteTensor *output);

#endif
