// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_INTERPRETER_HPP_
#define ATOLL_GENERATED_INTERPRETER_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

class Model;

class InterpreterOptions;

class SignatureRunner;

class Tensor;

/// For generated code: deletes the native object.
inline void delete_interpreter(const Table& table, void* native) {
  table.TfLiteInterpreterDelete(static_cast<TfLiteInterpreter*>(native));
}

/// Runs the primary subgraph of a model. Create it, allocate its tensors, write the inputs, invoke, read the
/// outputs. One thread at a time: a call while another one runs is the error ErrorCode::busy.
class Interpreter : public support::Owned<Api> {
 public:
  /// Prepares a model to run. Tensors have no memory until Interpreter::allocate_tensors. An operator that nobody
  /// implements is the error ErrorCode::unresolved_ops, which names it.
  /// @param model The model to run.
  /// @param options Settings; NULL means the defaults.
  static Returns<Interpreter> create(const Model& model, const InterpreterOptions* options = nullptr);

  /// Number of inputs.
  /// @return The count.
  Returns<std::int32_t> input_count() const;

  /// Number of outputs.
  /// @return The count.
  Returns<std::int32_t> output_count() const;

  /// An input by position. An index out of range is the error ErrorCode::out_of_range.
  /// @param index Position of the input, below Interpreter::input_count.
  /// @return The tensor; it lives as long as the interpreter.
  Returns<Tensor> input(std::int32_t index) const;

  /// An output by position. Shape and data of a dynamic output are final only after Interpreter::invoke. An index
  /// out of range is the error ErrorCode::out_of_range.
  /// @param index Position of the output, below Interpreter::output_count.
  /// @return The tensor, to read only; it lives as long as the interpreter.
  Returns<Tensor> output(std::int32_t index) const;

  /// The inputs, in order.
  Returns<std::vector<Tensor>> inputs() const;

  /// The outputs, in order.
  Returns<std::vector<Tensor>> outputs() const;

  /// Where the inputs are among all tensors of the primary subgraph.
  Returns<std::vector<std::int32_t>> input_tensor_indices() const;

  /// Where the outputs are among all tensors of the primary subgraph.
  Returns<std::vector<std::int32_t>> output_tensor_indices() const;

  /// Number of tensors of the primary subgraph.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The count.
  Returns<std::int32_t> tensor_count() const;

  /// Any tensor of the primary subgraph, intermediate ones included, whose memory may be reused by later
  /// operators of the same run. An index out of range is the error ErrorCode::out_of_range.
  /// @param index Index of the tensor, below Interpreter::tensor_count.
  /// @return The tensor; it lives as long as the interpreter.
  Returns<Tensor> tensor(int index) const;

  /// All tensors of a subgraph, such as the body of a loop, in the order of their indices. A subgraph that was
  /// not allocated yet has no data. An index out of range is the error ErrorCode::out_of_range.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param subgraph Index of the subgraph, below Model::subgraph_count; 0 is the primary one.
  Returns<std::vector<Tensor>> subgraph_tensors(std::int32_t subgraph) const;

  /// Tensors that keep their value from one run to the next.
  Returns<std::vector<Tensor>> variables() const;

  /// Gives an input a new shape of any rank. Takes effect at the next Interpreter::allocate_tensors, until which
  /// there is no data.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  /// @param index Position of the input.
  /// @param dims Size of every axis, each at least 0.
  Returns<void> resize_input(std::int32_t index, const std::vector<int>& dims);

  /// Gives an input a new shape, but only where the model leaves it open: the rank must stay, and only axes that
  /// are -1 in Tensor::shape_signature may change. Anything else is the error ErrorCode::invalid_argument and
  /// changes nothing.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param index Position of the input.
  /// @param dims Size of every axis, each at least 0.
  Returns<void> resize_input_strict(std::int32_t index, const std::vector<int>& dims);

  /// Computes all shapes and gives the tensors their memory. Needed once before the first run and again after a
  /// resize; without a resize in between it changes nothing that matters.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  Returns<void> allocate_tensors();

  /// Runs the primary subgraph and returns when the outputs are there. Nothing is allocated when all shapes are
  /// static. A failing operator is named in the error.
  Returns<void> invoke();

  /// Makes the run that is in progress stop soon with the error ErrorCode::cancelled; later runs are not
  /// affected. Fails unless InterpreterOptions::set_enable_cancellation was set. May be called from any thread at
  /// any time.
  ///
  /// Any thread may call it, also while another call is in progress.
  Returns<void> cancel() const;

  /// Limits the time of every later run, those of signatures too. A run that takes longer stops at the next
  /// operator or piece of one with the error ErrorCode::deadline; its outputs are undefined, and the interpreter
  /// is ready for the next run.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param microseconds How long one run may take from its start; 0 means as long as it needs.
  Returns<void> set_deadline(std::int64_t microseconds);

  /// Sets all variable tensors back to zero, so that the next run starts without memory of the earlier ones.
  Returns<void> reset_variable_tensors();

  /// Keys of the model's signatures, in the order of the file.
  Returns<std::vector<std::string>> signature_keys() const;

  /// A runner for a signature. An unknown key is the error ErrorCode::not_found.
  /// @param key Key of the signature.
  /// @return The runner; it must be closed before the interpreter.
  Returns<SignatureRunner> signature_runner(const std::string& key) const;

  /// Memory that the interpreter holds for tensors, without the weights.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return Bytes; 0 before the tensors are allocated.
  Returns<std::size_t> arena_bytes() const;

  /// Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small for the
  /// shape it has now is the error ErrorCode::size_mismatch. Takes effect at the next
  /// Interpreter::allocate_tensors, which fails when the memory is too small for a shape set since.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param index Position of the input.
  /// @param data Memory aligned to 64 bytes that outlives the interpreter or the next call for this input; NULL
  /// with size 0 gives the tensor its own memory again.
  Returns<void> set_input_memory(std::int32_t index, support::CallerMemory data = {});

  /// Lets an output be written straight into memory of the caller. Memory that is too small for the shape it has
  /// now is the error ErrorCode::size_mismatch. Takes effect at the next Interpreter::allocate_tensors, which
  /// fails when the memory is too small for a shape set since.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param index Position of the output.
  /// @param data Memory aligned to 64 bytes that outlives the interpreter or the next call for this output; NULL
  /// with size 0 gives the tensor its own memory again.
  Returns<void> set_output_memory(std::int32_t index, support::CallerMemory data = {});

 private:
  friend struct support::Access;
  explicit Interpreter(std::shared_ptr<support::Node<Table>> node) noexcept : Owned(std::move(node)) {}
  static constexpr unsigned kAllocated = 1;
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_INTERPRETER_HPP_
