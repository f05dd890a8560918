// SPDX-License-Identifier: Apache-2.0
// Soak in C++: soak LIBRARY SECONDS MODEL...; see README.md for what a round is. Prints the rounds done.
#include <atoll/atoll.hpp>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Bytes = std::vector<std::byte>;

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

void fill(const Atoll::Interpreter& interpreter) {
  for (Atoll::Tensor input : interpreter.inputs()) {
    const auto type = input.type();
    if (type == Atoll::TensorType::string) continue;
    const bool numbers =
        type == Atoll::TensorType::float32 || type == Atoll::TensorType::uint8 || type == Atoll::TensorType::int8;
    const Bytes bytes(input.byte_size(), std::byte{static_cast<unsigned char>(numbers ? 0x3c : 0)});
    input.copy_from(bytes);
  }
}

std::vector<Bytes> results(Atoll::Interpreter& interpreter) {
  fill(interpreter);
  interpreter.reset_variable_tensors();
  interpreter.invoke();
  std::vector<Bytes> outputs;
  for (const Atoll::Tensor& output : interpreter.outputs()) outputs.push_back(output.copy_to());
  return outputs;
}

void resize_and_back(Atoll::Interpreter& interpreter) {
  const auto shape = interpreter.input(0).shape();
  auto other = shape;
  if (other.empty()) {
    other.push_back(2);
  } else {
    other.back() += 1;
  }
  interpreter.resize_input(0, other);
  try {
    interpreter.allocate_tensors();
  } catch (const Atoll::Error&) {  // many models have one shape only
  }
  interpreter.resize_input(0, shape);
  interpreter.allocate_tensors();
}

void stop_and_go_on(Atoll::Interpreter& interpreter) {
  interpreter.set_deadline(1);
  try {
    interpreter.invoke();
  } catch (const Atoll::Error& error) {
    if (error.code() != Atoll::ErrorCode::deadline) throw;
  }
  interpreter.set_deadline(0);
}

std::vector<Bytes> visit(const std::string& path, long number, const Atoll::NativeLibrary& library) {
  const auto model =
      number % 2 ? Atoll::Model::from_file(path, &library) : Atoll::Model::from_bytes(read(path), &library);
  auto options = Atoll::InterpreterOptions::create(&library);
  options.set_num_threads(1 + static_cast<int>(number % 2));
  auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.allocate_tensors();
  const auto first = results(interpreter);
  resize_and_back(interpreter);
  stop_and_go_on(interpreter);
  for (const std::string& key : model.signature_keys()) interpreter.signature_runner(key).allocate_tensors();
  if (results(interpreter) != first) throw std::runtime_error(path + ": the outputs changed within a round");
  return first;
}

void soak(int argc, char** argv) {
  const auto library = Atoll::NativeLibrary::open(argv[1]);
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(argv[2]));
  std::map<std::string, std::vector<Bytes>> known;
  long number = 0;
  for (; std::chrono::steady_clock::now() < end; number++) {
    for (int i = 3; i < argc; i++) {
      const auto outputs = visit(argv[i], number, library);
      if (known.emplace(argv[i], outputs).first->second != outputs) {
        throw std::runtime_error(std::string(argv[i]) + ": a round differs from the first");
      }
    }
  }
  std::printf("rounds %ld\n", number);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc < 4) throw std::runtime_error("usage: soak LIBRARY SECONDS MODEL...");
    soak(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
