// SPDX-License-Identifier: Apache-2.0
// What C gives, as values of C++. Must not know a function of the API.
#ifndef ATOLL_SUPPORT_CONVERT_HPP_
#define ATOLL_SUPPORT_CONVERT_HPP_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sdk_support {

[[nodiscard]] inline std::vector<std::byte> copy_bytes(const void* data, std::size_t size) {
  const auto* first = static_cast<const std::byte*>(data);
  return data == nullptr ? std::vector<std::byte>() : std::vector<std::byte>(first, first + size);
}

[[nodiscard]] inline std::optional<std::string> text_or_none(const char* text) {
  return text == nullptr ? std::nullopt : std::optional<std::string>(text);
}

/// The number, unless it is the one that means none.
[[nodiscard]] inline std::optional<std::int32_t> number_or_none(std::int32_t number, std::int32_t none) {
  return number == none ? std::nullopt : std::optional<std::int32_t>(number);
}

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_CONVERT_HPP_
