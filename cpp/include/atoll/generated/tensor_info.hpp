// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_TENSOR_INFO_HPP_
#define ATOLL_GENERATED_TENSOR_INFO_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

/// What the model file says about one tensor; it belongs to its Model and holds no data.
///
/// Any number of threads may use it.
///
/// Cheap to copy; it keeps its owner alive.
class TensorInfo : public support::Borrowed<Api> {
 public:
  /// Name of the tensor.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The name, possibly empty; NULL when there is none.
  Returns<std::optional<std::string>> name() const;

  /// Element type.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The type.
  Returns<TensorType> type() const;

  /// Size of every axis as stored in the file; empty for a scalar.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::int32_t>> shape() const;

  /// Declared size of every axis, -1 where the model leaves it open. Equal to TensorInfo::shape when nothing is
  /// open.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::int32_t>> shape_signature() const;

  /// Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return Scale and zero point.
  Returns<QuantizationParams> quantization() const;

 private:
  friend struct support::Access;
  explicit TensorInfo(std::shared_ptr<support::Node<Table>> node) noexcept : Borrowed(std::move(node)) {}
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_TENSOR_INFO_HPP_
