/* SPDX-License-Identifier: Apache-2.0 */
/* Forwards to the header it includes. */
#ifndef TFLITE_C_BUILTIN_OP_DATA_H_
#define TFLITE_C_BUILTIN_OP_DATA_H_

#include "tensorflow/lite/c/builtin_op_data.h"

#endif /* TFLITE_C_BUILTIN_OP_DATA_H_ */
