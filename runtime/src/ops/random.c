/* SPDX-License-Identifier: Apache-2.0
 * RANDOM_UNIFORM and RANDOM_STANDARD_NORMAL: numbers of the Philox generator, the same for the same two seeds. */
#include "kernels/philox.h"

#include "ops/shape.h"

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	const TfLiteRandomParams *params = op->node->builtin_data;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	if (params == NULL || (params->seed == 0 && params->seed2 == 0))
		return atoll_op_fail(op, kAtollUnsupported,
			"both seeds are 0, which asks for numbers that differ in every run; only seeded numbers are "
			"made");
	struct atoll_philox *philox = op->services->keep(op, sizeof(*philox));
	if (philox == NULL)
		return kTfLiteError;
	atoll_philox_init(philox, (uint64_t)(int64_t)params->seed, (uint64_t)(int64_t)params->seed2);
	op->state = philox;
	return atoll_tensor_is_constant(atoll_op_input(op, 0)) ? atoll_op_resize_as_told(op, "shape")
	                                                       : atoll_op_defer(op, atoll_op_output(op, 0));
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 0)))
		ATOLL_TRY(atoll_op_resize_as_told(op, "shape"));
	TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t n = atoll_tensor_elements(output);
	if (op->def->code == kTfLiteBuiltinRandomUniform)
		atoll_philox_uniform(op->state, n, output->data.f);
	else
		atoll_philox_normal(op->state, n, output->data.f);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinRandomUniform, "RANDOM_UNIFORM", 1, 1, prepare, invoke},
	{kTfLiteBuiltinRandomStandardNormal, "RANDOM_STANDARD_NORMAL", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_random = ATOLL_OP_FAMILY(rows);
