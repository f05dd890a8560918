// SPDX-License-Identifier: Apache-2.0
// One call on its way to C: enters the objects it uses, checks what must hold, remembers the first failure.
// `Api` brings the function table, the error type and the codes; this file knows no function by name.
#ifndef ATOLL_SUPPORT_CALL_HPP_
#define ATOLL_SUPPORT_CALL_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "node.hpp"

namespace sdk_support {

template <class Api>
class Call {
 public:
  using Table = typename Api::Table;
  using Error = typename Api::Error;
  using Code = typename Api::Code;
  using Object = Node<Table>;

  explicit Call(const char* operation) noexcept : operation_(operation) {}
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;
  ~Call() {
    for (auto entered = entered_.rbegin(); entered != entered_.rend(); ++entered) (*entered)->leave();
    if (visited_ != nullptr) visited_->visits().unlock();
  }

  [[nodiscard]] const Table& table() const noexcept { return *table_; }
  [[nodiscard]] const std::shared_ptr<const Table>& shared_table() const noexcept { return table_; }

  // --- what went wrong ---------------------------------------------------------------------------------

  [[nodiscard]] const Error& error() const noexcept { return *error_; }

  bool fail(Code code, std::string message) {
    error_ = Error(code, operation_, std::move(message));
    return false;
  }
  [[nodiscard]] Error failure(Code code, std::string message) const {
    return Error(code, operation_, std::move(message));
  }
  [[nodiscard]] const char* operation() const noexcept { return operation_; }

  // --- what is used ------------------------------------------------------------------------------------

  /// The functions of this library, or of the default one.
  template <class Library>
  [[nodiscard]] bool use(const Library* library) {
    auto found = library == nullptr ? Library::find_default() : library->loaded();
    if (!found) return fail(found.error().code(), found.error().message());
    table_ = *found;
    return true;
  }

  /// Enters an object: the receiver first, then arguments of the same library.
  [[nodiscard]] bool enter(const std::shared_ptr<Object>& object) {
    if (!open(object)) return false;
    if (!object->gate().enter()) return fail(Api::busy, "another call is using the " + std::string(object->type()));
    entered_.push_back(&object->gate());
    return true;
  }
  template <class Wrapper>
  [[nodiscard]] bool enter_optional(const Wrapper* wrapper, const std::shared_ptr<Object>& (*node)(const Wrapper&)) {
    return wrapper == nullptr || enter(node(*wrapper));
  }

  /// As `enter`, for calls that are allowed while another one is in progress.
  [[nodiscard]] bool visit(const std::shared_ptr<Object>& object) {
    if (object == nullptr) return fail(Api::closed, "the object was moved from");
    visited_ = &object->gate();
    visited_->visits().lock();
    return open(object);
  }

  // --- what must hold ----------------------------------------------------------------------------------

  [[nodiscard]] bool writable(const Object& object) {
    return !object.read_only() || fail(Api::read_only, "this " + std::string(object.type()) + " may only be read");
  }
  [[nodiscard]] bool state(const Object& object, unsigned state, const char* name, Code code) {
    return object.has(state) || fail(code, "the " + std::string(object.type()) + " is not " + name);
  }
  [[nodiscard]] bool memory(const Object& object, const void* data, std::size_t size, Code code) {
    return data != nullptr || size == 0 || fail(code, "the " + std::string(object.type()) + " has no memory yet");
  }
  [[nodiscard]] bool no_view(const Object& object) {
    return !object.gate().leased() || fail(Api::view_open, "a view of the memory is open; release it first");
  }
  template <class Function>
  [[nodiscard]] bool has(Function* found, const char* function) {
    return found != nullptr || fail(Api::unsupported, std::string(function) + " is unsupported by this runtime");
  }
  template <class T>
  [[nodiscard]] bool in_range(T value, const char* name, std::int64_t low, std::int64_t high) {
    const auto number = static_cast<std::int64_t>(value);
    if (number < low)
      return fail(Api::out_of_range, text(name, number) + ", at least " + std::to_string(low) + " is needed");
    if (number > high)
      return fail(Api::out_of_range, text(name, number) + ", at most " + std::to_string(high) + " is allowed");
    return true;
  }
  [[nodiscard]] bool sized(std::size_t size, std::size_t wanted, const char* name) {
    if (size == wanted) return true;
    const auto sizes = std::to_string(size) + " bytes, exactly " + std::to_string(wanted);
    return fail(Api::size_mismatch, std::string(name) + " has " + sizes + " are needed");
  }
  [[nodiscard]] bool c_string(const std::string& value, const char* name) {
    return value.find('\0') == std::string::npos ||
           fail(Api::invalid_argument, std::string(name) + " holds a NUL character");
  }

 private:
  [[nodiscard]] bool open(const std::shared_ptr<Object>& object) {
    if (object == nullptr) return fail(Api::closed, "the object was moved from");
    if (object->closed()) return fail(Api::closed, "the " + std::string(object->type()) + " is closed");
    if (table_ == nullptr) {
      table_ = object->shared_table();
    } else if (table_ != object->shared_table()) {
      return fail(Api::invalid_argument, "the " + std::string(object->type()) + " belongs to another library");
    }
    return true;
  }
  [[nodiscard]] static std::string text(const char* name, std::int64_t number) {
    return std::string(name) + " is " + std::to_string(number);
  }

  const char* operation_;
  std::shared_ptr<const Table> table_;
  std::optional<Error> error_;
  std::vector<Gate*> entered_;
  Gate* visited_ = nullptr;
};

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_CALL_HPP_
