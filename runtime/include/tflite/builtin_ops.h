/* SPDX-License-Identifier: Apache-2.0 */
/* Forwards to the header it includes. */
#ifndef TFLITE_BUILTIN_OPS_H_
#define TFLITE_BUILTIN_OPS_H_

#include "tensorflow/lite/builtin_ops.h"

#endif /* TFLITE_BUILTIN_OPS_H_ */
