// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (callbacks.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_CALLBACKS_HPP_
#define ATOLL_GENERATED_CALLBACKS_HPP_

#include <cstdarg>
#include <functional>
#include <string>

#include "atoll/support/format.hpp"
#include "table.hpp"

namespace Atoll {

/// Receives every message the library would write to its log, one call per message, without a line end.
///
/// What it throws: It is swallowed; a log callback cannot make a call fail.
using LogCallback = std::function<void(const std::string&)>;

/// For generated code: what C calls; the context is the function of the caller.
inline void call_log_callback(void* context, const char* message, va_list message_arguments) {
  support::contain([&] { (*static_cast<const LogCallback*>(context))(support::format(message, message_arguments)); });
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_CALLBACKS_HPP_
