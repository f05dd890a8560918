/* SPDX-License-Identifier: Apache-2.0
 * Which operators work element by element. Knows operators by code. */
#ifndef ATOLL_PASSES_ELEMENTWISE_H
#define ATOLL_PASSES_ELEMENTWISE_H

#include <stdbool.h>
#include <stdint.h>

/* One operand, and a result of its shape, element for element. Their kernels allow y to be x when both have elements of one
 * size. */
bool atoll_is_elementwise_unary(int32_t code);
/* The same with two operands that broadcast; y may be the one of y's shape. */
bool atoll_is_elementwise_binary(int32_t code);

#endif
