// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_INTERPRETER_OPTIONS_MEMBERS_HPP_
#define ATOLL_GENERATED_INTERPRETER_OPTIONS_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<InterpreterOptions> InterpreterOptions::create(const NativeLibrary* library) {
  return support::deliver([&]() -> Result<InterpreterOptions> {
    support::Call<Api> call("create");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    auto* const answer = table.TfLiteInterpreterOptionsCreate();
    if (answer == nullptr) {
      Report report(table);
      return report.failure(call.operation(), ErrorCode::error);
    }
    auto node = support::new_node(call.shared_table(), "InterpreterOptions", answer, true, &delete_interpreter_options);
    return support::Access::wrap<InterpreterOptions>(std::move(node));
  }());
}

inline Returns<InterpreterOptions> InterpreterOptions::copy() const {
  return support::deliver([&]() -> Result<InterpreterOptions> {
    support::Call<Api> call("copy");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    auto* const answer = table.TfLiteInterpreterOptionsCopy(self);
    if (answer == nullptr) {
      Report report(table);
      return report.failure(call.operation(), ErrorCode::error);
    }
    return support::Access::made_from<InterpreterOptions>(node_, "InterpreterOptions", answer, true,
                                                          &delete_interpreter_options);
  }());
}

inline Returns<void> InterpreterOptions::set_num_threads(std::int32_t num_threads) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("num_threads");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(num_threads, "num_threads", -1, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    table.TfLiteInterpreterOptionsSetNumThreads(self, num_threads);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_log_callback(LogCallback callback) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("log_callback");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    const auto callback_kept = callback ? std::make_shared<const LogCallback>(std::move(callback)) : nullptr;
    table.TfLiteInterpreterOptionsSetErrorReporter(self, (callback_kept ? &call_log_callback : nullptr),
                                                   const_cast<LogCallback*>(callback_kept.get()));
    node_->keep("log_callback", callback_kept);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_passes(std::int32_t passes) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("passes");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    if (!call.has(table.AtollInterpreterOptionsSetPasses, "AtollInterpreterOptionsSetPasses")) return call.error();
    table.AtollInterpreterOptionsSetPasses(self, passes);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_enable_cancellation(bool enable) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("enable_cancellation");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    const auto status = table.TfLiteInterpreterOptionsEnableCancellation(self, enable);
    if (status != kTfLiteOk) {
      Report report(table);
      return report.failure(call.operation(), ErrorCode::error, status);
    }
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_max_tensor_bytes(std::int64_t limit) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("max_tensor_bytes");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(limit, "limit", 0, 9223372036854775807)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    if (!call.has(table.AtollInterpreterOptionsSetMaxTensorBytes, "AtollInterpreterOptionsSetMaxTensorBytes"))
      return call.error();
    table.AtollInterpreterOptionsSetMaxTensorBytes(self, limit);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_max_arena_bytes(std::int64_t limit) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("max_arena_bytes");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(limit, "limit", 0, 9223372036854775807)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    if (!call.has(table.AtollInterpreterOptionsSetMaxArenaBytes, "AtollInterpreterOptionsSetMaxArenaBytes"))
      return call.error();
    table.AtollInterpreterOptionsSetMaxArenaBytes(self, limit);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_max_operators(std::int32_t limit) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("max_operators");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(limit, "limit", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    if (!call.has(table.AtollInterpreterOptionsSetMaxOperators, "AtollInterpreterOptionsSetMaxOperators"))
      return call.error();
    table.AtollInterpreterOptionsSetMaxOperators(self, limit);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_max_depth(std::int32_t limit) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("max_depth");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(limit, "limit", 0, 2147483647)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    if (!call.has(table.AtollInterpreterOptionsSetMaxDepth, "AtollInterpreterOptionsSetMaxDepth")) return call.error();
    table.AtollInterpreterOptionsSetMaxDepth(self, limit);
    return {};
  }());
}

inline Returns<void> InterpreterOptions::set_max_iterations(std::int64_t limit) {
  return support::deliver([&]() -> Result<void> {
    support::Call<Api> call("max_iterations");
    if (!call.enter(node_)) return call.error();
    if (!call.in_range(limit, "limit", 0, 9223372036854775807)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteInterpreterOptions*>(node_->native());
    if (!call.has(table.AtollInterpreterOptionsSetMaxIterations, "AtollInterpreterOptionsSetMaxIterations"))
      return call.error();
    table.AtollInterpreterOptionsSetMaxIterations(self, limit);
    return {};
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_INTERPRETER_OPTIONS_MEMBERS_HPP_
