/* SPDX-License-Identifier: Apache-2.0
 * Constant folding: which operators may run once, at prepare. Knows operators by code; does not run them. */
#ifndef ATOLL_PASSES_FOLD_H
#define ATOLL_PASSES_FOLD_H

#include "graph/op.h"

enum atoll_fold {
	ATOLL_FOLD_NO,
	ATOLL_FOLD_VALUES, /* all inputs are constants */
	ATOLL_FOLD_SHAPE /* the result depends on the shape of its input only, and that is known */
};

enum atoll_fold atoll_fold_kind(const struct atoll_op *op);

#endif
