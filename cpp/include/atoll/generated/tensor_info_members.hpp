// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_TENSOR_INFO_MEMBERS_HPP_
#define ATOLL_GENERATED_TENSOR_INFO_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<std::optional<std::string>> TensorInfo::name() const {
  return support::deliver([&]() -> Result<std::optional<std::string>> {
    support::Call<Api> call("name");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<AtollTensorInfo*>(node_->native());
    if (!call.has(table.AtollTensorInfoGetName, "AtollTensorInfoGetName")) return call.error();
    auto* const answer = table.AtollTensorInfoGetName(self);
    if (answer == nullptr) return std::optional<std::string>();
    return std::optional<std::string>(std::string(answer));
  }());
}

inline Returns<TensorType> TensorInfo::type() const {
  return support::deliver([&]() -> Result<TensorType> {
    support::Call<Api> call("type");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<AtollTensorInfo*>(node_->native());
    if (!call.has(table.AtollTensorInfoGetType, "AtollTensorInfoGetType")) return call.error();
    const auto answer = table.AtollTensorInfoGetType(self);
    return static_cast<TensorType>(answer);
  }());
}

inline Returns<std::vector<std::int32_t>> TensorInfo::shape() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("shape");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<AtollTensorInfo*>(node_->native());
    if (!call.has(table.AtollTensorInfoGetNumDims, "AtollTensorInfoGetNumDims")) return call.error();
    if (!call.has(table.AtollTensorInfoGetDim, "AtollTensorInfoGetDim")) return call.error();
    const auto count = table.AtollTensorInfoGetNumDims(self);
    if (count < 0) return std::vector<std::int32_t>();
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.AtollTensorInfoGetDim(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::vector<std::int32_t>> TensorInfo::shape_signature() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("shape_signature");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<AtollTensorInfo*>(node_->native());
    if (!call.has(table.AtollTensorInfoGetNumDims, "AtollTensorInfoGetNumDims")) return call.error();
    if (!call.has(table.AtollTensorInfoGetDimSignature, "AtollTensorInfoGetDimSignature")) return call.error();
    const auto count = table.AtollTensorInfoGetNumDims(self);
    if (count < 0) return std::vector<std::int32_t>();
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.AtollTensorInfoGetDimSignature(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<QuantizationParams> TensorInfo::quantization() const {
  return support::deliver([&]() -> Result<QuantizationParams> {
    support::Call<Api> call("quantization");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<AtollTensorInfo*>(node_->native());
    if (!call.has(table.AtollTensorInfoGetQuantizationParams, "AtollTensorInfoGetQuantizationParams"))
      return call.error();
    const auto answer = table.AtollTensorInfoGetQuantizationParams(self);
    return QuantizationParams{answer.scale, answer.zero_point};
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_TENSOR_INFO_MEMBERS_HPP_
