/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/forward.h.j2). Do not edit: run `./dev generate`.
 * The same header under another path. */
#ifndef TFLITE_C_BUILTIN_OP_DATA_H_
#define TFLITE_C_BUILTIN_OP_DATA_H_

#include "tensorflow/lite/c/builtin_op_data.h"

#endif /* TFLITE_C_BUILTIN_OP_DATA_H_ */
