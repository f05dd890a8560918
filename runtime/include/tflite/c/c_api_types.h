/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/forward.h.j2). Do not edit: run `./dev generate`.
 * The same header under another path. */
#ifndef TFLITE_C_C_API_TYPES_H_
#define TFLITE_C_C_API_TYPES_H_

#include "tensorflow/lite/c/c_api_types.h"

#endif /* TFLITE_C_C_API_TYPES_H_ */
