// SPDX-License-Identifier: Apache-2.0
// Who may be inside a native object at this moment, and which views of its memory are open. Knows no function.
#ifndef ATOLL_SUPPORT_GATE_HPP_
#define ATOLL_SUPPORT_GATE_HPP_

#include <atomic>
#include <cstdint>
#include <mutex>

namespace sdk_support {

/// The one door to a native object and everything that lives inside it.
///
/// A confined object lets one call in at a time. Visits are allowed at any time; nothing is released while one is
/// inside. Views are counted, and what moves memory starts a new generation.
class Gate {
 public:
  explicit Gate(bool confined) noexcept : confined_(confined) {}

  /// False: somebody else is inside.
  [[nodiscard]] bool enter() noexcept {
    if (confined_) return !taken_.test_and_set(std::memory_order_acquire);
    ++users_;
    return true;
  }
  void leave() noexcept {
    if (confined_) {
      taken_.clear(std::memory_order_release);
    } else {
      --users_;
    }
  }

  [[nodiscard]] std::mutex& visits() noexcept { return visits_; }
  [[nodiscard]] int users() const noexcept { return users_; }

  void open_lease() noexcept { ++leases_; }
  void close_lease() noexcept { --leases_; }
  [[nodiscard]] bool leased() const noexcept { return leases_ > 0; }

  [[nodiscard]] std::uint64_t generation() const noexcept { return generation_; }
  void invalidate() noexcept { ++generation_; }

 private:
  const bool confined_;
  std::atomic_flag taken_ = ATOMIC_FLAG_INIT;
  std::mutex visits_;
  std::atomic<int> users_{0};
  std::atomic<int> leases_{0};
  std::atomic<std::uint64_t> generation_{0};
};

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_GATE_HPP_
