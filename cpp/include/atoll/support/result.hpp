// SPDX-License-Identifier: Apache-2.0
// A value or an error, and how either reaches the caller: thrown where exceptions are on, returned where they are off.
// Must not know an error type.
#ifndef ATOLL_SUPPORT_RESULT_HPP_
#define ATOLL_SUPPORT_RESULT_HPP_

#include <cstdlib>
#include <optional>
#include <utility>
#include <variant>

namespace sdk_support {

/// A T, or the E that says why there is none.
template <class T, class E>
class Result {
 public:
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
  Result(E error) : held_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return held_.index() == 0; }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

  /// The value; ends the program when there is none.
  [[nodiscard]] T& value() & { return has_value() ? *std::get_if<0>(&held_) : (std::abort(), *std::get_if<0>(&held_)); }
  [[nodiscard]] T&& value() && { return std::move(value()); }
  [[nodiscard]] T& operator*() & { return value(); }
  [[nodiscard]] T* operator->() { return &value(); }

  /// The error; ends the program when there is none.
  [[nodiscard]] const E& error() const {
    return has_value() ? (std::abort(), *std::get_if<1>(&held_)) : *std::get_if<1>(&held_);
  }

 private:
  std::variant<T, E> held_;
};

/// Nothing, or the E that says what went wrong.
template <class E>
class Result<void, E> {
 public:
  Result() = default;
  Result(E error) : error_(std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return !error_.has_value(); }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
  void value() const {
    if (error_) std::abort();
  }
  [[nodiscard]] const E& error() const { return error_ ? *error_ : (std::abort(), *error_); }

 private:
  std::optional<E> error_;
};

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
inline namespace throwing {

/// What a member gives: here the value itself, and a failure is thrown.
template <class T, class E>
using Returned = T;

template <class T, class E>
T deliver(Result<T, E>&& result) {
  if (!result) throw result.error();
  if constexpr (!std::is_void_v<T>) return std::move(result).value();
}

/// Calls code of the user; what it throws goes no further.
template <class F>
void contain(F&& call) noexcept {
  try {
    call();
  } catch (...) {  // there is nobody to tell: C is the caller
  }
}

}  // namespace throwing
#else
inline namespace returning {

template <class T, class E>
using Returned = Result<T, E>;

template <class T, class E>
Result<T, E> deliver(Result<T, E>&& result) {
  return std::move(result);
}

template <class F>
void contain(F&& call) noexcept {
  call();
}

}  // namespace returning
#endif

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_RESULT_HPP_
