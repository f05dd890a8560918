/* SPDX-License-Identifier: Apache-2.0
 * A convolution as a gathered integer product. Private to conv_*.c. */
#ifndef ATOLL_OPS_CONV_INTEGERS_H
#define ATOLL_OPS_CONV_INTEGERS_H

#include "ops/conv_kinds.h"
#include "ops/integer_product.h"

/* Fills what the operator sets before planning, but for the types, and the geometry of `gather`, whose element is set. */
void atoll_conv_describe_integers(const struct atoll_conv *conv, const TfLiteTensor *weights, struct atoll_integer_product *product,
                                  struct atoll_conv_gather *gather);

#endif
