/* SPDX-License-Identifier: Apache-2.0
 * Sizes of element types and shapes. */
#include "graph/type.h"

#include "base/checked.h"
#include "graph/op.h"

unsigned atoll_type_bits(TfLiteType type)
{
	switch (type) {
	case kTfLiteInt2:
		return 2;
	case kTfLiteInt4:
	case kTfLiteUInt4:
		return 4;
	case kTfLiteUInt8:
	case kTfLiteInt8:
	case kTfLiteBool:
	case kTfLiteFloat8E4M3FN:
	case kTfLiteFloat8E5M2:
		return 8;
	case kTfLiteInt16:
	case kTfLiteUInt16:
	case kTfLiteFloat16:
	case kTfLiteBFloat16:
		return 16;
	case kTfLiteFloat32:
	case kTfLiteInt32:
	case kTfLiteUInt32:
		return 32;
	case kTfLiteInt64:
	case kTfLiteUInt64:
	case kTfLiteFloat64:
	case kTfLiteComplex64:
		return 64;
	case kTfLiteComplex128:
		return 128;
	default:
		return 0;
	}
}

bool atoll_type_is_sized(TfLiteType type)
{
	return atoll_type_bits(type) != 0;
}

size_t atoll_type_bytes(TfLiteType type)
{
	return atoll_type_bits(type) / 8;
}

bool atoll_dims_count(const int *dims, int rank, size_t *count)
{
	size_t product = 1;
	for (int i = 0; i < rank; i++)
		if (dims[i] < 0 || !atoll_mul_size(product, (size_t)dims[i], &product))
			return false;
	*count = product;
	return true;
}

bool atoll_dims_bytes(TfLiteType type, const int *dims, int rank, size_t *bytes)
{
	const unsigned bits = atoll_type_bits(type);
	size_t count;
	if (bits == 0 || !atoll_dims_count(dims, rank, &count))
		return false;
	if (bits < 8) {
		const size_t per_byte = 8 / bits;
		*bytes = count / per_byte + (count % per_byte != 0);
		return true;
	}
	return atoll_mul_size(count, bits / 8, bytes);
}
