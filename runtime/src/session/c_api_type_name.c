/* SPDX-License-Identifier: Apache-2.0
 * Names of element types. */
#include "tensorflow/lite/c/common.h"

const char *TfLiteTypeGetName(TfLiteType type)
{
	static const char *const names[] = {
		[kTfLiteNoType] = "NOTYPE",         [kTfLiteFloat32] = "FLOAT32",       [kTfLiteInt32] = "INT32",
		[kTfLiteUInt8] = "UINT8",           [kTfLiteInt64] = "INT64",           [kTfLiteString] = "STRING",
		[kTfLiteBool] = "BOOL",             [kTfLiteInt16] = "INT16",           [kTfLiteComplex64] = "COMPLEX64",
		[kTfLiteInt8] = "INT8",             [kTfLiteFloat16] = "FLOAT16",       [kTfLiteFloat64] = "FLOAT64",
		[kTfLiteComplex128] = "COMPLEX128", [kTfLiteUInt64] = "UINT64",         [kTfLiteResource] = "RESOURCE",
		[kTfLiteVariant] = "VARIANT",       [kTfLiteUInt32] = "UINT32",         [kTfLiteUInt16] = "UINT16",
		[kTfLiteInt4] = "INT4",             [kTfLiteBFloat16] = "BFLOAT16",     [kTfLiteInt2] = "INT2",
		[kTfLiteUInt4] = "UINT4",           [kTfLiteFloat8E4M3FN] = "FLOAT8E4M3FN", [kTfLiteFloat8E5M2] = "FLOAT8E5M2",
	};
	if (type < 0 || (size_t)type >= sizeof(names) / sizeof(names[0]))
		return "Unknown type";
	return names[type];
}
