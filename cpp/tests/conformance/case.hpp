// SPDX-License-Identifier: Apache-2.0
// What conformance cases have in common: files, memory, recorders, checks and results. Must not know an API.
#ifndef CONFORMANCE_CASE_HPP_
#define CONFORMANCE_CASE_HPP_

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

class Case;

struct NamedCase {
  const char* name;
  void (*run)(Case&);
};

/// Generated: every case.
const std::vector<NamedCase>& all_cases();

/// Bytes of the caller, aligned to 64; copies share them.
class AlignedMemory {
 public:
  explicit AlignedMemory(std::size_t size);
  [[nodiscard]] std::byte* data() const noexcept { return data_.get(); }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

 private:
  std::shared_ptr<std::byte> data_;
  std::size_t size_;
};

[[nodiscard]] std::string bytes_of(const AlignedMemory& memory);
/// Numbers as they lie in memory.
template <class T>
[[nodiscard]] std::string values_of(const std::vector<T>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

[[nodiscard]] std::string hex(const std::string& bytes);
/// Text in quotes, anything else as the start of its bytes in hex.
[[nodiscard]] std::string quoted_or_hex(const std::string& bytes);

/// A readable form of what a check compared.
template <class T>
std::string shown(const T& value) {
  if constexpr (std::is_convertible_v<T, std::string>) {
    return quoted_or_hex(value);
  } else if constexpr (std::is_enum_v<T>) {
    return std::to_string(static_cast<int>(value));
  } else {
    return std::to_string(value);
  }
}

/// What an element of a list is compared with: byte strings are written as text.
template <class T>
using Wanted = std::conditional_t<std::is_same_v<T, std::vector<std::byte>>, std::string, T>;

/// One running case. A failed check throws; the runner writes the result.
class Case {
 public:
  explicit Case(std::string name) : name_(std::move(name)) {}
  Case(const Case&) = delete;
  Case& operator=(const Case&) = delete;
  ~Case();

  // --- files and memory --------------------------------------------------------------------------------

  [[nodiscard]] std::string path(const std::string& file) const;
  [[nodiscard]] std::string file(const std::string& file) const;
  [[nodiscard]] std::string file(const std::string& file, std::size_t size) const;
  /// A descriptor, open for reading until the case ends.
  [[nodiscard]] int open(const std::string& file);
  [[nodiscard]] AlignedMemory memory(std::size_t size) const { return AlignedMemory(size); }
  void fill(const AlignedMemory& memory, const std::string& bytes) const;

  // --- callbacks ---------------------------------------------------------------------------------------

  [[nodiscard]] std::function<void(const std::string&)> recorder(const std::string& name);
  void recorded(const std::string& name, const std::vector<std::string>& texts) const;

  // --- checks ------------------------------------------------------------------------------------------

  void require(bool holds, const std::string& message) const {
    if (!holds) throw std::runtime_error(message);
  }

  template <class T, class U>
  void equal(const T& found, const U& wanted) const {
    if constexpr (std::is_same_v<T, std::vector<std::byte>>) {
      equal(std::string(reinterpret_cast<const char*>(found.data()), found.size()), std::string(wanted));
    } else if constexpr (is_optional<T>) {
      require(found.has_value(), "nothing instead of " + shown(wanted));
      equal(*found, wanted);
    } else if constexpr (std::is_arithmetic_v<T>) {
      require(found == static_cast<T>(wanted), shown(found) + " instead of " + shown(static_cast<T>(wanted)));
    } else {
      require(found == wanted, shown(found) + " instead of " + shown(wanted));
    }
  }

  /// A list; `wanted` is written in braces, so its type is that of what was found.
  template <class T>
  void equal_list(const std::vector<T>& found, const std::vector<Wanted<T>>& wanted) const {
    equal(found.size(), wanted.size());
    for (std::size_t index = 0; index < found.size(); ++index) equal(found[index], wanted[index]);
  }

  template <class T>
  void near(const std::vector<std::byte>& found, const std::string& wanted, double within) const {
    equal(found.size(), wanted.size());
    for (std::size_t at = 0; at < wanted.size(); at += sizeof(T)) {
      T have{}, want{};
      std::memcpy(&have, found.data() + at, sizeof(T));
      std::memcpy(&want, wanted.data() + at, sizeof(T));
      const double difference = std::fabs(static_cast<double>(have) - static_cast<double>(want));
      require(difference <= within, shown(have) + " is not near " + shown(want));
    }
  }

  template <class T>
  void contains(const T& found, const std::vector<std::string>& texts) const {
    if constexpr (is_optional<T>) {
      require(found.has_value(), "no text");
      contains(*found, texts);
    } else {
      for (const auto& text : texts) {
        require(found.find(text) != std::string::npos, shown(found) + " does not contain " + shown(text));
      }
    }
  }

  template <class T>
  void at_least(const T& found, double minimum) const {
    require(static_cast<double>(found) >= minimum, shown(found) + " is less than " + shown(minimum));
  }

  template <class T>
  void absent(const T& found) const {
    require(!found.has_value(), "something instead of nothing");
  }

  template <class T>
  void count(const T& found, std::size_t wanted) const {
    equal(found.size(), wanted);
  }

  template <class T>
  [[nodiscard]] auto present(T&& found) const {
    if constexpr (is_optional<std::decay_t<T>>) {
      require(found.has_value(), "nothing was found");
      return *std::forward<T>(found);
    } else {
      return std::forward<T>(found);
    }
  }

  template <class T>
  [[nodiscard]] T at(const std::vector<T>& list, std::size_t index) const {
    require(index < list.size(), "the list has only " + std::to_string(list.size()) + " elements");
    return list[index];
  }

  /// The error of type `Error` that `attempt` throws; it must have this code.
  template <class Error, class Code, class Attempt>
  Error fails(Code code, Attempt attempt) const {
    try {
      attempt();
    } catch (const Error& error) {
      require(error.code() == code, std::string(error.what()) + ": not the code " + shown(code));
      return error;
    }
    throw std::runtime_error("it did not fail with the code " + shown(code));
  }

  // --- results -----------------------------------------------------------------------------------------

  void record(const std::string& label, const std::vector<std::byte>& bytes);
  [[nodiscard]] const std::map<std::string, std::string>& outputs() const noexcept { return outputs_; }
  [[nodiscard]] const std::string& name() const noexcept { return name_; }

 private:
  struct Log {
    std::mutex mutex;
    std::vector<std::string> texts;
  };

  std::string name_;
  std::vector<int> descriptors_;
  std::map<std::string, std::shared_ptr<Log>> logs_;
  std::map<std::string, std::string> outputs_;
};

#endif  // CONFORMANCE_CASE_HPP_
