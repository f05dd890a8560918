/* SPDX-License-Identifier: Apache-2.0
 * Interpreters for input of any kind: silent, and bounded in memory, loops and time. */
#ifndef ATOLL_FUZZ_QUIET_H
#define ATOLL_FUZZ_QUIET_H

#include <stddef.h>

#include "atoll/atoll.h"

/* NULL when the bytes are refused. The bytes outlive the model. */
TfLiteModel *quiet_model(const void *data, size_t size);

/* NULL when the model is refused. */
TfLiteInterpreter *quiet_interpreter(const TfLiteModel *model);

/* Gives every input that has memory bytes of its own kind. */
void fill_inputs(TfLiteInterpreter *interpreter, unsigned seed);

#endif
