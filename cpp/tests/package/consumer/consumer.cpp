// SPDX-License-Identifier: Apache-2.0
// consumer MODEL: runs a model of four floats that came with nothing but the package.
#include <atoll/atoll.hpp>
#include <iostream>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  auto interpreter = Atoll::Interpreter::create(Atoll::Model::from_file(argv[1]));
  const auto outputs = Atoll::run<float>(interpreter, {{1, 2, 3, 4}});
  for (const float value : outputs[0]) std::cout << value << ' ';
  return 0;
}
