/* SPDX-License-Identifier: Apache-2.0
 * FULLY_CONNECTED once checked, and the files that implement its number formats. Private to fully_connected*.c. */
#ifndef ATOLL_OPS_FULLY_CONNECTED_H
#define ATOLL_OPS_FULLY_CONNECTED_H

#include "graph/op.h"

struct atoll_fully_connected {
	size_t batches, n, k;
	TfLiteFusedActivation activation;
	bool asymmetric_inputs; /* how hybrid inputs are quantized */
	TfLiteStatus (*invoke)(struct atoll_op *op);
	void *format; /* of the implementation */
};

TfLiteStatus atoll_fully_connected_f32_prepare(struct atoll_op *op, struct atoll_fully_connected *fc);
TfLiteStatus atoll_fully_connected_quantized_prepare(struct atoll_op *op, struct atoll_fully_connected *fc);
TfLiteStatus atoll_fully_connected_hybrid_prepare(struct atoll_op *op, struct atoll_fully_connected *fc);

#endif
