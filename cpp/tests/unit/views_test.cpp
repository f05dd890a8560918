// SPDX-License-Identifier: Apache-2.0
// Leases on memory, and views that went stale.
#include <doctest/doctest.h>

#include "models.hpp"

using Atoll::ErrorCode;

TEST_CASE("a view reads and writes memory in place") {
  auto interpreter = allocated("add_1x4_f32");
  auto x = interpreter.input(0);
  {
    auto view = x.data();
    const auto elements = view.write<float>();
    for (std::size_t i = 0; i < elements.size(); ++i) elements[i] = static_cast<float>(i);
  }
  interpreter.invoke();
  CHECK(Atoll::values<float>(interpreter.output(0)) == std::vector<float>{1, 2, 3, 4});
}

TEST_CASE("an open view holds memory where it is, and a moved one too") {
  auto interpreter = allocated("add_1x4_f32");
  auto view = interpreter.input(0).data();
  CHECK(code_of([&] { interpreter.allocate_tensors(); }) == ErrorCode::view_open);
  auto moved = std::move(view);
  view.release();
  CHECK(code_of([&] { interpreter.close(); }) == ErrorCode::view_open);
  moved.release();
  moved.release();
  CHECK(code_of([&] { interpreter.resize_input(0, {2, 4}); }) == ErrorCode::ok);
  CHECK(code_of([&] { (void)moved.bytes(); }) == ErrorCode::stale_view);
}

TEST_CASE("a view of an output may only be read") {
  auto interpreter = allocated("add_1x4_f32");
  auto view = interpreter.output(0).data();
  CHECK(view.read<float>().size() == 4);
  CHECK(code_of([&] { (void)view.write<float>(); }) == ErrorCode::invalid_argument);
}

TEST_CASE("a view after closing is closed") {
  auto interpreter = allocated("add_1x4_f32");
  auto view = interpreter.input(0).data();
  view.release();
  interpreter.close();
  CHECK(code_of([&] { (void)view.bytes(); }) == ErrorCode::closed);
}
