// SPDX-License-Identifier: Apache-2.0
// What every class of the SDK has in common: a node, and closing for those that own it. Knows no function by name.
#ifndef ATOLL_SUPPORT_OWNED_HPP_
#define ATOLL_SUPPORT_OWNED_HPP_

#include <memory>
#include <mutex>
#include <type_traits>
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
  template <class Native, class Wrapper>
  [[nodiscard]] static Native* native(const Wrapper& wrapper) noexcept {
    return static_cast<Native*>(wrapper.node_->native());
  }
  template <class Native, class Wrapper>
  [[nodiscard]] static Native* native(const Wrapper* wrapper) noexcept {
    return wrapper == nullptr ? nullptr : native<Native>(*wrapper);
  }
  template <class Wrapper, class Pointer>
  [[nodiscard]] static Wrapper wrap(Pointer node) {
    return Wrapper(std::move(node));
  }

  /// Something inside another object.
  template <class Wrapper, class Table, class Native>
  [[nodiscard]] static Wrapper part(const std::shared_ptr<Node<Table>>& owner, const char* type, Native* native,
                                    bool read_only = false) {
    return Wrapper(std::make_shared<Node<Table>>(owner, type, plain(native), read_only, nullptr));
  }

  /// An object that is deleted before the one it came from.
  template <class Wrapper, class Table, class Native>
  [[nodiscard]] static Wrapper dependent(const std::shared_ptr<Node<Table>>& owner, const char* type, Native* native,
                                         typename Node<Table>::Delete erase) {
    return Wrapper(Node<Table>::dependent(owner, type, plain(native), false, erase));
  }

  /// An object of its own; what `source` keeps alive must outlive it too.
  template <class Wrapper, class Table, class Native>
  [[nodiscard]] static Wrapper made_from(const std::shared_ptr<Node<Table>>& source, const char* type, Native* native,
                                         bool confined, typename Node<Table>::Delete erase) {
    auto node = new_node(source->shared_table(), type, native, confined, erase);
    node->keep_all(*source, "what it was made from");
    return Wrapper(std::move(node));
  }

 private:
  /// Whether it may be changed, the node knows.
  template <class Native>
  [[nodiscard]] static void* plain(Native* native) noexcept {
    return const_cast<std::remove_const_t<Native>*>(native);
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
