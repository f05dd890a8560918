// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_INTERPRETER_MEMBERS_HPP_
#define ATOLL_GENERATED_INTERPRETER_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<Interpreter> Interpreter::create(const Model& model, const InterpreterOptions* options) {
  return support::deliver([&]() -> Result<Interpreter> {
    support::Call<Api> call("create");
    if (!call.enter(support::Access::node(model))) return call.error();
    if (!(options == nullptr || call.enter(support::Access::node(*options)))) return call.error();
    const auto& table = call.table();
    Report report(table);
    TfLiteInterpreter* answer = nullptr;
    if (table.AtollInterpreterCreate != nullptr) {
      answer = table.AtollInterpreterCreate(support::Access::native<const TfLiteModel>(model),
                                            support::Access::native<const TfLiteInterpreterOptions>(options),
                                            report.native());
    } else {
      answer = table.TfLiteInterpreterCreate(support::Access::native<const TfLiteModel>(model),
                                             support::Access::native<const TfLiteInterpreterOptions>(options));
    }
    if (answer == nullptr) return report.failure(call.operation(), ErrorCode::error);
    auto node = support::new_node(call.shared_table(), "Interpreter", answer, true, &delete_interpreter);
    node->keep_all(*support::Access::node(model), "what model keeps");
    node->keep("model", support::Access::node(model));
    if (options != nullptr) node->keep_all(*support::Access::node(*options), "what options keeps");
    return support::Access::wrap<Interpreter>(std::move(node));
  }());
}

inline Returns<std::int32_t> Interpreter::input_count() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("input_count");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto answer = table.TfLiteInterpreterGetInputTensorCount(self);
    return answer;
  }());
}

inline Returns<std::int32_t> Interpreter::output_count() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("output_count");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto answer = table.TfLiteInterpreterGetOutputTensorCount(self);
    return answer;
  }());
}

inline Returns<Tensor> Interpreter::input(std::int32_t index) const {
  return support::deliver([&]() -> Result<Tensor> {
    support::Call<Api> call("input");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    auto* const answer = table.TfLiteInterpreterGetInputTensor(self, index);
    if (answer == nullptr) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::out_of_range);
    }
    return support::Access::part<Tensor>(node_, "Tensor", answer);
  }());
}

inline Returns<Tensor> Interpreter::output(std::int32_t index) const {
  return support::deliver([&]() -> Result<Tensor> {
    support::Call<Api> call("output");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    auto* const answer = table.TfLiteInterpreterGetOutputTensor(self, index);
    if (answer == nullptr) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::out_of_range);
    }
    return support::Access::part<Tensor>(node_, "Tensor", answer, true);
  }());
}

inline Returns<std::vector<Tensor>> Interpreter::inputs() const {
  return support::deliver([&]() -> Result<std::vector<Tensor>> {
    support::Call<Api> call("inputs");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto count = table.TfLiteInterpreterGetInputTensorCount(self);
    std::vector<Tensor> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.TfLiteInterpreterGetInputTensor(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(support::Access::part<Tensor>(node_, "Tensor", answer));
    }
    return listed;
  }());
}

inline Returns<std::vector<Tensor>> Interpreter::outputs() const {
  return support::deliver([&]() -> Result<std::vector<Tensor>> {
    support::Call<Api> call("outputs");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto count = table.TfLiteInterpreterGetOutputTensorCount(self);
    std::vector<Tensor> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.TfLiteInterpreterGetOutputTensor(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(support::Access::part<Tensor>(node_, "Tensor", answer, true));
    }
    return listed;
  }());
}

inline Returns<std::vector<std::int32_t>> Interpreter::input_tensor_indices() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("input_tensor_indices");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto count = table.TfLiteInterpreterGetInputTensorCount(self);
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.TfLiteInterpreterGetInputTensorIndex(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::vector<std::int32_t>> Interpreter::output_tensor_indices() const {
  return support::deliver([&]() -> Result<std::vector<std::int32_t>> {
    support::Call<Api> call("output_tensor_indices");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto count = table.TfLiteInterpreterGetOutputTensorCount(self);
    std::vector<std::int32_t> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      const auto answer = table.TfLiteInterpreterGetOutputTensorIndex(self, position);
      listed.push_back(answer);
    }
    return listed;
  }());
}

inline Returns<std::int32_t> Interpreter::tensor_count() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("tensor_count");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterGetTensorCount, "AtollInterpreterGetTensorCount")) return call.error();
    const auto answer = table.AtollInterpreterGetTensorCount(self);
    return answer;
  }());
}

inline Returns<Tensor> Interpreter::tensor(int index) const {
  return support::deliver([&]() -> Result<Tensor> {
    support::Call<Api> call("tensor");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    auto* const answer = table.TfLiteInterpreterGetTensor(self, index);
    if (answer == nullptr) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::out_of_range);
    }
    return support::Access::part<Tensor>(node_, "Tensor", answer);
  }());
}

inline Returns<std::vector<Tensor>> Interpreter::subgraph_tensors(std::int32_t subgraph) const {
  return support::deliver([&]() -> Result<std::vector<Tensor>> {
    support::Call<Api> call("subgraph_tensors");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterGetSubgraphTensorCount, "AtollInterpreterGetSubgraphTensorCount"))
      return call.error();
    if (!call.has(table.AtollInterpreterGetSubgraphTensor, "AtollInterpreterGetSubgraphTensor")) return call.error();
    const auto count = table.AtollInterpreterGetSubgraphTensorCount(self, subgraph);
    if (count < 0) return call.failure(ErrorCode::out_of_range, "there is no such list");
    std::vector<Tensor> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollInterpreterGetSubgraphTensor(self, subgraph, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(support::Access::part<Tensor>(node_, "Tensor", answer));
    }
    return listed;
  }());
}

inline Returns<std::vector<Tensor>> Interpreter::variables() const {
  return support::deliver([&]() -> Result<std::vector<Tensor>> {
    support::Call<Api> call("variables");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto count = table.TfLiteInterpreterGetVariableTensorCount(self);
    std::vector<Tensor> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.TfLiteInterpreterGetVariableTensor(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(support::Access::part<Tensor>(node_, "Tensor", answer));
    }
    return listed;
  }());
}

inline Returns<void> Interpreter::resize_input(std::int32_t index, const std::vector<int>& dims) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("resize_input");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    node_->gate().invalidate();
    const auto status =
        table.TfLiteInterpreterResizeInputTensor(self, index, dims.data(), static_cast<std::int32_t>(dims.size()));
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    node_->clear(kAllocated);
    return {};
  }());
}

inline Returns<void> Interpreter::resize_input_strict(std::int32_t index, const std::vector<int>& dims) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("resize_input_strict");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterResizeInputTensorStrict, "AtollInterpreterResizeInputTensorStrict"))
      return call.error();
    node_->gate().invalidate();
    Report report(table);
    const auto status = table.AtollInterpreterResizeInputTensorStrict(
        self, index, dims.data(), static_cast<std::int32_t>(dims.size()), report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    node_->clear(kAllocated);
    return {};
  }());
}

inline Returns<void> Interpreter::allocate_tensors() {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("allocate_tensors");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    node_->gate().invalidate();
    const auto status = table.TfLiteInterpreterAllocateTensors(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    node_->set(kAllocated);
    return {};
  }());
}

inline Returns<void> Interpreter::invoke() {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("invoke");
    if (!call.enter(node_)) return call.error();
    if (!call.state(*node_, kAllocated, "allocated", ErrorCode::not_allocated)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto status = table.TfLiteInterpreterInvoke(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    return {};
  }());
}

inline Returns<void> Interpreter::cancel() const {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("cancel");
    if (!call.visit(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto status = table.TfLiteInterpreterCancel(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    return {};
  }());
}

inline Returns<void> Interpreter::set_deadline(std::int64_t microseconds) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("set_deadline");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(microseconds, "microseconds", 0, 9223372036854775807)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterSetDeadline, "AtollInterpreterSetDeadline")) return call.error();
    Report report(table);
    const auto status = table.AtollInterpreterSetDeadline(self, microseconds, report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    return {};
  }());
}

inline Returns<void> Interpreter::reset_variable_tensors() {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("reset_variable_tensors");
    if (!call.enter(node_)) return call.error();
    if (!call.state(*node_, kAllocated, "allocated", ErrorCode::not_allocated)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto status = table.TfLiteInterpreterResetVariableTensors(self);
    if (status != kTfLiteOk) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    return {};
  }());
}

inline Returns<std::vector<std::string>> Interpreter::signature_keys() const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("signature_keys");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    const auto count = table.TfLiteInterpreterGetSignatureCount(self);
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.TfLiteInterpreterGetSignatureKey(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

inline Returns<SignatureRunner> Interpreter::signature_runner(const std::string& key) const {
  return support::deliver([&]() -> Result<SignatureRunner> {
    support::Call<Api> call("signature_runner");
    if (!call.enter(node_)) return call.error();
    if (!call.c_string(key, "key")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    auto* const answer = table.TfLiteInterpreterGetSignatureRunner(self, key.c_str());
    if (answer == nullptr) {
      Report report(table);
      report.ask(table.AtollInterpreterGetLastError, self);
      return report.failure(call.operation(), ErrorCode::not_found);
    }
    return support::Access::dependent<SignatureRunner>(node_, "SignatureRunner", answer, &delete_signature_runner);
  }());
}

inline Returns<std::size_t> Interpreter::arena_bytes() const {
  return support::deliver([&]() -> Result<std::size_t> {
    support::Call<Api> call("arena_bytes");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterGetArenaBytes, "AtollInterpreterGetArenaBytes")) return call.error();
    const auto answer = table.AtollInterpreterGetArenaBytes(self);
    return answer;
  }());
}

inline Returns<void> Interpreter::set_input_memory(std::int32_t index, support::CallerMemory data) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("set_input_memory");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterSetInputMemory, "AtollInterpreterSetInputMemory")) return call.error();
    node_->gate().invalidate();
    Report report(table);
    const auto status = table.AtollInterpreterSetInputMemory(self, index, data.data(), data.size(), report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    node_->clear(kAllocated);
    return {};
  }());
}

inline Returns<void> Interpreter::set_output_memory(std::int32_t index, support::CallerMemory data) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("set_output_memory");
    if (!call.enter(node_)) return call.error();
    if (!call.no_view(*node_)) return call.error();
    if (!call.in_range(index, "index", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreter*>(node_->native());
    if (!call.has(table.AtollInterpreterSetOutputMemory, "AtollInterpreterSetOutputMemory")) return call.error();
    node_->gate().invalidate();
    Report report(table);
    const auto status = table.AtollInterpreterSetOutputMemory(self, index, data.data(), data.size(), report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    node_->clear(kAllocated);
    return {};
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_INTERPRETER_MEMBERS_HPP_
