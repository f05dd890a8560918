// SPDX-License-Identifier: Apache-2.0
// Elements of tensors as values of C++, and a run in one call. Uses the public generated API only; needs exceptions.
#ifndef ATOLL_TENSOR_VALUES_HPP_
#define ATOLL_TENSOR_VALUES_HPP_

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

#include "atoll/generated/all.hpp"

namespace Atoll {

/// The element type that holds values of T.
template <class T>
[[nodiscard]] constexpr TensorType tensor_type() noexcept {
  if constexpr (std::is_same_v<T, float>) return TensorType::float32;
  if constexpr (std::is_same_v<T, double>) return TensorType::float64;
  if constexpr (std::is_same_v<T, bool>) return TensorType::bool_;
  if constexpr (std::is_same_v<T, std::int8_t>) return TensorType::int8;
  if constexpr (std::is_same_v<T, std::uint8_t>) return TensorType::uint8;
  if constexpr (std::is_same_v<T, std::int16_t>) return TensorType::int16;
  if constexpr (std::is_same_v<T, std::uint16_t>) return TensorType::uint16;
  if constexpr (std::is_same_v<T, std::int32_t>) return TensorType::int32;
  if constexpr (std::is_same_v<T, std::uint32_t>) return TensorType::uint32;
  if constexpr (std::is_same_v<T, std::int64_t>) return TensorType::int64;
  if constexpr (std::is_same_v<T, std::uint64_t>) return TensorType::uint64;
  return TensorType::no_type;
}

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)

/// Throws unless the elements of `tensor` are values of T.
template <class T>
void require_type(const Tensor& tensor, const char* operation) {
  static_assert(tensor_type<T>() != TensorType::no_type, "no tensor has elements of this type");
  if (tensor.type() == tensor_type<T>()) return;
  throw Error(ErrorCode::type_mismatch, operation, "the elements are " + to_string(tensor.type()));
}

/// A copy of the elements.
template <class T>
[[nodiscard]] std::vector<T> values(const Tensor& tensor) {
  require_type<T>(tensor, "values");
  const View view = tensor.data();
  const auto elements = view.template read<T>();
  return std::vector<T>(elements.begin(), elements.end());
}

/// Sets all elements; there must be exactly as many values.
template <class T>
void assign(Tensor& tensor, const std::vector<T>& values) {
  require_type<T>(tensor, "assign");
  tensor.copy_from(values);
}

/// Allocates, sets the inputs in order, runs, and gives the outputs.
template <class T>
[[nodiscard]] std::vector<std::vector<T>> run(Interpreter& interpreter, const std::vector<std::vector<T>>& inputs) {
  interpreter.allocate_tensors();
  auto tensors = interpreter.inputs();
  if (tensors.size() != inputs.size()) {
    throw Error(ErrorCode::invalid_argument, "run", "the model takes " + std::to_string(tensors.size()) + " inputs");
  }
  for (std::size_t index = 0; index < inputs.size(); ++index) assign(tensors[index], inputs[index]);
  interpreter.invoke();
  std::vector<std::vector<T>> outputs;
  for (const Tensor& output : interpreter.outputs()) outputs.push_back(values<T>(output));
  return outputs;
}

#endif

}  // namespace Atoll

#endif  // ATOLL_TENSOR_VALUES_HPP_
