/* SPDX-License-Identifier: Apache-2.0
 * Element types and how many bytes a shape of them takes. Knows types and numbers only. */
#ifndef ATOLL_GRAPH_TYPE_H
#define ATOLL_GRAPH_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tensorflow/lite/c/c_api_types.h"
#include "tensorflow/lite/c/common.h"

/* Bits of one element; 0 for types whose size a shape does not tell (STRING, RESOURCE, VARIANT). */
unsigned atoll_type_bits(TfLiteType type);
bool atoll_type_is_sized(TfLiteType type);

/* The product of dimensions; false when one is negative or it overflows. Rank 0 is one element. */
bool atoll_dims_count(const int *dims, int rank, size_t *count);
/* The bytes of a dense tensor, sub-byte elements packed; false also when they overflow or the type is not sized. */
bool atoll_dims_bytes(TfLiteType type, const int *dims, int rank, size_t *bytes);

#endif
