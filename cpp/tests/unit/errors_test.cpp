// SPDX-License-Identifier: Apache-2.0
// What errors tell, and libraries that cannot be used.
#include <doctest/doctest.h>

#include <cstring>

#include "models.hpp"

using Atoll::ErrorCode;

TEST_CASE("an error names the code, the operation and what the library says") {
  try {
    (void)Atoll::Model::from_file("no_such_model.tflite");
    FAIL("it loaded");
  } catch (const Atoll::Error& error) {
    CHECK(error.code() == ErrorCode::not_found);
    CHECK(error.message().find("no_such_model.tflite") != std::string::npos);
    CHECK(std::strstr(error.what(), "no_such_model.tflite") != nullptr);
    CHECK_FALSE(error.operator_index().has_value());
  }
}

TEST_CASE("an error names the operator") {
  auto interpreter = Atoll::Interpreter::create(Atoll::Model::from_file(model_path("broadcast_conflict_f32")));
  try {
    interpreter.allocate_tensors();
    FAIL("it was allocated");
  } catch (const Atoll::Error& error) {
    CHECK(error.operator_name() == "ADD");
    CHECK(error.operator_index() == 0);
  }
}

TEST_CASE("a file that is no library is the error unsupported") {
  CHECK(code_of([] { (void)Atoll::NativeLibrary::open("no_such_library.so"); }) == ErrorCode::unsupported);
}

TEST_CASE("objects of two libraries do not mix") {
  const char* genuine = std::getenv("GENUINE_LIBRARY");
  REQUIRE_MESSAGE(genuine != nullptr, "GENUINE_LIBRARY must name a second library");
  const auto other = Atoll::NativeLibrary::open(genuine);
  const auto options = Atoll::InterpreterOptions::create(&other);
  const auto model = Atoll::Model::from_file(model_path("add_1x4_f32"));
  CHECK(code_of([&] { (void)Atoll::Interpreter::create(model, &options); }) == ErrorCode::invalid_argument);
  CHECK(Atoll::Runtime::version(&other) == "2.17.1");
}

TEST_CASE("every code has a name, and unknown ones their number") {
  CHECK(to_string(ErrorCode::size_mismatch) == "size_mismatch");
  CHECK(to_string(static_cast<ErrorCode>(999)) == "999");
}
