// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.cpp.j2). Do not edit: run `./dev generate`.

#include "atoll/generated/all.hpp"
#include "case.hpp"

/// Allocating again without a resize is fine, and the model still runs.
static void case_allocate_twice([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  interpreter.allocate_tensors();
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<float>({2, 3, 4, 5}));
}

/// The arena holds the tensors, and shares memory between those that are never alive together.
static void case_arena_bytes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("many_adds_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.equal(interpreter.arena_bytes(), 0);
  interpreter.allocate_tensors();
  test.at_least(interpreter.arena_bytes(), 256);
}

/// Inputs and outputs live in memory of the caller.
static void case_caller_memory([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto mine = test.memory(64);
  interpreter.set_input_memory(0, mine);
  interpreter.allocate_tensors();
  test.fill(mine, values_of<float>({1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
  interpreter.invoke();
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(y.copy_to(), values_of<float>({2, 3, 4, 5}));
}

/// Memory for an input that does not exist is the error out_of_range.
static void case_caller_memory_out_of_range([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto mine = test.memory(16);
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.set_input_memory(5, mine); });
}

/// An output is written straight into memory of the caller.
static void case_caller_memory_output([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto mine = test.memory(16);
  interpreter.set_output_memory(0, mine);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  interpreter.invoke();
  test.equal(bytes_of(mine), values_of<float>({2, 3, 4, 5}));
}

/// Memory that is too small is refused.
static void case_caller_memory_too_small([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto mine = test.memory(8);
  test.fails<Atoll::Error>(Atoll::ErrorCode::size_mismatch, [&] { (void)interpreter.set_input_memory(0, mine); });
  interpreter.allocate_tensors();
}

/// Without memory of the caller the tensor has its own again.
static void case_caller_memory_unset([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto mine = test.memory(16);
  interpreter.set_input_memory(0, mine);
  interpreter.set_input_memory(0, {});
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// Cancelling while nothing runs does not affect the next run.
static void case_cancel_between_runs([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_enable_cancellation(true);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.allocate_tensors();
  interpreter.cancel();
  interpreter.invoke();
}

/// Cancelling needs the option for it.
static void case_cancel_not_enabled([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.fails<Atoll::Error>(Atoll::ErrorCode::unsupported, [&] { (void)interpreter.cancel(); });
}

/// A runner is closed together with its interpreter.
static void case_close_interpreter_closes_runner([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  interpreter.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.invoke(); });
}

/// An interpreter keeps what it needs of a model that was closed.
static void case_close_model_first([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  model.close();
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<float>({2, 3, 4, 5}));
}

/// An interpreter does not need the options it was made with.
static void case_close_options_first([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_num_threads(1);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  options.close();
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// Closing twice is fine, for every kind of object.
static void case_close_twice([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.close();
  runner.close();
  options.close();
  options.close();
  model.close();
  model.close();
}

/// Every use of Interpreter after the close is refused, and says why.
static void case_closed_interpreter([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.input_count(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.output_count(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.input(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.output(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.inputs(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.outputs(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.input_tensor_indices(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.output_tensor_indices(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.tensor_count(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.tensor(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.subgraph_tensors(1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.variables(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.resize_input(0, {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.resize_input_strict(0, {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.allocate_tensors(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.invoke(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.cancel(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.set_deadline(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.reset_variable_tensors(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.signature_keys(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.signature_runner(std::string("x", 1)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.arena_bytes(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.set_input_memory(0, {}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.set_output_memory(0, {}); });
}

/// Every use of InterpreterOptions after the close is refused, and says why.
static void case_closed_interpreter_options([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.copy(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_num_threads(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_log_callback({}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_passes(1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_enable_cancellation(true); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_max_tensor_bytes(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_max_arena_bytes(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_max_operators(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_max_depth(0); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_max_iterations(0); });
}

/// Every use of Model after the close is refused, and says why.
static void case_closed_model([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  model.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.description(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.subgraph_count(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.operator_count(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.metadata_names(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.metadata(std::string("x", 1)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.inputs(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.outputs(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.signature_keys(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.signature_inputs(std::string("x", 1)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.signature_outputs(std::string("x", 1)); });
}

/// Every use of SignatureRunner after the close is refused, and says why.
static void case_closed_signature_runner([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.input_names(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.output_names(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.subgraph(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.input_tensor_indices(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.output_tensor_indices(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.input(std::string("x", 1)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.output(std::string("x", 1)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.resize_input(std::string("x", 1), {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed,
                           [&] { (void)runner.resize_input_loose(std::string("x", 1), {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.allocate_tensors(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.invoke(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)runner.cancel(); });
}

/// Every use of Tensor after the close is refused, and says why.
static void case_closed_tensor([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("reshape_2_str.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto tensor = interpreter.input(0);
  interpreter.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.name(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.type(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.shape(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.shape_signature(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.byte_size(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.quantization(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.quantization_scales(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.quantization_zero_points(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.quantized_dimension(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.data(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.copy_from(std::string("\000", 1)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.copy_to(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.strings(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)tensor.set_strings({std::string("x", 1)}); });
}

/// Every use of TensorInfo after the close is refused, and says why.
static void case_closed_tensor_info([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto info = test.at(model.inputs(), 0);
  model.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)info.name(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)info.type(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)info.shape(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)info.shape_signature(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)info.quantization(); });
}

/// A tensor without memory takes and gives nothing.
static void case_copy_before_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto x = interpreter.input(0);
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)x.copy_from(values_of<float>({1, 2, 3, 4})); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)x.copy_to(); });
}

/// Elements of type bool go in and come out unchanged.
static void case_copy_bool([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_bool.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::bool_);
  x.copy_from(values_of<std::uint8_t>({1, 0, 1}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::bool_);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::uint8_t>({1, 0, 1}));
  test.record("y", answer);
}

/// Elements of type float16 go in and come out unchanged.
static void case_copy_float16([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_float16.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::float16);
  x.copy_from(values_of<std::uint16_t>({14336, 49152, 31743}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::float16);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::uint16_t>({14336, 49152, 31743}));
  test.record("y", answer);
}

/// Elements of type float64 go in and come out unchanged.
static void case_copy_float64([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_float64.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::float64);
  x.copy_from(values_of<double>({0.1, -1e+300, 0}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::float64);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<double>({0.1, -1e+300, 0}));
  test.record("y", answer);
}

/// Elements of type int16 go in and come out unchanged.
static void case_copy_int16([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_int16.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::int16);
  x.copy_from(values_of<std::int16_t>({-32768, 0, 32767}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::int16);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::int16_t>({-32768, 0, 32767}));
  test.record("y", answer);
}

/// Elements of type int32 go in and come out unchanged.
static void case_copy_int32([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_int32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::int32);
  x.copy_from(values_of<std::int32_t>({-2147483648, 0, 2147483647}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::int32);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::int32_t>({-2147483648, 0, 2147483647}));
  test.record("y", answer);
}

/// Elements of type int64 go in and come out unchanged.
static void case_copy_int64([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_int64.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::int64);
  x.copy_from(values_of<std::int64_t>({std::numeric_limits<std::int64_t>::min(), 0, 9223372036854775807}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::int64);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::int64_t>({std::numeric_limits<std::int64_t>::min(), 0, 9223372036854775807}));
  test.record("y", answer);
}

/// Elements of type int8 go in and come out unchanged.
static void case_copy_int8([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_int8.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::int8);
  x.copy_from(values_of<std::int8_t>({-128, 0, 127}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::int8);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::int8_t>({-128, 0, 127}));
  test.record("y", answer);
}

/// Elements of type uint16 go in and come out unchanged.
static void case_copy_uint16([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_uint16.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::uint16);
  x.copy_from(values_of<std::uint16_t>({0, 1, 65535}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::uint16);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::uint16_t>({0, 1, 65535}));
  test.record("y", answer);
}

/// Elements of type uint32 go in and come out unchanged.
static void case_copy_uint32([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_uint32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::uint32);
  x.copy_from(values_of<std::uint32_t>({0, 1, 4294967295}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::uint32);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::uint32_t>({0, 1, 4294967295}));
  test.record("y", answer);
}

/// Elements of type uint8 go in and come out unchanged.
static void case_copy_uint8([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("copy_3_uint8.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.type(), Atoll::TensorType::uint8);
  x.copy_from(values_of<std::uint8_t>({0, 1, 255}));
  interpreter.invoke();
  test.equal(y.type(), Atoll::TensorType::uint8);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::uint8_t>({0, 1, 255}));
  test.record("y", answer);
}

/// Bytes that are too few or too many are the error size_mismatch and change nothing.
static void case_copy_wrong_size([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  test.fails<Atoll::Error>(Atoll::ErrorCode::size_mismatch, [&] { (void)x.copy_from(values_of<float>({9, 9, 9})); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::size_mismatch,
                           [&] { (void)x.copy_from(values_of<float>({9, 9, 9, 9, 9})); });
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<float>({2, 3, 4, 5}));
}

/// A run that takes too long stops with an error of its own, and the next one works.
static void case_deadline([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("count_up_i32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  interpreter.set_deadline(20000);
  [[maybe_unused]] auto from = interpreter.input(0);
  [[maybe_unused]] auto to = interpreter.input(1);
  from.copy_from(values_of<std::int32_t>({-2147483648}));
  to.copy_from(values_of<std::int32_t>({2147483647}));
  const auto error1 = test.fails<Atoll::Error>(Atoll::ErrorCode::deadline, [&] { (void)interpreter.invoke(); });
  test.contains(error1.message(), {std::string("20000", 5)});
  interpreter.set_deadline(0);
  from.copy_from(values_of<std::int32_t>({1}));
  to.copy_from(values_of<std::int32_t>({4}));
  interpreter.invoke();
  [[maybe_unused]] auto last = interpreter.output(0);
  [[maybe_unused]] auto answer = last.copy_to();
  test.equal(answer, values_of<std::int32_t>({4}));
  test.record("last", answer);
}

/// An output whose shape depends on the data has it after the run.
static void case_dynamic_output([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("nonzero_bool.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(values_of<std::uint8_t>({1, 0, 1, 1}));
  interpreter.invoke();
  test.equal_list(y.shape(), {3, 1});
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::int64_t>({0, 2, 3}));
  test.record("y", answer);
}

/// The next run gives a dynamic output another shape.
static void case_dynamic_output_shrinks([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("nonzero_bool.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(values_of<std::uint8_t>({1, 1, 1, 1}));
  interpreter.invoke();
  test.equal(y.byte_size(), 32);
  x.copy_from(values_of<std::uint8_t>({0, 0, 1, 0}));
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<std::int64_t>({2}));
}

/// A failure inside an operator names it.
static void case_error_names_operator([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("broadcast_conflict_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  const auto error1 =
      test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument, [&] { (void)interpreter.allocate_tensors(); });
  test.equal(error1.operator_name(), std::string("ADD", 3));
  test.equal(error1.operator_index(), 0);
}

/// The text of an error says what did not fit, and during what.
static void case_error_text_names_shapes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("broadcast_conflict_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  const auto error1 =
      test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument, [&] { (void)interpreter.allocate_tensors(); });
  test.equal(error1.operation(), std::string("allocate", 8));
  test.contains(error1.message(), {std::string("3", 1), std::string("4", 1)});
}

/// After an error the same interpreter still works.
static void case_error_then_works([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("broadcast_conflict_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument, [&] { (void)interpreter.allocate_tensors(); });
  interpreter.resize_input(0, {4});
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// A view that escaped is stale after the next allocation that moves memory.
static void case_escaped_view_goes_stale([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = x.data();
  view.release();
  test.count(view.bytes(), 16);
  interpreter.resize_input(0, {64, 4});
  interpreter.allocate_tensors();
  test.fails<Atoll::Error>(Atoll::ErrorCode::stale_view, [&] { (void)view.bytes(); });
}

/// An input that does not exist is the error out_of_range, below zero and above.
static void case_input_out_of_range([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.input(1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.input(-1); });
}

/// Metadata is found by name, empty entries included.
static void case_inspect_metadata([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  test.equal_list(model.metadata_names(), {std::string("purpose", 7), std::string("empty", 5)});
  [[maybe_unused]] auto answer = model.metadata(std::string("purpose", 7));
  test.equal(answer, std::string("conformance", 11));
  test.record("purpose", answer);
  test.equal(model.metadata(std::string("empty", 5)), std::string("", 0));
}

/// Metadata that is not there is the error not_found.
static void case_inspect_metadata_unknown([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  const auto error1 =
      test.fails<Atoll::Error>(Atoll::ErrorCode::not_found, [&] { (void)model.metadata(std::string("nothing", 7)); });
  test.contains(error1.message(), {std::string("nothing", 7)});
}

/// A model says what it is before anything runs.
static void case_inspect_model([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  test.equal(model.description(), std::string("y = x + 1", 9));
  test.equal(model.subgraph_count(), 1);
  test.equal(model.operator_count(), 1);
  test.count(model.outputs(), 1);
  [[maybe_unused]] auto y = test.at(model.outputs(), 0);
  test.equal(y.name(), std::string("y", 1));
  test.equal(y.quantization().scale, static_cast<float>(0.0));
  test.equal(y.quantization().zero_point, 0);
}

/// A model without a description has none, or an empty one.
static void case_inspect_no_description([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_scalar_f32.tflite"));
  test.equal(model.operator_count(), 1);
  test.equal_list(model.metadata_names(), {});
  test.equal_list(model.signature_keys(), {});
}

/// The declared shape shows which axes are open.
static void case_inspect_open_axes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_dynamic_batch_f32.tflite"));
  [[maybe_unused]] auto x = test.at(model.inputs(), 0);
  test.equal_list(x.shape(), {1, 4});
  test.equal_list(x.shape_signature(), {-1, 4});
}

/// A scalar has no axes.
static void case_inspect_scalar([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_scalar_f32.tflite"));
  [[maybe_unused]] auto x = test.at(model.inputs(), 0);
  test.equal_list(x.shape(), {});
}

/// The names of an unknown signature are the error not_found.
static void case_inspect_signature_unknown([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found, [&] { (void)model.signature_inputs(std::string("none", 4)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found, [&] { (void)model.signature_outputs(std::string("none", 4)); });
}

/// Signatures are listed without an interpreter, names in ascending order.
static void case_inspect_signatures([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  test.equal_list(model.signature_keys(), {std::string("serving_default", 15)});
  test.equal_list(model.signature_inputs(std::string("serving_default", 15)),
                  {std::string("a", 1), std::string("b", 1)});
  test.equal_list(model.signature_outputs(std::string("serving_default", 15)), {std::string("sum", 3)});
}

/// Every subgraph counts; inputs are those of the first.
static void case_inspect_two_subgraphs([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_signatures_f32.tflite"));
  test.equal(model.subgraph_count(), 2);
  test.count(model.inputs(), 1);
  test.equal_list(model.signature_keys(), {std::string("plus", 4), std::string("twice", 5)});
}

/// An interpreter knows its inputs, outputs and all its tensors.
static void case_interpreter_counts([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_in_two_out_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.equal(interpreter.input_count(), 2);
  test.equal(interpreter.output_count(), 2);
  test.at_least(interpreter.tensor_count(), 5);
  test.count(interpreter.inputs(), 2);
  test.count(interpreter.outputs(), 2);
}

/// Inputs and outputs by their index among all tensors are the same tensors.
static void case_interpreter_tensor_indices([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_in_two_out_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.equal_list(interpreter.input_tensor_indices(), {0, 1});
  test.equal_list(interpreter.output_tensor_indices(), {3, 4});
  [[maybe_unused]] auto sum = interpreter.tensor(3);
  test.equal(sum.name(), std::string("sum", 3));
}

/// The whole way from a file to an output.
static void case_invoke_add([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  interpreter.invoke();
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({2, 3, 4, 5}));
  test.record("y", answer);
}

/// Running without memory is the error not_allocated.
static void case_invoke_before_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)interpreter.invoke(); });
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// Infinities and very small numbers pass through unchanged.
static void case_invoke_special_values([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(std::string("\000\000\200\177\000\000\200\377\000\000\000\000\001\000\000\000", 16));
  interpreter.invoke();
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, std::string("\000\000\200\177\000\000\200\377\000\000\200?\000\000\200?", 16));
  test.record("y", answer);
}

/// A run depends on its inputs only.
static void case_invoke_twice([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  interpreter.invoke();
  x.copy_from(values_of<float>({5, 6, 7, 8}));
  interpreter.invoke();
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({6, 7, 8, 9}));
  test.record("y", answer);
}

/// All inputs are used and all outputs are filled.
static void case_invoke_two_outputs([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_in_two_out_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto b = interpreter.input(1);
  [[maybe_unused]] auto difference = interpreter.output(1);
  x.copy_from(values_of<float>({5, 6, 7}));
  b.copy_from(values_of<float>({1, 2, 3}));
  interpreter.invoke();
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({6, 8, 10}));
  test.record("sum", answer);
  answer = difference.copy_to();
  test.equal(answer, values_of<float>({4, 4, 4}));
  test.record("difference", answer);
}

/// The number of threads does not change the result.
static void case_invoke_two_threads([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("many_adds_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_num_threads(2);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.resize_input(0, {2});
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = test.at(interpreter.inputs(), 0);
  x.copy_from(values_of<float>({0.5, -8}));
  interpreter.invoke();
  [[maybe_unused]] auto y = test.at(interpreter.outputs(), 0);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({8.5, 0}));
  test.record("y", answer);
}

/// While a scoped view is open, memory may not move; once released, it may.
static void case_lease_blocks_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = x.data();
  view.write(values_of<float>({1, 2, 3, 4}));
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.allocate_tensors(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.resize_input(0, {2, 4}); });
  view.release();
  interpreter.resize_input(0, {2, 4});
  interpreter.allocate_tensors();
}

/// Nothing of Interpreter moves the memory of Tensor.data while a lease on it is open.
static void case_leased_interpreter([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = x.data();
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.resize_input(0, {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.resize_input_strict(0, {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.allocate_tensors(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.set_input_memory(0, {}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.set_output_memory(0, {}); });
  view.release();
}

/// Nothing of SignatureRunner moves the memory of Tensor.data while a lease on it is open.
static void case_leased_signature_runner([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  [[maybe_unused]] auto a = runner.input(std::string("a", 1));
  [[maybe_unused]] auto view = a.data();
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)runner.resize_input(std::string("x", 1), {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open,
                           [&] { (void)runner.resize_input_loose(std::string("x", 1), {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)runner.allocate_tensors(); });
  view.release();
}

/// Nothing of Tensor moves the memory of Tensor.data while a lease on it is open.
static void case_leased_tensor([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = x.data();
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)x.set_strings({std::string("x", 1)}); });
  view.release();
}

/// Tensors that would take more memory together than allowed are refused.
static void case_limit_arena_bytes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_max_arena_bytes(64);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  const auto error1 = test.fails<Atoll::Error>(Atoll::ErrorCode::limit, [&] { (void)interpreter.allocate_tensors(); });
  test.contains(error1.message(), {std::string("64", 2), std::string("max_arena_bytes", 15)});
}

/// Control flow may not nest deeper than allowed.
static void case_limit_depth([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("count_up_i32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_max_depth(1);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  const auto error1 = test.fails<Atoll::Error>(Atoll::ErrorCode::limit, [&] { (void)interpreter.allocate_tensors(); });
  test.contains(error1.message(), {std::string("1", 1), std::string("max_depth", 9)});
}

/// Loops may not run longer than allowed; a shorter run works afterwards.
static void case_limit_iterations([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("count_up_i32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_max_iterations(10);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto from = interpreter.input(0);
  [[maybe_unused]] auto to = interpreter.input(1);
  from.copy_from(values_of<std::int32_t>({0}));
  to.copy_from(values_of<std::int32_t>({11}));
  const auto error1 = test.fails<Atoll::Error>(Atoll::ErrorCode::limit, [&] { (void)interpreter.invoke(); });
  test.contains(error1.message(), {std::string("10", 2), std::string("max_iterations", 14)});
  to.copy_from(values_of<std::int32_t>({10}));
  interpreter.invoke();
  [[maybe_unused]] auto last = interpreter.output(0);
  [[maybe_unused]] auto answer = last.copy_to();
  test.equal(answer, values_of<std::int32_t>({10}));
  test.record("last", answer);
}

/// A model with more operators than allowed gets no interpreter.
static void case_limit_operators([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("many_adds_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_max_operators(7);
  const auto error1 =
      test.fails<Atoll::Error>(Atoll::ErrorCode::limit, [&] { (void)Atoll::Interpreter::create(model, &options); });
  test.contains(error1.message(), {std::string("8", 1), std::string("7", 1), std::string("max_operators", 13)});
  options.set_max_operators(8);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
}

/// A tensor that would be larger than allowed is refused, by a resize too, and by name.
static void case_limit_tensor_bytes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_max_tensor_bytes(16);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.allocate_tensors();
  const auto error1 =
      test.fails<Atoll::Error>(Atoll::ErrorCode::limit, [&] { (void)interpreter.resize_input(0, {2, 4}); });
  test.contains(error1.message(), {std::string("32", 2), std::string("16", 2), std::string("max_tensor_bytes", 16)});
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// Even the last bytes are needed.
static void case_load_almost_complete([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_bytes(test.file("two_signatures_f32.tflite", 400)); });
}

/// No bytes at all are not a model.
static void case_load_empty_bytes([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_bytes(std::string("", 0)); });
}

/// An empty file is not a model.
static void case_load_empty_file([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_file(test.path("empty.tflite")); });
}

/// A file of something else is not a model.
static void case_load_file_of_words([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_file(test.path("words.tflite")); });
}

/// A model loads from bytes that the caller keeps.
static void case_load_from_bytes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_bytes(test.file("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.equal(interpreter.input_count(), 1);
  test.equal(interpreter.output_count(), 1);
}

/// A copied model does not need the bytes it came from.
static void case_load_from_bytes_copy([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_bytes_copy(test.file("add_1x4_f32.tflite"));
  test.equal(model.description(), std::string("y = x + 1", 9));
}

/// Copying bytes that stop early fails like wrapping them.
static void case_load_from_bytes_copy_truncated([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_bytes_copy(test.file("add_1x4_f32.tflite", 200)); });
}

/// A model loads from a path and says what it takes and gives.
static void case_load_from_file([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  test.count(model.inputs(), 1);
  [[maybe_unused]] auto x = test.at(model.inputs(), 0);
  test.equal(x.name(), std::string("x", 1));
  test.equal(x.type(), Atoll::TensorType::float32);
  test.equal_list(x.shape(), {1, 4});
}

/// A model is a range of an open file.
static void case_load_from_file_descriptor([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file_descriptor(test.open("packed.bin"), 4096, 576);
  test.equal(model.operator_count(), 1);
}

/// Without offset and size the whole file is the model.
static void case_load_from_file_descriptor_whole([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file_descriptor(test.open("add_1x4_f32.tflite"));
  test.equal(model.subgraph_count(), 1);
}

/// A range that starts elsewhere holds no model.
static void case_load_from_file_descriptor_wrong_range([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_file_descriptor(test.open("packed.bin"), 0, 576); });
}

/// A path without a file is the error not_found, and the text names the path.
static void case_load_missing_file([[maybe_unused]] Case& test) {
  const auto error1 = test.fails<Atoll::Error>(
      Atoll::ErrorCode::not_found, [&] { (void)Atoll::Model::from_file(test.path("no_such_model.tflite")); });
  test.contains(error1.message(), {std::string("no_such_model.tflite", 20)});
}

/// Bytes of something else are not a model.
static void case_load_not_a_model([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model, [&] {
    (void)Atoll::Model::from_bytes(
        std::string("These are words, and there are enough of them to be read as a header.", 69));
  });
}

/// Bytes that stop early are not a model.
static void case_load_truncated_bytes([[maybe_unused]] Case& test) {
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_model,
                           [&] { (void)Atoll::Model::from_bytes(test.file("add_1x4_f32.tflite", 100)); });
}

/// The log callback gets the text of what went wrong.
static void case_log_callback([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("broadcast_conflict_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_num_threads(2);
  options.set_log_callback(test.recorder("log"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument, [&] { (void)interpreter.allocate_tensors(); });
  test.recorded("log", {std::string("ADD", 3)});
}

/// A copy of options is independent of the original.
static void case_options_copy([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  [[maybe_unused]] auto copy = options.copy();
  options.close();
  copy.set_num_threads(1);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &copy);
  test.equal(interpreter.input_count(), 1);
}

/// Without rewriting the graph the result is the same.
static void case_options_passes([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("many_adds_f32.tflite"));
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.set_passes(0);
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.resize_input(0, {2});
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = test.at(interpreter.inputs(), 0);
  x.copy_from(values_of<float>({0.5, -8}));
  interpreter.invoke();
  [[maybe_unused]] auto y = test.at(interpreter.outputs(), 0);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({8.5, 0}));
  test.record("y", answer);
}

/// Fewer than -1 threads are refused.
static void case_options_threads_out_of_range([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_num_threads(-2); });
  options.set_num_threads(0);
}

/// An output that does not exist is the error out_of_range, below zero and above.
static void case_output_out_of_range([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.output(1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.output(-1); });
}

/// A tensor that is not quantized has no scales.
static void case_quantization_none([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.quantization().scale, static_cast<float>(0.0));
  test.equal(x.quantization().zero_point, 0);
  test.equal_list(x.quantization_scales(), {});
}

/// A tensor with one scale per channel has no single one.
static void case_quantization_per_channel([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("dequantize_channels_i8.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal_list(x.quantization_scales(), {static_cast<float>(0.5), static_cast<float>(2.0)});
  test.equal_list(x.quantization_zero_points(), {0, 0});
  test.equal(x.quantized_dimension(), 1);
}

/// Scale and zero point of a quantized tensor.
static void case_quantization_per_tensor([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("quantize_1x4_i8.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(y.type(), Atoll::TensorType::int8);
  test.equal(y.quantization().scale, static_cast<float>(0.5));
  test.equal(y.quantization().zero_point, -3);
}

/// One scale for the whole tensor is a list of one.
static void case_quantization_single_scale([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("quantize_1x4_i8.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal_list(y.quantization_scales(), {static_cast<float>(0.5)});
  test.equal_list(y.quantization_zero_points(), {-3});
}

/// Quantization rounds, shifts and saturates.
static void case_quantize_runs([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("quantize_1x4_i8.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.copy_from(values_of<float>({0, 1, -1000, 1000}));
  interpreter.invoke();
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<std::int8_t>({-3, -1, -128, 127}));
  test.record("y", answer);
}

/// Numbers that Interpreter does not take are refused.
static void case_range_interpreter([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.input(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.output(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.tensor(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.resize_input(-1, {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.resize_input_strict(-1, {1}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.set_deadline(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.set_input_memory(-1, {}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.set_output_memory(-1, {}); });
}

/// Numbers that InterpreterOptions does not take are refused.
static void case_range_interpreter_options([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_num_threads(-2); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_max_tensor_bytes(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_max_arena_bytes(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_max_operators(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_max_depth(-1); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)options.set_max_iterations(-1); });
}

/// Variables without memory cannot be reset.
static void case_reset_before_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("counter_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)interpreter.reset_variable_tensors(); });
}

/// After a resize the tensors have no memory until they are allocated.
static void case_resize_needs_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  interpreter.resize_input(0, {2, 4});
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)interpreter.invoke(); });
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// An axis cannot have a negative size.
static void case_resize_negative_dim([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument, [&] { (void)interpreter.resize_input(0, {-2, 4}); });
}

/// Resizing an input that does not exist fails and changes nothing.
static void case_resize_out_of_range([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.resize_input(7, {1, 4}); });
  interpreter.allocate_tensors();
  interpreter.invoke();
}

/// An input takes a new shape at the next allocation, and the output follows.
static void case_resize_then_run([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.resize_input(0, {2, 4});
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  test.equal_list(x.shape(), {2, 4});
  x.copy_from(values_of<float>({0, 1, 2, 3, 4, 5, 6, 7}));
  interpreter.invoke();
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({1, 2, 3, 4, 5, 6, 7, 8}));
  test.record("y", answer);
}

/// A loose resize may change the rank.
static void case_resize_to_other_rank([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.resize_input(0, {2, 1, 3});
  interpreter.allocate_tensors();
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal_list(y.shape(), {2, 1, 3});
  test.equal(y.byte_size(), 24);
}

/// An axis of size zero is a tensor without data, and it runs.
static void case_resize_to_zero([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.resize_input(0, {0, 4});
  interpreter.allocate_tensors();
  interpreter.invoke();
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(y.byte_size(), 0);
}

/// A shape whose size does not fit into memory is an error, not a crash.
static void case_resize_too_large([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument,
                           [&] { (void)interpreter.resize_input(0, {2147483647, 2147483647, 2147483647}); });
  interpreter.allocate_tensors();
}

/// The library says its own version and how it was built.
static void case_runtime_atoll_version([[maybe_unused]] Case& test) {
  test.contains(Atoll::Runtime::atoll_version(), {std::string("0.1", 3)});
  test.contains(Atoll::Runtime::build_features(), {});
}

/// The library says which API level and which file format it implements.
static void case_runtime_version([[maybe_unused]] Case& test) {
  test.contains(Atoll::Runtime::version(), {std::string("2.", 2)});
  test.contains(Atoll::Runtime::extension_apis_version(), {std::string(".", 1)});
  test.equal(Atoll::Runtime::schema_version(), 3);
}

/// A runner needs its own allocation.
static void case_signature_before_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)runner.invoke(); });
}

/// Cancelling through a runner needs the option for it, like cancelling the interpreter.
static void case_signature_cancel([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  test.fails<Atoll::Error>(Atoll::ErrorCode::unsupported, [&] { (void)runner.cancel(); });
  runner.invoke();
}

/// A model without signatures has no keys.
static void case_signature_none([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.equal_list(interpreter.signature_keys(), {});
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found,
                           [&] { (void)interpreter.signature_runner(std::string("serving_default", 15)); });
}

/// The second signature of a model may run another subgraph, whose tensors count from 0 again.
static void case_signature_other_subgraph([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_signatures_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("twice", 5));
  test.equal(runner.subgraph(), 1);
  test.equal_list(runner.input_tensor_indices(), {0});
  test.equal_list(runner.output_tensor_indices(), {1});
}

/// A runner resizes open axes by name.
static void case_signature_resize([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  runner.resize_input(std::string("a", 1), {3});
  runner.resize_input(std::string("b", 1), {3});
  runner.allocate_tensors();
  [[maybe_unused]] auto sum = runner.output(std::string("sum", 3));
  test.equal_list(sum.shape(), {3});
}

/// A loose resize gives an input any shape, even where the model declares a closed one.
static void case_signature_resize_loose([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_signatures_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("twice", 5));
  runner.resize_input_loose(std::string("x", 1), {2, 3});
  runner.allocate_tensors();
  [[maybe_unused]] auto y = runner.output(std::string("y", 1));
  test.equal_list(y.shape(), {2, 3});
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found,
                           [&] { (void)runner.resize_input_loose(std::string("nothing", 7), {1}); });
}

/// Resizing an input that the signature does not have fails.
static void case_signature_resize_unknown([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found,
                           [&] { (void)runner.resize_input(std::string("nobody", 6), {3}); });
}

/// A signature runs by name.
static void case_signature_run([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  test.equal_list(runner.input_names(), {std::string("a", 1), std::string("b", 1)});
  test.equal_list(runner.output_names(), {std::string("sum", 3)});
  [[maybe_unused]] auto a = runner.input(std::string("a", 1));
  [[maybe_unused]] auto b = runner.input(std::string("b", 1));
  a.copy_from(values_of<float>({1, 2}));
  b.copy_from(values_of<float>({10, 20}));
  runner.invoke();
  [[maybe_unused]] auto sum = runner.output(std::string("sum", 3));
  [[maybe_unused]] auto answer = sum.copy_to();
  test.equal(answer, values_of<float>({11, 22}));
  test.record("sum", answer);
}

/// A signature of another subgraph runs that one.
static void case_signature_second_subgraph([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_signatures_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("twice", 5));
  runner.allocate_tensors();
  [[maybe_unused]] auto x = runner.input(std::string("x", 1));
  x.copy_from(values_of<float>({3, -4}));
  runner.invoke();
  [[maybe_unused]] auto y = runner.output(std::string("y", 1));
  [[maybe_unused]] auto answer = y.copy_to();
  test.equal(answer, values_of<float>({6, -8}));
  test.record("y", answer);
}

/// A signature knows its subgraph and where its tensors are in it, in the order of their names.
static void case_signature_tensor_indices([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  test.equal(runner.subgraph(), 0);
  test.equal_list(runner.input_names(), {std::string("a", 1), std::string("b", 1)});
  test.equal_list(runner.input_tensor_indices(), {1, 0});
  test.equal_list(runner.output_tensor_indices(), {2});
}

/// An unknown signature is the error not_found, which names it.
static void case_signature_unknown([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found,
                           [&] { (void)interpreter.signature_runner(std::string("nobody", 6)); });
}

/// An input or output that the signature does not have is the error not_found.
static void case_signature_unknown_input([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  runner.allocate_tensors();
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found, [&] { (void)runner.input(std::string("nobody", 6)); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_found, [&] { (void)runner.output(std::string("a", 1)); });
}

/// A view taken before an allocation is stale after it.
static void case_stale_view([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = x.data();
  test.count(view.bytes(), 16);
  view.release();
  interpreter.resize_input(0, {3, 4});
  interpreter.allocate_tensors();
  test.fails<Atoll::Error>(Atoll::ErrorCode::stale_view, [&] { (void)view.bytes(); });
}

/// What needs a state of Interpreter is refused without it.
static void case_stateless_interpreter([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)interpreter.invoke(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)interpreter.reset_variable_tensors(); });
}

/// What needs a state of SignatureRunner is refused without it.
static void case_stateless_signature_runner([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("signature_add_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto runner = interpreter.signature_runner(std::string("serving_default", 15));
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)runner.invoke(); });
}

/// A model without open axes refuses every other shape, and accepts its own.
static void case_strict_resize_closed_shape([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument,
                           [&] { (void)interpreter.resize_input_strict(0, {2, 4}); });
  interpreter.resize_input_strict(0, {1, 4});
}

/// A strict resize keeps the rank.
static void case_strict_resize_rank([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_dynamic_batch_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument,
                           [&] { (void)interpreter.resize_input_strict(0, {2, 2, 4}); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.resize_input_strict(3, {2, 4}); });
}

/// A strict resize changes open axes only.
static void case_strict_resize_refused([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_dynamic_batch_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument,
                           [&] { (void)interpreter.resize_input_strict(0, {3, 5}); });
  interpreter.resize_input_strict(0, {3, 4});
  interpreter.allocate_tensors();
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal_list(y.shape(), {3, 4});
}

/// New strings replace the old ones, longer or shorter.
static void case_string_replaced([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("reshape_2_str.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.set_strings({std::string("a much longer text than before", 30), std::string("b", 1)});
  x.set_strings({std::string("x", 1), std::string("", 0)});
  test.equal_list(x.strings(), {std::string("x", 1), std::string("", 0)});
}

/// Strings go in, with any length, and come out.
static void case_string_tensor([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("reshape_2_str.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  x.set_strings({std::string("", 0), std::string("two words", 9)});
  test.equal_list(x.strings(), {std::string("", 0), std::string("two words", 9)});
  interpreter.invoke();
  test.equal_list(y.strings(), {std::string("", 0), std::string("two words", 9)});
}

/// The number of strings is that of the elements.
static void case_string_wrong_count([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("reshape_2_str.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.fails<Atoll::Error>(Atoll::ErrorCode::size_mismatch, [&] { (void)x.set_strings({std::string("only one", 8)}); });
}

/// Only tensors of type string have strings.
static void case_string_wrong_type([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.fails<Atoll::Error>(Atoll::ErrorCode::type_mismatch, [&] { (void)x.strings(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::type_mismatch, [&] {
    (void)x.set_strings({std::string("a", 1), std::string("b", 1), std::string("c", 1), std::string("d", 1)});
  });
}

/// The tensors of every subgraph can be looked at, whether a signature runs it or not.
static void case_subgraph_tensors([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("two_signatures_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.count(interpreter.subgraph_tensors(1), 2);
  [[maybe_unused]] auto u = test.at(interpreter.subgraph_tensors(1), 0);
  test.equal(u.name(), std::string("u", 1));
  test.equal_list(u.shape(), {2});
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.subgraph_tensors(2); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.subgraph_tensors(-1); });
}

/// A tensor knows its name, type, shape and size.
static void case_tensor_metadata([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_dynamic_batch_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.equal(x.name(), std::string("x", 1));
  test.equal(x.type(), Atoll::TensorType::float32);
  test.equal_list(x.shape(), {1, 4});
  test.equal_list(x.shape_signature(), {-1, 4});
  test.equal(x.byte_size(), 16);
}

/// A tensor index below zero or beyond the count is the error out_of_range.
static void case_tensor_out_of_range([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.tensor(1000); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::out_of_range, [&] { (void)interpreter.tensor(-1); });
}

/// Two interpreters of one model do not see each other's data.
static void case_two_interpreters_one_model([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto other = Atoll::Interpreter::create(model);
  other.allocate_tensors();
  [[maybe_unused]] auto other_x = other.input(0);
  x.copy_from(values_of<float>({1, 2, 3, 4}));
  other_x.copy_from(values_of<float>({9, 9, 9, 9}));
  interpreter.invoke();
  other.invoke();
  test.equal(y.copy_to(), values_of<float>({2, 3, 4, 5}));
}

/// An operator that nobody implements is named when the interpreter is made.
static void case_unresolved_operator([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("unknown_custom_op.tflite"));
  const auto error1 =
      test.fails<Atoll::Error>(Atoll::ErrorCode::unresolved_ops, [&] { (void)Atoll::Interpreter::create(model); });
  test.contains(error1.message(), {std::string("NobodyKnowsThis", 15)});
}

/// Every use of a closed object is the error closed; closing it again is fine.
static void case_use_after_close([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  interpreter.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)interpreter.invoke(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)x.byte_size(); });
  interpreter.close();
}

/// A closed model makes no interpreters and answers no questions.
static void case_use_closed_model([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  model.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)model.operator_count(); });
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)Atoll::Interpreter::create(model); });
}

/// Closed options take no settings.
static void case_use_closed_options([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto options = Atoll::InterpreterOptions::create();
  options.close();
  test.fails<Atoll::Error>(Atoll::ErrorCode::closed, [&] { (void)options.set_num_threads(2); });
}

/// A variable tensor keeps its value from run to run until it is reset.
static void case_variables_reset([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("counter_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.count(interpreter.variables(), 1);
  x.copy_from(values_of<float>({1}));
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<float>({1}));
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<float>({2}));
  interpreter.reset_variable_tensors();
  interpreter.invoke();
  test.equal(y.copy_to(), values_of<float>({1}));
}

/// There is no view of a tensor without memory.
static void case_view_before_allocate([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  [[maybe_unused]] auto x = interpreter.input(0);
  test.fails<Atoll::Error>(Atoll::ErrorCode::not_allocated, [&] { (void)x.data(); });
}

/// An interpreter does not close under a view that is open.
static void case_view_blocks_close([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = x.data();
  test.fails<Atoll::Error>(Atoll::ErrorCode::view_open, [&] { (void)interpreter.close(); });
  view.release();
  interpreter.close();
}

/// Outputs may be read only.
static void case_view_of_output_is_read_only([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  test.fails<Atoll::Error>(Atoll::ErrorCode::invalid_argument,
                           [&] { (void)y.copy_from(values_of<float>({1, 2, 3, 4})); });
}

/// A view shows what a run wrote, without a copy.
static void case_view_reads_result([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto input = x.data();
  input.write(values_of<float>({1, 2, 3, 4}));
  interpreter.invoke();
  [[maybe_unused]] auto output = y.data();
  test.equal(output.bytes(), values_of<float>({2, 3, 4, 5}));
}

/// A run moves nothing, so a view stays valid over it.
static void case_view_survives_invoke([[maybe_unused]] Case& test) {
  [[maybe_unused]] auto model = Atoll::Model::from_file(test.path("add_1x4_f32.tflite"));
  [[maybe_unused]] auto interpreter = Atoll::Interpreter::create(model);
  interpreter.allocate_tensors();
  [[maybe_unused]] auto x = interpreter.input(0);
  [[maybe_unused]] auto y = interpreter.output(0);
  [[maybe_unused]] auto view = y.data();
  x.copy_from(values_of<float>({1, 1, 1, 1}));
  interpreter.invoke();
  test.equal(view.bytes(), values_of<float>({2, 2, 2, 2}));
  interpreter.invoke();
  test.equal(view.bytes(), values_of<float>({2, 2, 2, 2}));
}

const std::vector<NamedCase>& all_cases() {
  static const std::vector<NamedCase> cases = {
      {"allocate_twice", case_allocate_twice},
      {"arena_bytes", case_arena_bytes},
      {"caller_memory", case_caller_memory},
      {"caller_memory_out_of_range", case_caller_memory_out_of_range},
      {"caller_memory_output", case_caller_memory_output},
      {"caller_memory_too_small", case_caller_memory_too_small},
      {"caller_memory_unset", case_caller_memory_unset},
      {"cancel_between_runs", case_cancel_between_runs},
      {"cancel_not_enabled", case_cancel_not_enabled},
      {"close_interpreter_closes_runner", case_close_interpreter_closes_runner},
      {"close_model_first", case_close_model_first},
      {"close_options_first", case_close_options_first},
      {"close_twice", case_close_twice},
      {"closed_interpreter", case_closed_interpreter},
      {"closed_interpreter_options", case_closed_interpreter_options},
      {"closed_model", case_closed_model},
      {"closed_signature_runner", case_closed_signature_runner},
      {"closed_tensor", case_closed_tensor},
      {"closed_tensor_info", case_closed_tensor_info},
      {"copy_before_allocate", case_copy_before_allocate},
      {"copy_bool", case_copy_bool},
      {"copy_float16", case_copy_float16},
      {"copy_float64", case_copy_float64},
      {"copy_int16", case_copy_int16},
      {"copy_int32", case_copy_int32},
      {"copy_int64", case_copy_int64},
      {"copy_int8", case_copy_int8},
      {"copy_uint16", case_copy_uint16},
      {"copy_uint32", case_copy_uint32},
      {"copy_uint8", case_copy_uint8},
      {"copy_wrong_size", case_copy_wrong_size},
      {"deadline", case_deadline},
      {"dynamic_output", case_dynamic_output},
      {"dynamic_output_shrinks", case_dynamic_output_shrinks},
      {"error_names_operator", case_error_names_operator},
      {"error_text_names_shapes", case_error_text_names_shapes},
      {"error_then_works", case_error_then_works},
      {"escaped_view_goes_stale", case_escaped_view_goes_stale},
      {"input_out_of_range", case_input_out_of_range},
      {"inspect_metadata", case_inspect_metadata},
      {"inspect_metadata_unknown", case_inspect_metadata_unknown},
      {"inspect_model", case_inspect_model},
      {"inspect_no_description", case_inspect_no_description},
      {"inspect_open_axes", case_inspect_open_axes},
      {"inspect_scalar", case_inspect_scalar},
      {"inspect_signature_unknown", case_inspect_signature_unknown},
      {"inspect_signatures", case_inspect_signatures},
      {"inspect_two_subgraphs", case_inspect_two_subgraphs},
      {"interpreter_counts", case_interpreter_counts},
      {"interpreter_tensor_indices", case_interpreter_tensor_indices},
      {"invoke_add", case_invoke_add},
      {"invoke_before_allocate", case_invoke_before_allocate},
      {"invoke_special_values", case_invoke_special_values},
      {"invoke_twice", case_invoke_twice},
      {"invoke_two_outputs", case_invoke_two_outputs},
      {"invoke_two_threads", case_invoke_two_threads},
      {"lease_blocks_allocate", case_lease_blocks_allocate},
      {"leased_interpreter", case_leased_interpreter},
      {"leased_signature_runner", case_leased_signature_runner},
      {"leased_tensor", case_leased_tensor},
      {"limit_arena_bytes", case_limit_arena_bytes},
      {"limit_depth", case_limit_depth},
      {"limit_iterations", case_limit_iterations},
      {"limit_operators", case_limit_operators},
      {"limit_tensor_bytes", case_limit_tensor_bytes},
      {"load_almost_complete", case_load_almost_complete},
      {"load_empty_bytes", case_load_empty_bytes},
      {"load_empty_file", case_load_empty_file},
      {"load_file_of_words", case_load_file_of_words},
      {"load_from_bytes", case_load_from_bytes},
      {"load_from_bytes_copy", case_load_from_bytes_copy},
      {"load_from_bytes_copy_truncated", case_load_from_bytes_copy_truncated},
      {"load_from_file", case_load_from_file},
      {"load_from_file_descriptor", case_load_from_file_descriptor},
      {"load_from_file_descriptor_whole", case_load_from_file_descriptor_whole},
      {"load_from_file_descriptor_wrong_range", case_load_from_file_descriptor_wrong_range},
      {"load_missing_file", case_load_missing_file},
      {"load_not_a_model", case_load_not_a_model},
      {"load_truncated_bytes", case_load_truncated_bytes},
      {"log_callback", case_log_callback},
      {"options_copy", case_options_copy},
      {"options_passes", case_options_passes},
      {"options_threads_out_of_range", case_options_threads_out_of_range},
      {"output_out_of_range", case_output_out_of_range},
      {"quantization_none", case_quantization_none},
      {"quantization_per_channel", case_quantization_per_channel},
      {"quantization_per_tensor", case_quantization_per_tensor},
      {"quantization_single_scale", case_quantization_single_scale},
      {"quantize_runs", case_quantize_runs},
      {"range_interpreter", case_range_interpreter},
      {"range_interpreter_options", case_range_interpreter_options},
      {"reset_before_allocate", case_reset_before_allocate},
      {"resize_needs_allocate", case_resize_needs_allocate},
      {"resize_negative_dim", case_resize_negative_dim},
      {"resize_out_of_range", case_resize_out_of_range},
      {"resize_then_run", case_resize_then_run},
      {"resize_to_other_rank", case_resize_to_other_rank},
      {"resize_to_zero", case_resize_to_zero},
      {"resize_too_large", case_resize_too_large},
      {"runtime_atoll_version", case_runtime_atoll_version},
      {"runtime_version", case_runtime_version},
      {"signature_before_allocate", case_signature_before_allocate},
      {"signature_cancel", case_signature_cancel},
      {"signature_none", case_signature_none},
      {"signature_other_subgraph", case_signature_other_subgraph},
      {"signature_resize", case_signature_resize},
      {"signature_resize_loose", case_signature_resize_loose},
      {"signature_resize_unknown", case_signature_resize_unknown},
      {"signature_run", case_signature_run},
      {"signature_second_subgraph", case_signature_second_subgraph},
      {"signature_tensor_indices", case_signature_tensor_indices},
      {"signature_unknown", case_signature_unknown},
      {"signature_unknown_input", case_signature_unknown_input},
      {"stale_view", case_stale_view},
      {"stateless_interpreter", case_stateless_interpreter},
      {"stateless_signature_runner", case_stateless_signature_runner},
      {"strict_resize_closed_shape", case_strict_resize_closed_shape},
      {"strict_resize_rank", case_strict_resize_rank},
      {"strict_resize_refused", case_strict_resize_refused},
      {"string_replaced", case_string_replaced},
      {"string_tensor", case_string_tensor},
      {"string_wrong_count", case_string_wrong_count},
      {"string_wrong_type", case_string_wrong_type},
      {"subgraph_tensors", case_subgraph_tensors},
      {"tensor_metadata", case_tensor_metadata},
      {"tensor_out_of_range", case_tensor_out_of_range},
      {"two_interpreters_one_model", case_two_interpreters_one_model},
      {"unresolved_operator", case_unresolved_operator},
      {"use_after_close", case_use_after_close},
      {"use_closed_model", case_use_closed_model},
      {"use_closed_options", case_use_closed_options},
      {"variables_reset", case_variables_reset},
      {"view_before_allocate", case_view_before_allocate},
      {"view_blocks_close", case_view_blocks_close},
      {"view_of_output_is_read_only", case_view_of_output_is_read_only},
      {"view_reads_result", case_view_reads_result},
      {"view_survives_invoke", case_view_survives_invoke},
  };
  return cases;
}
