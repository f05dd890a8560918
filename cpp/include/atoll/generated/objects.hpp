// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (includes.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_OBJECTS_HPP_
#define ATOLL_GENERATED_OBJECTS_HPP_

#include "interpreter.hpp"
#include "interpreter_options.hpp"
#include "model.hpp"
#include "runtime.hpp"
#include "signature_runner.hpp"
#include "tensor.hpp"
#include "tensor_info.hpp"

#endif  // ATOLL_GENERATED_OBJECTS_HPP_
