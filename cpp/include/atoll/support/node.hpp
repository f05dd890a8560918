// SPDX-License-Identifier: Apache-2.0
// One native object: where it is, who owns it, what it keeps alive, when it is deleted. Knows no function by name.
#ifndef ATOLL_SUPPORT_NODE_HPP_
#define ATOLL_SUPPORT_NODE_HPP_

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "gate.hpp"

namespace sdk_support {

/// `Table` is the function table of the library that the object lives in.
template <class Table>
class Node {
 public:
  using Pointer = std::shared_ptr<Node>;
  using Delete = void (*)(const Table&, void*);

  /// An object of its own. `kept` are what it was made from and what must outlive it.
  Node(std::shared_ptr<const Table> table, const char* type, void* native, bool confined, Delete erase)
      : table_(std::move(table)),
        type_(type),
        native_(native),
        gate_(std::make_shared<Gate>(confined)),
        erase_(erase) {}

  /// An object inside another one; with `erase`, one that must be deleted before its owner.
  Node(Pointer owner, const char* type, void* native, bool read_only, Delete erase)
      : table_(owner->table_),
        type_(type),
        native_(native),
        gate_(owner->gate_),
        owner_(std::move(owner)),
        read_only_(read_only),
        erase_(erase) {}

  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  ~Node() { erase(); }

  /// A part that its owner deletes first when it is closed.
  [[nodiscard]] static Pointer dependent(const Pointer& owner, const char* type, void* native, bool read_only,
                                         Delete erase) {
    auto made = std::make_shared<Node>(owner, type, native, read_only, erase);
    owner->parts_.push_back(made);
    return made;
  }

  [[nodiscard]] const Table& table() const noexcept { return *table_; }
  [[nodiscard]] const std::shared_ptr<const Table>& shared_table() const noexcept { return table_; }
  [[nodiscard]] const char* type() const noexcept { return type_; }
  [[nodiscard]] void* native() const noexcept { return native_; }
  [[nodiscard]] Gate& gate() const noexcept { return *gate_; }
  [[nodiscard]] bool read_only() const noexcept { return read_only_; }
  [[nodiscard]] const Node& root() const noexcept { return owner_ ? owner_->root() : *this; }
  [[nodiscard]] bool closed() const noexcept { return closed_ || (owner_ && owner_->closed()); }

  /// Keeps `value` alive as long as this object, or until another one takes its place.
  void keep(const std::string& place, std::shared_ptr<const void> value) { kept_[place] = std::move(value); }

  /// Keeps alive all that `other` keeps.
  void keep_all(const Node& other, const std::string& place) {
    keep(place, std::make_shared<std::map<std::string, std::shared_ptr<const void>>>(other.kept_));
  }

  [[nodiscard]] bool has(unsigned state) const noexcept { return (states_ & state) != 0; }
  void set(unsigned state) noexcept { states_ |= state; }
  void clear(unsigned state) noexcept { states_ &= ~state; }

  /// Deletes the native object and the parts that must go first. The gate is held by the caller.
  void close() {
    for (const auto& part : parts_) {
      if (auto alive = part.lock()) alive->close();
    }
    erase();
  }

 private:
  void erase() {
    if (closed_.exchange(true) || erase_ == nullptr || (owner_ && owner_->closed_)) return;
    erase_(*table_, native_);
  }

  std::shared_ptr<const Table> table_;
  const char* type_;
  void* native_;
  std::shared_ptr<Gate> gate_;
  Pointer owner_;
  bool read_only_ = false;
  Delete erase_ = nullptr;
  std::atomic<bool> closed_{false};
  unsigned states_ = 0;
  std::vector<std::weak_ptr<Node>> parts_;
  std::map<std::string, std::shared_ptr<const void>> kept_;
};

/// A node of its own.
template <class Table>
[[nodiscard]] std::shared_ptr<Node<Table>> new_node(const std::shared_ptr<const Table>& table, const char* type,
                                                    void* native, bool confined, typename Node<Table>::Delete erase) {
  return std::make_shared<Node<Table>>(table, type, native, confined, erase);
}

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_NODE_HPP_
