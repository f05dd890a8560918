// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_TENSOR_MEMBERS_HPP_
#define ATOLL_GENERATED_TENSOR_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<std::optional<std::string>> Tensor::name() const {
  return support::deliver([&]() -> Result<std::optional<std::string>> {
    support::Call<Api> call("name");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    auto* const answer = table.TfLiteTensorName(self);
    if (answer == nullptr) return std::optional<std::string>();
    return std::optional<std::string>(std::string(answer));
  }());
}

inline Returns<TensorType> Tensor::type() const {
  return support::deliver([&]() -> Result<TensorType> {
    support::Call<Api> call("type");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    const auto answer = table.TfLiteTensorType(self);
    return static_cast<TensorType>(answer);
  }());
}

inline Returns<std::vector<std::int32_t>> Tensor::shape() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("shape");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    const auto count = table.TfLiteTensorNumDims(self);
    if (count < 0) return std::vector<std::int32_t>();
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.TfLiteTensorDim(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::vector<std::int32_t>> Tensor::shape_signature() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("shape_signature");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.has(table.AtollTensorGetNumDimsSignature, "AtollTensorGetNumDimsSignature")) return call.error();
    if (!call.has(table.AtollTensorGetDimSignature, "AtollTensorGetDimSignature")) return call.error();
    const auto count = table.AtollTensorGetNumDimsSignature(self);
    if (count < 0) return std::vector<std::int32_t>();
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.AtollTensorGetDimSignature(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::size_t> Tensor::byte_size() const {
  return support::deliver([&]() -> Result<std::size_t> {
    support::Call<Api> call("byte_size");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    const auto answer = table.TfLiteTensorByteSize(self);
    return answer;
  }());
}

inline Returns<QuantizationParams> Tensor::quantization() const {
  return support::deliver([&]() -> Result<QuantizationParams> {
    support::Call<Api> call("quantization");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    const auto answer = table.TfLiteTensorQuantizationParams(self);
    return QuantizationParams{answer.scale, answer.zero_point};
  }());
}

inline Returns<std::vector<float>> Tensor::quantization_scales() const {
  return support::deliver([&]() -> Result<std::vector<float>> {
    support::Call<Api> call("quantization_scales");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.has(table.AtollTensorGetQuantizationChannelCount, "AtollTensorGetQuantizationChannelCount"))
      return call.error();
    if (!call.has(table.AtollTensorGetQuantizationScale, "AtollTensorGetQuantizationScale")) return call.error();
    const auto count = table.AtollTensorGetQuantizationChannelCount(self);
    std::vector<float> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.AtollTensorGetQuantizationScale(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::vector<std::int32_t>> Tensor::quantization_zero_points() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("quantization_zero_points");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.has(table.AtollTensorGetQuantizationChannelCount, "AtollTensorGetQuantizationChannelCount"))
      return call.error();
    if (!call.has(table.AtollTensorGetQuantizationZeroPoint, "AtollTensorGetQuantizationZeroPoint"))
      return call.error();
    const auto count = table.AtollTensorGetQuantizationChannelCount(self);
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.AtollTensorGetQuantizationZeroPoint(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::int32_t> Tensor::quantized_dimension() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("quantized_dimension");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.has(table.AtollTensorGetQuantizedDimension, "AtollTensorGetQuantizedDimension")) return call.error();
    const auto answer = table.AtollTensorGetQuantizedDimension(self);
    return answer;
  }());
}

inline Returns<View> Tensor::data() const {
  return support::deliver([&]() -> Result<View> {
    support::Call<Api> call("data");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.memory(*node_, table.TfLiteTensorData(self), table.TfLiteTensorByteSize(self), ErrorCode::not_allocated))
      return call.error();
    auto* const found = table.TfLiteTensorData(self);
    return support::ViewAccess::make<Api>(node_, const_cast<void*>(found), table.TfLiteTensorByteSize(self));
  }());
}

inline Returns<void> Tensor::copy_from(support::Bytes data) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("copy_from");
    if (!call.enter(node_)) return call.error();
    if (!call.writable(*node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.memory(*node_, table.TfLiteTensorData(self), table.TfLiteTensorByteSize(self), ErrorCode::not_allocated))
      return call.error();
    if (!call.sized(data.size(), table.TfLiteTensorByteSize(self), "data")) return call.error();
    const auto status = table.TfLiteTensorCopyFromBuffer(self, data.data(), data.size());
    if (status != kTfLiteOk) {
      Report report(table);
      return report.failure(call.operation(), ErrorCode::size_mismatch, status);
    }
    return {};
  }());
}

inline Returns<std::vector<std::byte>> Tensor::copy_to() const {
  return support::deliver([&]() -> Result<std::vector<std::byte>> {
    support::Call<Api> call("copy_to");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.memory(*node_, table.TfLiteTensorData(self), table.TfLiteTensorByteSize(self), ErrorCode::not_allocated))
      return call.error();
    std::vector<std::byte> out(table.TfLiteTensorByteSize(self));
    const auto status = table.TfLiteTensorCopyToBuffer(self, out.data(), out.size());
    if (status != kTfLiteOk) {
      Report report(table);
      return report.failure(call.operation(), ErrorCode::size_mismatch, status);
    }
    return out;
  }());
}

inline Returns<std::vector<std::vector<std::byte>>> Tensor::strings() const {
  return support::deliver([&]() -> Result<std::vector<std::vector<std::byte>>> {
    support::Call<Api> call("strings");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.has(table.AtollTensorGetStringCount, "AtollTensorGetStringCount")) return call.error();
    if (!call.has(table.AtollTensorGetString, "AtollTensorGetString")) return call.error();
    if (!call.memory(*node_, table.TfLiteTensorData(self), table.TfLiteTensorByteSize(self), ErrorCode::not_allocated))
      return call.error();
    const auto count = table.AtollTensorGetStringCount(self);
    if (count < 0) return call.failure(ErrorCode::type_mismatch, "there is no such list");
    std::vector<std::vector<std::byte>> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      Report report(table);
      const char* out = nullptr;
      std::size_t out_size = 0;
      const auto status = table.AtollTensorGetString(self, position, &out, &out_size, report.native());
      if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
      listed.push_back(support::copy_bytes(out, out_size));
    }
    return listed;
  }());
}

inline Returns<void> Tensor::set_strings(const std::vector<std::string>& strings) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("set_strings");
    if (!call.enter(node_)) return call.error();
    if (!call.writable(*node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteTensor*>(node_->native());
    if (!call.has(table.AtollTensorSetStrings, "AtollTensorSetStrings")) return call.error();
    const support::StringList<std::size_t> strings_list(strings);
    node_->gate().invalidate();
    Report report(table);
    const auto status = table.AtollTensorSetStrings(self, strings_list.data(), strings_list.sizes(),
                                                    static_cast<std::int32_t>(strings_list.count()), report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    return {};
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_TENSOR_MEMBERS_HPP_
