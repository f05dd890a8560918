/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/forward.h.j2). Do not edit: run `./dev generate`.
 * The same header under another path. */
#ifndef TFLITE_BUILTIN_OPS_H_
#define TFLITE_BUILTIN_OPS_H_

#include "tensorflow/lite/builtin_ops.h"

#endif /* TFLITE_BUILTIN_OPS_H_ */
