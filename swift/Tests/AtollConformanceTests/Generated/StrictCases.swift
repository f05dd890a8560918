// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class StrictCases: XCTestCase {
    // A model without open axes refuses every other shape, and accepts its own.
    func testStrictResizeClosedShape() throws {
        try conform("strict_resize_closed_shape") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "strict_resize_closed_shape.yaml:5") {
                _ = try interpreter.resizeInputStrict(0, dims: [2, 4])
            }
            try interpreter.resizeInputStrict(0, dims: [1, 4])
        }
    }

    // A strict resize keeps the rank.
    func testStrictResizeRank() throws {
        try conform("strict_resize_rank") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_dynamic_batch_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "strict_resize_rank.yaml:5") {
                _ = try interpreter.resizeInputStrict(0, dims: [2, 2, 4])
            }
            try test.fails(.outOfRange, "strict_resize_rank.yaml:6") {
                _ = try interpreter.resizeInputStrict(3, dims: [2, 4])
            }
        }
    }

    // A strict resize changes open axes only.
    func testStrictResizeRefused() throws {
        try conform("strict_resize_refused") { test in
            var model: Model!
            var interpreter: Interpreter!
            var y: Tensor!
            model = try Model(file: test.path("add_dynamic_batch_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "strict_resize_refused.yaml:5") {
                _ = try interpreter.resizeInputStrict(0, dims: [3, 5])
            }
            try interpreter.resizeInputStrict(0, dims: [3, 4])
            try interpreter.allocateTensors()
            y = try interpreter.output(0)
            test.equal(try y.shape, [3, 4], "strict_resize_refused.yaml:9")
        }
    }
}
