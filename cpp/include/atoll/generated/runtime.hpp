// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_RUNTIME_HPP_
#define ATOLL_GENERATED_RUNTIME_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

/// Facts about the loaded library.
///
/// Any number of threads may use it.
class Runtime {
 public:
  /// Level of the TensorFlow Lite C API that the library implements.
  /// @return The version, such as `2.21.0`; never NULL.
  static Returns<std::string> version(const NativeLibrary* library = nullptr);

  /// Level of the interface for operators and delegates that the library implements.
  /// @return The version, such as `2.21.0`; never NULL.
  static Returns<std::string> extension_apis_version(const NativeLibrary* library = nullptr);

  /// Version of the model file format that the library reads.
  /// @return The schema version, 3.
  static Returns<int> schema_version(const NativeLibrary* library = nullptr);

  /// Version of Atoll itself.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The version, such as `0.1.0`; never NULL.
  static Returns<std::string> atoll_version(const NativeLibrary* library = nullptr);

  /// What the library was built with, such as instruction sets and optional parts.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return Words separated by single spaces, possibly none; never NULL.
  static Returns<std::string> build_features(const NativeLibrary* library = nullptr);
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_RUNTIME_HPP_
