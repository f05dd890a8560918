/* SPDX-License-Identifier: Apache-2.0 */
/* Forwards to the header it includes. */
#ifndef TFLITE_C_OPERATOR_H_
#define TFLITE_C_OPERATOR_H_

#include "tensorflow/lite/c/operator.h"

#endif /* TFLITE_C_OPERATOR_H_ */
