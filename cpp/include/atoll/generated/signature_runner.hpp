// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_SIGNATURE_RUNNER_HPP_
#define ATOLL_GENERATED_SIGNATURE_RUNNER_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

class Tensor;

/// For generated code: deletes the native object.
inline void delete_signature_runner(const Table& table, void* native) {
  table.TfLiteSignatureRunnerDelete(static_cast<TfLiteSignatureRunner*>(native));
}

/// Runs one signature of a model, with inputs and outputs by name. It belongs to its Interpreter and shares the
/// rule of one thread at a time with it.
class SignatureRunner : public support::Owned<Api> {
 public:
  /// Names of the inputs, in ascending byte order.
  Returns<std::vector<std::string>> input_names() const;

  /// Names of the outputs, in ascending byte order.
  Returns<std::vector<std::string>> output_names() const;

  /// Index of the subgraph that the signature runs.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The index; 0 is the primary subgraph, whose tensors Interpreter::tensor gives.
  Returns<std::int32_t> subgraph() const;

  /// Where the inputs are among all tensors of the subgraph, in the order of SignatureRunner::input_names.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::int32_t>> input_tensor_indices() const;

  /// Where the outputs are among all tensors of the subgraph, in the order of SignatureRunner::output_names.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::int32_t>> output_tensor_indices() const;

  /// An input by name. An unknown name is the error ErrorCode::not_found.
  /// @param name Name of the input.
  /// @return The tensor; it lives as long as the runner.
  Returns<Tensor> input(const std::string& name);

  /// An output by name. An unknown name is the error ErrorCode::not_found.
  /// @param name Name of the output.
  /// @return The tensor, to read only; it lives as long as the runner.
  Returns<Tensor> output(const std::string& name) const;

  /// Gives an input a new shape, but only where the model leaves it open: only axes that are -1 in
  /// Tensor::shape_signature may change. Takes effect at the next SignatureRunner::allocate_tensors.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  /// @param name Name of the input.
  /// @param dims Size of every axis, each at least 0.
  Returns<void> resize_input(const std::string& name, const std::vector<int>& dims);

  /// Gives an input a new shape of any rank, whatever the model declares. Takes effect at the next
  /// SignatureRunner::allocate_tensors, which fails when an operator cannot take that shape.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param name Name of the input.
  /// @param dims Size of every axis, each at least 0.
  Returns<void> resize_input_loose(const std::string& name, const std::vector<int>& dims);

  /// Computes all shapes of the signature and gives its tensors their memory. Needed before the first run and
  /// after a resize.
  ///
  /// Views from Tensor::data go stale; while one is open, this fails.
  Returns<void> allocate_tensors();

  /// Runs the signature and returns when the outputs are there.
  Returns<void> invoke();

  /// Makes every run of the interpreter that is in progress stop soon with the error ErrorCode::cancelled. Fails
  /// unless InterpreterOptions::set_enable_cancellation was set. May be called from any thread at any time.
  ///
  /// Any thread may call it, also while another call is in progress.
  Returns<void> cancel();

 private:
  friend struct support::Access;
  explicit SignatureRunner(std::shared_ptr<support::Node<Table>> node) noexcept : Owned(std::move(node)) {}
  static constexpr unsigned kAllocated = 1;
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_SIGNATURE_RUNNER_HPP_
