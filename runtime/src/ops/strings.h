/* SPDX-License-Identifier: Apache-2.0
 * STRING tensors in operators that move or compare elements. Knows no operator by name. */
#ifndef ATOLL_OPS_STRINGS_H
#define ATOLL_OPS_STRINGS_H

#include "graph/op.h"

/* Requires a tensor whose bytes hold one string per element. */
TfLiteStatus atoll_op_expect_strings(struct atoll_op *op, const TfLiteTensor *tensor, const char *what);

/* The element of the input that becomes element i of the output; ATOLL_STRING_NONE for an empty one. */
#define ATOLL_STRING_NONE SIZE_MAX
typedef size_t (*atoll_string_source_fn)(const void *arg, size_t i);

/* invoke: fills a STRING output, whose shape is set, from elements of an input that passed atoll_op_expect_strings. */
TfLiteStatus atoll_op_take_strings(struct atoll_op *op, TfLiteTensor *output, const TfLiteTensor *input,
	atoll_string_source_fn source, const void *arg);

bool atoll_strings_equal(const TfLiteTensor *a, size_t i, const TfLiteTensor *b, size_t k);

#endif
