/* SPDX-License-Identifier: Apache-2.0
 * Strings of a tensor, shared by the two C APIs that reach them. */
#ifndef ATOLL_SESSION_TENSOR_STRINGS_H
#define ATOLL_SESSION_TENSOR_STRINGS_H

#include <stdbool.h>

#include "atoll/atoll.h"
#include "tensorflow/lite/c/common.h"

bool atoll_tensor_has_strings(const TfLiteTensor *tensor);
/* Replaces the contents of a dynamic string tensor. */
AtollErrorCode atoll_tensor_write_strings(TfLiteTensor *tensor, const char *const *strings, const size_t *sizes, int32_t count);

#endif
