// SPDX-License-Identifier: Apache-2.0
// The sugar: typed values and a run in one call.
#include <doctest/doctest.h>

#include "models.hpp"

using Atoll::ErrorCode;

TEST_CASE("values of another type are the error type_mismatch") {
  auto interpreter = allocated("add_1x4_f32");
  auto x = interpreter.input(0);
  CHECK(code_of([&] { (void)Atoll::values<int>(x); }) == ErrorCode::type_mismatch);
  CHECK(code_of([&] { Atoll::assign<double>(x, {1, 2, 3, 4}); }) == ErrorCode::type_mismatch);
}

TEST_CASE("too few values are the error size_mismatch") {
  auto interpreter = allocated("add_1x4_f32");
  auto x = interpreter.input(0);
  CHECK(code_of([&] { Atoll::assign<float>(x, {1, 2, 3}); }) == ErrorCode::size_mismatch);
}

TEST_CASE("a run takes all inputs and gives all outputs") {
  auto interpreter = allocated("two_in_two_out_f32");
  const auto outputs = Atoll::run<float>(interpreter, {{5, 6, 7}, {1, 2, 3}});
  REQUIRE(outputs.size() == 2);
  CHECK(outputs[0] == std::vector<float>{6, 8, 10});
  CHECK(outputs[1] == std::vector<float>{4, 4, 4});
  CHECK(code_of([&] { (void)Atoll::run<float>(interpreter, {{1, 2, 3}}); }) == ErrorCode::invalid_argument);
}
