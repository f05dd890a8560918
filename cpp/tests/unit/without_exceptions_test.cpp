// SPDX-License-Identifier: Apache-2.0
// The same headers compiled without exceptions: every member gives a value or an error.
#include <atoll/atoll.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>

static int failures = 0;

static void check(bool holds, const char* what) {
  if (holds) return;
  std::printf("FAILED: %s\n", what);
  ++failures;
}

int main() {
  const auto missing = Atoll::Model::from_file("no_such_model.tflite");
  check(!missing && missing.error().code() == Atoll::ErrorCode::not_found, "a missing file is not_found");

  const char* folder = std::getenv("CONFORMANCE_FILES");
  auto model = Atoll::Model::from_file(std::string(folder == nullptr ? "." : folder) + "/add_1x4_f32.tflite");
  check(model.has_value(), "the model loads");
  auto interpreter = Atoll::Interpreter::create(*model);
  check(interpreter->invoke().error().code() == Atoll::ErrorCode::not_allocated, "memory is needed first");
  check(interpreter->allocate_tensors().has_value(), "the tensors are allocated");
  auto x = interpreter->input(0);
  auto view = x->data();
  auto elements = view->write<float>();
  check(elements.has_value() && elements->size() == 4, "four elements are lent");
  for (float& element : *elements) element = 1.0F;
  check(!interpreter->allocate_tensors().has_value(), "a view holds the memory");
  view->release();
  check(interpreter->invoke().has_value(), "it runs");
  auto bytes = interpreter->output(0)->copy_to();
  check(bytes.has_value() && bytes->size() == 16, "the output has 16 bytes");
  check(interpreter->close().has_value() && interpreter->closed(), "it closes");
  return failures == 0 ? 0 : 1;
}
