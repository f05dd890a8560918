/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/forward.h.j2). Do not edit: run `./dev generate`.
 * The same header under another path. */
#ifndef TFLITE_C_COMMON_H_
#define TFLITE_C_COMMON_H_

#include "tensorflow/lite/c/common.h"

#endif /* TFLITE_C_COMMON_H_ */
