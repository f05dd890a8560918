/* SPDX-License-Identifier: Apache-2.0
 * The types quantized products take. */
#include "ops/quantized_types.h"

#include "ops/shape.h"

bool atoll_quantized_types_fit(const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias, const TfLiteTensor *output)
{
	const bool narrow_weights = weights->type == kTfLiteInt8 || weights->type == kTfLiteInt4;
	const bool narrow_bias = bias == NULL || bias->type == kTfLiteInt32;
	if (input->type == kTfLiteUInt8)
		return weights->type == kTfLiteUInt8 && output->type == kTfLiteUInt8 && narrow_bias;
	if (input->type == kTfLiteInt8)
		return narrow_weights && output->type == kTfLiteInt8 && narrow_bias;
	return input->type == kTfLiteInt16 && narrow_weights && output->type == kTfLiteInt16 && (narrow_bias || bias->type == kTfLiteInt64);
}

bool atoll_float_types_fit(const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias, const TfLiteTensor *output)
{
	return input->type == kTfLiteFloat32 && weights->type == kTfLiteFloat32 && output->type == kTfLiteFloat32 &&
	       (bias == NULL || bias->type == kTfLiteFloat32);
}

bool atoll_hybrid_types_fit(const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias, const TfLiteTensor *output)
{
	return input->type == kTfLiteFloat32 && (weights->type == kTfLiteInt8 || weights->type == kTfLiteInt4) && output->type == kTfLiteFloat32 &&
	       (bias == NULL || bias->type == kTfLiteFloat32);
}

TfLiteStatus atoll_types_refuse(struct atoll_op *op, const TfLiteTensor *input, const TfLiteTensor *weights, const TfLiteTensor *bias,
                                const TfLiteTensor *output)
{
	return atoll_op_fail(op, kAtollUnsupported, "input %s, weights %s, bias %s, output %s is not a supported combination of types",
	                     TfLiteTypeGetName(input->type), TfLiteTypeGetName(weights->type),
	                     bias != NULL ? TfLiteTypeGetName(bias->type) : "none", TfLiteTypeGetName(output->type));
}
