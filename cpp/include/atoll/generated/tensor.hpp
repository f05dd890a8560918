// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_TENSOR_HPP_
#define ATOLL_GENERATED_TENSOR_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

/// One tensor of an Interpreter or SignatureRunner, which owns it. It stays valid as long as they do; its data
/// moves whenever tensors are allocated.
///
/// Cheap to copy; it keeps its owner alive.
class Tensor : public support::Borrowed<Api> {
 public:
  /// Name of the tensor.
  /// @return The name, possibly empty; NULL when there is none.
  Returns<std::optional<std::string>> name() const;

  /// Element type.
  /// @return The type.
  Returns<TensorType> type() const;

  /// Size of every axis, outermost first; empty for a scalar. That of a dynamic output is final after the run.
  Returns<std::vector<std::int32_t>> shape() const;

  /// Declared size of every axis, -1 where the model leaves it open. Equal to Tensor::shape when nothing is open.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::int32_t>> shape_signature() const;

  /// Size of the data in bytes; for strings that of the packed block.
  /// @return Bytes; 0 when there is no memory yet for a dynamic tensor.
  Returns<std::size_t> byte_size() const;

  /// Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
  /// @return Scale and zero point.
  Returns<QuantizationParams> quantization() const;

  /// One scale per channel, a single one for the whole tensor, or none when the tensor is not quantized.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<float>> quantization_scales() const;

  /// The zero points that belong to Tensor::quantization_scales.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::int32_t>> quantization_zero_points() const;

  /// The axis whose positions are the channels of Tensor::quantization_scales.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The axis; 0 when the tensor is not quantized per channel.
  Returns<std::int32_t> quantized_dimension() const;

  /// The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs
  /// are kept by a run unless the model overwrites them.
  Returns<View> data() const;

  /// Copies bytes into the tensor. Any other size is the error ErrorCode::size_mismatch.
  /// @param data Exactly Tensor::byte_size bytes.
  Returns<void> copy_from(support::Bytes data);

  /// Copies the data of the tensor. In C the size must be exact; any other is the error ErrorCode::size_mismatch.
  /// @return A copy of the Tensor::byte_size bytes.
  Returns<std::vector<std::byte>> copy_to() const;

  /// The strings of a tensor of type TensorType::string, in order. Another type is the error
  /// ErrorCode::type_mismatch.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::vector<std::byte>>> strings() const;

  /// Replaces the strings of a tensor of type TensorType::string; their number must be that of the elements of
  /// its shape. Another type is the error ErrorCode::type_mismatch.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param strings One byte string per element, in order.
  Returns<void> set_strings(const std::vector<std::string>& strings);

 private:
  friend struct support::Access;
  explicit Tensor(std::shared_ptr<support::Node<Table>> node) noexcept : Borrowed(std::move(node)) {}
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_TENSOR_HPP_
