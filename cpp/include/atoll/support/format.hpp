// SPDX-License-Identifier: Apache-2.0
// Text that C hands over as a printf format and its arguments.
#ifndef ATOLL_SUPPORT_FORMAT_HPP_
#define ATOLL_SUPPORT_FORMAT_HPP_

#include <cstdarg>
#include <cstdio>
#include <string>

namespace sdk_support {

/// What printf would print; a format that is wrong gives itself.
[[nodiscard]] inline std::string format(const char* text, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  const int size = std::vsnprintf(nullptr, 0, text, again);
  va_end(again);
  if (size < 0) return text;
  std::string found(static_cast<std::size_t>(size) + 1, '\0');
  std::vsnprintf(found.data(), found.size(), text, arguments);
  found.pop_back();
  return found;
}

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_FORMAT_HPP_
