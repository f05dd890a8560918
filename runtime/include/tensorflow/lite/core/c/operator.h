/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/forward.h.j2). Do not edit: run `./dev generate`.
 * The same header under another path. */
#ifndef TENSORFLOW_LITE_CORE_C_OPERATOR_H_
#define TENSORFLOW_LITE_CORE_C_OPERATOR_H_

#include "tensorflow/lite/c/operator.h"

#endif /* TENSORFLOW_LITE_CORE_C_OPERATOR_H_ */
