// SPDX-License-Identifier: Apache-2.0
// What every class of the SDK has in common: a node, and closing for those that own it. Knows no function by name.
#ifndef ATOLL_SUPPORT_OWNED_HPP_
#define ATOLL_SUPPORT_OWNED_HPP_

#include <memory>
#include <mutex>
#include <utility>

#include "call.hpp"
#include "result.hpp"

namespace sdk_support {

/// Reaches the node of a wrapper; for generated code only.
struct Access {
  template <class Wrapper>
  [[nodiscard]] static const auto& node(const Wrapper& wrapper) noexcept {
    return wrapper.node_;
  }
  template <class Wrapper, class Pointer>
  [[nodiscard]] static Wrapper wrap(Pointer node) {
    return Wrapper(std::move(node));
  }
};

/// A handle to something that belongs to another object, which it keeps alive. Copies refer to the same thing.
template <class Api>
class Borrowed {
 protected:
  friend struct Access;
  using Object = Node<typename Api::Table>;
  explicit Borrowed(std::shared_ptr<Object> node) noexcept : node_(std::move(node)) {}

  std::shared_ptr<Object> node_;
};

/// An object that is deleted with its last user: this wrapper, what was got from it, or an earlier `close`.
template <class Api>
class Owned : public Borrowed<Api> {
 public:
  Owned(Owned&&) noexcept = default;
  Owned& operator=(Owned&&) noexcept = default;
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() = default;

  /// Deletes the native object now; everything got from it is closed too. Closing twice is fine.
  Returned<void, typename Api::Error> close() { return deliver<void, typename Api::Error>(release()); }

  [[nodiscard]] bool closed() const noexcept { return this->node_ == nullptr || this->node_->closed(); }

 protected:
  using Borrowed<Api>::Borrowed;

 private:
  Result<void, typename Api::Error> release() {
    if (closed()) return {};
    auto& gate = this->node_->gate();
    Call<Api> call("close");
    if (!(call.enter(this->node_) && call.no_view(*this->node_))) return call.error();
    if (gate.users() > 1) return call.failure(Api::busy, "another call is using the object");
    const std::lock_guard<std::mutex> alone(gate.visits());
    this->node_->close();
    return {};
  }
};

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_OWNED_HPP_
