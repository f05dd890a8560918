// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (includes.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_OBJECTS_HPP_
#define ATOLL_GENERATED_OBJECTS_HPP_

#include "runtime.hpp"
#include "model.hpp"
#include "tensor_info.hpp"
#include "interpreter_options.hpp"
#include "interpreter.hpp"
#include "signature_runner.hpp"
#include "tensor.hpp"

#endif  // ATOLL_GENERATED_OBJECTS_HPP_
