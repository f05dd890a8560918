/* SPDX-License-Identifier: Apache-2.0 */
/* Forwards to the header it includes. */
#ifndef TFLITE_C_C_API_EXPERIMENTAL_H_
#define TFLITE_C_C_API_EXPERIMENTAL_H_

#include "tensorflow/lite/c/c_api_experimental.h"

#endif /* TFLITE_C_C_API_EXPERIMENTAL_H_ */
