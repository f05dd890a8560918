/* SPDX-License-Identifier: Apache-2.0 */
/* Forwards to the header it includes. */
#ifndef TFLITE_CORE_C_C_API_H_
#define TFLITE_CORE_C_C_API_H_

#include "tensorflow/lite/c/c_api.h"

#endif /* TFLITE_CORE_C_C_API_H_ */
