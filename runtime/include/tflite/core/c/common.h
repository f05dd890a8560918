/* SPDX-License-Identifier: Apache-2.0 */
/* Forwards to the header it includes. */
#ifndef TFLITE_CORE_C_COMMON_H_
#define TFLITE_CORE_C_COMMON_H_

#include "tensorflow/lite/c/common.h"

#endif /* TFLITE_CORE_C_COMMON_H_ */
