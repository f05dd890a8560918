// SPDX-License-Identifier: Apache-2.0
// Runs a model from C++: run_model LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]. Reads the raw inputs, writes the raw
// outputs one after the other, prints `ms` and the milliseconds of the run. Uses the public API of the SDK only.
#include <atoll/atoll.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>

namespace {

/// One input after the other, as many bytes as each takes.
void read_inputs(const Atoll::Interpreter& interpreter, const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  for (const Atoll::Tensor& input : interpreter.inputs()) {
    Atoll::View view = input.data();
    const auto bytes = view.write<char>();
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file) throw std::runtime_error(path + " does not hold the bytes that the model takes");
  }
  if (file.peek() != std::ifstream::traits_type::eof()) throw std::runtime_error(path + " holds too many bytes");
}

void write_outputs(const Atoll::Interpreter& interpreter, const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  for (const Atoll::Tensor& output : interpreter.outputs()) {
    const Atoll::View view = output.data();
    const auto bytes = view.read<char>();
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  if (!file.flush()) throw std::runtime_error(path + " cannot be written");
}

double milliseconds_of_run(Atoll::Interpreter& interpreter) {
  const auto start = std::chrono::steady_clock::now();
  interpreter.invoke();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void run(int argc, char** argv) {
  const auto library = Atoll::NativeLibrary::open(argv[1]);
  const auto model = Atoll::Model::from_file(argv[2], &library);
  auto options = Atoll::InterpreterOptions::create(&library);
  options.set_num_threads(argc > 5 ? std::atoi(argv[5]) : 1);
  auto interpreter = Atoll::Interpreter::create(model, &options);
  interpreter.allocate_tensors();
  read_inputs(interpreter, argv[3]);
  std::printf("ms %.3f\n", milliseconds_of_run(interpreter));
  write_outputs(interpreter, argv[4]);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) {
    std::fprintf(stderr, "usage: %s LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]\n", argv[0]);
    return 2;
  }
  try {
    run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
