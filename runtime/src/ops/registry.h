/* SPDX-License-Identifier: Apache-2.0
 * The table of all operators this library was built with. */
#ifndef ATOLL_OPS_REGISTRY_H
#define ATOLL_OPS_REGISTRY_H

#include "graph/op.h"

/* The row for a builtin code (custom_name NULL) or a custom operator at this version; NULL when there is none. */
const struct atoll_op_def *atoll_ops_find(int32_t code, const char *custom_name, int32_t version);
/* The highest version known for it, 0 when the operator itself is unknown: for the error text. */
int32_t atoll_ops_version_max(int32_t code, const char *custom_name);

#endif
