/* SPDX-License-Identifier: Apache-2.0
 * The complete list of operators that nobody provides: one failure that names them all. */
#ifndef ATOLL_SESSION_UNRESOLVED_H
#define ATOLL_SESSION_UNRESOLVED_H

#include "session/interpreter.h"

TfLiteStatus atoll_unresolved_check(struct atoll_subgraph *subgraph);

#endif
