/* SPDX-License-Identifier: Apache-2.0
 * The lists. */
#include "passes/elementwise.h"

#include "tensorflow/lite/builtin_ops.h"

bool atoll_is_elementwise_unary(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinAbs:
	case kTfLiteBuiltinCeil:
	case kTfLiteBuiltinCos:
	case kTfLiteBuiltinElu:
	case kTfLiteBuiltinExp:
	case kTfLiteBuiltinFloor:
	case kTfLiteBuiltinGelu:
	case kTfLiteBuiltinHardSwish:
	case kTfLiteBuiltinLeakyRelu:
	case kTfLiteBuiltinLog:
	case kTfLiteBuiltinLogistic:
	case kTfLiteBuiltinNeg:
	case kTfLiteBuiltinRelu:
	case kTfLiteBuiltinRelu0To1:
	case kTfLiteBuiltinRelu6:
	case kTfLiteBuiltinReluN1To1:
	case kTfLiteBuiltinRound:
	case kTfLiteBuiltinRsqrt:
	case kTfLiteBuiltinSin:
	case kTfLiteBuiltinSqrt:
	case kTfLiteBuiltinSquare:
	case kTfLiteBuiltinTanh:
		return true;
	default:
		return false;
	}
}

bool atoll_is_elementwise_binary(int32_t code)
{
	switch (code) {
	case kTfLiteBuiltinAdd:
	case kTfLiteBuiltinDiv:
	case kTfLiteBuiltinMaximum:
	case kTfLiteBuiltinMinimum:
	case kTfLiteBuiltinMul:
	case kTfLiteBuiltinPow:
	case kTfLiteBuiltinPrelu:
	case kTfLiteBuiltinSquaredDifference:
	case kTfLiteBuiltinSub:
		return true;
	default:
		return false;
	}
}
