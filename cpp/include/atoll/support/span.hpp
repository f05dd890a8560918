// SPDX-License-Identifier: Apache-2.0
// Contiguous elements of somebody else's memory, and bytes with or without an owner. Must not know where they are from.
#ifndef ATOLL_SUPPORT_SPAN_HPP_
#define ATOLL_SUPPORT_SPAN_HPP_

#include <cstddef>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace sdk_support {

/// A pointer and a count, as std::span of C++20.
template <class T>
class Span {
 public:
  constexpr Span() noexcept = default;
  constexpr Span(T* data, std::size_t size) noexcept : data_(data), size_(size) {}

  /// Everything in a vector, a string, an array or another container of contiguous elements.
  template <class C, class = std::enable_if_t<std::is_convertible_v<decltype(std::declval<C&>().data()), T*>>>
  constexpr Span(C& container) noexcept : data_(container.data()), size_(container.size()) {}
  template <class C, class = std::enable_if_t<std::is_convertible_v<decltype(std::declval<const C&>().data()), T*>>>
  constexpr Span(const C& container) noexcept : data_(container.data()), size_(container.size()) {}

  [[nodiscard]] constexpr T* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr T& operator[](std::size_t index) const noexcept { return data_[index]; }

 private:
  T* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Bytes to read during a call: from any container of plain values, or a pointer and a size in bytes.
class Bytes {
 public:
  constexpr Bytes() noexcept = default;
  constexpr Bytes(const void* data, std::size_t size) noexcept : data_(data), size_(size) {}

  template <class C, class T = std::remove_pointer_t<decltype(std::declval<const C&>().data())>,
            class = std::enable_if_t<std::is_trivially_copyable_v<T>>>
  constexpr Bytes(const C& container) noexcept : data_(container.data()), size_(container.size() * sizeof(T)) {}

  [[nodiscard]] constexpr const void* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

 private:
  const void* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Bytes that stay in use after a call. A container that is moved in is kept alive; what is only borrowed must outlive
/// its user.
class KeptBytes {
 public:
  template <class T, class = std::enable_if_t<std::is_trivially_copyable_v<T>>>
  KeptBytes(std::vector<T>&& container) : KeptBytes(std::make_shared<std::vector<T>>(std::move(container))) {}
  KeptBytes(std::string&& container) : KeptBytes(std::make_shared<std::string>(std::move(container))) {}

  /// A container that is shared with the caller.
  template <class C>
  KeptBytes(std::shared_ptr<C> container) : bytes_(*container), keeper_(std::move(container)) {}

  /// Bytes that the caller keeps where they are.
  [[nodiscard]] static KeptBytes borrow(Bytes bytes) noexcept { return KeptBytes(bytes); }

  [[nodiscard]] const void* data() const noexcept { return bytes_.data(); }
  [[nodiscard]] std::size_t size() const noexcept { return bytes_.size(); }
  [[nodiscard]] const std::shared_ptr<const void>& keeper() const noexcept { return keeper_; }

 private:
  explicit KeptBytes(Bytes bytes) noexcept : bytes_(bytes) {}

  Bytes bytes_;
  std::shared_ptr<const void> keeper_;
};

/// Memory of the caller that is written to after a call too; it must outlive its user. Empty: none.
class CallerMemory {
 public:
  constexpr CallerMemory() noexcept = default;
  constexpr CallerMemory(void* data, std::size_t size) noexcept : data_(data), size_(size) {}

  template <class C, class T = std::remove_pointer_t<decltype(std::declval<C&>().data())>,
            class = std::enable_if_t<std::is_trivially_copyable_v<T> && !std::is_const_v<T>>>
  constexpr CallerMemory(C& container) noexcept : data_(container.data()), size_(container.size() * sizeof(T)) {}

  [[nodiscard]] constexpr void* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

 private:
  void* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Byte strings as C takes them: pointers and lengths.
template <class Size>
class StringList {
 public:
  explicit StringList(const std::vector<std::string>& strings) {
    data_.reserve(strings.size());
    sizes_.reserve(strings.size());
    for (const auto& string : strings) {
      data_.push_back(string.data());
      sizes_.push_back(static_cast<Size>(string.size()));
    }
  }

  [[nodiscard]] const char* const* data() const noexcept { return data_.data(); }
  [[nodiscard]] const Size* sizes() const noexcept { return sizes_.data(); }
  [[nodiscard]] std::size_t count() const noexcept { return data_.size(); }

 private:
  std::vector<const char*> data_;
  std::vector<Size> sizes_;
};

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_SPAN_HPP_
