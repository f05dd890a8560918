/* SPDX-License-Identifier: Apache-2.0
 * Checked reading of custom operators' parameters. */
#include "ops/custom_options.h"

TfLiteStatus atoll_op_custom_map(struct atoll_op *op, struct atoll_flex *map)
{
	const int size = op->node->custom_initial_data_size;
	if (size <= 0 || !atoll_flex_root(op->node->custom_initial_data, (size_t)size, map))
		return atoll_op_fail(
			op, kAtollInvalidModel, "the custom options (%d bytes) hold no map of parameters", size);
	return kTfLiteOk;
}

static TfLiteStatus number_in(
	struct atoll_op *op, const struct atoll_flex *value, const char *key, double low, double high, double *number)
{
	if (!atoll_flex_number(value, number))
		return atoll_op_fail(op, kAtollInvalidModel, "parameter '%s' is not a number", key);
	if (!(*number >= low && *number <= high))
		return atoll_op_fail(
			op, kAtollInvalidModel, "parameter '%s' is %g; %g to %g is needed", key, *number, low, high);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_custom_float(
	struct atoll_op *op, const struct atoll_flex *map, const char *key, double low, double high, float *value)
{
	struct atoll_flex found;
	double number;
	if (!atoll_flex_find(map, key, &found))
		return atoll_op_fail(op, kAtollInvalidModel, "parameter '%s' is missing", key);
	ATOLL_TRY(number_in(op, &found, key, low, high, &number));
	*value = (float)number;
	return kTfLiteOk;
}

TfLiteStatus atoll_op_custom_int(
	struct atoll_op *op, const struct atoll_flex *map, const char *key, int low, int high, int *value)
{
	struct atoll_flex found;
	double number;
	if (!atoll_flex_find(map, key, &found))
		return atoll_op_fail(op, kAtollInvalidModel, "parameter '%s' is missing", key);
	ATOLL_TRY(number_in(op, &found, key, low, high, &number));
	*value = (int)number;
	return kTfLiteOk;
}

TfLiteStatus atoll_op_custom_int_or(struct atoll_op *op, const struct atoll_flex *map, const char *key, int low,
	int high, int otherwise, int *value)
{
	struct atoll_flex found;
	if (atoll_flex_find(map, key, &found))
		return atoll_op_custom_int(op, map, key, low, high, value);
	*value = otherwise;
	return kTfLiteOk;
}
