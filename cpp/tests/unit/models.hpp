// SPDX-License-Identifier: Apache-2.0
// The models that unit tests run, and the code of what a call throws.
#ifndef ATOLL_TESTS_MODELS_HPP_
#define ATOLL_TESTS_MODELS_HPP_

#include <atoll/atoll.hpp>
#include <cstdlib>
#include <string>

inline std::string model_path(const std::string& name) {
  const char* folder = std::getenv("CONFORMANCE_FILES");
  return std::string(folder == nullptr ? "." : folder) + "/" + name + ".tflite";
}

/// An interpreter with memory.
inline Atoll::Interpreter allocated(const std::string& name) {
  auto interpreter = Atoll::Interpreter::create(Atoll::Model::from_file(model_path(name)));
  interpreter.allocate_tensors();
  return interpreter;
}

/// The code of the error that `attempt` throws; ok when it throws none.
template <class Attempt>
Atoll::ErrorCode code_of(Attempt attempt) {
  try {
    attempt();
  } catch (const Atoll::Error& error) {
    return error.code();
  }
  return Atoll::ErrorCode::ok;
}

#endif  // ATOLL_TESTS_MODELS_HPP_
