// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_INTERPRETER_OPTIONS_HPP_
#define ATOLL_GENERATED_INTERPRETER_OPTIONS_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

/// For generated code: deletes the native object.
inline void delete_interpreter_options(const Table& table, void* native) {
  table.TfLiteInterpreterOptionsDelete(static_cast<TfLiteInterpreterOptions*>(native));
}

/// How an interpreter is to be made. An interpreter takes over what it needs when it is created: changing or
/// closing the options afterwards does not affect it.
class InterpreterOptions : public support::Owned<Api> {
 public:
  /// Default options.
  static Returns<InterpreterOptions> create(const NativeLibrary* library = nullptr);

  /// Options with the same settings, independent of these.
  /// @return The copy.
  Returns<InterpreterOptions> copy() const;

  /// Number of threads one call of Interpreter::invoke may use. Results do not depend on it.
  /// @param num_threads Most threads to use, the calling one included; -1 lets the runtime decide, 0 means 1.
  Returns<void> set_num_threads(std::int32_t num_threads);

  /// Who receives the messages of the interpreter.
  /// @param callback The callback; without one, messages go to the standard error stream.
  Returns<void> set_log_callback(LogCallback callback);

  /// Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and results
  /// differ by rounding at most; it helps to find out what a difference comes from.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param passes The sum of the Pass values of those that may run; -1 for all, 0 for none.
  Returns<void> set_passes(std::int32_t passes);

  /// Allows Interpreter::cancel to stop a run.
  /// @param enable Whether to allow it.
  Returns<void> set_enable_cancellation(bool enable);

  /// Most memory that one tensor may take. A larger one is the error ErrorCode::limit of the call that would make
  /// it. Weights in the model's file do not count.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param limit Bytes; 0 means no limit.
  Returns<void> set_max_tensor_bytes(std::int64_t limit);

  /// Most memory that the tensors of one subgraph may take together, as Interpreter::arena_bytes counts it. More
  /// is the error ErrorCode::limit of Interpreter::allocate_tensors, or of Interpreter::invoke when shapes depend
  /// on data.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param limit Bytes; 0 means no limit.
  Returns<void> set_max_arena_bytes(std::int64_t limit);

  /// Most operators that a model may have, in all its subgraphs. More are the error ErrorCode::limit of
  /// Interpreter::create.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param limit A count; 0 means no limit.
  Returns<void> set_max_operators(std::int32_t limit);

  /// How deep subgraphs may call each other through control flow. Deeper calls are the error ErrorCode::limit of
  /// Interpreter::allocate_tensors or Interpreter::invoke.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param limit A count; 0 means no limit, and trust in the model: every level takes some of the calling
  /// thread's stack.
  Returns<void> set_max_depth(std::int32_t limit);

  /// Most iterations that all loops of one run may take together. More are the error ErrorCode::limit of
  /// Interpreter::invoke.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param limit A count; 0 means no limit.
  Returns<void> set_max_iterations(std::int64_t limit);

 private:
  friend struct support::Access;
  explicit InterpreterOptions(std::shared_ptr<support::Node<Table>> node) noexcept : Owned(std::move(node)) {}
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_INTERPRETER_OPTIONS_HPP_
