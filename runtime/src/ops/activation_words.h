/* SPDX-License-Identifier: Apache-2.0
 * LOGISTIC and TANH of 16-bit words. Private to activation*.c. */
#ifndef ATOLL_OPS_ACTIVATION_WORDS_H
#define ATOLL_OPS_ACTIVATION_WORDS_H

#include "ops/activation.h"

TfLiteStatus atoll_activation_use_words(struct atoll_op *op, struct atoll_activation *activation, bool is_tanh);

#endif
