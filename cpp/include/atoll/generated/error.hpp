// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (error.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_ERROR_HPP_
#define ATOLL_GENERATED_ERROR_HPP_

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <utility>

#include "atoll/support/result.hpp"
#include "values.hpp"

namespace Atoll {

namespace support = ::sdk_support;

/// A failure has a code, the operation that failed, a text for people, and where it applies the operator and
/// the tensor it happened in. Programs decide by the code, never by the text.
class Error : public std::exception {
 public:
  Error(ErrorCode code, std::string operation, std::string message)
      : code_(code), operation_(std::move(operation)), message_(std::move(message)) {
    what_ = operation_ + ": " + (message_.empty() ? to_string(code_) : message_);
  }

  /// What kind of failure it is. Programs decide by it, never by the text.
  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  /// The operation that failed.
  [[nodiscard]] const std::string& operation() const noexcept { return operation_; }
  /// What happened, for people.
  [[nodiscard]] const std::string& message() const noexcept { return message_; }
  /// Position, in the primary subgraph's list, of the operator that failed; -1 when no operator was involved.
  [[nodiscard]] const std::optional<std::int32_t>& operator_index() const noexcept { return operator_index_; }
  /// Name of that operator, such as `CONV_2D` or a custom code; NULL when no operator was involved.
  [[nodiscard]] const std::optional<std::string>& operator_name() const noexcept { return operator_name_; }
  /// Index of the tensor that was at fault; -1 when there is none.
  [[nodiscard]] const std::optional<std::int32_t>& tensor_index() const noexcept { return tensor_index_; }

  [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

 private:
  friend class Report;

  ErrorCode code_;
  std::string operation_;
  std::string message_;
  std::optional<std::int32_t> operator_index_;
  std::optional<std::string> operator_name_;
  std::optional<std::int32_t> tensor_index_;
  std::string what_;
};

/// What a member gives: the value, an Error being thrown; without exceptions, the value or the Error.
template <class T>
using Returns = support::Returned<T, Error>;

template <class T>
using Result = support::Result<T, Error>;

}  // namespace Atoll

#endif  // ATOLL_GENERATED_ERROR_HPP_
