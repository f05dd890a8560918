/* SPDX-License-Identifier: Apache-2.0
 * The one table between element types and kernels. */
#include "ops/number.h"

enum atoll_number atoll_number_of(TfLiteType type)
{
	switch (type) {
	case kTfLiteBool:
		return ATOLL_NUMBER_BOOL;
	case kTfLiteInt8:
		return ATOLL_NUMBER_I8;
	case kTfLiteUInt8:
		return ATOLL_NUMBER_U8;
	case kTfLiteInt16:
		return ATOLL_NUMBER_I16;
	case kTfLiteUInt16:
		return ATOLL_NUMBER_U16;
	case kTfLiteInt32:
		return ATOLL_NUMBER_I32;
	case kTfLiteUInt32:
		return ATOLL_NUMBER_U32;
	case kTfLiteInt64:
		return ATOLL_NUMBER_I64;
	case kTfLiteUInt64:
		return ATOLL_NUMBER_U64;
	case kTfLiteFloat16:
		return ATOLL_NUMBER_F16;
	case kTfLiteBFloat16:
		return ATOLL_NUMBER_BF16;
	case kTfLiteFloat32:
		return ATOLL_NUMBER_F32;
	case kTfLiteFloat64:
		return ATOLL_NUMBER_F64;
	case kTfLiteComplex64:
		return ATOLL_NUMBER_C64;
	default:
		return ATOLL_NUMBER_NONE;
	}
}
