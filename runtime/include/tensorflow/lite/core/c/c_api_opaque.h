/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/forward.h.j2). Do not edit: run `./dev generate`.
 * The same header under another path. */
#ifndef TENSORFLOW_LITE_CORE_C_C_API_OPAQUE_H_
#define TENSORFLOW_LITE_CORE_C_C_API_OPAQUE_H_

#include "tensorflow/lite/c/c_api_opaque.h"

#endif /* TENSORFLOW_LITE_CORE_C_C_API_OPAQUE_H_ */
