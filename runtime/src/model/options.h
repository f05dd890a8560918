/* SPDX-License-Identifier: Apache-2.0
 * From the option tables of the file to the TfLite…Params structs that operators read. */
#ifndef ATOLL_MODEL_OPTIONS_H
#define ATOLL_MODEL_OPTIONS_H

#include "base/memory.h"
#include "schema/flatbuffer.h"
#include "tensorflow/lite/c/c_api_types.h"

/* The element type of the C API for one of the file, or kTfLiteNoType. */
TfLiteType atoll_model_type(int tensor_type);

/* `*params` becomes the parameters of builtin operator `code` from its Operator table, NULL when it has none. False when
 * out of memory. An option table of another operator counts as absent: all defaults. */
bool atoll_model_options(struct atoll_region *region, struct atoll_fb_ref operator_table, int32_t code, void **params);

#endif
