/* SPDX-License-Identifier: Apache-2.0
 * Parameters of custom operators by name. Knows no operator. */
#ifndef ATOLL_OPS_CUSTOM_OPTIONS_H
#define ATOLL_OPS_CUSTOM_OPTIONS_H

#include "graph/op.h"
#include "ops/flexbuffer.h"

/* The map of parameters; fails when the custom options hold none. */
TfLiteStatus atoll_op_custom_map(struct atoll_op *op, struct atoll_flex *map);

/* A number that must be there and lie in [low, high]. */
TfLiteStatus atoll_op_custom_float(
	struct atoll_op *op, const struct atoll_flex *map, const char *key, double low, double high, float *value);
TfLiteStatus atoll_op_custom_int(
	struct atoll_op *op, const struct atoll_flex *map, const char *key, int low, int high, int *value);

/* The same, with a value for when the key is absent. */
TfLiteStatus atoll_op_custom_int_or(struct atoll_op *op, const struct atoll_flex *map, const char *key, int low,
	int high, int otherwise, int *value);

#endif
