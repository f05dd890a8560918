/* SPDX-License-Identifier: Apache-2.0
 * Integers of a byte and less, one at a time. Knows no operator by name. */
#ifndef ATOLL_OPS_PACKED_H
#define ATOLL_OPS_PACKED_H

#include "graph/op.h"

/* Element i of an INT8, UINT8, INT4, UINT4 or INT2 tensor. */
static inline int32_t atoll_packed_at(const TfLiteTensor *tensor, size_t i)
{
	switch (tensor->type) {
	case kTfLiteInt8:
		return tensor->data.int8[i];
	case kTfLiteInt4: {
		const int32_t nibble = tensor->data.uint8[i / 2] >> (i % 2 * 4) & 15;
		return nibble < 8 ? nibble : nibble - 16;
	}
	case kTfLiteUInt4:
		return tensor->data.uint8[i / 2] >> (i % 2 * 4) & 15;
	case kTfLiteInt2: {
		const int32_t pair = tensor->data.uint8[i / 4] >> (i % 4 * 2) & 3;
		return pair < 2 ? pair : pair - 4;
	}
	default:
		return tensor->data.uint8[i];
	}
}

/* Writes element i of an INT4, UINT4 or INT2 tensor, beside its neighbours. */
static inline void atoll_packed_put(TfLiteTensor *tensor, size_t i, int32_t value)
{
	const unsigned bits = tensor->type == kTfLiteInt2 ? 2 : 4;
	const unsigned mask = (1u << bits) - 1;
	const unsigned shift = (unsigned)(i % (8 / bits) * bits);
	uint8_t *byte = tensor->data.uint8 + i / (8 / bits);
	*byte = (uint8_t)((*byte & ~(mask << shift)) | ((unsigned)value & mask) << shift);
}

static inline bool atoll_is_packed(TfLiteType type)
{
	return type == kTfLiteInt4 || type == kTfLiteUInt4 || type == kTfLiteInt2;
}

#endif
