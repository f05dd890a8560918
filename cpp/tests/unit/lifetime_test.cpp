// SPDX-License-Identifier: Apache-2.0
// Moving, closing in any order, what keeps what alive, and who may be inside.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <thread>
#include <type_traits>

#include "models.hpp"

using Atoll::ErrorCode;

static_assert(!std::is_copy_constructible_v<Atoll::Model> && std::is_nothrow_move_constructible_v<Atoll::Model>);
static_assert(!std::is_copy_constructible_v<Atoll::View> && std::is_copy_constructible_v<Atoll::Tensor>);

TEST_CASE("an interpreter outlives the model it was made from") {
  auto interpreter = allocated("add_1x4_f32");
  CHECK(Atoll::run<float>(interpreter, {{1, 2, 3, 4}})[0] == std::vector<float>{2, 3, 4, 5});
}

TEST_CASE("a tensor keeps its interpreter alive") {
  const Atoll::Tensor y = allocated("add_1x4_f32").output(0);
  CHECK(y.byte_size() == 16);
}

TEST_CASE("what was moved from is closed") {
  auto interpreter = allocated("add_1x4_f32");
  const auto moved = std::move(interpreter);
  CHECK(interpreter.closed());
  CHECK_FALSE(moved.closed());
  CHECK(code_of([&] { interpreter.invoke(); }) == ErrorCode::closed);
}

TEST_CASE("bytes that are moved in live as long as the interpreter") {
  std::ifstream file(model_path("add_1x4_f32"), std::ios::binary);
  std::vector<char> bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::optional<Atoll::Model> model = Atoll::Model::from_bytes(std::move(bytes));
  auto interpreter = Atoll::Interpreter::create(*model);
  model.reset();
  CHECK(Atoll::run<float>(interpreter, {{0, 0, 0, 0}})[0] == std::vector<float>{1, 1, 1, 1});
}

TEST_CASE("a log callback lives as long as the interpreter, and what it throws goes no further") {
  int calls = 0;
  std::optional<Atoll::Interpreter> interpreter;
  {
    auto options = Atoll::InterpreterOptions::create();
    options.set_log_callback([&calls](const std::string&) {
      ++calls;
      throw std::runtime_error("from the callback");
    });
    interpreter = Atoll::Interpreter::create(Atoll::Model::from_file(model_path("broadcast_conflict_f32")), &options);
  }
  CHECK(code_of([&] { interpreter->allocate_tensors(); }) != ErrorCode::ok);
  CHECK(calls > 0);
}

TEST_CASE("a call from inside a callback of the same object is busy") {
  std::optional<Atoll::Interpreter> interpreter;
  auto seen = ErrorCode::ok;
  auto options = Atoll::InterpreterOptions::create();
  options.set_log_callback([&](const std::string&) { seen = code_of([&] { interpreter->invoke(); }); });
  interpreter = Atoll::Interpreter::create(Atoll::Model::from_file(model_path("broadcast_conflict_f32")), &options);
  CHECK(code_of([&] { interpreter->allocate_tensors(); }) != ErrorCode::ok);
  CHECK(seen == ErrorCode::busy);
}

TEST_CASE("one model serves interpreters on two threads") {
  const auto model = Atoll::Model::from_file(model_path("add_1x4_f32"));
  std::vector<float> results[2];
  std::vector<std::thread> threads;
  for (auto& result : results) {
    threads.emplace_back([&model, &result] {
      auto interpreter = Atoll::Interpreter::create(model);
      for (int turn = 0; turn < 50; ++turn) result = Atoll::run<float>(interpreter, {{1, 2, 3, 4}})[0];
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(results[0] == results[1]);
  CHECK(results[0] == std::vector<float>{2, 3, 4, 5});
}
