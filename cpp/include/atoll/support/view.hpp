// SPDX-License-Identifier: Apache-2.0
// Memory of a native object, seen without a copy: a lease while it is open, checked by generation afterwards.
// Must not know what the memory holds.
#ifndef ATOLL_SUPPORT_VIEW_HPP_
#define ATOLL_SUPPORT_VIEW_HPP_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "call.hpp"
#include "result.hpp"
#include "span.hpp"

namespace sdk_support {

/// While it is open, calls that would move the memory fail. After `release` it may still be read until the memory
/// moves; from then on using it is an error. The raw pointers in the spans it gives are not checked.
template <class Api>
class View {
 public:
  using Error = typename Api::Error;
  template <class T>
  using Returns = Returned<T, Error>;

  View(View&& other) noexcept
      : node_(std::move(other.node_)),
        data_(other.data_),
        size_(other.size_),
        generation_(other.generation_),
        open_(std::exchange(other.open_, false)) {}
  View& operator=(View&& other) noexcept {
    release();
    node_ = std::move(other.node_);
    data_ = other.data_;
    size_ = other.size_;
    generation_ = other.generation_;
    open_ = std::exchange(other.open_, false);
    return *this;
  }
  View(const View&) = delete;
  View& operator=(const View&) = delete;
  ~View() { release(); }

  /// Ends the lease; releasing twice is fine.
  void release() noexcept {
    if (std::exchange(open_, false)) node_->gate().close_lease();
  }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// The memory to read, as elements of T.
  template <class T = std::byte>
  Returns<Span<const T>> read() const {
    return deliver<Span<const T>, Error>(span<const T>("read"));
  }

  /// The memory to write, as elements of T.
  template <class T = std::byte>
  Returns<Span<T>> write() {
    return deliver<Span<T>, Error>(span<T>("write"));
  }

  /// Overwrites the memory from its start with bytes that must fit.
  Returns<void> write(Bytes bytes) { return deliver<void, Error>(copy(bytes)); }

  /// A copy of the bytes.
  Returns<std::vector<std::byte>> bytes() const { return deliver<std::vector<std::byte>, Error>(copied()); }

 private:
  friend struct ViewAccess;
  using Object = Node<typename Api::Table>;

  View(std::shared_ptr<Object> node, void* data, std::size_t size) noexcept
      : node_(std::move(node)), data_(data), size_(size), generation_(node_->gate().generation()), open_(true) {
    node_->gate().open_lease();
  }

  [[nodiscard]] bool fresh(Call<Api>& call) const {
    if (node_ == nullptr || node_->closed()) return call.fail(Api::closed, "the object of this view is closed");
    if (generation_ == node_->gate().generation()) return true;
    return call.fail(Api::stale_view,
                     "the memory of the " + std::string(node_->type()) + " was moved since this view was taken");
  }

  template <class T>
  Result<Span<T>, Error> span(const char* operation) const {
    Call<Api> call(operation);
    if (!fresh(call)) return call.error();
    if (!std::is_const_v<T> && !call.writable(*node_)) return call.error();
    if (size_ % sizeof(T) != 0) return call.failure(Api::size_mismatch, "the memory is not a whole number of elements");
    return Span<T>(static_cast<T*>(data_), size_ / sizeof(T));
  }

  Result<void, Error> copy(Bytes bytes) const {
    Call<Api> call("write");
    if (!(fresh(call) && call.writable(*node_))) return call.error();
    if (bytes.size() > size_) return call.failure(Api::size_mismatch, "more bytes than the memory has");
    if (bytes.size() != 0) std::memcpy(data_, bytes.data(), bytes.size());
    return {};
  }

  Result<std::vector<std::byte>, Error> copied() const {
    auto found = span<const std::byte>("read");
    if (!found) return found.error();
    return std::vector<std::byte>(found->begin(), found->end());
  }

  std::shared_ptr<Object> node_;
  void* data_;
  std::size_t size_;
  std::uint64_t generation_;
  bool open_;
};

/// Makes views; for generated code only.
struct ViewAccess {
  template <class Api, class Pointer>
  [[nodiscard]] static View<Api> make(Pointer node, void* data, std::size_t size) {
    return View<Api>(std::move(node), data, size);
  }
};

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_VIEW_HPP_
