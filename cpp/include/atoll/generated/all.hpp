// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (includes.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_ALL_HPP_
#define ATOLL_GENERATED_ALL_HPP_

#include "interpreter_members.hpp"
#include "interpreter_options_members.hpp"
#include "model_members.hpp"
#include "runtime_members.hpp"
#include "signature_runner_members.hpp"
#include "tensor_info_members.hpp"
#include "tensor_members.hpp"

#endif  // ATOLL_GENERATED_ALL_HPP_
