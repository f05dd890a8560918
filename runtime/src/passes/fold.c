/* SPDX-License-Identifier: Apache-2.0
 * Pure operators whose results models compute from constants: unpacking of weights and shape arithmetic. */
#include "passes/fold.h"

static const int32_t by_values[] = {
	kTfLiteBuiltinDequantize,   kTfLiteBuiltinDensify,    kTfLiteBuiltinCast,        kTfLiteBuiltinReshape,     kTfLiteBuiltinTranspose,
	kTfLiteBuiltinPack,         kTfLiteBuiltinUnpack,     kTfLiteBuiltinConcatenation, kTfLiteBuiltinStridedSlice, kTfLiteBuiltinSlice,
	kTfLiteBuiltinGather,       kTfLiteBuiltinExpandDims, kTfLiteBuiltinSqueeze,     kTfLiteBuiltinAdd,         kTfLiteBuiltinSub,
	kTfLiteBuiltinMul,          kTfLiteBuiltinDiv,        kTfLiteBuiltinFloorDiv,    kTfLiteBuiltinFloorMod,    kTfLiteBuiltinMaximum,
	kTfLiteBuiltinMinimum,      kTfLiteBuiltinReduceProd, kTfLiteBuiltinReduceMax,   kTfLiteBuiltinReduceMin,   kTfLiteBuiltinSum,
	kTfLiteBuiltinRange,        kTfLiteBuiltinFill,       kTfLiteBuiltinBroadcastTo, kTfLiteBuiltinBroadcastArgs, kTfLiteBuiltinSplit,
	kTfLiteBuiltinSplitV,       kTfLiteBuiltinNeg,        kTfLiteBuiltinSelect,      kTfLiteBuiltinSelectV2,    kTfLiteBuiltinEqual,
	kTfLiteBuiltinNotEqual,     kTfLiteBuiltinLess,       kTfLiteBuiltinLessEqual,   kTfLiteBuiltinGreater,     kTfLiteBuiltinGreaterEqual,
	kTfLiteBuiltinQuantize,     kTfLiteBuiltinZerosLike,  kTfLiteBuiltinTile,        kTfLiteBuiltinPad,
};

static bool is_by_values(int32_t code)
{
	for (size_t i = 0; i < sizeof(by_values) / sizeof(by_values[0]); i++)
		if (by_values[i] == code)
			return true;
	return false;
}

static bool all_constant(const struct atoll_op *op)
{
	int constants = 0;
	for (int i = 0; i < atoll_op_input_count(op); i++) {
		const TfLiteTensor *tensor = atoll_op_input(op, i);
		if (tensor == NULL)
			continue;
		if (!atoll_tensor_is_constant(tensor))
			return false;
		constants++;
	}
	return constants > 0;
}

enum atoll_fold atoll_fold_kind(const struct atoll_op *op)
{
	if (op->def->code == kTfLiteBuiltinShape || op->def->code == kTfLiteBuiltinRank) {
		const TfLiteTensor *input = atoll_op_input(op, 0);
		return input != NULL && !atoll_tensor_is_dynamic(input) ? ATOLL_FOLD_SHAPE : ATOLL_FOLD_NO;
	}
	return is_by_values(op->def->code) && all_constant(op) ? ATOLL_FOLD_VALUES : ATOLL_FOLD_NO;
}
