/* SPDX-License-Identifier: Apache-2.0
 * FULLY_CONNECTED: checks what it is given and chooses the implementation for its number format. */
#include "ops/fully_connected.h"

#include "ops/quantized_types.h"
#include "ops/shape.h"

static TfLiteStatus check_shapes(struct atoll_op *op, struct atoll_fully_connected *fc)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1), *bias = atoll_op_input(op, 2);
	ATOLL_TRY(atoll_op_expect_rank(op, weights, "the weights", 2, 2));
	fc->n = (size_t)atoll_tensor_dim(weights, 0);
	fc->k = (size_t)atoll_tensor_dim(weights, 1);
	const size_t elements = atoll_tensor_elements(input);
	if (fc->k == 0 || elements % fc->k != 0)
		return atoll_op_fail(op, kAtollInvalidModel, "the input has %zu values, not a multiple of the %zu columns of the weights",
		                     elements, fc->k);
	fc->batches = elements / fc->k;
	if (bias != NULL && atoll_tensor_elements(bias) != fc->n)
		return atoll_op_fail(op, kAtollInvalidModel, "the bias has %zu values for %zu outputs", atoll_tensor_elements(bias), fc->n);
	return kTfLiteOk;
}

static TfLiteStatus resize_output(struct atoll_op *op, const struct atoll_fully_connected *fc, bool keep_dims)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_dims shape = {2, {(int)fc->batches, (int)fc->n}};
	if (keep_dims) {
		ATOLL_TRY(atoll_op_dims(op, atoll_op_input(op, 0), "input 0", &shape));
		if (shape.rank == 0 || (size_t)shape.at[shape.rank - 1] != fc->k)
			return atoll_op_fail(op, kAtollInvalidModel, "the last dimension of the input is %d, the weights have %zu columns",
			                     shape.rank == 0 ? 1 : shape.at[shape.rank - 1], fc->k);
		shape.at[shape.rank - 1] = (int)fc->n;
	}
	return atoll_op_resize(op, output, &shape);
}

static TfLiteStatus choose(struct atoll_op *op, struct atoll_fully_connected *fc)
{
	const TfLiteTensor *input = atoll_op_input(op, 0), *weights = atoll_op_input(op, 1), *bias = atoll_op_input(op, 2);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	if (atoll_float_types_fit(input, weights, bias, output))
		return atoll_fully_connected_f32_prepare(op, fc);
	if (atoll_quantized_types_fit(input, weights, bias, output))
		return atoll_fully_connected_quantized_prepare(op, fc);
	if (atoll_hybrid_types_fit(input, weights, bias, output))
		return atoll_fully_connected_hybrid_prepare(op, fc);
	return atoll_types_refuse(op, input, weights, bias, output);
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	const TfLiteFullyConnectedParams *params = op->node->builtin_data;
	if (params == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "has no parameters");
	if (params->weights_format != kTfLiteFullyConnectedWeightsFormatDefault)
		return atoll_op_fail(op, kAtollUnsupported, "weights format %d is not supported", (int)params->weights_format);
	ATOLL_TRY(atoll_op_expect_tensors(op, 2, 3, 1));
	struct atoll_fully_connected *fc = op->services->keep(op, sizeof(*fc));
	if (fc == NULL)
		return kTfLiteError;
	op->state = fc;
	fc->activation = params->activation;
	fc->asymmetric_inputs = params->asymmetric_quantize_inputs;
	ATOLL_TRY(check_shapes(op, fc));
	ATOLL_TRY(resize_output(op, fc, params->keep_num_dims));
	return choose(op, fc);
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct atoll_fully_connected *fc = op->state;
	return fc->invoke(op);
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinFullyConnected, "FULLY_CONNECTED", 1, 14, prepare, invoke},
};
const struct atoll_op_family atoll_ops_fully_connected = ATOLL_OP_FAMILY(rows);
