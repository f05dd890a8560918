/* SPDX-License-Identifier: Apache-2.0
 * Element types as the kernels that take any of them call them. Knows no operator by name. */
#ifndef ATOLL_OPS_NUMBER_H
#define ATOLL_OPS_NUMBER_H

#include "graph/op.h"
#include "kernels/convert.h"

/* ATOLL_NUMBER_NONE for types that are not one number. */
enum atoll_number atoll_number_of(TfLiteType type);

#endif
