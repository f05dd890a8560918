/* SPDX-License-Identifier: Apache-2.0
 * Making and deleting interpreters, as the C API sees it. */
#ifndef ATOLL_SESSION_CREATE_H
#define ATOLL_SESSION_CREATE_H

#include <stdbool.h>

#include "atoll/atoll.h"

/* NULL on failure, which `error` (may be NULL) then holds. */
TfLiteInterpreter *atoll_interpreter_create(const TfLiteModel *model, const TfLiteInterpreterOptions *options, bool with_builtins,
                                            AtollError *error);
void atoll_interpreter_delete(TfLiteInterpreter *interpreter);

#endif
