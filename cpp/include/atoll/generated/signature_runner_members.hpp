// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_SIGNATURE_RUNNER_MEMBERS_HPP_
#define ATOLL_GENERATED_SIGNATURE_RUNNER_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<std::vector<std::string>> SignatureRunner::input_names() const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("input_names");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    const auto count = table.TfLiteSignatureRunnerGetInputCount(self);
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < static_cast<std::int32_t>(count); ++position) {
      auto* const answer = table.TfLiteSignatureRunnerGetInputName(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

inline Returns<std::vector<std::string>> SignatureRunner::output_names() const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("output_names");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    const auto count = table.TfLiteSignatureRunnerGetOutputCount(self);
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < static_cast<std::int32_t>(count); ++position) {
      auto* const answer = table.TfLiteSignatureRunnerGetOutputName(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

inline Returns<std::int32_t> SignatureRunner::subgraph() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("subgraph");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    if (!call.has(table.AtollSignatureRunnerGetSubgraph, "AtollSignatureRunnerGetSubgraph")) return call.error();
    const auto answer = table.AtollSignatureRunnerGetSubgraph(self);
    return answer;
  }());
}

inline Returns<std::vector<std::int32_t>> SignatureRunner::input_tensor_indices() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("input_tensor_indices");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    if (!call.has(table.TfLiteSignatureRunnerGetInputCount, "TfLiteSignatureRunnerGetInputCount")) return call.error();
    if (!call.has(table.AtollSignatureRunnerGetInputTensorIndex, "AtollSignatureRunnerGetInputTensorIndex"))
      return call.error();
    const auto count = table.TfLiteSignatureRunnerGetInputCount(self);
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < static_cast<std::int32_t>(count); ++position) {
      const auto answer = table.AtollSignatureRunnerGetInputTensorIndex(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::vector<std::int32_t>> SignatureRunner::output_tensor_indices() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("output_tensor_indices");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    if (!call.has(table.TfLiteSignatureRunnerGetOutputCount, "TfLiteSignatureRunnerGetOutputCount"))
      return call.error();
    if (!call.has(table.AtollSignatureRunnerGetOutputTensorIndex, "AtollSignatureRunnerGetOutputTensorIndex"))
      return call.error();
    const auto count = table.TfLiteSignatureRunnerGetOutputCount(self);
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < static_cast<std::int32_t>(count); ++position) {
      const auto answer = table.AtollSignatureRunnerGetOutputTensorIndex(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<Tensor> SignatureRunner::input(const std::string& name) {
  return support::deliver([&]() -> Result<Tensor> {
    support::Call<Api> call("input");
    if (!call.enter(node_)) return call.error();
    if (!call.c_string(name, "name")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    auto* const answer = table.TfLiteSignatureRunnerGetInputTensor(self, name.c_str());
    if (answer == nullptr) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, static_cast<const TfLiteInterpreter*>(node_->root().native()));
      return report.failure(call.operation(), ErrorCode::not_found);
    }
    return support::Access::part<Tensor>(node_, "Tensor", answer);
  }());
}

inline Returns<Tensor> SignatureRunner::output(const std::string& name) const {
  return support::deliver([&]() -> Result<Tensor> {
    support::Call<Api> call("output");
    if (!call.enter(node_)) return call.error();
    if (!call.c_string(name, "name")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    auto* const answer = table.TfLiteSignatureRunnerGetOutputTensor(self, name.c_str());
    if (answer == nullptr) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, static_cast<const TfLiteInterpreter*>(node_->root().native()));
      return report.failure(call.operation(), ErrorCode::not_found);
    }
    return support::Access::part<Tensor>(node_, "Tensor", answer, true);
  }());
}

inline Returns<void> SignatureRunner::resize_input(const std::string& name, const std::vector<int>& dims) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("resize_input");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    if (!call.c_string(name, "name")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    node_->gate().invalidate();
    const auto status = table.TfLiteSignatureRunnerResizeInputTensor(self, name.c_str(), dims.data(),
                                                                     static_cast<std::int32_t>(dims.size()));
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, static_cast<const TfLiteInterpreter*>(node_->root().native()));
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    node_->clear(kAllocated);
    return {};
  }());
}

inline Returns<void> SignatureRunner::resize_input_loose(const std::string& name, const std::vector<int>& dims) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("resize_input_loose");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    if (!call.c_string(name, "name")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    if (!call.has(table.AtollSignatureRunnerResizeInputTensorLoose, "AtollSignatureRunnerResizeInputTensorLoose"))
      return call.error();
    node_->gate().invalidate();
    Report report(table);
    const auto status = table.AtollSignatureRunnerResizeInputTensorLoose(
        self, name.c_str(), dims.data(), static_cast<std::int32_t>(dims.size()), report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    node_->clear(kAllocated);
    return {};
  }());
}

inline Returns<void> SignatureRunner::allocate_tensors() {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("allocate_tensors");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    node_->gate().invalidate();
    const auto status = table.TfLiteSignatureRunnerAllocateTensors(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, static_cast<const TfLiteInterpreter*>(node_->root().native()));
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    node_->set(kAllocated);
    return {};
  }());
}

inline Returns<void> SignatureRunner::invoke() {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("invoke");
    if (!call.enter(node_)) return call.error();
    if (!call.state(*node_, kAllocated, "allocated", ErrorCode::not_allocated)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    const auto status = table.TfLiteSignatureRunnerInvoke(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, static_cast<const TfLiteInterpreter*>(node_->root().native()));
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    return {};
  }());
}

inline Returns<void> SignatureRunner::cancel() {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("cancel");
    if (!call.visit(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteSignatureRunner*>(node_->native());
    const auto status = table.TfLiteSignatureRunnerCancel(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, static_cast<const TfLiteInterpreter*>(node_->root().native()));
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    return {};
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_SIGNATURE_RUNNER_MEMBERS_HPP_
